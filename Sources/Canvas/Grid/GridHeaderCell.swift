/// A heading in the merged header of a ``Grid``: `法人或其他组织` over five columns.
public struct GridHeaderCell: Hashable, Sendable {
  /// The words; wrapped inside narrow columns.
  public var text: String
  /// The first header row it stands in, from 0 at the top.
  public var row: Int
  /// The first value column it stands over, from 0.
  public var column: Int
  /// Header rows it covers.
  public var rowSpan: Int
  /// Value columns it covers.
  public var columnSpan: Int

  /// Makes a heading; spans below one count as one.
  public init(_ text: String, row: Int, column: Int, rowSpan: Int = 1, columnSpan: Int = 1) {
    self.text = text
    self.row = max(0, row)
    self.column = max(0, column)
    self.rowSpan = max(1, rowSpan)
    self.columnSpan = max(1, columnSpan)
  }
}
