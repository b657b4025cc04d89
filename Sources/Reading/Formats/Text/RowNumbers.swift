/// Fields that programs write before or behind all others of each row to count the rows: 1, 2, 3, or
/// from 0.
enum RowNumbers {
  /// Empties such fields, where every row has one; a first row may have none, over the others.
  static func drop(from marked: inout MarkedText) {
    for isLast in [false, true] where counts(marked, isLast: isLast) {
      for row in marked.rows {
        let place = edge(row, isLast: isLast)
        marked.pieces[place].end = marked.pieces[place].start
      }
    }
  }

  private static func edge(_ row: MarkedText.Row, isLast: Bool) -> Int {
    Int(isLast ? row.end - 1 : row.first)
  }

  private static func counts(_ marked: MarkedText, isLast: Bool) -> Bool {
    var base: Int?
    for (index, row) in marked.rows.enumerated() {
      guard row.end > row.first else { return false }
      let piece = marked.pieces[edge(row, isLast: isLast)]
      let number = ByteText.number(
        marked.text, Int(piece.start)..<Int(piece.end), ofAtMost: 5)
      if index == 0, number == nil { continue }
      guard let number, number == base ?? number else { return false }
      if base == nil, number > 1 { return false }
      base = number + 1
    }
    return marked.rows.count >= leastRows
  }

  private static let leastRows = 8
}
