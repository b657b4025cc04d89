/// Words of a page whose middles stand on one height, joined where no more than a letter's
/// space sets them apart.
struct BoxLine: Sendable {
  /// From left to right. A number never joins another number: it is a cell of its own.
  private(set) var words: [BoxWord] = []
  /// Those of its words that are numbers.
  private(set) var numbers: [BoxWord]
  let page: Int
  /// The middle of its height, doubled.
  let middle: Int

  var left: Int { words.first?.left ?? 0 }
  var right: Int { words.map(\.right).max() ?? 0 }
  var top: Int { words.map(\.top).min() ?? 0 }
  var height: Int { words.map(\.height).min() ?? 0 }

  private init(_ line: [BoxWord], _ text: inout [UInt8]) {
    page = line[0].page
    middle = line[0].middle
    var joined: [BoxWord] = []
    for word in line.sorted(by: { $0.left < $1.left }) {
      if let last = joined.last, !Self.joins(last, word, text) {
        words.append(Self.word(of: joined, &text))
        joined = []
      }
      joined.append(word)
    }
    if !joined.isEmpty { words.append(Self.word(of: joined, &text)) }
    numbers = words.filter { $0.kind == .number }
  }

  /// Puts other numbers in place of its own, one for one.
  mutating func replaceNumbers(_ others: [BoxWord]) {
    var rest = others[...]
    for index in words.indices where words[index].kind == .number {
      if let next = rest.popFirst() { words[index] = next }
    }
    numbers = others
  }

  /// Leaves only the words that are no numbers.
  mutating func dropNumbers() {
    words.removeAll { $0.kind == .number }
    numbers = []
  }

  /// The lines of all pages from top to bottom; joined words are added to `text`.
  static func lines(_ words: [BoxWord], _ text: inout [UInt8]) -> [BoxLine] {
    let sorted = words.sorted { ($0.page, $0.middle, $0.left) < ($1.page, $1.middle, $1.left) }
    var lines: [BoxLine] = []
    var open: [BoxWord] = []
    var number: BoxWord?
    for word in sorted {
      // Numbers that stand lower than the label's first line are beside one another all the same.
      let isLower =
        open.first.map { !isBeside(word, $0) } ?? false
        && !(word.kind == .number && number.map { isBeside(word, $0) } ?? false)
      if isLower || open.suffix(mostNear).contains(where: { isUnder(word, $0) }) {
        lines.append(BoxLine(open, &text))
        open = []
        number = nil
      }
      open.append(word)
      if number == nil, word.kind == .number { number = word }
    }
    if !open.isEmpty { lines.append(BoxLine(open, &text)) }
    return lines
  }

  /// Whether a word's middle stands so little below another's that both are of one line.
  private static func isBeside(_ word: BoxWord, _ other: BoxWord) -> Bool {
    other.page == word.page
      && (word.middle - other.middle) * 10 <= 7 * min(word.height, other.height)
  }

  /// Whether a word stands in the room of another a little higher: what does not fit into the cell
  /// below runs over into this one, and is no part of its line.
  private static func isUnder(_ word: BoxWord, _ other: BoxWord) -> Bool {
    word.kind != .number && other.kind != .number && word.middle > other.middle
      && 2 * (min(word.right, other.right) - max(word.left, other.left))
        > min(word.width, other.width)
  }

  /// Words of a line that are looked at.
  private static let mostNear = 48

  private static func joins(_ left: BoxWord, _ right: BoxWord, _ text: [UInt8]) -> Bool {
    if left.kind == .number, right.kind == .number { return false }
    // An ordinal is part of what it stands before, whatever room a typesetter leaves between them.
    if left.kind == .item, right.kind == .text, left.range.count <= 9,
      let mark = ByteText.scalarBefore(text, left.range.upperBound)?.value,
      mark == 0x2E || mark == 0x3001 || mark == 0xFF0E || NumberScanner.isClosingBracket(mark)
    {
      return right.left - left.right <= min(left.height, right.height)
    }
    let (gap, height) = (right.left - left.right, min(left.height, right.height))
    // Programs that recognise text cut a label in two where its letters stand a little farther apart.
    return gap * 4 <= height
      || (gap <= height && left.kind != .number && right.kind == .text
        && RowWords.goesOn(left, right, text))
  }

  /// Whether letters or digits of Western writing stand side by side.
  private static func isWestern(_ left: BoxWord, _ right: BoxWord, _ text: [UInt8]) -> Bool {
    text[left.range.upperBound - 1] < 0x80 && text[right.range.lowerBound] < 0x80
  }

  /// Whether a word is a numeral by itself, as space alone sets it before a heading.
  private static func isNumeral(_ word: BoxWord, _ text: [UInt8]) -> Bool {
    word.range.count == 3 && Ordinal.isNumeral(ByteText.scalar(text, word.range.lowerBound).value)
  }

  /// Words that stand close as one.
  private static func word(of words: [BoxWord], _ text: inout [UInt8]) -> BoxWord {
    guard words.count > 1 else { return words[0] }
    var whole = words[0]
    let start = text.count
    for (index, word) in words.enumerated() {
      if index > 0, word.left - words[index - 1].right > word.height / 10,
        isWestern(words[index - 1], word, text) || index == 1 && isNumeral(words[0], text)
      {
        text.append(0x20)
      }
      text += Array(text[word.range])
      whole.right = max(whole.right, word.right)
      whole.top = min(whole.top, word.top)
      whole.bottom = max(whole.bottom, word.bottom)
    }
    whole.range = start..<text.count
    whole.kind = BoxWord.Kind(text, whole.range)
    text.append(0x0A)
    return whole
  }
}
