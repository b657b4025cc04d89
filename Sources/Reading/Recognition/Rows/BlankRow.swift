import Reports

/// Finds rows that are printed without a single number: label and empty cells.
struct BlankRow: Sendable {
  private let document: Document

  init(_ document: Document) { self.document = document }

  /// Blank cells for a row whose label stands in a row of cells between two runs, with enough
  /// empty cells behind it and no number; nil where there is no such row.
  ///
  /// - Parameter spared: how many of the empty cells may be gone, as the last of every row are where
  ///   nothing tells them from bars at the ends of lines.
  func cells(
    _ row: TargetRow, between runs: (Int?, Int?), spared: Int = 0
  ) -> RowCells? {
    let rows = document.marked.rows
    let first = runs.0.map { document.row(of: document.runs[$0]) + 1 } ?? 0
    let last = runs.1.map { document.row(of: document.runs[$0]) } ?? rows.count
    guard first < last, !(runs.0.map(isUnreadable) ?? false), !hasNumbers(between: runs) else {
      return nil
    }
    for index in first..<last where rows[index].kind == .cells {
      if row.cells.count == 1, let filled = filledCell(of: row, index) {
        return RowCells([.unreadable(at: document.map.place(ofPiece: filled))])
      }
      guard isLabel(of: row, index), let empty = emptyCells(index), empty > 0,
        empty + spared >= row.cells.count
      else { continue }
      return RowCells(
        Array(
          repeating: .blank(at: document.map.place(emptyIn: index)), count: row.cells.count))
    }
    return nil
  }

  /// Whether numbers that no row has stand between two runs, or more than one row has in one of them:
  /// a row that is empty may have lost its own to these.
  private func hasNumbers(between runs: (Int?, Int?)) -> Bool {
    if [runs.0, runs.1].contains(where: {
      $0.map { document.runs[$0].count > Self.mostNumbers } ?? false
    }) {
      return true
    }
    guard let above = runs.0, let below = runs.1 else { return false }
    return document.runs[(above + 1)..<max(above + 1, below)].contains { $0.count > 1 }
  }

  /// Twice the numbers of a row, or more, are those of two.
  private static let mostNumbers = 13

  /// Whether some number of a run cannot be read: what made it so may have taken those of the row
  /// below it, too.
  private func isUnreadable(_ run: Int) -> Bool {
    document.runs[run].numbers.contains {
      document.stream.numbers[$0].kind == .number && document.stream.numbers[$0].value == nil
    }
  }

  /// Whether the text of a row of cells ends with the label.
  private func isLabel(of target: TargetRow, _ index: Int) -> Bool {
    var text: [UInt16] = []
    for piece in pieces(index) where !piece.isEmpty {
      text += HanText.characters(of: piece, in: document.marked)
    }
    return target.labels.contains {
      text.count >= $0.count && text.suffix($0.count).elementsEqual($0)
    }
  }

  /// The cell beside the label of a row with one number, where it has text and yet no number; merged
  /// cells may have that text more than once.
  private func filledCell(of target: TargetRow, _ index: Int) -> Int? {
    let row = document.marked.rows[index]
    let filled = (Int(row.first)..<Int(row.end)).filter { !document.marked.pieces[$0].isEmpty }
    guard filled.count > 1,
      target.labels.contains(
        HanText.characters(of: document.marked.pieces[filled[0]], in: document.marked)),
      filled[2...].allSatisfy({
        document.marked.sameText(document.marked.pieces[$0], document.marked.pieces[filled[1]])
      })
    else { return nil }
    let piece = document.marked.pieces[filled[1]]
    // The label of another row stands in a table whose rows are columns.
    let words = HanText.characters(of: piece, in: document.marked)
    return piece.end - piece.start <= Self.mostOfCell && words.count <= Self.mostOfWord
      ? filled[1] : nil
  }

  /// Bytes of what stands in the place of a number.
  private static let mostOfCell = 24
  /// Chinese characters of a word that stands there.
  private static let mostOfWord = 3

  /// Empty cells behind the last text of a row; nil when it has a number.
  private func emptyCells(_ index: Int) -> Int? {
    let pieces = pieces(index)
    guard let last = pieces.lastIndex(where: { !$0.isEmpty }) else { return nil }
    let text = pieces[last]
    let end = ByteText.scalarBefore(document.marked.text, Int(text.end))?.value ?? 0
    guard ByteText.digit(end) == nil else { return nil }
    return pieces.endIndex - 1 - last
  }

  private func pieces(_ index: Int) -> ArraySlice<MarkedText.Piece> {
    let row = document.marked.rows[index]
    return document.marked.pieces[Int(row.first)..<Int(row.end)]
  }
}
