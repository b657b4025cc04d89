/// OpenDocument texts and sheets (.odt, .ods), in their archive or as one XML file.
enum OpenDocumentText {
  /// Whether an archive is such a document.
  static func isDocument(_ archive: ZipArchive) -> Bool { archive.contains(main) }

  /// Whether a text is such a document in one file, or what an archive has as its content.
  static func isFlat(_ text: [UInt8]) -> Bool {
    let head = Array(text.prefix(1024))
    return roots.contains { ByteSearch.first($0, in: head) != nil }
  }

  static func mark(_ archive: ZipArchive) -> Result<MarkedText, WordText.Refusal> {
    guard let xml = archive.content(main) else { return .failure(.damaged) }
    return mark(xml, styles: archive.content(styles))
  }

  /// - Parameter styles: the part that holds the document's styles, where it has one.
  static func mark(
    _ xml: [UInt8], styles: [UInt8]? = nil
  ) -> Result<MarkedText, WordText.Refusal> {
    let flattener = OpenDocumentFlattener()
    if let styles, ByteSearch.first(chinese, in: styles) != nil { flattener.parse(styles: styles) }
    let code = flattener.parse(xml)
    return WordText.extracted(code) { flattener.builder.finish() }
      .map { marked in
        guard ByteSearch.first(sheets, in: xml) != nil else { return marked }
        var trimmed = marked
        SheetBlocks.trim(&trimmed)
        return trimmed
      }
  }

  private static let main = "content.xml"
  private static let styles = "styles.xml"
  private static let chinese = Array("num-format=\"一".utf8)
  private static let sheets = Array("<office:spreadsheet".utf8)
  private static let roots = ["<office:document ", "<office:document-content "]
    .map { Array($0.utf8) }
}
