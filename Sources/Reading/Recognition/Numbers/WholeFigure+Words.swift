import Reports

/// Pieces that are a numeral or a word for nothing: whether they are numbers, those around them tell.
extension WholeFigure {
  /// A numeral or a word for nothing among numbers.
  static func word(_ marked: MarkedText, _ index: Int) -> NumberAtom? {
    let piece = marked.pieces[index]
    let range = Int(piece.start)..<Int(piece.end)
    let isNothing = EmptyWords.hold(marked.text, range)
    let value = isNothing ? nil : HanNumeral.value(marked.text[range])
    guard isNothing || value != nil || isFilling(marked, index), !isPartOfWord(marked, index),
      isAmongNumbers(marked, index, isNumeral: !isNothing)
        || value == .zero
          && (isAmongZeros(marked, index) || isInRowOfZeros(marked, index)
            || isInRowOfNumbers(marked, index))
    else { return nil }
    var atom = atom(marked, index, value: value, digits: nil)
    if isNothing { atom.kind = .nothing }
    return atom
  }

  /// Whether a piece is a mark that fills its cell; the point of `1 . 属于国家秘密` is none.
  private static func isFilling(_ marked: MarkedText, _ index: Int) -> Bool {
    let piece = marked.pieces[index]
    guard FillingMarks.hold(marked.text, Int(piece.start)..<Int(piece.end)) else { return false }
    guard index > 0, index + 1 < marked.pieces.count else { return true }
    let before = marked.pieces[index - 1]
    let after = marked.pieces[index + 1]
    return before.end - before.start > 2 || !endsInDigit(marked, index - 1) || after.isEmpty
      || !ByteText.leadsHan(marked.text[Int(after.start)])
  }

  /// Whether a number stands before a piece, or, for a numeral, behind it and a label before it, in
  /// the same row.
  private static func isAmongNumbers(
    _ marked: MarkedText, _ index: Int, isNumeral: Bool
  ) -> Bool {
    let row = marked.pieces[index].row
    var before = index - 1
    let first = max(0, index - Self.mostWords)
    while before >= first, marked.pieces[before].isEmpty || isWord(marked, before) { before -= 1 }
    if before >= 0, marked.pieces[before].row == row || isLone(marked, index, before),
      isNumber(marked, before)
    {
      return true
    }
    guard isNumeral else { return false }
    var next = index + 1
    let last = min(marked.pieces.count, index + Self.mostWords)
    while next < last, marked.pieces[next].isEmpty || isWord(marked, next) { next += 1 }
    guard next < marked.pieces.count,
      marked.pieces[next].row == row || isLone(marked, index, next)
    else { return false }
    let start = unsigned(marked, next)
    guard before >= 0, marked.pieces[before].end - marked.pieces[before].start >= 6,
      let (_, end) = digits(marked, next, from: start)
    else { return false }
    return end == Int(marked.pieces[next].end)
  }

  /// Pieces without a number that may stand between a word and the number that tells of it: more than
  /// two rows have.
  private static let mostWords = 64

  /// Whether a piece begins and ends with digits, a sign before them aside: 本年增/减 has such.
  private static func isNumber(_ marked: MarkedText, _ index: Int) -> Bool {
    if endsInDigit(marked, index) { return true }
    let start = unsigned(marked, index)
    let piece = marked.pieces[index]
    return start > piece.start && digits(marked, index, from: start)?.end == Int(piece.end)
  }

  /// Where a piece begins without the sign before a number.
  private static func unsigned(_ marked: MarkedText, _ index: Int) -> Int {
    let piece = marked.pieces[index]
    let start = Int(piece.start)
    guard start < Int(piece.end) else { return start }
    let (sign, length) = ByteText.scalar(marked.text, start)
    return Digits.signs.contains(sign) ? start + length : start
  }

  /// Whether a row has a label and nothing behind it but signs for zero: 行政许可 has one cell. A line
  /// of words has just the two, and a label of Chinese characters alone.
  private static func isInRowOfZeros(_ marked: MarkedText, _ index: Int) -> Bool {
    let row = marked.rows[Int(marked.pieces[index].row)]
    guard row.end - row.first <= (row.kind == .cells ? mostInRow : 2) else { return false }
    let filled = (Int(row.first)..<Int(row.end)).filter { !marked.pieces[$0].isEmpty }
    guard let first = filled.first, first < index,
      row.kind == .words || filled.dropFirst().allSatisfy({ isZeroCell(marked, $0) })
    else { return false }
    let label = marked.pieces[first]
    if row.kind == .words {
      let word = HanText.characters(of: label, in: marked)
      return word.count >= leastInLabel && label.end - label.start == Int32(3 * word.count)
    }
    return label.end - label.start >= 6 && label.end - label.start <= longestLabel
      && ByteText.leadsHan(marked.text[Int(label.start)])
  }

