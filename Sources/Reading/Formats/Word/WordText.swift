/// Word-processor documents (.docx): a ZIP archive with the text as XML in it.
enum WordText {
  /// Why there is no text.
  enum Refusal: Error {
    case damaged
    case hasDocumentType
    /// See ``TextBounds``.
    case pastBounds
  }

  /// Whether an archive is such a document.
  static func isDocument(_ archive: ZipArchive) -> Bool { main(of: archive) != nil }

  /// The part with the text: the usual one, or what the archive calls its document, as programs on the
  /// web number theirs.
  private static func main(of archive: ZipArchive) -> String? {
    if archive.contains(usualMain) { return usualMain }
    return PartList.targets(of: "", in: archive)
      .first {
        $0.kind.hasSuffix("/officeDocument") && $0.member.hasPrefix("word/")
          && archive.contains($0.member)
      }?.member
  }

  /// Whether a text is such a document in one file.
  static func isFlat(_ text: [UInt8]) -> Bool {
    let head = Array(text.prefix(2048))
    return roots.contains { ByteSearch.first($0, in: head) != nil }
  }

  private static let roots = ["<pkg:package", "<w:wordDocument", "<w:document"].map {
    Array($0.utf8)
  }

  /// The page or document that stands for the text of one that has none of its own, as programs write
  /// that turn pages into Word files; nil where there are several.
  static func chunk(of archive: ZipArchive) -> [UInt8]? {
    guard let main = main(of: archive), let xml = archive.content(main),
      let place = ByteSearch.first(chunkMark, in: xml),
      ByteSearch.first(chunkMark, in: xml, from: place + chunkMark.count) == nil,
      !textMarks.contains(where: { ByteSearch.first($0, in: xml) != nil }),
      let end = ByteSearch.first(0x3E, in: xml, from: place)
    else { return nil }
    return PartList.targets(of: main, in: archive)
      .first {
        $0.kind.hasSuffix("/aFChunk")
          && ByteSearch.first(Array("\"\($0.id)\"".utf8), in: xml, place..<end) != nil
      }
      .flatMap { archive.content($0.member) }
  }

  private static let chunkMark = Array("<w:altChunk".utf8)
  /// What begins text or a table.
  private static let textMarks = ["<w:t>", "<w:t ", "<w:tbl>"].map { Array($0.utf8) }

  static func mark(_ archive: ZipArchive) -> Result<MarkedText, Refusal> {
    guard let xml = main(of: archive).flatMap({ archive.content($0) }) else {
      return .failure(.damaged)
    }
    return mark(xml, archive.content(lists).map { WordNumbering($0) })
  }

  /// - Parameter numbering: the lists of the document, where they are defined.
  static func mark(
    _ xml: [UInt8], _ numbering: WordNumbering? = nil
  ) -> Result<MarkedText, Refusal> {
    let flattener = WordFlattener(numbering)
    let code = flattener.parse(xml)
    return extracted(code) { flattener.builder.finish() }
  }

  /// What was read of a document's markup; for every format that keeps its text as XML.
  ///
  /// - Parameter code: how parsing it ended, see `nb_xml_parse`.
  static func extracted(
    _ code: Int32, _ finish: () -> MarkedText
  ) -> Result<MarkedText, Refusal> {
    switch code {
    case -2: return .failure(.hasDocumentType)
    case 0, -3:
      // A damaged end costs what stands behind the damage, not what was read before it.
      var marked = finish()
      if TextBounds.isPast(marked) { return .failure(.pastBounds) }
      marked.sealExtracted()
      return .success(marked)
    default: return .failure(.damaged)
    }
  }

  private static let usualMain = "word/document.xml"
  private static let lists = "word/numbering.xml"
}
