/// A statutory table of one report: its form and a cell for each key of the form.
public struct StatTable: Hashable, Sendable {
  /// The form that it was read as.
  public let form: TableForm
  /// One cell for each of `form.cells`, in that order.
  public let cells: [StatCell]
  /// What they are like.
  public let summary: CellSummary
  /// Line of the document where the table begins, from 1.
  public let line: Int
  /// Sums that served to decode cells: readings were dropped because they did not hold in them.
  ///
  /// That such a sum holds proves nothing; that it fails still does. Empty where every number is
  /// printed apart.
  public let decodedBy: Set<FormSum>

  /// Makes a table; keys of the form that `cells` lacks are missing.
  public init(
    form: TableForm, cells: [CellKey: StatCell], line: Int, decodedBy: Set<FormSum> = []
  ) {
    self.form = form
    self.line = line
    self.decodedBy = decodedBy
    self.cells = form.cells.map { cells[$0] ?? .missing }
    summary = CellSummary(self.cells)
  }

  /// Makes a table of its cells in the order of the form; those that are left over are missing.
  public init(
    form: TableForm, inOrder cells: [StatCell], line: Int, decodedBy: Set<FormSum> = []
  ) {
    self.form = form
    self.line = line
    self.decodedBy = decodedBy
    let missing = form.cells.count - cells.count
    self.cells = missing > 0 ? cells + repeatElement(.missing, count: missing) : cells
    summary = CellSummary(self.cells)
  }

  /// Whether the document has any cell of it.
  public var isPresent: Bool { summary[.missing] < cells.count }

  /// The cell under a key, or nil when the form does not have the key.
  public subscript(key: CellKey) -> StatCell? {
    form.index(of: key).map { cells[$0] }
  }
}
