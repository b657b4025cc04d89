import Reports

/// Tells the numbers of tables from the other digits of a document.
///
/// Not numbers: ordinals before a label, years in brackets, dates, percentages, document numbers,
/// digits that belong to a word, and counts inside a sentence.
enum NumberScanner {
  /// Reads the digits at `at`; `next` is where scanning goes on, whether or not they count.
  ///
  /// - Parameter inSentences: whether a count inside a sentence is a number as well.
  static func scan(
    _ marked: borrowing MarkedText, _ at: Int, piece: Int, column: Int, inSentences: Bool = false
  ) -> (atom: NumberAtom?, next: Int) {
    let bounds = marked.pieces[piece]
    let run = Digits(marked.text, at, end: Int(bounds.end))
    let before = at > Int(bounds.start) ? ByteText.scalarBefore(marked.text, at)?.value : nil

    // 第 表 图
    if let before, isWordCharacter(before) || [0x7B2C, 0x8868, 0x56FE].contains(before) {
      return (nil, run.endOfWord(marked.text, Int(bounds.end)))
    }
    if isArgument(marked, at, from: Int(bounds.start)) || before == nil && isOrdinal(marked, piece)
    {
      return (nil, run.end)
    }
    if before == 0x22, isKey(marked.text, run.end) { return (nil, run.end) }
    if hasLatinKey(marked.text, at) { return (nil, run.end) }
    if let compound = run.compoundEnd(marked.text, Int(bounds.end)) {
      // No date or telephone number groups its digits by thousands.
      let isWhole = at == Int(bounds.start)
      let isDate =
        (run.isPlain || run.places > 0) && !(isWhole && run.hasPoints(marked.text, compound))
      return (
        isDate ? nil : atom(marked, run, isWhole: false, unitEnd: run.end, piece, column), compound
      )
    }
    if let end = run.endOfTangle(marked.text, Int(bounds.end)) {
      return (atom(marked, run, isWhole: false, unitEnd: end, piece, column), end)
    }
    let after = Following(marked, piece: piece, from: run.end)
    let behind = run.end < Int(bounds.end) ? ByteText.scalar(marked.text, run.end).value : nil
    // The width of a column, as Org writes it: `<12>`.
    if before == 0x3C, behind == 0x3E { return (nil, run.end) }
    if before.map(marks.contains) ?? false || after.first == unknown
      || [before, behind].contains(where: { $0.map(zeros.contains) ?? false })
    {
      return (atom(marked, run, isWhole: false, unitEnd: run.end, piece, column), run.end)
    }
    // `1-` may be `-1` with its parts in another order, and `120+` is more than 120.
    if after.isLast, behind.map({ Digits.dashes.contains($0) || $0 == 0x2B }) ?? false {
      return (atom(marked, run, isWhole: false, unitEnd: run.end, piece, column), run.end)
    }
    // `88:—` may be the number of a line and its first cell.
    if let behind, [0x3A, 0xFF1A, 0x2F].contains(behind),
      isDash(marked.text, run.end, before: Int(bounds.end))
    {
      return (
        atom(marked, run, isWhole: false, unitEnd: Int(bounds.end), piece, column), Int(bounds.end)
      )
    }
    if isBrokenOff(marked.text, at, from: Int(bounds.start)) {
      return (atom(marked, run, isWhole: false, unitEnd: run.end, piece, column), run.end)
    }
    if isMultiplied(marked, run, after) || inSentences && before.map(about.contains) ?? false {
      return (atom(marked, run, isWhole: false, unitEnd: run.end, piece, column), run.end)
    }
    if after.isWordCharacter { return (nil, run.endOfWord(marked.text, Int(bounds.end))) }
    if after.dropsNumber { return (nil, run.end) }
    if after.isBeforeItsLabel {
      // In `12其他法律` the number may be 1, or 12 before a label without its ordinal.
      return run.count == 1
        ? (nil, run.end)
        : (atom(marked, run, isWhole: false, unitEnd: run.end, piece, column), run.end)
    }
    switch (before.map(isOpeningBracket) ?? false, after.first.map(isClosingBracket) ?? false) {
    case (true, true): if run.count <= 2 || run.isYear { return (nil, run.end) }
    // A bracket that its cell has no other of: the two parts of `（2022）` on two lines.
    case (true, false) where after.first == nil: return (nil, run.end)
    case (false, true) where at == Int(bounds.start): return (nil, run.end)
    default: break
    }
    var digits = run
    // `107、` that is all of a cell is no number and its label's ordinal, nor is `64.` in `250 64.`.
    if after.isOrdinalMark, after.isLast, marked.rows[Int(bounds.row)].kind == .cells,
      run.count > 2 ? at == Int(bounds.start) : before != nil && !ByteText.isHan(before ?? 0)
    {
      return (atom(marked, run, isWhole: false, unitEnd: run.end, piece, column), run.end)
    }
    if after.isOrdinalMark, run.isPlain, !(inSentences && before.map(ByteText.isHan) ?? false) {
      // The last digit of `00000002.其他` is the label's; the others are seven numbers.
      if run.count <= 2 && !run.hasLeadingZero { return (nil, run.end) }
      digits = run.droppingLast(marked.text)
      if digits.count == 0 { return (nil, run.end) }
    } else if after.isSentence, !inSentences {
      return (nil, run.end)
    }
    let end = digits.end == run.end ? after.unitEnd : digits.end
    return (atom(marked, digits, unitEnd: end, piece, column), max(run.end, end))
  }

