import ArgumentParser
import Audit
import Library
import Reports

/// Lets findings stand, with a reason, by a line in the file of waivers beside the reports.
struct Waive: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: .words("豁免问题，并注明理由。", "Let findings stand, with a reason."),
    discussion: .words(
      """
      FINDING 是问题的指纹（check --fingerprint 列出），或一条、一族规则，指其在一份年报中的全部问题（cell-blank、text-*）。所加的一行写入年报旁的 \(WaiverFile.name)，是文本文件，可以手工编辑：

      规则 | 机关 年度 | 指纹 | 理由 | 日期 | 决定人 | 有效期至

      豁免只对当时的数值有效。所印的数一变，问题重新计数，check 说明该豁免已失效；未用到的和过期的，check 也会说明。无法判断的不能豁免。

      退出码：0 已加入；1 没有这个问题，或几份年报都有；2 有文件读不了或写不了。
      """,
      """
      FINDING is the fingerprint of a finding (check --fingerprint prints them), or a rule or \
      family of rules for all that it finds in one report (cell-blank, text-*). The line is added \
      to \(WaiverFile.name) beside the reports, a text file that may be edited by hand:

      rule | agency year | fingerprint | reason | date | who | until

      A waiver holds for the values that it was given for. Once a number is printed otherwise, the \
      finding counts again and check tells that the waiver is stale; check also tells of unused and \
      expired ones. What cannot be told stays open.

      Exit codes: 0 added; 1 no such finding, or several reports have it; 2 something could not be \
      read or written.
      """))

  @Argument(
    help: .words("年报的文件夹，或单独一份年报。", "A folder of reports, or a single report."), completion: .file()
  )
  var path: String

  @Argument(help: .words("指纹，或一条、一族规则。", "A fingerprint, or a rule or family."))
  var finding: String

  @Option(help: .words("豁免的理由。", "Why it may stand."))
  var reason: String

  @Option(help: .words("决定人。", "Who decides."))
  var who: String?

  @Option(help: .words("有效的最后一天：2027-01-31。", "The last day on which it holds: 2027-01-31."))
  var until: CalendarDay?

  @Option(help: .words("只限名称含此字样的机关。", "Only the agency whose name has this in it."))
  var agency: String?

  @Option(help: .words("只限这一年度。", "Only this year."))
  var year: Int?

  @OptionGroup var own: RuleOptions

  @OptionGroup var waiving: WaiverOptions

  @OptionGroup var speech: SpeechOptions

  func validate() throws {
    guard reason.contains(where: { !$0.isWhitespace }) else {
      throw ValidationError(.words("--reason 要写明理由。", "--reason must say why."))
    }
    if Fingerprint(finding) != nil { return }
    if RulePattern(finding) == nil { throw noFinding }
  }

  private var noFinding: ValidationError {
    ValidationError(
      .words(
        "'\(finding)' 既不是指纹也不是规则；nianbao rules 列出全部规则。",
        "'\(finding)' is no fingerprint and no rule; nianbao rules lists them."))
  }

  func run() throws {
    let talk = speech.talk
    let rules = try own.rules(talk)
    if Fingerprint(finding) == nil, let pattern = RulePattern(finding),
      !rules.rules.contains(where: { pattern.matches($0.id) })
    {
      throw noFinding
    }
    let gathering = Gathering([FolderScan(path)], InputPaths(), rules, talk)
    let target = waiving.waivers ?? WaiverFile.path(beside: path)
    let found = candidates(in: gathering.library)
    guard let first = found.first else {
      if gathering.isTroubled { throw ExitCode.trouble }
      talk.say(path, Wording("没有这个问题", "there is no such finding"))
      throw ExitCode.findings
    }
    guard found.count == 1 else {
      for waiver in found { talk.say("\(waiver.report)", Wording("也有这个问题", "has this finding")) }
      talk.say(
        Wording("请用 --agency 和 --year 指明是哪一份", "say which one with --agency and --year"))
      throw ExitCode.findings
    }
    do {
      if let line = try WaiverFile.read(target)?.line(like: first) {
        talk.say("\(target):\(line)", Wording("已有这条豁免，未再添加", "has this waiver already"))
        return
      }
      try WaiverFile.add([first], to: target)
    } catch {
      throw talk.trouble(error)
    }
    var output = OutputStream()
    output.line("\(target): \(first.line)")
    output.flush()
  }

  /// A waiver for each report that has the finding.
  private func candidates(in library: Library) -> [Waiver] {
    var names: Set<ReportName> = []
    return library.paths.compactMap { id in
      let entry = library[id]
      guard let report = entry.outline, isMeant(report),
        let (rules, extent) = extent(in: entry.assessment.findings)
      else { return nil }
      let name = ReportName(agency: report.agency, year: report.year, path: entry.path)
      guard names.insert(name).inserted else { return nil }
      return Waiver(
        rules: rules, report: name, extent: extent, reason: reason, date: Today.day(), who: who,
        until: until)
    }
  }

  private func isMeant(_ report: Report) -> Bool {
    if let year, report.year != year { return false }
    guard let agency else { return true }
    return report.agency.map { AgencyNames.folded($0).contains(AgencyNames.folded(agency)) } == true
  }

  private func extent(in findings: [Finding]) -> (RulePattern, Waiver.Extent)? {
    let failures = findings.filter { $0.outcome == .fail }
    if let wanted = Fingerprint(finding) {
      return failures.first { $0.fingerprint == wanted }.map {
        (RulePattern($0.rule), .finding(wanted))
      }
    }
    guard let pattern = RulePattern(finding) else { return nil }
    let all = failures.filter { pattern.matches($0.rule) }.map(\.fingerprint)
    return all.isEmpty ? nil : (pattern, .all(Fingerprint(of: all)))
  }
}

extension CalendarDay: ExpressibleByArgument {
  /// Reads a day from the command line.
  public init?(argument: String) { self.init(argument) }
}
