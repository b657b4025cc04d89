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
      if holds(dialect.word, tag..<end) {
        at = take(tag..<end)
      } else {
        closeWord()
        if holds(dialect.page, tag..<end) { beginPage(tag..<end) }
      }
    }
    closeWord()
  }

  private static let longestTag = 1024

  /// Whether a tag begins with what marks it, or has it among its attributes.
  private func holds(_ mark: [UInt8], _ tag: Range<Int>) -> Bool {
    mark[0] == 0x3C
      ? markup[tag].starts(with: mark) : find(mark, tag) != nil
  }

  private func find(_ name: [UInt8], _ tag: Range<Int>) -> Int? {
    guard tag.count >= name.count else { return nil }
    return (tag.lowerBound...tag.upperBound - name.count).first {
      markup[$0] == name[0] && markup[$0...].starts(with: name)
    }
  }

  private mutating func beginPage(_ tag: Range<Int>) {
    guard dialect.isRecognised else { return pages.beginPage() }
    let sides = values(tag, dialect.box) ?? Self.sides.map { value($0, tag) }
    pages.beginPage(longest: sides.max())
  }

  /// Takes the word of a tag; returns where to go on.
  private mutating func take(_ tag: Range<Int>) -> Int {
    guard let box = values(tag, dialect.box) else { return tag.upperBound }
    switch dialect.text {
    case .content:
      let (text, end) = content(behind: tag)
      addWords(text, box, isSure: isSure(tag))
      return end
    case .attribute(let name):
      if let text = attribute(name, tag) {
        addWords(MarkupEntities.decoded(markup, text), box, isSure: isSure(tag))
      }
    case .character(let name):
      if let text = attribute(name, tag) { add(MarkupEntities.decoded(markup, text), box) }
    }
    return tag.upperBound
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

  /// Adds a piece of a line, of which the numbers at its end are words of their own: they are cells
  /// of narrow columns. Each has as much of the width as its characters take.
  private mutating func addWords(_ text: [UInt8], _ box: [Int], isSure: Bool) {
    var words = text.split(separator: 0x20).map(\.indices)
    for index in words.indices.dropFirst().reversed() {
      // A unit stands a space behind its number.
      let both = words[index - 1].lowerBound..<words[index].upperBound
      let whole = text[both].filter { $0 != 0x20 }
      if BoxWord.Kind(text, words[index]) != .number, BoxWord.Kind(whole, whole.indices) == .number
      {
        words[index - 1] = both
        words.remove(at: index)
      }
    }
    func isNumber(_ word: Range<Int>) -> Bool {
      let word = text[word].filter { $0 != 0x20 }
      return BoxWord.Kind(word, word.indices) == .number
    }
    let cells = words.reversed().prefix(while: isNumber).reversed()
    guard dialect.hasPieces, let first = cells.first, !isPageNumber(text) else {
      return pages.add(text, in: box, isSure: isSure)
    }
    let rest = ByteText.trimmed(text, 0..<first.lowerBound)
    let whole = max(ByteText.columns(text, text.indices), 1)
    let width = box[2] - box[0]
    for word in (rest.isEmpty ? [] : [rest]) + cells {
      let before = ByteText.columns(text, 0..<word.lowerBound)
      let through = before + ByteText.columns(text, word)
      let isCell = word.lowerBound >= first.lowerBound
      pages.add(
        text[word].filter { !isCell || $0 != 0x20 },
        in: [box[0] + width * before / whole, box[1], box[0] + width * through / whole, box[3]],
        isSure: isSure)
    }
  }

  /// Whether a piece is a number between dashes, as at the foot of pages.
  private func isPageNumber(_ text: [UInt8]) -> Bool {
    let words = text.split(separator: 0x20)
    guard words.count == 3 else { return false }
    return [words[0], words[2]].allSatisfy {
      WholeCell.isDashText(text, $0.startIndex, $0.endIndex)
    }
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

extension BoxMarkup {
  private static let sides = ["WIDTH=\"", "HEIGHT=\""].map { Array($0.utf8) }
  private static let sureness = Array("x_wconf ".utf8)

  /// Left, top, right and bottom; nil where a tag does not tell all of them.
  private func values(_ tag: Range<Int>, _ box: BoxDialect.Box) -> [Int]? {
    switch box {
    case .edges(let names):
      let edges = names.compactMap { attribute($0, tag) }.map(number)
      return edges.count == 4 ? edges : nil
    case .sizes(let names):
      let sizes = names.compactMap { attribute($0, tag) }.map(number)
      return sizes.count == 4
        ? [sizes[0], sizes[1], sizes[0] + sizes[2], sizes[1] + sizes[3]] : nil
    case .list(let name):
      guard let list = attribute(name, tag) else { return nil }
      let numbers = markup[list].split(separator: 0x20).map(BoxPages.hundredths)
      if numbers.count >= 8 {
        let x = stride(from: 0, to: 8, by: 2).map { numbers[$0] }
        let y = stride(from: 1, to: 8, by: 2).map { numbers[$0] }
        return [x.min() ?? 0, y.min() ?? 0, x.max() ?? 0, y.max() ?? 0]
      }
      return numbers.count >= 4 ? Array(numbers.prefix(4)) : nil
    }
  }

  private func number(_ value: Range<Int>) -> Int { BoxPages.hundredths(markup[value]) }

  private func value(_ name: [UInt8], _ tag: Range<Int>) -> Int {
    attribute(name, tag).map(number) ?? 0
  }

  /// What stands behind a name up to the next quote, `;` or the tag's end.
  private func attribute(_ name: [UInt8], _ tag: Range<Int>) -> Range<Int>? {
    guard let start = find(name, tag).map({ $0 + name.count }) else { return nil }
    let ends: [UInt8] = name.last == 0x22 ? [0x22] : [0x22, 0x27, 0x3B]
    let end = markup[start..<tag.upperBound].firstIndex { ends.contains($0) } ?? tag.upperBound
    return start..<end
  }

  /// Whether the program that recognised a word is sure of it.
  private func isSure(_ tag: Range<Int>) -> Bool {
    attribute(Self.sureness, tag).map { number($0) >= WordTable.leastSureness } ?? true
  }
}
