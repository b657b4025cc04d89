/// One cell of a table's printed header, with the rows and columns that it covers.
public struct HeaderCell: Hashable, Sendable {
  /// The words as the form prints them.
  public let text: String
  /// The same in a few English words.
  public let gloss: String
  /// First header row covered, from 0.
  public let row: Int
  /// First column covered, from 0; label columns come first.
  public let column: Int
  /// Rows covered.
  public let rowSpan: Int
  /// Columns covered.
  public let columnSpan: Int

  init(
    _ text: String, _ gloss: String, row: Int, column: Int, rowSpan: Int = 1, columnSpan: Int = 1
  ) {
    self.text = text
    self.gloss = gloss
    self.row = row
    self.column = column
    self.rowSpan = rowSpan
    self.columnSpan = columnSpan
  }
}
