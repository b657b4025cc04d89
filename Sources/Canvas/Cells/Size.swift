/// The extent of a screen or pane, in terminal rows and columns.
public struct Size: Hashable, Sendable {
  /// Lines of text.
  public var rows: Int
  /// Cells across; a Chinese character takes two.
  public var columns: Int

  /// Makes a size; negative extents become zero.
  public init(rows: Int, columns: Int) {
    self.rows = max(0, rows)
    self.columns = max(0, columns)
  }
}
