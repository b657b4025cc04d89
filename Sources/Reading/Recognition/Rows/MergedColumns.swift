/// Rows in which a merged cell's number is printed once for each column that it covers.
///
/// Which columns are one is told by the header above: its merged cells repeat as well.
struct MergedColumns: Sendable {
  private let document: Document

  init(_ document: Document) { self.document = document }

  /// One number for each column, when the header makes `wanted` columns of the run's cells and
  /// the numbers under each are the same; nil otherwise.
  func numbers(_ run: NumberRun, _ wanted: Int) -> [NumberAtom]? {
    guard document.repeatsMergedCells, run.count > wanted, run.count <= Self.mostColumns else {
      return nil
    }
    let numbers = run.numbers.map { document.stream.numbers[$0] }
    let row = document.row(of: run)
    let cells = numbers.map { document.marked.pieces[Int($0.piece)] }
    let isInRow =
      document.marked.rows[row].kind == .cells
      && cells.allSatisfy { $0.row == Int32(row) }
    guard let header = isInRow ? header(above: row, of: cells) : stackedHeader(above: cells)
    else { return nil }
    var result: [NumberAtom] = []
    for (index, number) in numbers.enumerated() {
      if index > 0, document.marked.sameText(header[index], header[index - 1]) {
        guard number.value == result.last?.value else {
          return isInRow ? withoutTwins(numbers, wanted) : nil
        }
      } else {
        result.append(number)
      }
    }
    return result.count == wanted ? result : nil
  }

  /// The numbers of a row that merges other columns than its header does: each that stands twice in a
  /// row once, where just as many do as there are too many.
  private func withoutTwins(_ numbers: [NumberAtom], _ wanted: Int) -> [NumberAtom]? {
    var result: [NumberAtom] = []
    for number in numbers where number.value == nil || number.value != result.last?.value {
      result.append(number)
    }
    return result.count == wanted ? result : nil
  }

  /// More than a form has, whatever it repeats.
  private static let mostColumns = 64

  /// Whether a run has as many numbers as the row has cells and yet a cell between its label and its
  /// last number is empty: then one number may be printed twice in place of the missing one.
  ///
  /// The same where a cell holds several numbers: then another may hold none.
  func hidesBlank(_ run: NumberRun) -> Bool {
    guard run.count > 1 else { return false }
    let numbers = document.stream.numbers
    let last = Int(numbers[run.numbers.upperBound - 1].piece)
    let row = document.marked.rows[document.row(of: run)]
    let first = Int(numbers[run.numbers.lowerBound].piece)
    if document.repeatsMergedCells {
      let before = document.marked.pieces[Int(row.first)..<max(first, Int(row.first))]
      let start = before.lastIndex { !$0.isEmpty } ?? Int(row.first)
      return document.marked.pieces[start..<max(last, start)].contains(where: \.isEmpty)
    }
    return row.kind == .cells && sharesCell(run)
      && document.marked.pieces[first..<max(last, first)].contains(where: \.isEmpty)
  }

  /// Whether some cell holds several numbers of a run.
  func sharesCell(_ run: NumberRun) -> Bool {
    run.numbers.dropFirst().contains { number in
      let cell = document.marked.pieces[Int(document.stream.numbers[number].piece)]
      let before = document.marked.pieces[Int(document.stream.numbers[number - 1].piece)]
      return before.row == cell.row && before.index == cell.index
    }
  }

  /// The cells above in the nearest row that has text in all of these columns.
  private func header(
    above row: Int, of cells: [MarkedText.Piece]
  ) -> [MarkedText.Piece]? {
    for candidate in (0..<row).reversed().prefix(8) {
      let above = document.marked.rows[candidate]
      guard above.kind == .cells else { return nil }
      let pieces = document.marked.pieces[Int(above.first)..<Int(above.end)]
      let found = cells.compactMap { cell in pieces.first { $0.index == cell.index && hasText($0) }
      }
      if found.count == cells.count { return found }
    }
    return nil
  }

  /// The lines above the label of some numbers, one cell a line, as many as there are numbers; nil
  /// where one of them is no cell of a header.
  private func stackedHeader(above cells: [MarkedText.Piece]) -> [MarkedText.Piece]? {
    let rows = document.marked.rows
    guard cells.allSatisfy({ isAlone($0) }) else { return nil }
    var found: [MarkedText.Piece] = []
    var row = Int(cells[0].row) - 1
    while row >= 0, found.count <= cells.count {
      if rows[row].first < rows[row].end {
        let piece = document.marked.pieces[Int(rows[row].first)]
        guard isAlone(piece), hasText(piece) else { return nil }
        found.append(piece)
      }
      row -= 1
    }
    return found.count == cells.count + 1 ? found.dropFirst().reversed() : nil
  }

  /// Whether a piece is all that stands on its line.
  private func isAlone(_ piece: MarkedText.Piece) -> Bool {
    let row = document.marked.rows[Int(piece.row)]
    return row.kind == .words && row.end - row.first == 1
  }

  private func hasText(_ piece: MarkedText.Piece) -> Bool {
    !piece.isEmpty
      && ByteText.isHan(ByteText.scalar(document.marked.text, Int(piece.start)).value)
  }
}
