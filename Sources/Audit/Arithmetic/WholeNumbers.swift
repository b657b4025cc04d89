import Reports

/// The numbers of a table's cells where they are whole and small enough to add up, side by side: most
/// sums are judged by them alone.
struct WholeNumbers: Sendable {
  private let values: [Int64]

  /// What stands for a cell without such a number.
  static let none = Int64.min

  init(_ table: StatTable) { values = table.cells.map { $0.smallWhole ?? Self.none } }

  /// The number of a cell by its place; `none` for a place that the table does not have.
  @inline(__always)
  subscript(place: Int) -> Int64 { place < values.count ? values[place] : Self.none }
}
