/// A row of cells on one line, set apart by a separator; a cell's index counts separators.
enum CellRows {
  static func add(
    _ range: Range<Int>, separator: UInt8, line: Int, to marked: inout MarkedText
  ) {
    marked.beginRow(.cells, line: line)
    var start = range.lowerBound
    var index = 0
    while let at = ByteSearch.first(separator, in: marked.text, start..<range.upperBound) {
      marked.add(start..<at, index: index, line: line)
      start = at + 1
      index += 1
    }
    marked.add(start..<range.upperBound, index: index, line: line)
  }
}
