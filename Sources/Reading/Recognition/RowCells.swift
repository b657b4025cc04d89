import Reports

/// The cells of one row as they came out of a run.
struct RowCells: Sendable {
  var cells: [StatCell]
  /// What was odd about it.
  var diagnostic: Diagnostic?
  /// Sums that its cells were chosen by.
  var sums: Set<FormSum>

  init(_ cells: [StatCell], diagnostic: Diagnostic? = nil, sums: Set<FormSum> = []) {
    self.cells = cells
    self.diagnostic = diagnostic
    self.sums = sums
  }
}
