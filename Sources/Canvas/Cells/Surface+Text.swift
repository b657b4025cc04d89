import Glyphs

extension Surface {
  /// Writes text on one line and says how many columns it took, `limit` at most.
  ///
  /// Whatever the ``Sanitizer`` drops is not placed, so a control character cannot reach the
  /// terminal; a scalar the C library does not know is drawn as 〓. A wide character that
  /// half-fits leaves a space.
  @discardableResult
  public mutating func put(
    _ text: some StringProtocol, row: Int, column: Int, role: Role = .plain,
    isReversed: Bool = false, limit: Int = .max
  ) -> Int {
    guard row >= clip.row, row < clip.endRow, limit > 0 else { return 0 }
    var used = 0
    var cell = Cell(scalar: 0x20, role: role, isReversed: isReversed)
    for scalar in text.unicodeScalars where !Sanitizer.isDropped(scalar) {
      let columns = CellWidth.columns(of: scalar)
      if columns == 0 {
        guard used > 0, cell.mark == 0 else { continue }
        cell.mark = scalar.value
        mark(cell, row: row, column: column + used - Int(cell.width))
        continue
      }
      guard column + used < clip.endColumn else { return used }
      let shown = CellWidth.isKnown(scalar) ? scalar : CellWidth.missing
      guard used + columns <= limit else {
        fill(row: row, column: column + used, columns: limit - used, like: cell)
        return limit
      }
      cell.scalar = shown.value
      cell.width = UInt8(columns)
      cell.mark = 0
      place(cell, row: row, column: column + used)
      used += columns
    }
    return used
  }

  /// Blanks a rectangle, in a role and perhaps in reverse.
  public mutating func fill(_ rect: Rect, role: Role = .plain, isReversed: Bool = false) {
    let cell = Cell(scalar: 0x20, role: role, isReversed: isReversed)
    let rect = clip.intersection(rect)
    for row in rect.row..<rect.endRow {
      fill(row: row, column: rect.column, columns: rect.columns, like: cell)
    }
  }

  /// Draws one narrow character down or across a rectangle: `|` or `-` between panes.
  public mutating func rule(_ rect: Rect, _ character: Unicode.Scalar, role: Role = .dim) {
    let rect = clip.intersection(rect)
    guard CellWidth.columns(of: character) == 1, CellWidth.isKnown(character) else { return }
    for row in rect.row..<rect.endRow {
      for column in rect.column..<rect.endColumn {
        set(Cell(scalar: character.value, role: role), row: row, column: column)
      }
    }
  }

  /// Places a cell; the right half of a wide character that begins left of the clip is a space.
  private mutating func place(_ cell: Cell, row: Int, column: Int) {
    if cell.width == 2, column + 1 == clip.column {
      fill(row: row, column: clip.column, columns: 1, like: cell)
    } else {
      set(cell, row: row, column: column)
    }
  }

  /// Writes a character again with its combining mark, unless the clip has cut it.
  private mutating func mark(_ cell: Cell, row: Int, column: Int) {
    guard column >= clip.column, column + Int(cell.width) <= clip.endColumn else { return }
    set(cell, row: row, column: column)
  }

  private mutating func fill(row: Int, column: Int, columns: Int, like cell: Cell) {
    let blank = Cell(scalar: 0x20, role: cell.role, isReversed: cell.isReversed)
    for offset in 0..<max(0, columns) { set(blank, row: row, column: column + offset) }
  }
}
