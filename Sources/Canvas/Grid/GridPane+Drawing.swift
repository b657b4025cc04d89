import Glyphs

extension GridPane {
  /// Draws the grid, filling the rectangle.
  public func draw(on surface: inout Surface, in rect: Rect, _ state: GridState) {
    let layout = layout(rect.size, state)
    surface.clipped(to: rect) { surface in
      surface.fill(rect)
      let top = Rect(
        row: rect.row, column: rect.column, rows: layout.headerLines, columns: rect.columns)
      surface.clipped(to: top) { drawHeader(on: &$0, in: top, layout) }
      let shown = layout.state.rows.visible(count: grid.rows.count, lines: layout.bodyLines)
      for index in shown {
        let line = rect.line(layout.headerLines + index - layout.state.rows.offset)
        drawLabel(of: index, on: &surface, in: line, layout)
        for column in layout.columns {
          drawCell(row: index, column, on: &surface, in: line, layout)
        }
      }
    }
  }

  /// When the header is too tall, its upper lines are the ones left out.
  private func drawHeader(on surface: inout Surface, in rect: Rect, _ layout: GridLayout) {
    let header = layout.header
    let top = rect.endRow - header.lineCount
    for (line, edges) in header.separators.enumerated() {
      let isLast = line == header.lineCount - 1
      for (at, column) in layout.columns.enumerated() where edges[at] || isLast {
        let sign = isLast ? separator(before: at, layout) : "|"
        surface.put(
          sign, row: top + line, column: rect.column + column.start - 1,
          role: sign == "|" ? .dim : .strong)
      }
    }
    for block in header.blocks {
      let isCurrent =
        block.positions.count == 1
        && layout.columns[block.positions.lowerBound].index == layout.state.column
      for (line, text) in block.lines.enumerated() {
        let space = block.alignment.spaceBefore(of: block.columns - CellWidth.columns(of: text))
        surface.put(
          text, row: top + block.line + line, column: rect.column + block.start + space,
          role: isCurrent ? .strong : .plain, limit: block.columns)
      }
    }
    surface.put(
      Clip.cut(grid.labelHeading, to: layout.labelColumns - 1), row: rect.endRow - 1,
      column: rect.column + 1)
  }

  /// On the header's last line the separator also says where columns are out of sight.
  private func separator(before at: Int, _ layout: GridLayout) -> String {
    let hidden = layout.hidden
    if at == 0, hidden.left > 0 { return "<" }
    if at == layout.columns.count - 1, hidden.right > 0 { return ">" }
    return "|"
  }

  private func drawLabel(
    of index: Int, on surface: inout Surface, in line: Rect, _ layout: GridLayout
  ) {
    let row = grid.rows[index]
    let indent = min(row.indent, layout.labelColumns / 3)
    let isCurrent = index == layout.state.row && row.role == .plain
    surface.put(
      Clip.cut(row.label, to: layout.labelColumns - indent), row: line.row,
      column: line.column + indent, role: isCurrent ? .strong : row.role)
  }

  private func drawCell(
    row: Int, _ column: GridLayout.Column, on surface: inout Surface, in line: Rect,
    _ layout: GridLayout
  ) {
    let start = line.column + column.start
    surface.put("|", row: line.row, column: start - 1, role: .dim)
    let value = grid.value(row: row, column: column.index)
    let isCursor = row == layout.state.row && column.index == layout.state.column
    let room = column.columns - 1
    let text = isCursor ? bracketed(value.text, room) : Clip.cut(value.text, to: room)
    surface.put(
      text, row: line.row, column: start + room - CellWidth.columns(of: text), role: value.role,
      isReversed: isCursor && hasFocus)
    if let mark = value.mark {
      surface.put(
        String(mark), row: line.row, column: start + room, role: value.markRole, limit: 1)
    }
  }

  /// The text in brackets; where they have no room reverse video has to do.
  private func bracketed(_ text: String, _ room: Int) -> String {
    let text = text.isEmpty ? " " : text
    return CellWidth.columns(of: text) + 2 <= room ? "[\(text)]" : Clip.cut(text, to: room)
  }
}
