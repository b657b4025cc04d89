/// A row of cells on one line, set apart by a separator; a cell's index counts separators.
enum CellRows {
  static func add(
    _ range: Range<Int>, separator: UInt8, line: Int, to marked: inout MarkedText
  ) {
    marked.beginRow(.cells, line: line)
    var start = range.lowerBound
    var index = 0
    while let at = ByteSearch.first(separator, in: marked.text, start..<range.upperBound) {
      marked.add(content(marked.text, start..<at, separator), index: index, line: line)
      start = at + 1
      index += 1
    }
    marked.add(content(marked.text, start..<range.upperBound, separator), index: index, line: line)
  }

  /// A cell without the mark of its alignment or span, as in `|<. 0 |\\2. 总计 |`.
  private static func content(
    _ text: [UInt8], _ cell: Range<Int>, _ separator: UInt8
  ) -> Range<Int> {
    guard separator == 0x7C, let first = cell.first, isMark(text[first]) else {
      return cell
    }
    var at = first + 1
    while at < cell.upperBound, isMark(text[at]) || text[at] &- 0x30 < 10 { at += 1 }
    guard at + 1 < cell.upperBound, text[at] == 0x2E, text[at + 1] == 0x20 else { return cell }
    return at + 2..<cell.upperBound
  }

  private static func isMark(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x2F, 0x3C, 0x3D, 0x3E, 0x5C, 0x5E, 0x5F, 0x7E: true  // / < = > \ ^ _ ~
    default: false
    }
  }
}
