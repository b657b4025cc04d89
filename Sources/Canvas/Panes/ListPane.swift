import Glyphs

/// A list with a cursor: `>` before the line and, while the pane has the focus, reverse video.
public struct ListPane: Sendable {
  /// The lines, all of them.
  public var rows: [ListRow]
  /// Whether keys go to this pane; without the focus only the `>` shows where the cursor is.
  public var hasFocus: Bool

  /// Makes a list.
  public init(rows: [ListRow], hasFocus: Bool = true) {
    self.rows = rows
    self.hasFocus = hasFocus
  }

  /// Draws the part of the list the scroll state shows.
  public func draw(on surface: inout Surface, in rect: Rect, _ scroll: Scroll) {
    let scroll = scroll.revealed(count: rows.count, lines: rect.rows)
    surface.clipped(to: rect) { surface in
      surface.fill(rect)
      for index in scroll.visible(count: rows.count, lines: rect.rows) {
        let line = rect.line(index - scroll.offset)
        draw(rows[index], on: &surface, in: line, isCursor: index == scroll.cursor)
      }
    }
  }

  /// The row of the list at a place of the screen.
  public func row(atRow row: Int, column: Int, in rect: Rect, _ scroll: Scroll) -> Int? {
    let scroll = scroll.revealed(count: rows.count, lines: rect.rows)
    let index = row - rect.row + scroll.offset
    return rect.contains(row: row, column: column) && rows.indices.contains(index) ? index : nil
  }

  private func draw(
    _ item: ListRow, on surface: inout Surface, in line: Rect, isCursor: Bool
  ) {
    let isReversed = isCursor && hasFocus
    surface.fill(line, isReversed: isReversed)
    surface.put(
      isCursor ? ">" : " ", row: line.row, column: line.column, role: .strong,
      isReversed: isReversed)
    let trailing = CellWidth.columns(of: item.trailing)
    let start = 1 + max(0, item.indent)
    let room = line.columns - start - (trailing == 0 ? 0 : trailing + 1)
    surface.put(
      Clip.cut(item.label, to: max(0, room)), row: line.row, column: line.column + start,
      role: item.role, isReversed: isReversed)
    surface.put(
      item.trailing, row: line.row, column: line.endColumn - trailing, role: item.trailingRole,
      isReversed: isReversed)
  }
}