  /// Whether a dash is all that stands behind the mark at `at`.
  private static func isDash(_ text: [UInt8], _ at: Int, before end: Int) -> Bool {
    WholeCell.isDashText(text, at + ByteText.scalar(text, at).length, end)
  }

  /// Whether digits go on behind a comma with what was read as a letter: `l,520`.
  private static func isBrokenOff(_ text: [UInt8], _ at: Int, from limit: Int) -> Bool {
    guard at - limit >= 2, text[at - 1] == 0x2C,
      let (letter, _) = ByteText.scalarBefore(text, at - 1)
    else { return false }
    return isWordCharacter(letter)
  }

  /// Whether a number is told by thousands, or only about: `1.2万件`, `5余件`.
  private static func isMultiplied(
    _ marked: borrowing MarkedText, _ run: Digits, _ after: Following
  ) -> Bool {
    guard let first = after.first, multiples.contains(first) else { return false }
    // 万元
    guard let word = tenThousand[first],
      let place = ByteSearch.first(word, in: marked.text, from: run.end)
    else { return true }
    return place + 5 >= marked.text.count
      || ByteText.scalar(marked.text, place + word.count).value != 0x5143
  }

  /// What stands right before a number that is told only about: `近30件`.
  private static let about = HanSet(of: "约約近逾超过過足")
  /// What makes more of a number, or another's beginning of it: `5余件`, `5至12`.
  private static let multiples = HanSet(of: "万萬千百亿億余餘多至～")
  private static let tenThousand: [UInt32: [UInt8]] = [
    0x4E07: Array("万".utf8), 0x842C: Array("萬".utf8),
  ]

  /// Close to a digit they are part of its number, as a scanner sees `10`: `1〇`.
  private static let zeros = HanSet(of: "〇○◯零")

  /// Marks that say more of a number than the sign of a change, or another than is known.
  private static let marks = HanSet(of: "±×÷～〜＜＞﹤﹥≤≥≦≧≈≒≃≅∼≠∆△▲▽▼➕➖➗↑↓⬆⬇\u{FFFD}")

  /// What a byte that fits nowhere became: it may have been a digit.
  private static let unknown: UInt32 = 0xFFFD

