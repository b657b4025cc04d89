/// A cursor in a list longer than its pane, and the part of the list to show.
///
/// The list moves only as far as needed to keep the cursor in sight.
public struct Scroll: Hashable, Sendable {
  /// The row the cursor is on; 0 in an empty list.
  public private(set) var cursor: Int
  /// The first row shown.
  public private(set) var offset: Int

  /// Starts at the top, or with the cursor on a row.
  public init(cursor: Int = 0, offset: Int = 0) {
    self.cursor = max(0, cursor)
    self.offset = max(0, offset)
  }

  /// Moves the cursor down, or up when negative; it stops at the ends.
  public mutating func move(by rows: Int, count: Int, lines: Int) {
    move(to: cursor + rows, count: count, lines: lines)
  }

  /// Puts the cursor on a row, or on the nearest there is.
  public mutating func move(to row: Int, count: Int, lines: Int) {
    cursor = max(0, min(row, count - 1))
    reveal(count: count, lines: lines)
  }

  /// Turns pages, one line of the old page staying in sight; half pages by `0.5`.
  public mutating func page(_ pages: Double, count: Int, lines: Int) {
    let whole = max(1, Int(Double(max(1, lines - 1)) * pages.magnitude))
    let rows = pages < 0 ? -whole : whole
    offset += rows
    move(by: rows, count: count, lines: lines)
  }

  /// Puts the cursor on the first row.
  public mutating func home() { (cursor, offset) = (0, 0) }

  /// Puts the cursor on the last row.
  public mutating func end(count: Int, lines: Int) {
    move(to: count - 1, count: count, lines: lines)
  }

  /// Moves what is shown without the cursor, as a wheel does, unless it would leave the pane.
  public mutating func roll(by rows: Int, count: Int, lines: Int) {
    offset = max(0, min(offset + rows, count - lines))
    cursor = max(offset, min(cursor, offset + max(1, lines) - 1))
    cursor = max(0, min(cursor, count - 1))
  }

  /// Brings the cursor into sight after the list or the pane has changed.
  public mutating func reveal(count: Int, lines: Int) {
    let lines = max(1, lines)
    cursor = max(0, min(cursor, count - 1))
    offset = max(0, min(offset, count - lines))
    if cursor < offset { offset = cursor }
    if cursor >= offset + lines { offset = cursor - lines + 1 }
  }

  /// The same with the cursor in sight.
  public func revealed(count: Int, lines: Int) -> Scroll {
    var scroll = self
    scroll.reveal(count: count, lines: lines)
    return scroll
  }

  /// The rows shown in so many lines.
  public func visible(count: Int, lines: Int) -> Range<Int> {
    let first = min(offset, max(0, count))
    return first..<max(first, min(count, first + max(0, lines)))
  }

  /// How far down the last line shown is, in percent; 100 when all is shown.
  public func percent(count: Int, lines: Int) -> Int {
    count <= 0 ? 100 : min(100, max(0, (offset + lines) * 100 / count))
  }
}
