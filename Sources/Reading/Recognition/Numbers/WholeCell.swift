/// Pieces that mean nothing by one mark: `-`, `—`, `/`.
enum WholeCell {
  /// Whether a piece is only a dash or slash and stands where a number would.
  ///
  /// Among words, a dash before a word is the bullet of a list.
  static func isDash(_ marked: borrowing MarkedText, _ index: Int) -> Bool {
    let piece = marked.pieces[index]
    guard isDashText(marked.text, Int(piece.start), Int(piece.end)) else {
      return isQuotedDash(marked.text, Int(piece.start), Int(piece.end))
    }
    let row = marked.rows[Int(piece.row)]
    if row.kind == .words, isRuler(row, marked) { return false }
    guard row.kind == .words, index == Int(row.first), index + 1 < Int(row.end) else { return true }
    let next = marked.pieces[index + 1]
    return isDashText(marked.text, Int(next.start), Int(next.end))
      || ByteText.digit(ByteText.scalar(marked.text, Int(next.start)).value) != nil
  }

  /// The numbers of a cell that holds several, dashes among them, as where a converter took two
  /// columns for one; nil for all other pieces.
  static func figures(_ marked: borrowing MarkedText, _ index: Int) -> [NumberAtom]? {
    let piece = marked.pieces[index]
    guard piece.end - piece.start <= 64, marked.rows[Int(piece.row)].kind == .cells else {
      return nil
    }
    var atoms: [NumberAtom] = []
    var hasDash = false
    var start = Int(piece.start)
    while start < Int(piece.end) {
      var end = start
      while end < Int(piece.end), marked.text[end] != 0x20 { end += 1 }
      if end > start {
        if isDashText(marked.text, start, end) {
          var atom = NumberScanner.dash(marked, index)
          atom.start = Int32(start)
          atom.end = Int32(end)
          atom.digitsEnd = atom.end
          atoms.append(atom)
          hasDash = true
        } else {
          let isSigned = marked.text[start] == 0x2B || marked.text[start] == 0x2D
          let digits = start + (isSigned ? 1 : 0)
          guard digits < end, ByteText.digit(ByteText.scalar(marked.text, digits).value) != nil
          else { return nil }
          let (atom, next) = NumberScanner.scan(marked, digits, piece: index, column: 0)
          guard let atom, next == end, Int(atom.start) == start else { return nil }
          atoms.append(atom)
        }
      }
      start = end + 1
    }
    return hasDash && atoms.count > 1 ? atoms : nil
  }

  /// Whether a line has nothing but dashes, one of them too long for a cell: what stands under it
  /// are columns, however narrow.
  private static func isRuler(_ row: MarkedText.Row, _ marked: borrowing MarkedText) -> Bool {
    // A line of more has other things to tell than columns.
    guard row.end - row.first <= mostColumns else { return false }
    var isLong = false
    for piece in marked.pieces[Int(row.first)..<Int(row.end)] {
      guard (Int(piece.start)..<Int(piece.end)).allSatisfy({ marked.text[$0] == 0x2D }) else {
        return false
      }
      isLong = isLong || piece.end - piece.start > 2
    }
    return isLong
  }

  private static let mostColumns = 64

  /// Whether dashes among words set words apart, so that none of them is a zero: they stand between
  /// text and text again and again.
  static func dashesSeparate(in marked: borrowing MarkedText) -> Bool {
    var seen = 0
    for index in marked.pieces.indices.dropFirst().dropLast() {
      let piece = marked.pieces[index]
      guard piece.end - piece.start <= 6, !piece.isEmpty,
        !ByteText.leadsHan(marked.text[Int(piece.start)]),
        marked.rows[Int(piece.row)].kind == .words,
        isBackslash(piece, marked.text)
          || isDashText(marked.text, Int(piece.start), Int(piece.end)),
        isText(marked.pieces[index - 1], marked.text), isText(marked.pieces[index + 1], marked.text)
      else { continue }
      seen += 1
      if seen == leastSeparators { return true }
    }
    return false
  }

  /// A backslash: where it fills no cells, it sets words apart as a slash does.
  static func isBackslash(_ piece: MarkedText.Piece, _ text: [UInt8]) -> Bool {
    piece.end - piece.start == 1 && text[Int(piece.start)] == 0x5C
  }

  /// More than a report has labels of one cell.
  private static let leastSeparators = 20

  private static func isText(_ piece: MarkedText.Piece, _ text: [UInt8]) -> Bool {
    (Int(piece.start)..<Int(piece.end)).contains { ByteText.leadsHan(text[$0]) }
  }

  /// Whether a piece is a dash or slash in quotes, as programs write a cell, with what sets it apart
  /// from the next: `"-",`, `'-']`.
  private static func isQuotedDash(_ text: [UInt8], _ start: Int, _ end: Int) -> Bool {
    guard end - start >= 3, end - start <= 12 else { return false }
    let first = text[start..<end].first { !opening.contains($0) }
    let open = text[start..<end].firstIndex { !opening.contains($0) } ?? end
    guard let quote = first, quote == 0x22 || quote == 0x27,
      let close = text[start..<end].lastIndex(of: quote), close > open,
      text[close + 1..<end].allSatisfy(closing.contains)
    else { return false }
    return isDashText(text, open + 1, close)
  }

  private static let opening = Array("[({".utf8)
  private static let closing = Array("])},;".utf8)

  /// One or two dashes of any length, or one slash; a longer line of dashes is a ruler.
  static func isDashText(_ text: [UInt8], _ start: Int, _ end: Int) -> Bool {
    guard end > start, end - start <= 6 else { return false }
    var at = start
    var count = 0
    while at < end {
      let (scalar, length) = ByteText.scalar(text, at)
      switch scalar {
      case 0x2F, 0xFF0F: if count > 0 || length < end - start { return false }
      case 0x2500: break
      case _ where Digits.dashes.contains(scalar): break
      default: return false
      }
      count += 1
      at += length
    }
    return count <= 2
  }
}
