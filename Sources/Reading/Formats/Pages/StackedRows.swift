/// Rows of a table that were typed into one: each cell has a paragraph for each of them.
enum StackedRows {
  /// Makes as many rows of the last one as each of its cells has paragraphs; false where they have not
  /// all the same number.
  static func unfoldLast(of marked: inout MarkedText) -> Bool {
    guard let row = marked.rows.last, row.kind == .cells else { return false }
    let last = Int(row.end) - 1
    guard last - Int(row.first) > leastCells,
      marked.pieces[last].index == marked.pieces[last - 1].index
    else { return false }
    let pieces = Array(marked.pieces[Int(row.first)...last])
    var starts = [0]
    for at in pieces.indices.dropFirst() where pieces[at].index != pieces[at - 1].index {
      starts.append(at)
    }
    let cells = zip(starts, starts.dropFirst() + [pieces.count]).map { pieces[$0..<$1] }
    guard cells.count >= leastCells, cells.count <= mostCells,
      Set(cells.map { $0[$0.startIndex].index }).count == cells.count,
      let label = isTable(cells) ? 0 : groupLabel(cells, marked.text)
    else { return false }
    marked.rows.removeLast()
    marked.pieces.removeLast(pieces.count)
    for line in 0..<cells[label].count {
      marked.beginRow(.cells, line: Int(cells[label][cells[label].startIndex + line].line))
      // What stands before the labels is said once for all of their rows.
      if line == 0 { cells[..<label].joined().forEach { add($0, to: &marked) } }
      for cell in cells[label...] { add(cell[cell.startIndex + line], to: &marked) }
    }
    return true
  }

  /// Whether each of the cells has a paragraph for each row of a table.
  private static func isTable(_ cells: [ArraySlice<MarkedText.Piece>]) -> Bool {
    cells[0].count >= leastRows && cells[0].count <= mostRows
      && cells.allSatisfy { $0.count == cells[0].count && $0.allSatisfy { !$0.isEmpty } }
  }

  /// The cell of which the paragraphs have ordinals that follow one another, where those behind it have
  /// just as many: the rows of a group.
  private static func groupLabel(
    _ cells: [ArraySlice<MarkedText.Piece>], _ text: [UInt8]
  ) -> Int? {
    let height = cells[cells.count - 1].count
    guard height <= mostRows,
      let label = cells.firstIndex(where: { $0.count == height }),
      cells.count - label >= leastCells,
      cells[label...].allSatisfy({ $0.count == height && $0.allSatisfy { !$0.isEmpty } })
    else { return nil }
    let ordinals = cells[label].map { piece in
      let end = min(Int(piece.end), Int(piece.start) + longestOrdinal)
      return Ordinal(ByteText.string(text, Int(piece.start)..<end)).minorNumber
    }
    return zip(ordinals, ordinals.dropFirst()).allSatisfy { before, next in
      before.map { $0 + 1 == next } ?? false
    } ? label : nil
  }

  private static func add(_ piece: MarkedText.Piece, to marked: inout MarkedText) {
    marked.add(
      Int(piece.start)..<Int(piece.end), index: Int(piece.index), line: Int(piece.line),
      place: Int(piece.place))
  }

  /// More than any form has.
  private static let mostRows = 100
  private static let mostCells = 40
  /// A label and two numbers have fewer lines in a cell, and fewer cells.
  private static let leastRows = 6
  private static let leastCells = 3
  /// Bytes of an ordinal.
  private static let longestOrdinal = 12
}
