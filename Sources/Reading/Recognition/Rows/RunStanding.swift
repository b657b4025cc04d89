/// How the numbers of a run stand in the document: in cells, on lines and on the screen.
struct RunStanding: Sendable {
  let document: Document
  let run: NumberRun

  init(_ document: Document, _ run: NumberRun) {
    self.document = document
    self.run = run
  }

  var count: Int { run.count }

  var pieces: [MarkedText.Piece] {
    run.numbers.map { document.marked.pieces[Int(document.stream.numbers[$0].piece)] }
  }

  /// The row that its first number stands in.
  var row: Int { document.row(of: run) }

  /// The line that its first number stands on.
  var line: Int {
    Int(document.marked.pieces[Int(document.stream.numbers[run.numbers.lowerBound].piece)].line)
  }

  /// The last cell with text before the run, in the run's own row of cells; a cell behind it that counts
  /// the rows is of the label.
  var label: MarkedText.Piece? {
    let number = document.stream.numbers[run.numbers.lowerBound]
    guard number.charIndex > 0 else { return nil }
    let place = Int(document.stream.characterPieces[Int(number.charIndex) - 1])
    let marked = document.marked
    guard marked.pieces[place].row == marked.pieces[Int(number.piece)].row else { return nil }
    let counters = document.stream.lineCounters
    let counter =
      counters.isEmpty
      ? nil
      : (place + 1..<max(place + 1, Int(number.piece))).last(where: counters.contains)
    return marked.pieces[counter ?? place]
  }

  /// The index of the last cell in its row of cells, empty or not.
  var lastIndex: Int? {
    let row = document.marked.rows[row]
    guard row.kind == .cells else { return nil }
    return Int(document.marked.pieces[Int(row.end) - 1].index)
  }

  /// Indices of cells, for a run that lies in one row of cells, each number in its own, and has it
  /// to itself: where a row holds more than one run, it is no row of the form.
  var indices: [Int]? {
    let pieces = pieces
    guard let first = pieces.first, document.marked.rows[Int(first.row)].kind == .cells,
      pieces.allSatisfy({ $0.row == first.row }), Set(pieces.map(\.index)).count == pieces.count,
      !isShared(first.row)
    else { return nil }
    return pieces.map { Int($0.index) }
  }

  private func isShared(_ row: Int32) -> Bool {
    let numbers = document.stream.numbers
    return [run.numbers.lowerBound - 1, run.numbers.upperBound].contains {
      numbers.indices.contains($0) && document.marked.pieces[Int(numbers[$0].piece)].row == row
        && !isInWords(numbers[$0])
    }
  }

  /// Whether a number stands in a remark, behind words in its cell.
  private func isInWords(_ number: NumberAtom) -> Bool {
    let piece = document.marked.pieces[Int(number.piece)]
    return ByteText.leadsHan(document.marked.text[Int(piece.start)]) && number.start > piece.start
  }

  /// Steps from the last cell with text before the run.
  var steps: [Int]? {
    guard let indices, let label else { return nil }
    return indices.map { $0 - Int(label.index) }
  }

  /// Lines below the last line of the label, each number on a line of its own.
  var lines: [Int]? {
    let pieces = pieces
    guard document.marked.rows[row].kind == .words,
      Set(pieces.map(\.line)).count == pieces.count
    else { return nil }
    return labelLine.map { label in pieces.map { Int($0.line) - label } }
  }

  /// The last line of the text before it.
  var labelLine: Int? {
    let before = Int(document.stream.numbers[run.numbers.lowerBound].charIndex) - 1
    guard before >= 0 else { return nil }
    return Int(document.marked.pieces[Int(document.stream.characterPieces[before])].line)
  }

  /// Lines from its label to the text behind it.
  var lineCount: Int? {
    let next = run.charIndex
    guard next > 0, next < document.stream.characters.count else { return nil }
    let lines = [next - 1, next].map {
      document.marked.pieces[Int(document.stream.characterPieces[$0])].line
    }
    return Int(lines[1] - lines[0])
  }

  /// The extents of its numbers when it lies on one line of words, each set apart by space: others
  /// stand wherever the words before them end.
  func spans(_ unit: ScreenColumns.Unit) -> [ScreenColumns.Span]? {
    let pieces = pieces
    guard let first = pieces.first, pieces.allSatisfy({ $0.line == first.line }),
      document.marked.rows[Int(first.row)].kind == .words,
      zip(pieces, run.numbers).allSatisfy({ $0.start == document.stream.numbers[$1].start })
    else { return nil }
    return run.numbers.map { ScreenColumns.Span(document.stream.numbers[$0], unit, document) }
  }

  /// The indices of the cells behind the label, when they are just as many as the form has.
  func rowOfCells(_ width: Int) -> [Int]? {
    guard let label else { return nil }
    var indices: [Int] = []
    for piece in cells(of: label.row)
    where piece.index > label.index && indices.last != Int(piece.index) {
      indices.append(Int(piece.index))
    }
    return indices.count == width ? indices : nil
  }

  /// The indices of the last cells behind the label, as many as the form has, where others before them
  /// are empty: those that a merged label covers.
  func lastCells(_ width: Int) -> [Int]? {
    guard let label else { return nil }
    let behind = cells(of: label.row).filter { $0.index > label.index }
    let indices = behind.map { Int($0.index) }
    guard indices.count > width, indices.count <= width + Self.mostCovered,
      Set(indices).count == indices.count, behind.dropLast(width).allSatisfy(\.isEmpty)
    else { return nil }
    return indices.suffix(width)
  }

  /// Cells that a label covers besides its own, at most.
  private static let mostCovered = 2

  /// Whether its last number is the sum of at least one other.
  var addsUp: Bool {
    let values = run.numbers.compactMap { document.stream.numbers[$0].value }
    return values.count == run.count && values.count > 1 && RowSums.adds(values)
  }

  /// Whether an empty cell stands between its label and its last number.
  var skipsCell: Bool {
    guard let label, let last = pieces.last, label.row == last.row else { return false }
    return cells(of: label.row).contains {
      $0.isEmpty && $0.index > label.index && $0.index < last.index
    }
  }

  /// Whether cells of its row are not there at all, those that stand behind them keeping their index.
  var skipsIndices: Bool {
    let indices = cells(of: Int32(row)).map(\.index)
    return zip(indices, indices.dropFirst()).contains { $1 > $0 + 1 } || (indices.first ?? 0) > 0
  }

  /// Whether a cell, empty or not, stands in each column from its label to its last number: a label
  /// that covers several leaves none.
  var isUnbroken: Bool {
    guard let label, let last = pieces.last else { return false }
    var next = label.index
    for piece in cells(of: label.row) where piece.index == next { next += 1 }
    return next > last.index
  }

  /// Whether its row has at least `width` cells behind the label.
  func hasRoom(_ width: Int) -> Bool {
    guard let label, let last = lastIndex else { return false }
    return last - Int(label.index) >= width
  }

  private func cells(of row: Int32) -> ArraySlice<MarkedText.Piece> {
    let row = document.marked.rows[Int(row)]
    return document.marked.pieces[Int(row.first)..<Int(row.end)]
  }
}
