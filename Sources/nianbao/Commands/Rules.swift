import ArgumentParser
import Audit
import Library
import Reports

/// Lists the rules.
struct Rules: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "List the rules: name, weight, what they demand.",
    discussion: "nianbao explain RULE tells all about one of them.")

  /// The formats of the list.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, json, csv
  }

  @Option(help: "text, json (JSON Lines) or csv.")
  var format = Format.text

  @OptionGroup var speech: SpeechOptions

  func run() throws {
    let language = speech.language
    var output = OutputStream()
    switch format {
    case .text:
      for line in PlainTable([titles] + RuleSet.builtIn.rules.map(row)).lines { output.line(line) }
    case .csv:
      for row in [titles] + RuleSet.builtIn.rules.map(row) { output.write(CSVRow(row).bytes) }
    case .json:
      for rule in RuleSet.builtIn.rules {
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
