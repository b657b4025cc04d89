/// Pages that other programs keep in a field of their own: a feed or a page with escaped markup, a row
/// of a site's database written out as CSV or SQL.
enum EscapedPage {
  /// The page in such a document; nil for any other.
  static func page(in text: [UInt8]) -> [UInt8]? {
    guard let first = text.first(where: { $0 > 0x20 }) else { return nil }
    if first == 0x3C || first == 0x26 {
      // What an attribute holds is shown by a script, and read as such.
      guard ByteSearch.first(cell, in: text) == nil,
        !attributes.contains(where: { ByteSearch.first($0, in: text) != nil })
      else { return nil }
      if ByteSearch.has(escapedCell, times: leastCells, in: text) {
        return MarkupEntities.decoded(text, text.indices)
      }
      guard ByteSearch.has(twiceEscapedCell, times: leastCells, in: text) else { return nil }
      let once = MarkupEntities.decoded(text, text.indices)
      return MarkupEntities.decoded(once, once.indices)
    }
    guard first != 0x7B, first != 0x5B, let table = ByteSearch.first(self.table, in: text),
      isInField(text, table), ByteSearch.has(closingCell, times: leastCells, in: text)
    else { return nil }
    return withoutDoubledQuotes(text)
  }

  /// Whether a text that another format holds is a page's markup.
  static func isMarkup(_ text: [UInt8]) -> Bool {
    ByteSearch.has(closingCell, times: leastCells, in: text)
  }

  /// Whether a quote opens on the line of a place before it, and markup or nothing stands between.
  private static func isInField(_ text: [UInt8], _ place: Int) -> Bool {
    let start = max(0, place - longestLine)
    let line = text[start..<place].lastIndex(of: 0x0A).map { $0 + 1 } ?? start
    let before = text[line..<place]
    return zip(before, before.dropFirst()).contains {
      ($0 == 0x22 || $0 == 0x27) && $1 == 0x3C
    }
  }

  private static func withoutDoubledQuotes(_ text: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(text.count)
    var isDoubled = false
    for byte in text {
      if byte == 0x22, result.last == 0x22, !isDoubled {
        isDoubled = true
        continue
      }
      isDoubled = false
      result.append(byte)
    }
    return result
  }

  /// Fewer cells are an example in a text.
  private static let leastCells = 20
  private static let longestLine = 200_000
  private static let table = Array("<table".utf8)
  private static let cell = Array("<td".utf8)
  private static let attributes = ["=\"&lt;", "='&lt;"].map { Array($0.utf8) }
  private static let closingCell = Array("</td>".utf8)
  private static let escapedCell = Array("&lt;/td&gt;".utf8)
  private static let twiceEscapedCell = Array("&amp;lt;/td&amp;gt;".utf8)
}
