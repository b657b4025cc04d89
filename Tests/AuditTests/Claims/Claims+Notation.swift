import Audit
import ReportFixtures
import Reports

extension Claim {
  /// The claim in a few letters: `received 8`, `applicants naturalPerson 5`, `review upheld 2~`.
  var notation: String {
    let name = String(rule.rawValue.dropFirst("text-".count))
    return [name, detail, value.description + (isTentative ? "~" : "")].compactMap { $0 }
      .joined(separator: " ")
  }

  private var detail: String? {
    switch subject {
    case .applicants(let column, _): return column?.rawValue ?? "organizations"
    case .results:
      return cells.map { $0.row.rawValue.split(separator: ".").last.map(String.init) ?? "" }
        .joined(separator: "+")
    case .cases(let cases, let column):
      let which =
        switch cases {
        case .litigationDirect: "direct"
        case .litigationAfterReview: "after"
        case .all: "all"
        default: ""
        }
      let outcome = column == .total ? "" : column.rawValue
      let words = [which, outcome].filter { !$0.isEmpty }
      return words.isEmpty ? nil : words.joined(separator: " ")
    case .documents(let row, let column):
      return (row == .regulations ? "regulations " : "") + column.rawValue
    case .handled: return "handled"
    default: return nil
    }
  }
}

extension FixtureReport {
  /// Puts paragraphs in the place of a section's text.
  mutating func say(_ paragraphs: String..., in kind: SectionKind = .overview) {
    say(paragraphs, in: kind)
  }

  /// The claims of paragraphs in a section.
  static func claims(_ paragraphs: String..., in kind: SectionKind = .overview) -> [Claim] {
    var fixture = FixtureReport()
    for other in SectionKind.allCases { fixture.say([], in: other) }
    fixture.say(paragraphs, in: kind)
    return Claims(fixture.report).all
  }
}
