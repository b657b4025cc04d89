import Reports

/// Pieces that are one number and yet no plain digits: `↓3`, `减少3`, `12（5%）`, `三`, `无`, and
/// the words that programs print for an empty cell.
///
/// What such a piece says is either sure or left unread; never is a part of it another number.
enum WholeFigure {
  /// The number that a piece is as a whole; nil for all other pieces.
  static func atom(_ marked: MarkedText, _ index: Int) -> NumberAtom? {
    let piece = marked.pieces[index]
    let first = marked.text[Int(piece.start)]
    guard piece.end - piece.start <= 48, mayBegin[Int(first)] else { return nil }
    let (scalar, length) = ByteText.scalar(marked.text, Int(piece.start))
    if ByteText.digit(scalar) != nil { return tailed(marked, index) }
    if piece.end - piece.start <= 12 {
      if let word = word(marked, index) { return word }
    }
    if let sign = signs[scalar] {
      return signed(marked, index, sign, from: afterDashes(marked, index, length))
    }
    if scalar == 0x589E || scalar == 0x51CF { return worded(marked, index, scalar == 0x51CF) }
    return NumberScanner.isOpeningBracket(scalar) ? bracketed(marked, index, length) : nil
  }

  /// What a mark before digits says of them.
  private enum Sign { case plus, minus, unknown }

  /// `▲` means more to some and less to others; 约, `<` and `≥` say no number, 共 does.
  private static let signs: [UInt32: Sign] = [
    0x2012: .minus, 0x2013: .minus, 0x2014: .minus, 0x2015: .minus, 0x2193: .minus, 0xFE63: .minus,
    0x25BC: .minus, 0x2191: .plus, 0x25B2: .unknown, 0x25B3: .unknown, 0x25BD: .unknown,
    0x2206: .unknown, 0x394: .unknown, 0x7EA6: .unknown, 0x5171: .plus, 0x3C: .unknown,
    0x3E: .unknown, 0x2264: .unknown, 0x2265: .unknown, 0x207B: .minus, 0x2500: .unknown,
    0x30FC: .unknown, 0xB1: .unknown, 0x7E: .unknown, 0xFFFD: .unknown,
  ]

  /// The first bytes of all that is looked at here; most words have another.
  private static let mayBegin: [Bool] = {
    var bytes = [Bool](repeating: false, count: 256)
    let leads = "0123456789（(０增减无零〇一二三四五六七八九十空不–↓▲Δ﹣±\u{FFFD}NnT<>[【〔约共_\\×xXoO.·~?"
    for lead in leads { bytes[Int(Array(String(lead).utf8)[0])] = true }
    return bytes
  }()

  /// Bytes of the mark that a piece begins with: two dashes are one as it is typed in Chinese.
  private static func afterDashes(_ marked: MarkedText, _ index: Int, _ length: Int) -> Int {
    let (start, end) = (Int(marked.pieces[index].start), Int(marked.pieces[index].end))
    let dash = ByteText.scalar(marked.text, start).value
    return Digits.dashes.contains(dash) && start + 2 * length <= end
      && ByteText.scalar(marked.text, start + length).value == dash ? 2 * length : length
  }

  /// Digits with a mark before them and nothing behind but a unit.
  private static func signed(
    _ marked: MarkedText, _ index: Int, _ sign: Sign, from offset: Int
  ) -> NumberAtom? {
    let piece = marked.pieces[index]
    var at = Int(piece.start) + offset
    while at < Int(piece.end), marked.text[at] == 0x20 { at += 1 }
    guard let (run, end) = digits(marked, index, from: at), end == Int(piece.end) else {
      return nil
    }
    let value = sign == .unknown ? nil : run.value(isNegative: sign == .minus)
    return atom(marked, index, value: value, digits: run)
  }

  /// `增3`, `减少3`.
  private static func worded(
    _ marked: MarkedText, _ index: Int, _ isNegative: Bool
  ) -> NumberAtom? {
    let start = Int(marked.pieces[index].start)
    let second = start + 3 < Int(marked.pieces[index].end) ? start + 3 : start
    let word = ByteText.scalar(marked.text, second).value
    let isLong = word == 0x52A0 || word == 0x5C11  // 加 少
    return signed(marked, index, isNegative ? .minus : .plus, from: isLong ? 6 : 3)
  }