  /// The number of a piece that is nothing but a few digits with nothing near behind them but
  /// another number, as most are: there is nothing about it to weigh.
  static func plain(_ marked: borrowing MarkedText, _ index: Int) -> NumberAtom? {
    let piece = marked.pieces[index]
    let start = Int(piece.start)
    let count = Int(piece.end) - start
    guard count <= 12, count == 1 || marked.text[start] != 0x30,
      !hasLatinKey(marked.text, start)
    else { return nil }
    var value: Int64 = 0
    for at in start..<start + count {
      let digit = marked.text[at] &- 0x30
      guard digit < 10 else { return nil }
      value = value &* 10 &+ Int64(digit)
    }
    if index + 1 < marked.pieces.count {
      let next = marked.pieces[index + 1]
      if next.row == piece.row, next.start - piece.end <= 1, !next.isEmpty,
        marked.text[Int(next.start)] &- 0x30 >= 10,
        marked.rows[Int(piece.row)].kind == .words
      {
        return nil
      }
    }
    return NumberAtom(
      kind: .number, value: Amount(value), start: piece.start, end: piece.end,
      digitsEnd: piece.end, piece: Int32(truncatingIfNeeded: index), charIndex: 0,
      digitCount: Int16(truncatingIfNeeded: count), left: piece.left,
      right: piece.left + Int32(truncatingIfNeeded: count), hasLeadingZero: false,
      isPlainDigits: true)
  }

  /// Whether a word of digits counts something: `第 7 行 第 2 列`; with more numbers behind it, it is the
  /// first of a row whose label breaks at `保护第`.
  static func isOrdinal(_ marked: borrowing MarkedText, _ index: Int) -> Bool {
    guard index > 0 else { return false }
    let before = marked.pieces[index - 1]
    let end = Int(before.end)
    guard before.row == marked.pieces[index].row, end - Int(before.start) >= 3,
      marked.text[end - 1] == 0xAC, marked.text[end - 2] == 0xAC, marked.text[end - 3] == 0xE7,
      marked.rows[Int(before.row)].kind == .words
    else { return false }
    guard index + 1 < marked.pieces.count else { return true }
    let next = marked.pieces[index + 1]
    return next.row != before.row || next.isEmpty
      || !ByteText.isDigits(marked.text, Int(next.start)..<Int(next.end))
  }

  /// Whether digits stand in a bracket right behind a Latin word: `\multirow{8}{*}` prints no 8.
  private static func isArgument(_ marked: borrowing MarkedText, _ at: Int, from limit: Int) -> Bool
  {
    guard at > limit, let (bracket, length) = ByteText.scalarBefore(marked.text, at),
      bracket == 0x7B || isOpeningBracket(bracket), at - length > limit,
      let (letter, _) = ByteText.scalarBefore(marked.text, at - length)
    else { return false }
    return isWordCharacter(letter)
  }

  /// Whether a Latin word in quotes and a colon stand before a number: which cell such a key names
  /// is not known, and values of an object stand in any order.
  private static func hasLatinKey(_ text: [UInt8], _ start: Int) -> Bool {
    var at = start
    if at > 0, text[at - 1] == 0x22 { at -= 1 }
    while at > 0, text[at - 1] == 0x20 { at -= 1 }
    return at > 2 && text[at - 1] == 0x3A && text[at - 2] == 0x22
      && ByteText.isLetter(text[at - 3])
  }

  /// Whether a quote and a colon stand behind digits: they name a value and are none.
  private static func isKey(_ text: [UInt8], _ end: Int) -> Bool {
    guard end + 1 < text.count, text[end] == 0x22 else { return false }
    return text[end + 1] == 0x3A
      || (text[end + 1] == 0x20 && end + 2 < text.count && text[end + 2] == 0x3A)
  }

  /// The atom of a piece that is only a dash.
  static func dash(_ marked: borrowing MarkedText, _ index: Int) -> NumberAtom {
    let piece = marked.pieces[index]
    return NumberAtom(
      kind: .dash, value: .zero, start: piece.start, end: piece.end, digitsEnd: piece.end,
      piece: Int32(index), charIndex: 0, digitCount: 1, left: piece.left, right: piece.right,
      hasLeadingZero: false, isPlainDigits: false)
  }

