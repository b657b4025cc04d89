import Reports

/// What a report carries in, the report of the year before must have carried out.
///
/// Legitimate exceptions: a report corrected after publication, agencies merged or split, a kind
/// of applicant counted anew. Off the total column a difference is therefore only a warning.
public enum CarryOver {
  /// Judges two reports of one agency; the findings are those of the later one.
  ///
  /// Empty unless the years are known and consecutive.
  public static func check(previous: Report, current: Report) -> Assessment {
    Assessment(findings(previous: previous, current: current))
  }

  static func findings(previous: Report, current: Report) -> [Finding] {
    guard let year = current.year, let before = previous.year, before + 1 == year else { return [] }
    guard let now = current.table(.requests), now.isPresent else {
      // The report's own rules say already that its table is not there.
      return []
    }
    guard let then = previous.table(.requests), then.isPresent else {
      return [
        Finding(
          .carryOver, scope: nil, outcome: .unknown(.noTable(.requests, .previous)),
          line: now.line, suspect: .extraction)
      ]
    }
    return equations.map { equation in
      equation.finding(line: now.line) { _, term in
        (term.origin == .current ? now : then)[term.cell] ?? .missing
      }
    }
  }

  private static let equations = TableForm.requests2021.blocks.flatMap(\.columns).map { column in
    Equation(
      .carryOver, scope: column.rawValue, severity: column == .total ? .error : .warning,
      left: [CellKey(.carriedIn, column)], right: [CellKey(.carriedOut, column)],
      rightOrigin: .previous, form: .requests2021)
  }
}
