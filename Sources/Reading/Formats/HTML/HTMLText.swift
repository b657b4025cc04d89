import CMarkup

/// Pages: tables to rows of cells by rowspan and colspan, everything else to lines of words.
enum HTMLText {
  /// Whether a document is a page.
  static func isPage(_ text: [UInt8]) -> Bool {
    let start = text.firstIndex { $0 > 0x20 } ?? 0
    if text.indices.contains(start), text[start] == 0x3C { return true }
    let head = Array(text.prefix(4096))
    return marks.contains { ByteSearch.first($0, in: head) != nil }
  }

  static func mark(_ text: [UInt8]) -> MarkedText {
    let flattener = HTMLFlattener(MarkedText(emptyFrom: text))
    flattener.parse(text, from: 0, line: 0)
    return flattener.marked
  }

  /// Adds the rows of a stretch of markup that stands in a plain document.
  static func add(_ range: Range<Int>, line: Int, to marked: inout MarkedText) {
    let flattener = HTMLFlattener(marked)
    flattener.parse(Array(marked.source[range]), from: range.lowerBound, line: line)
    marked = flattener.marked
  }

  private static let marks: [[UInt8]] = ["<html", "<HTML", "<body", "<!DOCTYPE html"].map {
    Array($0.utf8)
  }
}
