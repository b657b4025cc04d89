/// Documents of fixed layout (.ofd, GB/T 33190—2016): a ZIP archive with pages as XML in it, on which
/// every character has its place.
struct OFDText {
  /// Whether an archive is such a document.
  static func isDocument(_ archive: ZipArchive) -> Bool { archive.contains(root) }

  /// The words of all pages, those of their templates among them.
  static func pages(_ archive: ZipArchive) -> Result<BoxPages, WordText.Refusal> {
    var document = OFDText(archive: archive)
    return document.pages()
  }

  private let archive: ZipArchive
  private let outline = OFDOutline()
  /// The member that lists the pages.
  private var main = ""
  private var templates: [String: [BoxPages.Word]] = [:]
  /// Bytes and words that may still come.
  private var bytes = mostBytes
  private var words = mostWords

  private init(archive: ZipArchive) { self.archive = archive }

  private mutating func pages() -> Result<BoxPages, WordText.Refusal> {
    guard let list = content(Self.root), outline.parse(list) != Self.typed else {
      return .failure(.damaged)
    }
    main = ArchivePath.place(of: outline.document, from: Self.root)
    guard let list = content(main), outline.parse(list) != Self.typed else {
      return .failure(.damaged)
    }
    var pages: [[BoxPages.Word]] = []
    for reference in outline.pages {
      // A page that cannot be had would seem to be left out by the agency.
      guard let page = page(reference) else { return .failure(bytes < 0 ? .pastBounds : .damaged) }
      var shown = page.words
      for name in page.templates {
        shown += template(name)
        if shown.count > words { break }
      }
      words -= shown.count
      guard words >= 0 else { return .failure(.pastBounds) }
      pages.append(shown)
    }
    return .success(BoxPages(pages))
  }

  private mutating func template(_ name: String) -> [BoxPages.Word] {
    if let known = templates[name] { return known }
    let words = outline.templates[name].flatMap { page($0)?.words } ?? []
    templates[name] = words
    return words
  }

  private mutating func page(_ reference: String) -> OFDPage? {
    guard let xml = content(ArchivePath.place(of: reference, from: main)) else { return nil }
    let page = OFDPage()
    return page.parse(xml) == 0 ? page : nil
  }

  private mutating func content(_ member: String) -> [UInt8]? {
    guard let size = archive.size(member) else { return nil }
    bytes -= size
    return bytes < 0 ? nil : archive.content(member)
  }

  private static let root = "OFD.xml"
  /// What the parser returns where it met a document type.
  private static let typed: Int32 = -2
  /// More bytes than the pages of a report have.
  private static let mostBytes = 12 << 20
  /// Words, or characters set one by one, of all pages.
  static let mostWords = BoxPages.mostWords
}
