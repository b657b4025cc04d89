/// Electronic books (.epub): an archive of pages, with a list of which to read in what order.
enum BookText {
  /// Whether an archive is a book.
  static func isDocument(_ archive: ZipArchive) -> Bool { archive.contains(container) }

  /// The text of all pages in the book's order, one after the other.
  ///
  /// Nil where there are none, and where one of them cannot be had: what it says would seem to be
  /// left out by the agency.
  static func pages(_ archive: ZipArchive) -> [UInt8]? {
    guard let root = archive.content(container),
      let path = BookElement.all("rootfile", in: root).first?["full-path"],
      let package = archive.content(path)
    else { return nil }
    var paths: [String: String] = [:]
    for item in BookElement.all("item", in: package) {
      if let id = item["id"], let reference = item["href"] {
        paths[id] = ArchivePath.place(of: reference, from: path)
      }
    }
    var result: [UInt8] = []
    for entry in BookElement.all("itemref", in: package) {
      // Each page once, whatever the list says: unpacking takes long.
      guard let id = entry["idref"], let path = paths.updateValue("", forKey: id) else {
        return nil
      }
      if path.isEmpty { continue }
      guard let size = archive.size(path), size <= largest - result.count,
        let page = archive.content(path), page.count <= largest - result.count,
        UTF8Check.isValid(page)
      else { return nil }
      result += page[body(of: page)] + [0x0A]
    }
    return result.isEmpty ? nil : result
  }

  /// What a page shows: of several pages in a row a parser would read the first.
  private static func body(of page: [UInt8]) -> Range<Int> {
    guard let tag = ByteSearch.first(opening, in: page),
      let start = ByteSearch.first(0x3E, in: page, from: tag)
    else { return page.indices }
    return start + 1..<(ByteSearch.first(closing, in: page, from: start + 1) ?? page.count)
  }

  private static let opening = Array("<body".utf8)
  private static let closing = Array("</body".utf8)

  private static let container = "META-INF/container.xml"
  /// Bytes of pages that are taken; no report has as many.
  private static let largest = 16 << 20
}
