/// A stretch of a table with one header: the whole of a table, or a part of it under a caption.
public struct FormBlock: Hashable, Sendable {
  /// The line over the header, across the whole table: `第二十条第（一）项`.
  public let caption: String?
  /// The header cells, row by row.
  public let header: [HeaderCell]
  /// Rows that the header takes.
  public let headerRows: Int
  /// Columns of numbers.
  public let columns: [ColumnID]
  /// The lines under the header.
  public let lines: [FormLine]

  init(
    caption: String? = nil, header: [HeaderCell], headerRows: Int = 1, columns: [ColumnID],
    lines: [FormLine]
  ) {
    self.caption = caption
    self.header = header
    self.headerRows = headerRows
    self.columns = columns
    self.lines = lines
  }
}
