import ArgumentParser
import Audit
import Library
import Reports

/// Lists the rules.
struct Rules: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: .words("列出规则：名称、程度、要求。", "List the rules: name, weight, what they demand."),
    discussion: .words(
      """
      nianbao explain 规则 说明其中一条。

      用 --rules 读入自定规则的文件，与 check 的读法相同：一行一条；以空格开头的行接上一行，以 # 开头的行是注释。

      名称 程度 [2019|2021]: 公式  # 标题 | title

      few-not-held notice 2021: 2 requests.unavailable.notHeld.total <= requests.total.total

      公式是两个和，中间为 =、<= 或 >=，每个符号前后要有空格。各项是单元格（--cells 列出），前面可有整数系数，也可以是单独的数。单元格前加 previous. 指上一年度；* 指每一列或每一行，results、kinds、outcomes 指合计的各个部分；末尾的 ± 0.5 是容许的误差。

      任何格式都没有的单元格、已被其他规则包含的规则、与其他规则矛盾的规则，不予采用并说明原因。

      退出码：0 完成；2 文件读不了，或其中有规则未被采用。
      """,
      """
      nianbao explain RULE tells all about one of them.

      With --rules a file of your own rules is read as check reads it: one rule a line; a line that \
      begins with a space goes on with the one before it, one that begins with # is a comment.

      name severity [2019|2021]: formula  # 标题 | title

      few-not-held notice 2021: 2 requests.unavailable.notHeld.total <= requests.total.total

      A formula is two sums with =, <= or >= between them, and spaces around every sign. Its terms \
      are cells (--cells lists them), with a whole number before one for a coefficient, and bare \
      numbers. previous. before a cell is that of the year before; * stands for each column or each \
      row, results, kinds and outcomes for all parts of a total; ± 0.5 at the end is a tolerance.

      A cell that no form has, a rule that others imply and one that contradicts them are refused, \
      with the reason.

      Exit codes: 0 done; 2 the file cannot be read, or a rule in it was refused.
      """))

  /// The formats of the list.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, json, csv
  }

  @Option(help: .words("text、json（JSON Lines）或 csv。", "text, json (JSON Lines) or csv."))
  var format = Format.text

  @Flag(
    help: .words(
      "改列单元格：键、名称、所属格式。（text 或 csv）",
      "List the cells instead: key, name and the forms that have it. (text or csv)"))
  var cells = false

  @OptionGroup var own: RuleOptions

  @OptionGroup var speech: SpeechOptions

  func run() throws {
    let language = speech.language
    var output = OutputStream()
    if cells {
      let rows = CellList.rows(language)
      if format == .csv {
        for row in rows { output.write(CSVRow(row).bytes) }
      } else {
        for line in PlainTable(rows).lines { output.line(line) }
      }
      return output.flush()
    }
    let rules = try own.rules(speech.talk).rules
    switch format {
    case .text:
      for line in PlainTable([titles] + rules.map(row)).lines { output.line(line) }
    case .csv:
      for row in [titles] + rules.map(row) { output.write(CSVRow(row).bytes) }
    case .json:
      for rule in rules {
        output.write(JSONFindings.line { Self.write(rule, language, &$0) })
      }
    }
    output.flush()
  }

  private var titles: [String] {
    [
      Wording("规则", "rule"), Wording("程度", "severity"), Wording("格式", "forms"),
      Wording("名称", "title"), Wording("要求", "demands"),
    ].map { $0(speech.language) }
  }

  private func row(_ rule: Rule) -> [String] {
    let language = speech.language
    return [
      rule.id.rawValue, rule.severity.title(language),
      rule.editions.map(\.rawValue).joined(separator: " "), rule.title(language),
      rule.explanation(language),
    ]
  }

  static func write(_ rule: Rule, _ language: Wording.Language, _ json: inout JSONWriter) {
    json.field("rule", rule.id.rawValue)
    json.field("severity", rule.severity.rawValue)
    json.field("family", rule.family.rawValue)
    json.field("unit", rule.unit.rawValue)
    json.field("forms", rule.editions.map(\.rawValue))
    json.field("title", rule.title(language))
    json.field("demands", rule.explanation(language))
    json.field("formula", rule.formula)
    json.field("source", rule.source(language))
    json.field("exceptions", rule.exceptions(language))
    json.field("example", rule.example(language))
  }
}
