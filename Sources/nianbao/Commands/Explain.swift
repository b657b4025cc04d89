import ArgumentParser
import Audit
import Glyphs
import Library
import Reports

/// Prints the page of a rule.
struct Explain: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: .words(
      "说明一条规则：要求、依据、例外和豁免办法。",
      "Tell what a rule demands, by what law, when it errs, and how to waive it."),
    discussion: .words(
      "退出码：0 完成；2 没有这条规则（列出相近的名称）。",
      "Exit codes: 0 done; 2 no rule is called so; the names next to it are told."))

  @Argument(
    help: .words(
      "规则，如 request-balance；nianbao rules 列出全部。",
      "The rule: request-balance. nianbao rules lists them."),
    completion: .list(RuleCatalogue.rules.map(\.id.rawValue)))
  var rule: String

  @Option(
    help: .words(
      "页宽列数。（默认同终端，否则 80）", "Columns of the page. (default: those of the terminal, else 80)"))
  var width: Int?

  @OptionGroup var own: RuleOptions

  @OptionGroup var speech: SpeechOptions

  func validate() throws {
    if let width, !(20...1000).contains(width) {
      throw ValidationError(
        .words("--width 是 20 到 1000 的列数。", "--width is a number of columns from 20 to 1000."))
    }
  }

  func run() throws {
    let language = speech.language
    let rules = try own.rules(speech.talk).rules
    guard let found = rules.first(where: { isMeant($0, language) }) else {
      let near = NearNames.of(rule, among: rules.map(\.id.rawValue))
      speech.talk.say(
        Sanitizer.clean(rule).text,
        near.isEmpty
          ? Wording("没有这条规则，nianbao rules 列出全部", "no rule is called so; nianbao rules lists them")
          : Wording(
            "没有这条规则，是否指 \(near.joined(separator: "、"))",
            "no rule is called so; did you mean \(near.joined(separator: ", "))?"))
      throw ExitCode.trouble
    }
    var output = OutputStream()
    let columns = width ?? PageWidth.ofTerminal() ?? 80
    for line in RulePage(found, language).lines(columns: columns) { output.line(line) }
    output.flush()
  }

  /// By its name, or by its title in either language.
  private func isMeant(_ known: Rule, _ language: Wording.Language) -> Bool {
    known.id.rawValue == rule || known.title.zh == rule || known.title.en == rule
  }
}
