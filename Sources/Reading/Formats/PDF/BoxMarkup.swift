/// Takes the words of pages with their boxes from markup, of which nothing else is looked at.
struct BoxMarkup {
  private let markup: [UInt8]
  private let dialect: BoxDialect
  private var pages = BoxPages()
  /// The characters that stand side by side, and their box.
  private var open: [UInt8] = []
  private var box: [Int] = []

  /// The pages of valid UTF-8.
  static func pages(_ markup: [UInt8], _ dialect: BoxDialect) -> BoxPages {
    var reader = BoxMarkup(markup: markup, dialect: dialect)
    reader.read()
    return reader.pages
  }

  private init(markup: [UInt8], dialect: BoxDialect) {
    self.markup = markup
    self.dialect = dialect
  }

  private mutating func read() {
    var at = 0
    while pages.words.count < BoxPages.mostWords,
      let tag = ByteSearch.first(0x3C, in: markup, from: at)
    {
      let end = ByteSearch.first(0x3E, in: markup, from: tag) ?? markup.count
      at = tag + 1
      guard end - tag <= Self.longestTag else { continue }
      let box = BoxTag(markup, tag..<end)
      if box.holds(dialect.word) {
        at = take(box)
      } else {
        closeWord()
        if box.holds(dialect.page) { beginPage(box) }
      }
    }
    closeWord()
  }

  private static let longestTag = 1024

  private mutating func beginPage(_ tag: BoxTag) {
    pages.beginPage(longest: dialect.isRecognised ? tag.longestSide(dialect.box) : nil)
  }

  /// Takes the word of a tag; returns where to go on.
  private mutating func take(_ tag: BoxTag) -> Int {
    let end = tag.range.upperBound
    guard let box = tag.values(dialect.box) else { return end }
    switch dialect.text {
    case .content:
      let (text, end) = content(behind: tag.range)
      addWords(text, box, isSure: tag.isSure)
      return end
    case .attribute(let name):
      if let text = tag.attribute(name) {
        addWords(MarkupEntities.decoded(markup, text), box, isSure: tag.isSure)
      }
    case .character(let name):
      if let text = tag.attribute(name) { add(MarkupEntities.decoded(markup, text), box) }
    }
    return end
  }

  /// The text up to the end of a tag's element, without the tags in it, and where it ends.
  private func content(behind tag: Range<Int>) -> (text: [UInt8], end: Int) {
    let name = markup[tag].dropFirst().prefix { $0 > 0x20 }
    var text: [UInt8] = []
    var at = tag.upperBound + 1
    while let next = ByteSearch.first(0x3C, in: markup, from: at),
      next - tag.upperBound <= Self.longestText
    {
      text += MarkupEntities.decoded(markup, at..<next)
      if markup[next...].dropFirst().first == 0x2F, markup[(next + 2)...].starts(with: name) {
        return (text, next)
      }
      at = (ByteSearch.first(0x3E, in: markup, from: next) ?? markup.count - 1) + 1
    }
    return (text, tag.upperBound)
  }

  private static let longestText = 4096

  private mutating func addWords(_ text: [UInt8], _ box: [Int], isSure: Bool) {
    let words = dialect.hasPieces ? LinePiece.words(text, in: box) : [(text, box)]
    for (text, box) in words { pages.add(text, in: box, isSure: isSure) }
  }

  /// Adds a character to the word before it, if no more than a letter's space sets them apart.
  private mutating func add(_ character: [UInt8], _ box: [Int]) {
    if character.allSatisfy({ $0 <= 0x20 }) || character.elementsEqual([0xC2, 0xA0]) {
      return closeWord()
    }
    if !open.isEmpty {
      let room = (box[3] - box[1]) / 4
      if max(box[0] - self.box[2], self.box[0] - box[2], box[1] - self.box[3], self.box[1] - box[3])
        > room
      {
        closeWord()
      }
    }
    self.box =
      open.isEmpty
      ? box
      : [
        min(box[0], self.box[0]), min(box[1], self.box[1]), max(box[2], self.box[2]),
        max(box[3], self.box[3]),
      ]
    open += character
  }

  private mutating func closeWord() {
    guard !open.isEmpty else { return }
    pages.add(open, in: box)
    open = []
  }
}
