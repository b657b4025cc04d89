import Reports

/// Holds numbers that were put into cells by counting or by their steps to the heads above them.
///
/// A table may have a column more than the form or lack some, and rows with empty cells then have as
/// many numbers or cells as the form all the same.
struct HeadCheck: Sendable {
  private let document: Document

  init(_ document: Document) { self.document = document }

  /// Whether a number of a row with empty cells stands under the head of another cell than the one
  /// that it was put into.
  ///
  /// - Parameter places: the cells of the row that the numbers are for.
  func contradicts(
    _ numbers: [NumberAtom], _ places: [Int], of target: TargetRow, in form: TableForm
  ) -> Bool {
    guard let number = numbers.first,
      case let row = Int(document.marked.pieces[Int(number.piece)].row), hasEmptyCell(row),
      let key = target.cells.first,
      let block = form.blocks.first(where: { $0.lines.contains { $0.cells.contains(key) } })
    else { return false }
    let heads = HeadedColumns.heads(of: block).map(\.words)
    let (columns, last) = columns(above: row, of: heads)
    // Where heads are lost, or stand in another order, they tell nothing.
    guard heads.count == target.cells.count,
      columns.filter({ heads.contains($0.value) }).sorted(by: { $0.key < $1.key }).map(\.value)
        == heads
    else { return false }
    // A part that has columns of its own says nothing by the heads of another.
    let end = document.marked.rows[row].end
    guard document.marked.pieces[Int(end) - 1].index == last else { return false }
    return zip(numbers, places).contains { number, place in
      let piece = document.marked.pieces[Int(number.piece)]
      return Int(piece.row) == row && columns[piece.index].map { $0 != heads[place] } ?? false
    }
  }

  /// Whether a cell behind the label of a row is empty: full rows need no other measure, and may be
  /// shifted as a whole.
  private func hasEmptyCell(_ row: Int) -> Bool {
    let row = document.marked.rows[row]
    guard row.kind == .cells else { return false }
    let pieces = document.marked.pieces[Int(row.first)..<Int(row.end)]
    guard let empty = pieces.lastIndex(where: \.isEmpty) else { return false }
    let label = pieces.lastIndex {
      !$0.isEmpty && !HanText.characters(of: $0, in: document.marked).isEmpty
    }
    return label.map { $0 < empty } ?? true
  }

  /// The nearest words over each column, up to the header that has all of some heads, and the last
  /// column of that header.
  private func columns(
    above row: Int, of heads: [[UInt16]]
  ) -> (words: [Int32: [UInt16]], last: Int32?) {
    var nearest: [Int32: [UInt16]] = [:]
    var last: Int32?
    var found = 0
    // What a form does not have may stand over its heads.
    var left = Self.rowsOver
    for row in document.marked.rows[..<row].suffix(Self.tallest).reversed()
    where row.kind == .cells && left > 0 {
      var words: [Int32: [UInt16]] = [:]
      for piece in document.marked.pieces[Int(row.first)..<Int(row.end)]
      where nearest[piece.index] == nil && !piece.isEmpty {
        words[piece.index, default: []] += HanText.characters(of: piece, in: document.marked)
      }
      if found >= heads.count { left -= 1 }
      for (index, words) in words where !words.isEmpty {
        nearest[index] = words
        guard heads.contains(words) else { continue }
        found += 1
        last = max(last ?? 0, document.marked.pieces[Int(row.end) - 1].index)
      }
    }
    return (nearest, last)
  }

  private static let rowsOver = 2
  /// Rows from the last of a table to its header.
  private static let tallest = 40
}
