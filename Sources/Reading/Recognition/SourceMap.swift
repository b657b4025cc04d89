import Reports

/// Turns bytes of the buffer into places of the document.
struct SourceMap: Sendable {
  private let marked: MarkedText

  init(_ marked: MarkedText) { self.marked = marked }

  /// The place of a number.
  func place(_ number: NumberAtom) -> SourcePlace {
    let piece = marked.pieces[Int(number.piece)]
    let text = Int(number.start)..<Int(max(number.start, number.end))
    return SourcePlace(
      line: Int(piece.line) + 1, column: column(Int(piece.place + number.start - piece.start)),
      text: ByteText.string(marked.text, text))
  }

  /// The place of an empty cell: the line of its row.
  func place(emptyIn row: Int) -> SourcePlace {
    SourcePlace(line: Int(marked.rows[row].line) + 1, column: 1, text: "")
  }

  /// Characters from the start of the line, from 1.
  private func column(_ start: Int) -> Int {
    var at = min(start, marked.source.count)
    var count = 1
    while at > 0, marked.source[at - 1] != 0x0A, marked.source[at - 1] != 0x0D {
      at -= 1
      if marked.source[at] & 0xC0 != 0x80 { count += 1 }
    }
    return count
  }
}
