/// The words of a document's pages with the boxes that a program told.
struct BoxPages: Sendable {
  /// The text of all words, each followed by a line's end.
  private(set) var text: [UInt8] = []
  /// The words, page by page, in the order in which they are told.
  private(set) var words: [BoxWord] = []
  private(set) var pageCount = 0

  /// More words than a report has, tables and all.
  static let mostWords = 200_000

  /// What boxes are multiplied and divided by: recognised pages are measured in points of the scan.
  private var scale = (over: 1, under: 1)

  init() {}

  /// - Parameter longest: the longer side of a page that was recognised.
  mutating func beginPage(longest: Int? = nil) {
    pageCount += 1
    if let longest, longest > 0 { scale = (Self.longSide, longest) }
  }

  /// - Parameter table: valid UTF-8, see `WordTable`.
  init(table: [UInt8]) {
    for line in WordTable.lines(table, atMost: Self.mostWords) {
      if line.level == WordTable.page {
        beginPage(longest: line.box[2...].max())
        continue
      }
      let box = line.box
      add(
        Array(table[line.text]), in: [box[0], box[1], box[0] + box[2], box[1] + box[3]],
        isSure: line.isSure)
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

  /// The longer side of a page of paper.
  private static let longSide = 84_189

  /// How far from its corner a page may claim to have words, as it measures and in hundredths of a
  /// point: sums and products of these are numbers, too.
  private static let farthest = 100_000_000_000
  private static let outermost = 10_000_000

  /// Adds a word.
  ///
  /// - Parameters:
  ///   - box: left, top, right and bottom.
  ///   - isSure: whether no digit of it may be another.
  mutating func add(_ word: [UInt8], in box: [Int], isSure: Bool = true) {
    guard pageCount > 0, box.count == 4 else { return }
    let box = box.map { min(max($0, -Self.farthest), Self.farthest) }
    if let digits = Self.digits(before: word),
      // Digits of lines that run aslant stand farther apart.
      (box[2] - box[0]) * 5 <= (box[3] - box[1]) * word.count * 4
    {
      // A number at the right of its cell touches the dash at the left of the next one.
      let cut = box[0] + (box[2] - box[0]) * digits / (digits + 1)
      add(Array(word[..<digits]), in: [box[0], box[1], cut, box[3]], isSure: isSure)
      add(Array(word[digits...]), in: [cut, box[1], box[2], box[3]], isSure: isSure)
      return
    }
    let numbers = box.map {
      min(max($0 * scale.over / scale.under, -Self.outermost), Self.outermost)
    }
    let first = text.count
    text += word
    if !isSure, word.contains(where: { $0 &- 0x30 < 10 }) {
      text.removeLast(text.count - ByteText.trimmed(text, first..<text.count).upperBound)
      text += ByteText.unknown
    }
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

  /// How many digits a word has that ends with a dash or slash right behind them: no number does.
  private static func digits(before word: [UInt8]) -> Int? {
    guard let last = word.last, last == 0x2D || last == 0x2F, word.count > 1,
      word.count <= mostDigits,
      word.dropLast().allSatisfy({ $0 &- 0x30 < 10 })
    else { return nil }
    return word.count - 1
  }

  private static let mostDigits = 8

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
}
