/// Rows of a table that were typed into one: each cell has a paragraph for each of them.
enum StackedRows {
  /// Makes as many rows of the last one as each of its cells has paragraphs; false where they have not
  /// all the same number.
  static func unfoldLast(of marked: inout MarkedText) -> Bool {
    guard let row = marked.rows.last, row.kind == .cells else { return false }
    let pieces = Array(marked.pieces[Int(row.first)..<Int(row.end)])
    guard pieces.count >= leastCells * leastRows, let first = pieces.first else { return false }
    let height = pieces.prefix { $0.index == first.index }.count
    guard height >= leastRows, height <= mostRows, pieces.count % height == 0 else { return false }
    let columns = stride(from: 0, to: pieces.count, by: height).map { pieces[$0].index }
    guard columns.count >= leastCells, Set(columns).count == columns.count,
      pieces.indices.allSatisfy({
        pieces[$0].index == columns[$0 / height] && !pieces[$0].isEmpty
      })
    else { return false }
    marked.rows.removeLast()
    marked.pieces.removeLast(pieces.count)
    for line in 0..<height {
      marked.beginRow(.cells, line: Int(pieces[line].line))
      for column in columns.indices {
        let piece = pieces[column * height + line]
        marked.add(
          Int(piece.start)..<Int(piece.end), index: Int(piece.index), line: Int(piece.line),
          place: Int(piece.place))
      }
    }
    return true
  }

  /// More than any form has.
  private static let mostRows = 100
  /// A label and two numbers have fewer lines in a cell, and fewer cells.
  private static let leastRows = 6
  private static let leastCells = 3
}
