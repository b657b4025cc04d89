/// Numbers with no label text between them: in a table, usually the cells of one row.
struct NumberRun: Sendable {
  /// The numbers, by their place in the stream.
  var numbers: Range<Int>
  /// Chinese characters of the document before the run.
  var charIndex: Int
  /// Characters between the run before and this one, and between this one and the next.
  var before: Range<Int>
  var after: Range<Int>
  /// In a row of cells with text before the run: the characters of that text.
  var ownText: Range<Int>?
  /// How many characters the cell with the last text before the run has, or what space sets apart as
  /// a cell on the line.
  var ownCell = 0
  /// The ordinal that stands before the run on its own line, where the label does not stand there
  /// whole with it: in a narrow column the label of the row above may end right before the run.
  var ordinal: Int?
  /// In a row of cells: the ordinal that the cell with the last text before the run begins with.
  var cellOrdinal: Int?

  var count: Int { numbers.count }
}

extension NumberRun {
  /// Cuts the numbers of a document into runs.
  static func runs(_ stream: AtomStream, _ marked: MarkedText) -> [NumberRun] {
    var starts: [Int] = []
    for index in stream.numbers.indices where isStart(index, stream, marked, since: starts.last) {
      starts.append(index)
      if starts.count == mostRuns { break }
    }
    return starts.indices.map { position in
      let start = starts[position]
      let isLast = position + 1 == starts.count
      let end = isLast ? min(stream.numbers.count, start + mostNumbers) : starts[position + 1]
      let here = Int(stream.numbers[start].charIndex)
      let previous = start > 0 ? Int(stream.numbers[start - 1].charIndex) : 0
      let next =
        end < stream.numbers.count ? Int(stream.numbers[end].charIndex) : stream.characters.count
      return NumberRun(
        numbers: start..<end, charIndex: here, before: previous..<here, after: here..<next,
        ownText: ownText(stream.numbers[start], since: previous, stream, marked),
        ownCell: ownCell(stream.numbers[start], since: previous, stream, marked),
        ordinal: loneOrdinal(before: stream.numbers[start], marked),
        cellOrdinal: cellOrdinal(stream.numbers[start], since: previous, stream, marked))
    }
  }

  /// More rows of numbers than a report has, with all that surrounds it on a page; what comes
  /// behind them is not looked at.
  private static let mostRuns = 4000
  /// More numbers than the last row has.
  private static let mostNumbers = 64

  /// The number of a piece such as `8.` that is the last with text before a number in its row.
  private static func loneOrdinal(before number: NumberAtom, _ marked: MarkedText) -> Int? {
    let row = marked.rows[Int(marked.pieces[Int(number.piece)].row)]
    let pieces = marked.pieces[Int(row.first)..<max(Int(row.first), Int(number.piece))]
    guard let last = pieces.last(where: { !$0.isEmpty }), last.end - last.start <= 4,
      let ordinal = ordinal(of: last, marked), ordinal.end == Int(last.end)
    else { return nil }
    return ordinal.number
  }

  /// The number of an ordinal such as `8.` or `2、` that a piece begins with, and where it ends.
  private static func ordinal(
    of piece: MarkedText.Piece, _ marked: MarkedText
  ) -> (number: Int, end: Int)? {
    let start = Int(piece.start)
    guard piece.end - piece.start >= 2, case let digit = marked.text[start] &- 0x30, digit < 10
    else { return nil }
    let mark = ByteText.scalar(marked.text, start + 1)
    guard [0x2E, 0x3001, 0xFF0E].contains(mark.value) else { return nil }
    return (Int(digit), start + 1 + mark.length)
  }

  private static func cellOrdinal(
    _ number: NumberAtom, since previous: Int, _ stream: AtomStream, _ marked: MarkedText
  ) -> Int? {
    let end = Int(number.charIndex)
    guard end > previous else { return nil }
    let cell = marked.pieces[Int(stream.characterPieces[end - 1])]
    guard cell.row == marked.pieces[Int(number.piece)].row,
      marked.rows[Int(cell.row)].kind == .cells
    else { return nil }
    return ordinal(of: cell, marked)?.number
  }

  private static func ownText(
    _ number: NumberAtom, since previous: Int, _ stream: AtomStream, _ marked: MarkedText
  ) -> Range<Int>? {
    let row = marked.pieces[Int(number.piece)].row
    guard marked.rows[Int(row)].kind == .cells else { return nil }
    let end = Int(number.charIndex)
    var start = end
    while start > previous, marked.pieces[Int(stream.characterPieces[start - 1])].row == row {
      start -= 1
    }
    return start < end ? start..<end : nil
  }

  private static func ownCell(
    _ number: NumberAtom, since previous: Int, _ stream: AtomStream, _ marked: MarkedText
  ) -> Int {
    let end = Int(number.charIndex)
    guard end > previous else { return 0 }
    let cell = stream.characterPieces[end - 1]
    guard cell != number.piece,
      marked.pieces[Int(cell)].row == marked.pieces[Int(number.piece)].row
    else { return 0 }
    var start = end
    while start > previous, stream.characterPieces[start - 1] == cell { start -= 1 }
    return end - start
  }

  /// A run begins after a character, in another row of cells, or on a line that is a row of its
  /// own by the look of it.
  private static func isStart(
    _ index: Int, _ stream: AtomStream, _ marked: MarkedText, since start: Int?
  ) -> Bool {
    guard index > 0, let start else { return true }
    let number = stream.numbers[index]
    let previous = stream.numbers[index - 1]
    if number.charIndex != previous.charIndex { return true }
    let piece = marked.pieces[Int(number.piece)]
    let previousPiece = marked.pieces[Int(previous.piece)]
    if piece.row == previousPiece.row { return false }
    let row = marked.rows[Int(piece.row)]
    let previousRow = marked.rows[Int(previousPiece.row)]
    if row.kind == .cells || previousRow.kind == .cells { return true }
    // Two lines with several numbers each are two rows.
    let isMany =
      index - start > 1
      && marked.pieces[Int(stream.numbers[index - 2].piece)].row == previousPiece.row
    let next = index + 1 < stream.numbers.count ? stream.numbers[index + 1] : nil
    let isManyNext =
      next.map {
        $0.charIndex == number.charIndex && marked.pieces[Int($0.piece)].row == piece.row
      } ?? false
    return isMany && isManyNext
  }
}