  /// The atom of a dash or slash that a name of its own stands for: `自然人：-`, `自然人 -，`,
  /// `\"其他\": \"-\"`.
  static func namedDash(
    _ marked: borrowing MarkedText, _ at: Int, piece index: Int, _ column: Int
  ) -> NumberAtom? {
    let (mark, length) = ByteText.scalar(marked.text, at)
    guard dashes.contains(mark) else { return nil }
    let piece = marked.pieces[index]
    var start = at
    var end = at + length
    func skip(_ isSkipped: (UInt8) -> Bool) {
      while start > Int(piece.start), isSkipped(marked.text[start - 1]) { start -= 1 }
      while end < Int(piece.end), isSkipped(marked.text[end]) { end += 1 }
    }
    skip { $0 == 0x20 || $0 == 0x22 || $0 == 0x27 }
    let isQuoted = start < at && end > at + length
    let isClosed = end < Int(piece.end) && closing.contains(ByteText.scalar(marked.text, end).value)
    let before = start > Int(piece.start) ? ByteText.scalarBefore(marked.text, start)?.value : nil
    let isBehindSpace =
      start < at ? before.map(ByteText.isHan) ?? false : isBehindWord(marked, at, index)
    let isNamed = isClosed && isBehindSpace || before.map(naming.contains) ?? isQuoted
    let isLast = end == Int(piece.end) || isClosed
    guard isNamed, isLast else { return nil }
    return NumberAtom(
      kind: .dash, value: .zero, start: Int32(at), end: Int32(at + length),
      digitsEnd: Int32(at + length), piece: Int32(index), charIndex: 0, digitCount: 1,
      left: Int32(column), right: Int32(column + ByteText.columns(mark)), hasLeadingZero: false,
      isPlainDigits: false)
  }

  /// Whether a place begins a word of a line, and the one before it ends with a Chinese character.
  private static func isBehindWord(
    _ marked: borrowing MarkedText, _ at: Int, _ index: Int
  ) -> Bool {
    guard index > 0, at == Int(marked.pieces[index].start),
      marked.rows[Int(marked.pieces[index].row)].kind == .words,
      case let word = marked.pieces[index - 1], word.row == marked.pieces[index].row
    else { return false }
    return ByteText.scalarBefore(marked.text, Int(word.end)).map { ByteText.isHan($0.value) }
      ?? false
  }

  private static let naming = HanSet(of: ":=：")
  private static let closing = HanSet(of: ",;|})，；、。）")
  private static let dashes: [UInt32] = Digits.dashes + [0x2F, 0xFF0F]

  private static func atom(
    _ marked: borrowing MarkedText, _ run: Digits, isWhole: Bool = true, unitEnd: Int, _ piece: Int,
    _ column: Int
  ) -> NumberAtom {
    let limit = Int(marked.pieces[piece].start)
    let signed = run.signStart(marked.text, from: limit)
    let isWhole = isWhole && !run.hasDoubledSign(marked.text, from: limit)
    let width = run.columns(marked.text)
    return NumberAtom(
      kind: .number, value: isWhole ? run.value(isNegative: signed.isNegative) : nil,
      start: Int32(signed.start), end: Int32(unitEnd), digitsEnd: Int32(run.end),
      piece: Int32(piece), charIndex: 0, digitCount: Int16(clamping: run.count),
      left: Int32(column), right: Int32(column + width), hasLeadingZero: run.hasLeadingZero,
      isPlainDigits: run.isPlain && signed.start == run.start)
  }

  static func isOpeningBracket(_ scalar: UInt32) -> Bool {
    scalar == 0x28 || scalar == 0xFF08 || scalar == 0x3014 || scalar == 0x5B || scalar == 0x3010
  }

  static func isClosingBracket(_ scalar: UInt32) -> Bool {
    scalar == 0x29 || scalar == 0xFF09 || scalar == 0x3015 || scalar == 0x5D || scalar == 0x3011
  }

  static func isWordCharacter(_ scalar: UInt32) -> Bool {
    (scalar >= 0x41 && scalar <= 0x5A) || (scalar >= 0x61 && scalar <= 0x7A)
      || (scalar >= 0xFF21 && scalar <= 0xFF3A) || (scalar >= 0xFF41 && scalar <= 0xFF5A)
      || scalar == 0x26 || scalar == 0x23 || scalar == 0x40
  }
}