  /// Digits alone in brackets: an account's negative, a note or an ordinal, one knows not which.
  /// With a sign and apart from a number they are a note. Few digits are an ordinal, save in a cell
  /// beside numbers: it is not empty, though what it says is unknown.
  private static func bracketed(
    _ marked: MarkedText, _ index: Int, _ length: Int
  ) -> NumberAtom? {
    let piece = marked.pieces[index]
    let inner = Int(piece.start) + length
    let isSigned = inner < Int(piece.end) && isSign(marked.text[inner])
    if isSigned, marked.rows[Int(piece.row)].kind == .cells { return nil }
    guard let (run, end) = digits(marked, index, from: isSigned ? inner + 1 : inner),
      run.count > 2 || isSigned || isBesideNumber(marked, index), !run.isYear,
      end < Int(piece.end),
      NumberScanner.isClosingBracket(ByteText.scalar(marked.text, end).value),
      end + ByteText.scalar(marked.text, end).length == Int(piece.end)
    else { return nil }
    var atom = atom(marked, index, value: nil, digits: run)
    if isSigned { atom.kind = .note }
    return atom
  }

  /// Whether a piece is in a row of cells and what stands before or behind it there is a number.
  private static func isBesideNumber(_ marked: MarkedText, _ index: Int) -> Bool {
    let row = marked.rows[Int(marked.pieces[index].row)]
    guard row.kind == .cells else { return false }
    func isNumber(_ place: Int?) -> Bool {
      place.map { endsInDigit(marked, $0) || isWord(marked, $0) } ?? false
    }
    return isNumber((Int(row.first)..<index).last { !marked.pieces[$0].isEmpty })
      || isNumber((index + 1..<Int(row.end)).first { !marked.pieces[$0].isEmpty })
  }

  /// Whether a piece is digits with a sign in brackets, close behind a number: `12 (+2)` tells what
  /// changed since the year before.
  static func isNote(_ marked: MarkedText, _ index: Int) -> Bool {
    let piece = marked.pieces[index]
    let lead = marked.text[Int(piece.start)]
    guard index > 0, lead == 0x28 || lead == 0xEF, piece.end - piece.start <= 24 else {
      return false
    }
    let (bracket, length) = ByteText.scalar(marked.text, Int(piece.start))
    let inner = Int(piece.start) + length
    guard NumberScanner.isOpeningBracket(bracket), inner < Int(piece.end),
      isSign(marked.text[inner]),
      let last = ByteText.scalarBefore(marked.text, Int(piece.end))?.value,
      NumberScanner.isClosingBracket(last)
    else { return false }
    let before = marked.pieces[index - 1]
    return before.row == piece.row && endsInDigit(marked, index - 1)
      && (marked.rows[Int(piece.row)].kind == .cells
        ? before.index == piece.index : piece.left - before.right <= 2)
  }

  private static func isSign(_ byte: UInt8) -> Bool { byte == 0x2B || byte == 0x2D }

  /// Digits with a bracket behind them that holds a word or a percentage, or with a comma that
  /// nothing follows: the rest of a number that is broken over lines.
  private static func tailed(_ marked: MarkedText, _ index: Int) -> NumberAtom? {
    let piece = marked.pieces[index]
    guard marked.text[Int(piece.end) - 1] &- 0x30 >= 10,
      let (run, end) = digits(marked, index, from: Int(piece.start)), end < Int(piece.end)
    else { return nil }
    if hasLoosePoint(marked, index, run) {
      return atom(marked, index, value: nil, digits: run)
    }
    let (mark, length) = ByteText.scalar(marked.text, end)
    if mark == 0x3002, end > run.end, end + length == Int(piece.end),
      marked.rows[Int(piece.row)].kind == .cells
    {
      return atom(marked, index, value: run.value(isNegative: false), digits: run)
    }
    if mark == 0xFF0C || mark == 0x2C, end + length == Int(piece.end), run.end == end {
      return isBroken(marked, index) ? atom(marked, index, value: nil, digits: run) : nil
    }
    if mark == 0x2C, marked.rows[Int(piece.row)].kind == .cells, run.end == end,
      isSpaced(marked.text, end + 1, Int(piece.end))
    {
      return atom(marked, index, value: nil, digits: run)
    }
    guard !run.isYear, isRemark(marked.text, end, Int(piece.end)) else { return nil }
    return atom(marked, index, value: run.value(isNegative: false), digits: run)
  }

