/// Markup in which programs write down the words of pages with their boxes.
struct BoxDialect: Sendable {
  /// What a tag that begins a page has in it, and a tag that has a box.
  let page: [UInt8]
  let word: [UInt8]
  /// How a tag tells its box.
  let box: Box
  /// Where the text stands that the box is of.
  var text = Place.content
  /// Whether the pages were recognised from scans, and are measured in points of these.
  let isRecognised: Bool
  /// Whether a text may be that of several cells.
  private(set) var hasPieces = false

  enum Box: Sendable {
    /// Attributes for left, top, right and bottom.
    case edges([[UInt8]])
    /// Attributes for left, top, width and height.
    case sizes([[UInt8]])
    /// One value with left, top, right and bottom, or with the corners of the box.
    case list([UInt8])
  }

  enum Place: Sendable {
    /// Between the tag and the end of its element.
    case content
    /// In an attribute: the whole word, or a character of it.
    case attribute([UInt8])
    case character([UInt8])
  }

  private init(page: String, word: String, box: Box, text: Place = .content, isRecognised: Bool) {
    self.page = Array(page.utf8)
    self.word = Array(word.utf8)
    self.box = box
    self.text = text
    self.isRecognised = isRecognised
  }

  private static func bytes(_ names: [String]) -> [[UInt8]] { names.map { Array($0.utf8) } }

  /// `pdftotext -bbox` and `-bbox-layout`.
  static let words = BoxDialect(
    page: "<page ", word: "<word ",
    box: .edges(bytes(["xMin=\"", "yMin=\"", "xMax=\"", "yMax=\""])),
    isRecognised: false)

  /// `pdftohtml -xml`: pieces of lines.
  private static let pieces: BoxDialect = {
    var dialect = BoxDialect(
      page: "<page ", word: "<text ",
      box: .sizes(bytes(["left=\"", "top=\"", "width=\"", "height=\""])),
      isRecognised: false)
    dialect.hasPieces = true
    return dialect
  }()

  /// `mutool draw -F stext`: single characters.
  private static let characters = BoxDialect(
    page: "<page ", word: "<char ", box: .list(Array("=\"".utf8)),
    text: .character(Array(" c=\"".utf8)),
    isRecognised: false)

  /// hOCR, as programs write that recognise characters.
  private static let recognised = BoxDialect(
    page: "ocr_page", word: "ocrx_word", box: .list(Array("bbox ".utf8)), isRecognised: true)

  /// ALTO, the same of libraries.
  private static let strings = BoxDialect(
    page: "<Page ", word: "<String ",
    box: .sizes(bytes(["HPOS=\"", "VPOS=\"", "WIDTH=\"", "HEIGHT=\""])),
    text: .attribute(Array("CONTENT=\"".utf8)), isRecognised: true)

  /// What the first page and the first word of each begin with.
  private static let signs: [(page: String, word: String, dialect: BoxDialect)] = [
    ("<page width=\"", "<word xMin=\"", words), ("<page number=\"", "<text top=\"", pieces),
    ("<page id=\"page", "<char ", characters), ("ocr_page", "ocrx_word", recognised),
    ("<Page ", "<String ", strings),
  ]

  /// The dialect of a file, by the first of its pages with a word; nil for all else.
  static func of(_ text: [UInt8]) -> BoxDialect? {
    guard text.first(where: { $0 > 0x20 }) == 0x3C || text.starts(with: [0xEF, 0xBB, 0xBF]) else {
      return nil
    }
    let head = Array(text.prefix(headLength))
    return signs.first { sign in
      ByteSearch.first(Array(sign.page.utf8), in: head)
        .map { ByteSearch.first(Array(sign.word.utf8), in: head, from: $0) != nil } ?? false
    }?.dialect
  }

  /// Bytes up to the first word, with the fonts of its page.
  private static let headLength = 16_384
}
