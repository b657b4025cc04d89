/// Text that a page shows as it was typed: what stands in its `pre` elements.
enum TypedText {
  /// The text, without tags and escapes; nil where the page has tables, or says more elsewhere than
  /// a title and a foot, or where some of the text is not shown.
  ///
  /// - Parameter shown: all that the page shows.
  static func text(in page: [UInt8], showing shown: [UInt8]) -> [UInt8]? {
    if cells.contains(where: { ByteSearch.first($0, in: page) != nil }) { return nil }
    var result: [UInt8] = []
    var elements = 0
    var at = 0
    while elements < mostElements, let open = ByteSearch.first(opening, in: page, from: at),
      let content = ByteSearch.first(0x3E, in: page, from: open)
    {
      let name = open + opening.count
      guard page[name] <= 0x20 || page[name] == 0x2F || name == content else {
        at = name
        continue
      }
      let end = ByteSearch.first(closing, in: page, from: content) ?? page.count
      let element = Array(page[open..<end])
      if unshown.contains(where: { ByteSearch.first($0, in: element) != nil }) { return nil }
      addShown(page, content + 1..<end, to: &result)
      result.append(0x0A)
      elements += 1
      at = end
    }
    let typed = hanCount(result)
    let all = hanCount(shown)
    return typed <= all && 10 * typed > 9 * all ? result : nil
  }

  private static let opening = Array("<pre".utf8)
  private static let cells = ["<td", "<TD", "<Td", "<tD"].map { Array($0.utf8) }
  /// What marks that some of a stretch is not shown.
  private static let unshown = [
    "<!--", "<script", "<SCRIPT", "<style", "<STYLE", "hidden", "display", "DISPLAY",
  ].map { Array($0.utf8) }
  private static let closing = Array("</pre".utf8)
  private static let mostElements = 200

  private static func hanCount(_ text: [UInt8]) -> Int {
    text.count { ByteText.leadsHan($0) }
  }

  /// Adds what is shown of a stretch of markup.
  private static func addShown(_ page: [UInt8], _ range: Range<Int>, to result: inout [UInt8]) {
    var at = range.lowerBound
    while at < range.upperBound {
      let tag = ByteSearch.first(0x3C, in: page, at..<range.upperBound) ?? range.upperBound
      result += MarkupEntities.decoded(page, at..<tag)
      guard let close = ByteSearch.first(0x3E, in: page, tag..<range.upperBound) else { return }
      at = close + 1
    }
  }
}
