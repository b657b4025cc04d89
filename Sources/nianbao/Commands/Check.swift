import ArgumentParser
import Audit
import Library
import Reports

/// Prints what is wrong with the reports of folders.
struct Check: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: .words("按规则核对年报，一个问题一行。", "Check reports by the rules, one line a finding."),
    discussion: .words(
      """
      每行为 路径:行号: 程度 [规则] 说明，程度为 error、warning 或 note。改一处即可全部成立的几个问题算一个原因，写在它们之前。同一机关的年报跨文件夹比较。

      文件夹里 \(WaiverFile.name) 所列的问题照样列出，注明已豁免，不计数；见 nianbao help waive。用 --baseline 时，以前 --format json 里已有的也不计数。

      退出码：0 没有 --fail-on 所计的问题；1 有；2 有文件读不了；3 用 --fail-on cannot-tell 时，没有不成立的，但有无法判断的。
      """,
      """
      A line reads path:line: severity [rule] message; severities are error, warning and note. \
      Findings that one correction would settle are one cause, told on a line before them. \
      An agency's reports are compared across all the paths given.

      Findings that a line of \(WaiverFile.name) beside the reports covers are printed as waived \
      and do not count; see nianbao help waive. With --baseline, neither do findings that an \
      earlier --format json had already.

      Exit codes: 0 nothing that --fail-on counts; 1 something; 2 something could not be read; \
      3 nothing fails but something cannot be told, with --fail-on cannot-tell.
      """))

  @OptionGroup var input: InputPaths

  @Option(
    help: .words(
      "text、json（JSON Lines）、sarif（2.1.0）、junit 或 csv。",
      "text, json (JSON Lines), sarif (2.1.0), junit or csv."))
  var format = FindingFormatName.text

  @OptionGroup(title: "Which findings") var selection: Selection

  @Option(
    help: .words(
      "以 1 结束的条件：error、warning、notice、cannot-tell（为 3）或 never。",
      "What ends with 1: error, warning, notice, cannot-tell (with 3) or never."))
  var failOn = FailOn.warning

  @OptionGroup var own: RuleOptions

  @OptionGroup var waiving: WaiverOptions

  @Option(
    help: .words(
      "以前 --format json 的结果：标出新增、变动和消失的问题。",
      "Findings of an earlier run, from --format json: tells new, updated and gone ones."),
    completion: .file())
  var baseline: String?

  @Flag(
    help: .words(
      "不列问题，按规则和机关计数。（text、json 或 csv）",
      "Print counts by rule and by agency instead of findings. (text, json or csv)"))
  var summary = false

  @Flag(
    help: .words(
      "列出每个问题的指纹，豁免时用。（text）", "Print each finding's fingerprint, which waivers name. (text)"))
  var fingerprint = false

  @Flag(
    help: .words("以字节顺序标记开头，供电子表格用。（csv）", "Begin with a byte order mark, for spreadsheets. (csv)"))
  var bom = false

  @OptionGroup var speech: SpeechOptions

  func validate() throws {
    if summary, format == .sarif || format == .junit {
      throw ValidationError(
        .words(
          "--summary 只能用于 --format text、json 或 csv。",
          "--summary goes with --format text, json or csv."))
    }
  }

  func run() throws {
    let talk = speech.talk
    let rules = try own.rules(talk)
    try selection.check(against: rules)
    let earlier = try readBaseline(talk)
    var result: CheckResult
    var isTroubled = false
    let roots: [FolderScan]
    do { roots = try input.roots() } catch { throw talk.trouble(error) }
    let gathering = Gathering(roots, input, rules, talk)
    let lists = waiving.lists(for: roots.map(\.path)) { error in
      _ = talk.trouble(error)
      isTroubled = true
    }
    let review = WaiverReview(lists, of: gathering.library, on: Today.day())
    result = CheckResult(gathering, selection, review, rules: rules)
    earlier?.settle(&result, gathering.library.names)
    tell(result, talk)
    var output = OutputStream()
    writer.write(result, to: &output)
    output.flush()
    if gathering.library.counts.all > 0 { talk.say(result.summary) }
    if isTroubled || gathering.isTroubled { throw ExitCode.trouble }
    let code = failOn.code(failures: result.counted, unknown: result.unknown)
    if let code { throw code }
  }

  private var writer: any FindingFormat {
    let language = format.language(speech)
    if summary { return SummaryFormat(format: format, language: language, hasByteOrderMark: bom) }
    switch format {
    case .text: return TextFindings(language: language, showsFingerprints: fingerprint)
    case .json: return JSONFindings(language: language)
    case .sarif: return SARIFFindings(language: language)
    case .junit: return JUnitFindings(language: language, failOn: failOn)
    case .csv: return CSVFindings(language: language, hasByteOrderMark: bom)
    }
  }

  private func readBaseline(_ talk: Talk) throws -> Baseline? {
    guard let path = baseline else { return nil }
    do {
      let earlier = try Baseline(path)
      if earlier.selection != selection.description {
        talk.say(
          path,
          Wording(
            "当时所选的问题不同（\(earlier.selection)），新增和消失可能不实",
            "made with another selection (\(earlier.selection)): new and gone may mislead"))
      }
      return earlier
    } catch .file(let error) {
      throw talk.trouble(error)
    } catch .notFindings(let line) {
      talk.say(
        "\(path):\(line)",
        Wording(
          "不是 check --format json 的输出", "not what check --format json writes"))
      throw ExitCode.trouble
    }
  }

  /// Says what is no finding: files that are no reports, and waivers that do not work.
  private func tell(_ result: CheckResult, _ talk: Talk) {
    for report in result.reports {
      if let reason = report.reason { talk.say(report.path, reason) }
    }
    for note in result.waivers {
      if let message = note.message { talk.say("\(note.path):\(note.line)", message) }
    }
  }
}
