import Reports

/// The cells of one row as they came out of a run.
struct RowCells: Sendable {
  var cells: [StatCell]
  /// What was odd about it.
  var diagnostic: Diagnostic?
  /// Sums that its cells were chosen by.
  var sums: Set<FormSum>
  /// How it is known which number belongs to which cell.
  var standing = Standing.cells

  /// What tells a number's cell.
  enum Standing: Sendable {
    /// The cells that the document itself has.
    case cells
    /// There are as many numbers as cells.
    case count
    /// What stands under one another.
    case screen
  }

  /// Whether a cell has more than one reading.
  var isOpen: Bool { cells.contains { $0.status == .ambiguous } }

  init(_ cells: [StatCell], by standing: Standing) {
    self.init(cells)
    self.standing = standing
  }

  init(_ cells: [StatCell], diagnostic: Diagnostic? = nil, sums: Set<FormSum> = []) {
    self.cells = cells
    self.diagnostic = diagnostic
    self.sums = sums
  }
}
