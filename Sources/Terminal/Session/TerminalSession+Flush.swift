import CTerminal
import Canvas

extension TerminalSession {
  /// Shows a surface, sending only what differs from the one shown before.
  ///
  /// An unchanged surface costs not one byte. Rows go to curses whole, since it does not repair
  /// what overwriting one half of a wide character does to the row. Returns the rows that differed.
  @discardableResult
  public func flush(_ surface: Surface) -> Int {
    guard isEntered, shown != surface else { return 0 }
    let map = colorMap
    var line: [nb_cell] = []
    line.reserveCapacity(surface.size.columns)
    var changed = 0
    for index in 0..<min(surface.size.rows, size.rows) where differs(surface, at: index) {
      line.removeAll(keepingCapacity: true)
      for cell in surface.row(index) where !cell.isTail { line.append(converted(cell, map)) }
      nb_row(Int32(index), line, Int32(line.count))
      changed += 1
    }
    let cursor = surface.cursor ?? (-1, 0)
    nb_show(Int32(cursor.row), Int32(cursor.column))
    shown = surface
    return changed
  }

  private func differs(_ surface: Surface, at index: Int) -> Bool {
    guard let shown, shown.size == surface.size else { return true }
    return shown.row(index) != surface.row(index)
  }

  private func converted(_ cell: Cell, _ map: ColorMap) -> nb_cell {
    let drawn = map.attributes(of: theme.look(cell))
    return nb_cell(
      scalar: cell.scalar, mark: cell.mark, width: UInt32(cell.width),
      attributes: drawn.bits, pair: drawn.pair)
  }
}
