import Reports

extension Assessment {
  /// The rules on one cell, passing ones too, each with its terms: for looking at a cell.
  ///
  /// With the report of the year before, carry-over is among them.
  public static func checks(
    on cell: CellKey, in report: Report, previous: Report? = nil, rules: RuleSet = .builtIn
  ) -> [Finding] {
    guard let table = report.table(cell.table), let printed = table[cell] else { return [] }
    let forms = FormSet(report)
    let printedSums = Equations.of(table.form).on(cell)
    var checks = printedSums.map { $0.finding(in: table) }
    let told = Set(printedSums.map(\.rule))
    checks += rules.sums(forms).joined()
      .filter { equation in
        !told.contains(equation.rule) && equation.terms.contains { $0.cell == cell }
      }
      .map { $0.finding(in: report) }
    if let previous, isNext(report, previous) {
      checks += rules.yearSums(forms, after: FormSet(previous)).joined()
        .filter { equation in
          equation.terms.contains { $0.cell == cell && $0.origin == .current }
            && equation.terms.allSatisfy {
              $0.origin == .current || previous.table($0.cell.table)?.isPresent == true
            }
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
    return before + 1 == year
  }
}
