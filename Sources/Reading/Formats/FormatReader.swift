import Reports

/// Tells the format of a file by its content and brings it to marked text.
enum FormatReader {
  /// Why there is nothing to read, in words.
  struct Refusal: Error {
    let reason: Wording
    init(_ reason: Wording) { self.reason = reason }
  }

  static func mark(_ bytes: [UInt8]) -> Result<MarkedText, Refusal> {
    mark(bytes, isEnclosed: false)
  }

  /// - Parameter isEnclosed: whether another file holds these bytes; what they hold is not looked for.
  private static func mark(
    _ bytes: [UInt8], isEnclosed: Bool
  ) -> Result<MarkedText, Refusal> {
    if let outcome = compound(bytes) { return outcome }
    if let format = ChildFormat.of(bytes) {
      switch format.text(bytes) {
      case .failure(let refusal): return .failure(Refusal(refusal.reason))
      case .success(let boxes) where format.output == .boxes: return .success(PDFText.mark(boxes))
      case .success(let text): return plain(text)
      }
    }
    if let archive = ZipArchive(bytes) { return archived(archive, isEnclosed: isEnclosed) }
    if RTFText.isDocument(bytes) { return .success(RTFText.mark(bytes)) }
    return plain(bytes)
  }

  /// Other ways to read a file of which little was found: what a page keeps in its scripts, and,
  /// where it shows nothing of the requests, what it does not show, such as sections that wait for a
  /// click on their tabs.
  static func others(_ bytes: [UInt8], showsRequests: Bool) -> [MarkedText] {
    guard ChildFormat.of(bytes) == nil, case .success(let text) = decoded(bytes) else {
      return []
    }
    let isMail = WebArchive.isArchive(text.bytes)
    let attached = isMail && !showsRequests ? attached(to: bytes) : []
    let page = isMail ? WebArchive.pages(bytes) : text.bytes
    if !attached.isEmpty { return attached }
    let embedded = EmbeddedMarkup.markup(in: page).flatMap { HTMLText.mark($0) }
    if HTMLText.isPage(page) {
      return [embedded, showsRequests ? nil : HTMLText.mark(page, .hidden)].compactMap { $0 }
    }
    let isEscaped = ScriptString.isEscaped(page)
    let unescaped =
      isEscaped || ScriptString.escapesLines(page)
      ? ScriptString.unescaped(page, page.indices) : nil
    let escaped = unescaped.flatMap { TextBounds.isPast($0) ? nil : $0 }
    let listed = ListedNumbers.writtenOut(page)
    return [embedded, LiteralRows.mark(isEscaped ? escaped ?? page : page)].compactMap { $0 }
      + [escaped, listed, TypesetText.writtenOut(page)].compactMap { $0.map(PlainText.mark) }
  }

  /// The documents that a mail has with it: what is none, such as a signature, does not count.
  private static func attached(to mail: [UInt8]) -> [MarkedText] {
    var documents: [MarkedText] = []
    for part in WebArchive.attachments(mail) where documents.count < mostAttached {
      if case .success(let document) = mark(part, isEnclosed: true) { documents.append(document) }
    }
    return documents
  }

  private static let mostAttached = 3

  /// Whether a file is read by way of another program, which may be there or not.
  static func needsProgram(_ bytes: [UInt8]) -> Bool {
    ChildFormat.of(bytes) != nil && compound(bytes) == nil
  }

  /// What a document of the years before 2007 says; nil where another program has to tell.
  private static func compound(_ bytes: [UInt8]) -> Result<MarkedText, Refusal>? {
    guard let file = CompoundFile(bytes) else { return nil }
    if let document = Word97Text.mark(file) { return .success(document) }
    if let workbook = Workbook97Text.mark(file) { return office(workbook) }
    return file.stream("Book") == nil ? nil : .failure(oldWorkbook)
  }

  private static func plain(_ bytes: [UInt8]) -> Result<MarkedText, Refusal> {
    if PropertyList.isArchive(bytes) {
      return plain(PropertyList.page(bytes))
    }
    let decoded = decoded(bytes)
    if case .success(let text) = decoded, !TextBounds.isPast(text.bytes),
      let records = RecordText.writtenOut(text.bytes)
    {
      return TextBounds.isPast(records) ? .failure(pastBounds) : .success(PlainText.mark(records))
    }
    if case .success(let text) = decoded, let page = EmbeddedMarkup.record(in: text.bytes) {
      return self.page(page)
    }
    if case .success(let text) = decoded, let page = EscapedPage.page(in: text.bytes) {
      return self.page(page)
    }
    if case .success(let text) = decoded, let dialect = BoxDialect.of(text.bytes) {
      return .success(PDFText.mark(text.bytes, dialect))
    }
    return switch decoded {
    case .failure(let refusal): .failure(Refusal(wording(refusal)))
    case .success(let text) where WebArchive.isArchive(text.bytes):
      page(WebArchive.pages(bytes))
    case .success(let text) where isOfficeOfChina(text.bytes): .failure(officeOfChina)
    case .success(let text) where OpenDocumentText.isFlat(text.bytes):
      office(OpenDocumentText.mark(text.bytes))
    case .success(let text) where WordText.isFlat(text.bytes):
      office(WordText.mark(text.bytes))
    case .success(let text) where HTMLText.isPage(text.bytes):
      page(text.bytes)
    case .success(let text) where TextBounds.isPast(text.bytes): .failure(pastBounds)
    case .success(let text) where WordTable.isTable(text.bytes):
      .success(PDFText.mark(table: text.bytes))
    case .success(let text):
      .success(LiteralRows.document(text.bytes) ?? PlainText.mark(text.bytes))
    }
  }

