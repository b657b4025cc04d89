/// What stands behind a number and decides whether it is one of a table.
struct Following: Sendable {
  /// The first scalar behind the number in its piece, space left out.
  private(set) var first: UInt32?
  /// Where the number ends with its unit.
  private(set) var unitEnd: Int
  /// Behind the digits: the number is part of a date, a percentage, a document's number.
  private(set) var dropsNumber = false
  /// A point or `、` with a label behind it: the number, or its last digit, is an ordinal.
  private(set) var isOrdinalMark = false
  /// The label of a row follows that has the last digit for its ordinal, and no point between.
  private(set) var isBeforeItsLabel = false
  /// Nothing stands behind the mark that follows.
  private(set) var isLast = false
  /// The number stands in a sentence.
  private(set) var isSentence = false
  /// A Latin letter follows at once.
  private(set) var isWordCharacter = false

  init(_ marked: borrowing MarkedText, piece index: Int, from end: Int) {
    let piece = marked.pieces[index]
    unitEnd = end
    var place = Place(index: index, at: end)
    place.skipSpace(marked)
    place.skipEscape(marked)
    guard let (scalar, length) = place.scalar(marked) else { return }
    first = scalar
    isWordCharacter = place.at == end && NumberScanner.isWordCharacter(scalar)
    dropsNumber = Self.dropping.contains(scalar)
    if dropsNumber { return }
    isBeforeItsLabel = Self.isOrdinal(marked, index, end, before: place)
    isLast = place.index == index && place.at + length >= Int(piece.end)
    if scalar == 0x2E || scalar == 0x3001 || scalar == 0xFF0E {
      var label = Place(index: place.index, at: place.at + length)
      label.skipSpace(marked)
      isOrdinalMark =
        label.scalar(marked).map { ByteText.isHan($0.value) || $0.value > 0x2000 } ?? true
        || Self.isBeforeNumbers(marked, index)
      if isOrdinalMark || scalar != 0x3001 { return }
    }
    if Self.sentence.contains(scalar) {
      // What is all of a cell is no sentence: `107。`
      isSentence = !(isLast && Self.isCell(marked, piece, end))
      return
    }
    let limit = Int(marked.pieces[place.index].end)
    guard let unit = UnitWords.length(marked.text, place.at, limit) else { return }
    var beyond = Place(index: place.index, at: place.at + unit)
    beyond.skipSpace(marked)
    if beyond.scalar(marked) == nil || beyond.index != place.index {
      if place.index == index { unitEnd = min(place.at + unit, Int(piece.end)) }
    } else {
      isSentence = true
    }
  }

  /// Whether the last digit is the ordinal of the label behind it: in one word with it, in one cell, or
  /// as the first word of a line that goes on with numbers.
  private static func isOrdinal(
    _ marked: borrowing MarkedText, _ index: Int, _ end: Int, before place: Place
  ) -> Bool {
    guard let digit = ByteText.scalarBefore(marked.text, end).flatMap({ ByteText.digit($0.value) }),
      ItemOrdinals.isLabel(
        marked.text, place.at, end: Int(marked.pieces[place.index].end), of: digit)
    else { return false }
    if place.index == index { return true }
    let row = marked.rows[Int(marked.pieces[index].row)]
    let last = marked.pieces[Int(row.end) - 1]
    return index == Int(row.first) && !last.isEmpty
      && marked.text[Int(last.end) - 1] &- 0x30 < 10
  }

  /// Whether a cell has digits up to `end` and no word.
  private static func isCell(
    _ marked: borrowing MarkedText, _ piece: MarkedText.Piece, _ end: Int
  ) -> Bool {
    marked.rows[Int(piece.row)].kind == .cells
      && !marked.text[Int(piece.start)..<end].contains(where: ByteText.leadsHan)
  }

  /// Whether a word is one digit and its point, with a row of numbers behind it: the ordinal of a label
  /// that a narrow cell breaks there.
  private static func isBeforeNumbers(_ marked: borrowing MarkedText, _ index: Int) -> Bool {
    let piece = marked.pieces[index]
    let rest = index + 1...index + leastNumbers
    guard piece.end - piece.start == 2, rest.upperBound < marked.pieces.count else { return false }
    return rest.allSatisfy {
      let next = marked.pieces[$0]
      return next.row == piece.row && !next.isEmpty && marked.text[Int(next.start)] &- 0x30 < 10
    }
  }

  private static let leastNumbers = 4

  /// A place in the pieces of one row of words, or in one cell.
  private struct Place {
    var index: Int
    var at: Int

    func scalar(_ marked: borrowing MarkedText) -> (value: UInt32, length: Int)? {
      at < Int(marked.pieces[index].end) ? ByteText.scalar(marked.text, at) : nil
    }

    /// Moves past the backslash that keeps `1\\.` from being a list in Markdown.
    mutating func skipEscape(_ marked: borrowing MarkedText) {
      guard let (scalar, length) = scalar(marked), scalar == 0x5C else { return }
      let next = Place(index: index, at: at + length).scalar(marked)?.value
      if let next, next < 0x80, !NumberScanner.isWordCharacter(next) { at += length }
    }

    /// Moves past space, into the next word of the same line where words are pieces.
    mutating func skipSpace(_ marked: borrowing MarkedText) {
      while let (scalar, length) = scalar(marked), ByteText.isSpace(scalar) { at += length }
      guard at >= Int(marked.pieces[index].end), index + 1 < marked.pieces.count else { return }
      let next = marked.pieces[index + 1]
      let row = marked.rows[Int(next.row)]
      guard row.kind == .words, next.row == marked.pieces[index].row, !next.isEmpty else { return }
      // Only one space apart: wider gaps set columns apart.
      guard next.start - Int32(at) <= 1 else { return }
      index += 1
      at = Int(next.start)
    }
  }

  /// Dates, percentages, documents' numbers, sessions, weeks.
  private static let dropping = HanSet(of: "年月日号页%％‰时届期周")
  private static let sentence = HanSet(of: "，。；：”！？;,")
}
