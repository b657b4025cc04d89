/// A line that holds a whole document, its cells and paragraphs joined by one mark: what asking a
/// page for its text with a separator leaves.
enum WholeLine {
  /// Whether a line is as long as a report and most of the text.
  @inline(__always)
  static func isLine(_ range: Range<Int>, of text: [UInt8]) -> Bool {
    range.count > leastBytes && range.count * 2 > text.count
  }

  /// The mark between the fields of such a line; nil where none is between enough of them, or
  /// where some are empty: then it sets cells apart, and rows do not end where it stands.
  static func mark(_ text: [UInt8], _ range: Range<Int>) -> UInt8? {
    guard isLine(range, of: text) else { return nil }
    return marks.first { mark in
      var fields = 0
      var isBroken = false
      eachField(of: text, range, mark) { field in
        fields += 1
        isBroken = isBroken || field.isEmpty || mark == 0x2C && isGroup(text, field)
      }
      return fields >= leastFields && !isBroken
    }
  }

  /// Adds each field as a row of words, headings that stand within one as rows of their own.
  static func add(_ range: Range<Int>, mark: UInt8, line: Int, to marked: inout MarkedText) {
    let text = marked.text
    eachField(of: text, range, mark) { field in
      for part in RunInHeadings.parts(text, field) {
        WordRows.add(part, line: line, to: &marked)
      }
    }
  }

  /// Calls `body` with what stands between the marks, without space around it.
  private static func eachField(
    of text: [UInt8], _ range: Range<Int>, _ mark: UInt8, _ body: (Range<Int>) -> Void
  ) {
    var start = range.lowerBound
    while start <= range.upperBound {
      let end = ByteSearch.first(mark, in: text, start..<range.upperBound) ?? range.upperBound
      var field = start..<end
      while let last = field.last, text[last] <= 0x20 { field.removeLast() }
      while let first = field.first, text[first] <= 0x20 { field.removeFirst() }
      // A mark at the end of the line sets nothing apart.
      if end < range.upperBound || !field.isEmpty { body(field) }
      start = end + 1
    }
  }

  /// Whether a field is `000` or `034`: thousands are set apart by the mark, and no cells.
  private static func isGroup(_ text: [UInt8], _ field: Range<Int>) -> Bool {
    field.count == 3 && text[field.lowerBound] == 0x30 && ByteText.isDigits(text, field)
  }

  /// Tab, bar, semicolon, comma.
  private static let marks: [UInt8] = [0x09, 0x7C, 0x3B, 0x2C]
  /// Bytes that a report has at least.
  private static let leastBytes = 2400
  /// Fewer than the tables of a report have cells.
  private static let leastFields = 150
}
