/// The words of a document's pages with their boxes.
///
/// What `pdftotext -bbox-layout` writes is a page of markup with one word a line, of which only the words and the starts of
/// pages are looked at.
struct BoxPages: Sendable {
  /// The text of all words, each followed by a line's end.
  private(set) var text: [UInt8] = []
  /// The words, page by page, in the order in which they are told.
  private(set) var words: [BoxWord] = []
  private(set) var pageCount = 0

  /// More words than a report has, tables and all.
  static let mostWords = 200_000

  /// - Parameter output: valid UTF-8.
  init(_ output: [UInt8]) {
    var at = 0
    while words.count < Self.mostWords, let tag = ByteSearch.first([0x3C], in: output, from: at) {
      at = tag + 1
      if Self.begins(output, tag, Self.page) {
        pageCount += 1
      } else if Self.begins(output, tag, Self.word) {
        at = take(output, tag + Self.word.count) ?? output.count
      }
    }
  }

  /// - Parameter table: valid UTF-8, see `WordTable`.
  init(table: [UInt8]) {
    var scale = (over: 1, under: 1)
    for line in WordTable.lines(table, atMost: Self.mostWords) {
      if line.level == WordTable.page {
        pageCount += 1
        // Recognised pages are measured in points of the scan.
        if let longest = line.box[2...].max(), longest > 0 { scale = (Self.longSide, longest) }
        continue
      }
      let box = line.box.map { $0 * scale.over / scale.under }
      var word = Array(table[line.text])
      if !line.isSure, word.contains(where: { $0 &- 0x30 < 10 }) {
        word = ByteText.trimmed(word, word.indices).map { word[$0] } + Self.unknown
      }
      add(word, in: [box[0], box[1], box[0] + box[2], box[1] + box[3]])
    }
  }

  /// A word and its box, in hundredths of a point.
  struct Word {
    var text: [UInt8]
    var left: Int
    var top: Int
    var right: Int
    var bottom: Int
  }

  /// - Parameter pages: the words of each page.
  init(_ pages: [[Word]]) {
    for page in pages {
      pageCount += 1
      for word in page where words.count < Self.mostWords {
        add(word.text, in: [word.left, word.top, word.right, word.bottom])
      }
    }
  }

  /// What stands behind a number that may be another, so that it gets no value.
  private static let unknown = Array("\u{FFFD}".utf8)

  /// The longer side of a page of paper.
  private static let longSide = 84_189

  /// Takes the word whose attributes begin at `start`; returns where its text ends.
  private mutating func take(_ output: [UInt8], _ start: Int) -> Int? {
    guard let close = ByteSearch.first([0x3E], in: output, from: start),
      let end = ByteSearch.first([0x3C], in: output, from: close)
    else { return nil }
    let numbers = Self.numbers(output, start..<close)
    if numbers.count == 4 { add(MarkupEntities.decoded(output, close + 1..<end), in: numbers) }
    return end
  }

  /// Adds a word.
  ///
  /// - Parameter numbers: left, top, right and bottom.
  private mutating func add(_ word: [UInt8], in numbers: [Int]) {
    guard pageCount > 0 else { return }
    let first = text.count
    text += word
    let range = ByteText.trimmed(text, first..<text.count)
    guard !range.isEmpty, numbers[2] > numbers[0], numbers[3] > numbers[1] else {
      text.removeLast(text.count - first)
      return
    }
    text.append(0x0A)
    words.append(
      BoxWord(
        left: numbers[0], right: numbers[2], top: numbers[1], bottom: numbers[3],
        page: pageCount - 1, range: range, kind: BoxWord.Kind(text, range)))
  }

  /// The numbers between quotes, in hundredths.
  private static func numbers(_ output: [UInt8], _ range: Range<Int>) -> [Int] {
    var result: [Int] = []
    for value in output[range].split(separator: 0x22, omittingEmptySubsequences: false)
      .enumerated() where value.offset % 2 == 1
    {
      result.append(hundredths(value.element))
    }
    return result
  }

  /// A number as printed, in hundredths.
  static func hundredths(_ digits: ArraySlice<UInt8>) -> Int {
    var value = 0
    var places = -1
    for byte in digits {
      if byte == 0x2E {
        places = 0
      } else if byte >= 0x30, byte <= 0x39, places < 2, value < 100_000_000 {
        value = value * 10 + Int(byte - 0x30)
        if places >= 0 { places += 1 }
      }
    }
    for _ in max(places, 0)..<2 { value *= 10 }
    return digits.first == 0x2D ? -value : value
  }

  private static func begins(_ text: [UInt8], _ at: Int, _ words: [UInt8]) -> Bool {
    at + words.count <= text.count && text[at..<at + words.count].elementsEqual(words)
  }

  private static let page = Array("<page ".utf8)
  private static let word = Array("<word ".utf8)
}