  private static func decoded(_ bytes: [UInt8]) -> Result<DecodedText, Decoder.Refusal> {
    Decoder.decode(bytes).map {
      var text = $0
      RadicalSigns.replace(in: &text.bytes)
      return text
    }
  }

  private static func page(_ text: [UInt8]) -> Result<MarkedText, Refusal> {
    if let boxes = PlacedPages.boxes(text) { return .success(PDFText.mark(boxes)) }
    return HTMLText.mark(text).map { .success($0) } ?? .failure(pastBounds)
  }

  private static let oldWorkbook = Refusal(
    Wording(
      "早于 Excel 97 的工作簿（.xls），未读取：请另存为 .xlsx 或 .csv",
      "a workbook (.xls) older than Excel 97, not read: save it as .xlsx or .csv"))

  /// Whether a text is a document of 标文通, the Chinese standard of 2007 for office files.
  private static func isOfficeOfChina(_ text: [UInt8]) -> Bool {
    ByteSearch.first(Array("<uof:UOF".utf8), in: Array(text.prefix(1024))) != nil
  }

  private static let officeOfChina = Refusal(
    Wording(
      "标文通（UOF）文档，未读取：请另存为 .docx 或 .odt",
      "a document of the Chinese office standard UOF, not read: save it as .docx or .odt"))

  private static let pastBounds = Refusal(
    Wording("篇幅、行或格多得不像年报，未读取", "far more text, lines or cells than a report has; not read"))

  private static func archived(
    _ archive: ZipArchive, isEnclosed: Bool
  ) -> Result<MarkedText, Refusal> {
    if WordText.isDocument(archive) {
      if !isEnclosed, let chunk = WordText.chunk(of: archive) {
        return mark(chunk, isEnclosed: true)
      }
      return office(WordText.mark(archive)).map(shown)
    }
    if OpenDocumentText.isDocument(archive) { return office(OpenDocumentText.mark(archive)) }
    if SheetText.isDocument(archive) { return office(SheetText.mark(archive)) }
    if BookText.isDocument(archive) { return book(archive) }
    if OFDText.isDocument(archive) { return fixedLayout(archive) }
    if isEnclosed { return .failure(emptyArchive) }
    if let member = EnclosedDocument.member(of: archive) {
      return archive.content(member).map { mark($0, isEnclosed: true) } ?? .failure(lockedArchive)
    }
    let count = EnclosedDocument.count(in: archive)
    return .failure(count == 0 ? emptyArchive : crowdedArchive(count))
  }

  /// A document of which the text is markup: what that stands for; what has tables of its own stays.
  private static func shown(_ marked: MarkedText) -> MarkedText {
    guard EscapedPage.isMarkup(marked.text), !marked.rows.contains(where: { $0.kind == .cells }),
      var page = HTMLText.mark(marked.text)
    else { return marked }
    page.sealExtracted()
    return page
  }

  private static let emptyArchive = Refusal(
    Wording("压缩包里没有网页、文本或文档", "an archive without a page, a text or a document in it"))

  private static let lockedArchive = Refusal(
    Wording(
      "压缩包已损坏、加了密码或里面的文件太大：请解压后再打开",
      "an archive that is damaged or encrypted, or has too large a file in it: unpack it first"))

  private static func crowdedArchive(_ count: Int) -> Refusal {
    Refusal(
      Wording(
        "压缩包里有 \(count) 个文档，未读取：请解压成文件夹再打开",
        "an archive with \(count) documents in it, not read: unpack it to a folder and open that"))
  }

  private static func fixedLayout(_ archive: ZipArchive) -> Result<MarkedText, Refusal> {
    office(OFDText.pages(archive)).flatMap { pages in
      pages.words.isEmpty
        ? .failure(Refusal(ChildFormat.noText(in: Wording("OFD 文件", "OFD file"))))
        : .success(PDFText.mark(pages))
    }
  }

  private static func book(_ archive: ZipArchive) -> Result<MarkedText, Refusal> {
    guard let pages = BookText.pages(archive) else {
      return .failure(
        Refusal(Wording("电子书已损坏或加了密码", "an electronic book that is damaged or encrypted")))
    }
    guard var marked = HTMLText.mark(pages, .book) else { return .failure(pastBounds) }
    marked.sealExtracted()
    return .success(marked)
  }

  private static func office<Value>(
    _ outcome: Result<Value, WordText.Refusal>
  ) -> Result<Value, Refusal> {
    outcome.mapError { refusal in
      switch refusal {
      case .damaged:
        Refusal(Wording("文档已损坏或加了密码", "a document that is damaged or encrypted"))
      case .hasDocumentType:
        Refusal(
          Wording("文档里有外来的文档类型声明，未读取", "a document with a foreign document type; not read"))
      case .pastBounds: pastBounds
      }
    }
  }

  private static func wording(_ refusal: Decoder.Refusal) -> Wording {
    switch refusal {
    case .empty: Wording("空文件", "empty file")
    case .binary: Wording("不是文本文件", "not a text file")
    case .unknownEncoding: Wording("文字编码无法识别", "the encoding of its text is not known")
    }
  }
}
