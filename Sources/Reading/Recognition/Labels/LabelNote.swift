/// What a cell explains of its label in brackets: `规章（设区的市、自治州人民政府填报）`.
///
/// Labels of the form that have brackets themselves begin with an ordinal or are longer.
enum LabelNote {
  /// Where the note begins with which a cell ends; nil where it has none.
  static func start(_ marked: borrowing MarkedText, _ index: Int) -> Int? {
    let piece = marked.pieces[index]
    let start = Int(piece.start)
    let end = Int(piece.end)
    // The last byte of a closing bracket tells most cells from these.
    guard marked.text[end - 1] == 0x29 || marked.text[end - 1] == 0x89,
      ByteText.leadsHan(marked.text[start]), isCell(marked, piece.row)
    else { return nil }
    let text = marked.text
    guard let last = ByteText.scalarBefore(text, end)?.value, NumberScanner.isClosingBracket(last)
    else { return nil }
    var bracket = start
    while bracket + 2 < end, ByteText.leadsHan(text[bracket]) { bracket += 3 }
    let label = (bracket - start) / 3
    guard bracket < end, label <= mostLabel,
      NumberScanner.isOpeningBracket(ByteText.scalar(text, bracket).value)
    else { return nil }
    // A word in brackets behind each of some characters is no note of the last.
    var depth = 0
    for scalar in ByteText.scalars(text, bracket..<end, atMost: .max).dropLast() {
      if NumberScanner.isOpeningBracket(scalar) { depth += 1 }
      if NumberScanner.isClosingBracket(scalar) { depth -= 1 }
      if depth == 0 { return nil }
    }
    let note = text[bracket..<end].count(where: ByteText.leadsHan)
    return note > (label <= shortLabel ? leastNote : longNote) ? bracket : nil
  }

  /// Whether a row has cells, or is one: a line for each.
  private static func isCell(_ marked: borrowing MarkedText, _ index: Int32) -> Bool {
    let row = marked.rows[Int(index)]
    return row.kind == .cells || row.end - row.first == 1
  }

  /// Characters of labels: a short one has to stand right before its numbers, a longer one not far.
  private static let shortLabel = 3
  private static let mostLabel = 10
  /// Characters of notes; a shorter one is no explanation, or may be part of a longer label.
  private static let leastNote = 3
  private static let longNote = 23
}