  /// Whether a row has nothing but numbers and words for zero, as the cases have that no label precedes.
  private static func isInRowOfNumbers(_ marked: MarkedText, _ index: Int) -> Bool {
    let row = marked.rows[Int(marked.pieces[index].row)]
    guard row.end - row.first <= mostInRow else { return false }
    let filled = (Int(row.first)..<Int(row.end)).filter { !marked.pieces[$0].isEmpty }
    return filled.count >= leastInWords
      && filled.contains { endsInDigit(marked, $0) }
      && filled.allSatisfy {
        endsInDigit(marked, $0) || marked.sameText(marked.pieces[$0], marked.pieces[index])
      }
  }

  /// Cells of such a row with the empty ones, for a sheet is as wide as its widest table, and bytes of
  /// its label, at most.
  private static let mostInRow = 40
  /// Characters of 行政许可.
  private static let leastInLabel = 4
  private static let longestLabel = 48

  /// Whether a word for zero is one of several that stand alike next to one another: a row that has
  /// nothing else, whether its cells are in one row or have a line each.
  private static func isAmongZeros(_ marked: MarkedText, _ index: Int) -> Bool {
    let isInCells = marked.rows[Int(marked.pieces[index].row)].kind == .cells
    let wanted = isInCells ? leastInCells : leastInWords
    return 1 + alike(marked, index, by: -1) + alike(marked, index, by: 1) >= wanted
  }

  /// Pieces of the same text that follow a piece in one direction, empty ones aside; in a row of
  /// cells any sign for zero is as good, for clerks use several.
  private static func alike(_ marked: MarkedText, _ index: Int, by step: Int) -> Int {
    let row = marked.pieces[index].row
    var (count, last, at) = (0, index, index + step)
    while count < leastInWords, abs(at - last) <= mostEmpty, marked.pieces.indices.contains(at) {
      if !marked.pieces[at].isEmpty {
        guard marked.pieces[at].row == row || isLone(marked, last, at),
          marked.sameText(marked.pieces[at], marked.pieces[index])
            || marked.pieces[at].row == row && isZeroCell(marked, at)
        else { break }
        count += 1
        last = at
      }
      at += step
    }
    return count
  }

  /// Equal words for zero that are numbers: 规章 has three cells in its row, a row of applicants
  /// seven. Sentences never repeat such a word.
  private static let leastInCells = 3
  private static let leastInWords = 5
  /// Empty pieces between two cells at most.
  private static let mostEmpty = 3

  /// Whether each of two pieces is alone on a line and no more than a few lines lie between.
  private static func isLone(_ marked: MarkedText, _ one: Int, _ other: Int) -> Bool {
    [one, other].allSatisfy {
      let row = marked.rows[Int(marked.pieces[$0].row)]
      return row.kind == .words && row.end - row.first == 1
    } && abs(marked.pieces[one].line - marked.pieces[other].line) <= 7
  }

  /// Whether a character goes right on behind a piece, in a line of which all stand apart:
  /// `4 . 无 正 当 理 由`.
  private static func isPartOfWord(_ marked: MarkedText, _ index: Int) -> Bool {
    guard index + 1 < marked.pieces.count else { return false }
    let (piece, next) = (marked.pieces[index], marked.pieces[index + 1])
    return next.row == piece.row && next.left - piece.right <= 1 && !next.isEmpty
      && marked.rows[Int(piece.row)].kind == .words
      && ByteText.leadsHan(marked.text[Int(next.start)])
      && HanNumeral.value(marked.text[Int(next.start)..<Int(next.end)]) == nil
  }

  /// Whether a piece is all of a cell and no digit, and yet a number or a word for nothing.
  static func isWord(_ marked: MarkedText, _ index: Int) -> Bool {
    let piece = marked.pieces[index]
    guard piece.end - piece.start <= 9 else { return false }
    let range = Int(piece.start)..<Int(piece.end)
    return isZeroCell(marked, index)
      || EmptyWords.hold(marked.text, range) || FillingMarks.hold(marked.text, range)
      || HanNumeral.value(marked.text[range]) != nil
  }

  /// Whether a piece in a row of cells is a dash, a slash or a word for zero and nothing else.
  private static func isZeroCell(_ marked: MarkedText, _ index: Int) -> Bool {
    let piece = marked.pieces[index]
    guard piece.end - piece.start <= 6, marked.rows[Int(piece.row)].kind == .cells else {
      return false
    }
    let range = Int(piece.start)..<Int(piece.end)
    return WholeCell.isDashText(marked.text, range.lowerBound, range.upperBound)
      || HanNumeral.value(marked.text[range]) == .zero
  }
}
