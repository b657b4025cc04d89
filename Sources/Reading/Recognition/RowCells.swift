import Reports

/// The cells of one row as they came out of a run.
struct RowCells: Sendable {
  var cells: [StatCell]
  /// What was odd about it.
  var diagnostic: Diagnostic?

  init(_ cells: [StatCell], diagnostic: Diagnostic? = nil) {
    self.cells = cells
    self.diagnostic = diagnostic
  }
}
