import Audit
import Canvas
import Library
import Reports

/// Below the list of findings: what is wrong, the sum, what would settle it, and where it stands.
struct FindingDetail {
  let app: App
  let state: FindingsState

  func draw(_ painter: inout Painter, in rect: Rect) {
    let inner = rect.inset(left: 1, right: 1)
    var row = 0
    func rest() -> Rect {
      Rect(
        row: inner.row + row, column: inner.column, rows: inner.rows - row, columns: inner.columns)
    }
    for (text, role) in lines {
      guard row < inner.rows else { return }
      row += painter.wrapped(text, in: rest(), role, hanging: 2)
    }
  }

  /// What is wrong, sentence by sentence.
  var lines: [(String, Role)] {
    let language = app.language
    let words = app.findingWords
    guard let (item, part) = app.selectedFinding else {
      if case .rule(let rule)? = app.selectedFindingGroup {
        return [
          (words.name(rule), .strong),
          (Words.rule(words.rule(rule))(language), .plain), (Words.enterGroup(language), .dim),
        ]
      }
      return [(Words.enterGroup(language), .dim)]
    }
    let problem = item.problem
    let finding = problem.findings[part ?? 0]
    var lines: [(String, Role)] = []
    if let waiver = app.ledger.waivers(of: item.entry)[finding] {
      lines.append((Words.waiver(waiver)(language), .strong))
    }
    if part == nil, let cause = problem.cause {
      let cell = cause.located.flatMap { change in
        app.library[item.entry].withFigures { $0[change.cell] } ?? nil
      }
      lines.append((cause.text(in: language, read: cell?.status), .strong))
    }
    if part == nil, problem.findings.count > 1 {
      for finding in problem.findings {
        let name = "\(finding.mark) " + words.title(finding.rule)
        lines.append(
          (name + "  " + (finding.sum(language) ?? finding.text(in: language)), finding.role))
      }
    } else {
      let name = "\(finding.mark) " + words.name(finding.rule)
      // The sentence has the sum in it, each number with its name.
      lines.append((name + "  " + finding.text(in: language), finding.role))
    }
    let line = part == nil ? problem.targetLine : finding.targetLine
    let place = line.map { ":\($0)" } ?? ""
    lines.append(
      (
        app.library[item.entry].path + place + "  "
          + Words.source(words.rule(finding.rule))(language), .dim
      ))
    return lines
  }
}

extension Finding {
  /// The addition with its difference: `250+1=251，254+6=260，差 9`; nil for rules that are no sums.
  func sum(_ language: Wording.Language) -> String? {
    guard let addition = arithmetic?(language) else { return nil }
    guard outcome == .fail, let difference else { return addition }
    let amount =
      difference.isNegative ? difference.description.dropFirst() : difference.description[...]
    return addition + Words.difference(String(amount))(language)
  }
}
