/// The tables of a sheet: rows between empty ones, without the columns that none of them uses.
///
/// A table may begin in any column, and a sheet is as wide as the widest of its tables: the cells
/// around a table are none of it.
enum SheetBlocks {
  static func trim(_ marked: inout MarkedText) {
    var rows: [MarkedText.Row] = []
    var pieces: [MarkedText.Piece] = []
    var next = 0
    while next < marked.rows.count {
      var end = next
      while end < marked.rows.count, hasText(marked, end) { end += 1 }
      let columns = columns(of: next..<end, marked)
      for index in next..<min(max(end, next + 1), marked.rows.count) {
        var row = marked.rows[index]
        let first = Int32(pieces.count)
        for var piece in marked.pieces[Int(row.first)..<Int(row.end)]
        where columns.contains(piece.index) {
          piece.row = Int32(rows.count)
          pieces.append(piece)
        }
        row.first = first
        row.end = Int32(pieces.count)
        if first == row.end { row.kind = .empty }
        rows.append(row)
      }
      next = max(end, next + 1)
    }
    marked.rows = rows
    marked.pieces = pieces
  }

  private static func hasText(_ marked: MarkedText, _ row: Int) -> Bool {
    pieces(marked, row).contains { !$0.isEmpty }
  }

  private static func columns(of rows: Range<Int>, _ marked: MarkedText) -> Range<Int32> {
    var first = Int32.max
    var end: Int32 = 0
    for row in rows {
      for piece in pieces(marked, row) where !piece.isEmpty {
        first = min(first, piece.index)
        end = max(end, piece.index + 1)
      }
    }
    return min(first, end)..<end
  }

  private static func pieces(_ marked: MarkedText, _ row: Int) -> ArraySlice<MarkedText.Piece> {
    marked.pieces[Int(marked.rows[row].first)..<Int(marked.rows[row].end)]
  }
}
