/// The words of pages with their boxes as a table, a word a line: what `pdftotext -tsv` and programs
/// that recognise characters write.
enum WordTable {
  /// Whether a text is such a table.
  static func isTable(_ text: [UInt8]) -> Bool { text.starts(with: header) }

  /// Left, top, width and height of a page or a word, and, for a word, its text and whether the
  /// program that recognised it is sure.
  struct Line {
    let level: Int
    let box: [Int]
    let text: Range<Int>
    let isSure: Bool
  }

  /// All pages and words, in order; at most `most`.
  static func lines(_ text: [UInt8], atMost most: Int) -> [Line] {
    var result: [Line] = []
    var start = (ByteSearch.first(0x0A, in: text) ?? text.count) + 1
    while start < text.count, result.count < most {
      let end = ByteSearch.first(0x0A, in: text, from: start) ?? text.count
      if let line = line(text, start..<end) { result.append(line) }
      start = end + 1
    }
    return result
  }

  private static func line(_ text: [UInt8], _ range: Range<Int>) -> Line? {
    var fields: [Range<Int>] = []
    var start = range.lowerBound
    while fields.count < columns - 1,
      let tab = ByteSearch.first(0x09, in: text, start..<range.upperBound)
    {
      fields.append(start..<tab)
      start = tab + 1
    }
    guard fields.count == columns - 1, fields[0].count == 1 else { return nil }
    let level = Int(text[fields[0].lowerBound]) - 0x30
    guard level == page || level == word else { return nil }
    let sureness = BoxPages.hundredths(text[fields[10]])
    return Line(
      level: level, box: fields[6...9].map { BoxPages.hundredths(text[$0]) },
      text: start..<range.upperBound,
      isSure: fields[10].isEmpty || sureness == untold || sureness >= leastSureness)
  }

  /// Hundredths of a per cent; less and a digit may be another.
  static let leastSureness = 6000
  /// What stands where the program tells nothing.
  private static let untold = -100

  /// What lines of pages and of words begin with.
  static let page = 1
  static let word = 5
  private static let columns = 12
  private static let header = Array("level\tpage_num\t".utf8)
}
