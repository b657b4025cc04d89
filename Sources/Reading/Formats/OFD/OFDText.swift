/// Documents of fixed layout (.ofd, GB/T 33190—2016): a ZIP archive with pages as XML in it, on which
/// every character has its place.
enum OFDText {
  /// Whether an archive is such a document.
  static func isDocument(_ archive: ZipArchive) -> Bool { archive.contains(root) }

  /// The words of all pages, those of their templates among them.
  static func pages(_ archive: ZipArchive) -> Result<BoxPages, WordText.Refusal> {
    let outline = OFDOutline()
    guard let list = archive.content(root), outline.parse(list) != typed else {
      return .failure(.damaged)
    }
    let main = ArchivePath.place(of: outline.document, from: root)
    guard let document = archive.content(main), outline.parse(document) != typed else {
      return .failure(.damaged)
    }
    var templates: [String: [BoxPages.Word]] = [:]
    var left = mostWords
    var pages: [[BoxPages.Word]] = []
    for reference in outline.pages {
      // A page that cannot be had would seem to be left out by the agency.
      guard let page = page(reference, from: main, archive) else { return .failure(.damaged) }
      var words = page.words
      for name in page.templates {
        if templates[name] == nil, let reference = outline.templates[name] {
          templates[name] = self.page(reference, from: main, archive)?.words ?? []
        }
        words += templates[name] ?? []
      }
      left -= words.count
      guard left >= 0 else { return .failure(.pastBounds) }
      pages.append(words)
    }
    return .success(BoxPages(pages))
  }

  private static func page(
    _ reference: String, from document: String, _ archive: ZipArchive
  ) -> OFDPage? {
    guard let xml = archive.content(ArchivePath.place(of: reference, from: document)) else {
      return nil
    }
    let page = OFDPage()
    return page.parse(xml) == 0 ? page : nil
  }

  private static let root = "OFD.xml"
  /// What the parser returns where it met a document type.
  private static let typed: Int32 = -2
  /// Words, or characters set one by one, of all pages; no report has as many.
  private static let mostWords = 400_000
}
