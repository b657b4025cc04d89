/// A table that reStructuredText has as a list: `* -` begins a row, `-` each other cell of it.
enum ListTable {
  /// Adds the rows of the table whose directive is line `first`; returns the line after it, or nil where
  /// none begins there.
  static func add(from first: Int, _ lines: TextLines, to marked: inout MarkedText) -> Int? {
    guard let start = lines.ranges[first].first, marked.text[start] == directive[0],
      marked.text[lines.ranges[first]].starts(with: directive)
    else { return nil }
    let text = marked.text
    var line = first + 1
    var index = -1
    var end = first + 1
    while line < lines.ranges.count {
      let range = ByteText.trimmed(text, lines.ranges[line])
      // What stands at the margin is behind the table.
      if !range.isEmpty, range.lowerBound == lines.ranges[line].lowerBound { break }
      if let cell = cell(text, range, mark: row) {
        marked.beginRow(.cells, line: line)
        index = 0
        marked.add(cell, index: index, line: line)
      } else if index >= 0, let cell = self.cell(text, range, mark: next) {
        index += 1
        marked.add(cell, index: index, line: line)
      } else if index >= 0, !range.isEmpty {
        marked.add(range, index: index, line: line)
      }
      if !range.isEmpty { end = line + 1 }
      line += 1
    }
    return index < 0 ? nil : end
  }

  /// What stands behind a mark, which space or nothing follows.
  private static func cell(_ text: [UInt8], _ range: Range<Int>, mark: [UInt8]) -> Range<Int>? {
    let start = range.lowerBound + mark.count
    guard text[range].starts(with: mark), start == range.upperBound || text[start] <= 0x20 else {
      return nil
    }
    return ByteText.trimmed(text, start..<range.upperBound)
  }

  private static let directive = Array(".. list-table::".utf8)
  private static let row = Array("* -".utf8)
  private static let next = Array("-".utf8)
}
