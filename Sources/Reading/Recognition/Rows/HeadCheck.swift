import Reports

/// Holds numbers that were put into cells by counting or by their steps to the heads above them.
///
/// A table may have a column more than the form or lack some, and rows with empty cells then have as
/// many numbers or cells as the form all the same.
struct HeadCheck: Sendable {
  private let document: Document

  init(_ document: Document) { self.document = document }

  /// Whether a number of a row with empty cells stands under the head of a column that the form
  /// does not have.
  ///
  /// That it stands under another head than its own tells nothing: converters lose spans.
  func contradicts(_ numbers: some Sequence<NumberAtom>, of target: TargetRow, in form: TableForm)
    -> Bool
  {
    guard let number = numbers.first(where: { _ in true }),
      case let row = Int(document.marked.pieces[Int(number.piece)].row),
      hasEmptyCell(row, before: Int(number.piece)),
      let key = target.cells.first,
      let block = form.blocks.first(where: { $0.lines.contains { $0.cells.contains(key) } })
    else { return false }
    let heads = HeadedColumns.heads(of: block).map(\.words)
    let (columns, last) = columns(above: row, of: heads, under: Self.groupRows(of: block))
    // Where heads are lost, or stand in another order, they tell nothing.
    guard heads.count == target.cells.count,
      columns.filter({ heads.contains($0.value) }).sorted(by: { $0.key < $1.key }).map(\.value)
        == heads
    else { return false }
    // A part that has columns of its own says nothing by the heads of another.
    let end = document.marked.pieces[Int(document.marked.rows[row].end) - 1].index
    guard end == last || end == columns.keys.max() else { return false }
    return numbers.contains { number in
      let piece = document.marked.pieces[Int(number.piece)]
      return Int(piece.row) == row && columns[piece.index].map { !heads.contains($0) } ?? false
    }
  }

  /// Whether a cell behind the label of a row is empty: full rows need no other measure, and may be
  /// shifted as a whole.
  private func hasEmptyCell(_ row: Int, before first: Int) -> Bool {
    let row = document.marked.rows[row]
    guard row.kind == .cells,
      let empty = document.marked.pieces[Int(row.first)..<Int(row.end)].lastIndex(where: \.isEmpty)
    else { return false }
    // Those before it are covered by other rows, unless they part it from its numbers.
    return empty >= first - 1
  }

  /// The nearest words over each column, up to the header that has all of some heads, and the last
  /// column of that header.
  ///
  /// - Parameter groupRows: rows of the header over the heads.
  private func columns(
    above row: Int, of heads: [[UInt16]], under groupRows: Int
  ) -> (words: [Int32: [UInt16]], last: Int32?) {
    var nearest: [Int32: [UInt16]] = [:]
    var span: ClosedRange<Int32>?
    var last: Int32?
    var found = 0
    // What a form does not have may stand beside the groups of its heads.
    var left = groupRows
    for row in document.marked.rows[..<row].suffix(Self.tallest).reversed()
    where row.kind == .cells {
      let isOver = found >= heads.count
      if isOver {
        guard left > 0 else { break }
        left -= 1
      }
      var words: [Int32: [UInt16]] = [:]
      for piece in document.marked.pieces[Int(row.first)..<Int(row.end)]
      where nearest[piece.index] == nil && !piece.isEmpty {
        words[piece.index, default: []] += HanText.characters(of: piece, in: document.marked)
      }
      // Rows of numbers have labels, which are no heads.
      guard isOver || words.values.contains(where: heads.contains) else { continue }
      for (index, words) in words where !words.isEmpty {
        // What stands over the heads themselves is a title.
        if isOver, let span, span.contains(index) { continue }
        nearest[index] = words
        guard heads.contains(words) else { continue }
        found += 1
        span = min(span?.lowerBound ?? index, index)...max(span?.upperBound ?? index, index)
        last = max(last ?? 0, document.marked.pieces[Int(row.end) - 1].index)
      }
    }
    return (nearest, last)
  }

  /// Rows of a header over that of its last heads, without a title over all columns.
  private static func groupRows(of block: FormBlock) -> Int {
    let columns = block.header.map { $0.column + $0.columnSpan }.max() ?? 0
    let top = block.header.filter { $0.columnSpan < columns }.map(\.row).min() ?? 0
    return max(0, block.headerRows - 1 - top)
  }

  /// Rows from the last of a table to its header.
  private static let tallest = 40
}