  /// Whether a cell has a point apart behind its digits and nothing else: where it was torn off from,
  /// nobody knows.
  private static func hasLoosePoint(_ marked: MarkedText, _ index: Int, _ run: Digits) -> Bool {
    let end = Int(marked.pieces[index].end) - 1
    return run.count > 2 && run.end < end && marked.text[end] == 0x2E
      && marked.text[run.end..<end].allSatisfy { $0 <= 0x20 }
      && marked.rows[Int(marked.pieces[index].row)].kind == .cells
  }

  /// Whether all there is from a place on is a bracket with a word, a percentage or a sign in it.
  private static func isRemark(_ text: [UInt8], _ start: Int, _ end: Int) -> Bool {
    var at = start
    while at < end, text[at] == 0x20 { at += 1 }
    guard at < end, let last = ByteText.scalarBefore(text, end)?.value else { return false }
    let (mark, length) = ByteText.scalar(text, at)
    return NumberScanner.isOpeningBracket(mark) && NumberScanner.isClosingBracket(last)
      && (at + length..<end).contains {
        ByteText.leadsHan(text[$0]) || text[$0] == 0x25 || $0 == at + length && isSign(text[$0])
      }
  }

  /// Whether a space and a digit stand here: `5, 080` is no list in a cell.
  private static func isSpaced(_ text: [UInt8], _ at: Int, _ end: Int) -> Bool {
    at + 1 < end && text[at] == 0x20 && text[at + 1] &- 0x30 < 10
  }

  /// Whether digits with a comma behind them stand where a number would: with another such or with
  /// nothing behind them on their line.
  private static func isBroken(_ marked: MarkedText, _ index: Int) -> Bool {
    let row = marked.rows[Int(marked.pieces[index].row)]
    if row.kind == .cells || index + 1 == Int(row.end) { return true }
    let next = marked.pieces[index + 1]
    return marked.text[Int(next.end) - 1] &- 0x30 >= 10
      && ByteText.digit(ByteText.scalar(marked.text, Int(next.start)).value) != nil
  }

  /// A number and where it ends with its unit.
  static func digits(
    _ marked: MarkedText, _ index: Int, from at: Int
  ) -> (run: Digits, end: Int)? {
    let limit = Int(marked.pieces[index].end)
    guard at < limit, ByteText.digit(ByteText.scalar(marked.text, at).value) != nil else {
      return nil
    }
    let run = Digits(marked.text, at, end: limit)
    return (run, Following(marked, piece: index, from: run.end).unitEnd)
  }

  static func endsInDigit(_ marked: MarkedText, _ index: Int) -> Bool {
    let piece = marked.pieces[index]
    let last = ByteText.scalarBefore(marked.text, Int(piece.end))?.value ?? 0
    return ByteText.digit(last) != nil
      && ByteText.digit(ByteText.scalar(marked.text, Int(piece.start)).value) != nil
  }

  static func atom(
    _ marked: MarkedText, _ index: Int, value: Amount?, digits: Digits?
  ) -> NumberAtom {
    let piece = marked.pieces[index]
    return NumberAtom(
      kind: .number, value: value, start: piece.start, end: piece.end,
      digitsEnd: digits.map { Int32($0.end) } ?? piece.end, piece: Int32(index), charIndex: 0,
      digitCount: Int16(clamping: digits?.count ?? 1), left: piece.left, right: piece.right,
      hasLeadingZero: false, isPlainDigits: false)
  }
}
