/// The tags that end a page, where more of it follows: pages put together from several have them in
/// their midst, and browsers show what stands behind.
enum PageEnd {
  /// The page with blanks for such tags; nil where nothing follows any.
  static func blanked(_ text: [UInt8]) -> [UInt8]? {
    guard let last = text.lastIndex(where: ByteText.leadsHan) else { return nil }
    var result: [UInt8]?
    for tag in tags {
      var at = 0
      while let found = ByteSearch.first(tag, in: text, at..<last) {
        at = found + tag.count
        var page = result ?? text
        result = nil
        for place in found..<at { page[place] = 0x20 }
        result = page
      }
    }
    return result
  }

  private static let tags = ["</html>", "</HTML>", "</body>", "</BODY>"].map { Array($0.utf8) }
}
