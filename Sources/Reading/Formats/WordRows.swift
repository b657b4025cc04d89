/// A line of words: pieces set apart by spaces, each with its screen columns.
///
/// A line that holds a whole document is cut at its spaces, each word a row: what a converter that
/// joins everything by spaces leaves are cells and paragraphs.
enum WordRows {
  /// - Parameter place: byte of the document where the line stands, where the text was taken out
  ///   of it.
  static func add(
    _ range: Range<Int>, line: Int, place: Int? = nil, to marked: inout MarkedText
  ) {
    var start = range.lowerBound
    if start < range.upperBound, marked.text[start] == 0x0C {
      marked.beginRow(.pageEnd, line: line)
      while start < range.upperBound, marked.text[start] == 0x0C { start += 1 }
      if start == range.upperBound { return }
    }
    marked.beginRow(.words, line: line)
    let isWhole = WholeLine.isLine(range, of: marked.text)
    var column = 0
    var index = 0
    var wordStart = start
    var wordColumn = 0
    var at = start
    let text = marked.text
    func close(_ marked: inout MarkedText) {
      guard wordStart < at else { return }
      if isWhole, index > 0 { marked.beginRow(.words, line: line) }
      // Where cells are joined by commas and spaces, the comma is none of theirs.
      let isListed = isWhole && at - wordStart > 1 && (text[at - 1] == 0x2C || text[at - 1] == 0x3B)
      marked.add(
        wordStart..<at - (isListed ? 1 : 0), index: index, left: wordColumn, right: column,
        line: line,
        place: place.map { $0 + wordStart - range.lowerBound })
      index += 1
    }
    while at < range.upperBound {
      if ByteText.leadsHan(text[at]) {
        let end = max(at + 3, HanRun.end(text, from: at, before: range.upperBound))
        column += (end - at) / 3 * 2
        at = end
        continue
      }
      let width = signWidth(text, at, range.upperBound)
      if width > 0 {
        column += width
        at += width == 1 ? 1 : 3
        continue
      }
      let (scalar, length) = ByteText.scalar(text, at)
      if ByteText.isSpace(scalar) {
        close(&marked)
        column += scalar == 0x09 ? 8 - column % 8 : ByteText.columns(scalar)
        at += length
        wordStart = at
        wordColumn = column
        continue
      }
      column += ByteText.columns(scalar)
      at += length
    }
    close(&marked)
  }

  /// Screen columns of what stands between Chinese characters most often: one for what is visible
  /// of ASCII, two for marks of full width; 0 for all else.
  @inline(__always)
  private static func signWidth(_ text: [UInt8], _ at: Int, _ end: Int) -> Int {
    let byte = text[at]
    if byte > 0x20, byte < 0x7F { return 1 }
    guard byte == 0xE3 || byte == 0xEF, at + 2 < end else { return 0 }
    if byte == 0xEF { return text[at + 1] == 0xBC ? 2 : 0 }
    return text[at + 1] == 0x80 && text[at + 2] != 0x80 ? 2 : 0
  }
}
