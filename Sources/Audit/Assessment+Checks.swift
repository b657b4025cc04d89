import Reports

extension Assessment {
  /// The rules on one cell, passing ones too, each with its terms: for looking at a cell.
  ///
  /// With the report of the year before, carry-over is among them.
  public static func checks(
    on cell: CellKey, in report: Report, previous: Report? = nil
  ) -> [Finding] {
    guard let table = report.table(cell.table), let printed = table[cell] else { return [] }
    var checks = Equations.of(table.form).on(cell).map { $0.finding(in: table) }
    if let previous, isNext(report, previous) {
      checks += RuleSet.builtIn.yearSums(FormSet(report), after: FormSet(previous)).joined()
        .filter { equation in
          equation.terms.contains { $0.cell == cell && $0.origin == .current }
        }
        .map { $0.finding(in: report, previous: previous) }
    }
    if printed.status == .blank, let blank = CellBlank.finding(row: cell.row, in: table) {
      checks.append(blank)
    }
    return checks
  }

  private static func isNext(_ report: Report, _ previous: Report) -> Bool {
    guard let year = report.year, let before = previous.year else { return false }
    return before + 1 == year && previous.table(.requests)?.isPresent == true
  }
}
