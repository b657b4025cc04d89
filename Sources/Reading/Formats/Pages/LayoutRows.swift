/// Tables that only lay out a page: their cells are text, not cells.
enum LayoutRows {
  /// Turns the last row into lines of words when a cell of it holds paragraphs.
  ///
  /// - Parameter isKnown: whether it is known to be no row of a table of figures.
  static func dissolveLast(of marked: inout MarkedText, isLayout isKnown: Bool = false) {
    guard let row = marked.rows.last, row.kind == .cells else { return }
    let pieces = Array(marked.pieces[Int(row.first)..<Int(row.end)])
    guard isKnown || isLayout(pieces) else { return }
    marked.rows.removeLast()
    marked.pieces.removeLast(pieces.count)
    for piece in pieces where !piece.isEmpty {
      WordRows.add(
        Int(piece.start)..<Int(piece.end), line: Int(piece.line), place: Int(piece.place),
        to: &marked)
    }
  }

  /// A label of the form is shorter than this, and takes fewer lines.
  private static func isLayout(_ pieces: [MarkedText.Piece]) -> Bool {
    var count = 0
    var index: Int32 = -1
    for piece in pieces {
      if piece.end - piece.start > 300 { return true }
      count = piece.index == index ? count + 1 : 1
      index = piece.index
      if count > 9, piece.end - piece.start > 30 { return true }
    }
    return false
  }
}
