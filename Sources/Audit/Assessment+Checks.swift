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
    if let previous, cell.row == .carriedIn {
      checks += CarryOver.findings(previous: previous, current: report).filter {
        $0.scope == cell.column.rawValue
      }
    }
    if printed.status == .blank, let blank = CellBlank.finding(row: cell.row, in: table) {
      checks.append(blank)
    }
    return checks
  }
}
