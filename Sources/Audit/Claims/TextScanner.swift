/// Cuts report prose into the tokens that matter to claims, in one pass over its bytes.
struct TextScanner {
  private let text: UnsafeBufferPointer<UInt8>
  private var at = 0
  private var gap = 0
  private var tokens: [TextToken]

  private static let trie = WordTrie(
    ClaimLexicon.words, variants: ClaimLexicon.variants,
    numerals: "一二两兩三四五六七八九十百千零廿卅壹贰貳叁肆伍陆陸柒捌玖拾佰仟")

  private init(_ text: UnsafeBufferPointer<UInt8>, reusing tokens: [TextToken]) {
    self.text = text
    self.tokens = tokens
  }

  /// Replaces `tokens` by those of a text in UTF-8.
  static func scan(_ text: UnsafeBufferPointer<UInt8>, into tokens: inout [TextToken]) {
    tokens.removeAll(keepingCapacity: true)
    var scanner = TextScanner(text, reusing: tokens)
    tokens = []
    trie.withWalker { scanner.run($0) }
    tokens = scanner.tokens
  }

  private mutating func run(_ trie: WordTrie.Walker) {
    var titleDepth = 0
    while at < text.count {
      if titleDepth == 0 { passUnknown(trie) }
      guard at < text.count else { return }
      let byte = text[at]
      if byte < 0x80 {
        ascii(byte)
        continue
      }
      guard byte & 0xF0 == 0xE0, at + 2 < text.count else {
        gap += 1
        at += byte & 0xE0 == 0xC0 ? 2 : byte & 0xF8 == 0xF0 ? 4 : 1
        continue
      }
      let scalar = Self.scalar(text, at)
      if scalar == 0x300A { titleDepth += 1 }
      if scalar == 0x300B, titleDepth > 0 {
        titleDepth -= 1
        at += 3
        gap += 1
        continue
      }
      // The name of a law or of a document says nothing of the year's figures.
      if titleDepth > 0, scalar != 0x3002 {
        at += 3
        continue
      }
      titleDepth = 0
      if scalar < 0x4E00 || scalar > 0x9FFF {
        wide(scalar)
      } else {
        ideograph(scalar, trie)
      }
    }
  }

  /// Passes over what most of a text is: characters that no word and no number begins with.
  @inline(__always)
  private mutating func passUnknown(_ trie: WordTrie.Walker) {
    var at = at
    let end = text.count - 2
    while at < end, text[at] &- 0xE4 < 6 {
      let scalar = Self.scalar(text, at)
      if scalar < 0x4E00 { break }
      if trie.mayBegin(scalar) {
        let letter = trie.letter(scalar)
        if trie.isNumeral(letter) || trie.mayGoOn(letter, in: text, from: at &+ 3) { break }
      }
      at &+= 3
    }
    gap += (at - self.at) / 3
    self.at = at
  }

  /// The scalar of three bytes.
  @inline(__always)
  private static func scalar(_ text: UnsafeBufferPointer<UInt8>, _ at: Int) -> UInt32 {
    UInt32(text[at] & 0x0F) << 12 | UInt32(text[at &+ 1] & 0x3F) << 6
      | UInt32(text[at &+ 2] & 0x3F)
  }

  @inline(__always)
  private mutating func ideograph(_ scalar: UInt32, _ trie: WordTrie.Walker) {
    let letter = trie.letter(scalar)
    if letter != 0, trie.isNumeral(letter) || trie.mayGoOn(letter, in: text, from: at + 3),
      found(scalar, letter, trie)
    {
      return
    }
    gap += 1
    at += 3
  }

  /// A word or a number that begins at the character; false where there is none.
  private mutating func found(
    _ scalar: UInt32, _ letter: UInt16, _ trie: WordTrie.Walker
  ) -> Bool {
    // 零 denies, and 零件 counts.
    if scalar == 0x96F6, let number = Numeral.chinese(text, at), number.token.unit == .piece {
      add(number.token, to: number.end)
      return true
    }
    if trie.begins(letter), let found = trie.longest(letter, in: text, from: at + 3) {
      switch found.word {
      case .filler: at = found.end
      case .unknown:
        gap += (found.end - at) / 3
        at = found.end
      default: add(found.word, length: found.end - at)
      }
      return true
    }
    guard trie.isNumeral(letter) else { return false }
    if let number = Numeral.percentage(text, at) {
      add(number.token, to: number.end)
    } else if let number = Numeral.chinese(text, at), number.token.unit != .none {
      add(number.token, to: number.end)
    } else {
      return false
    }
    return true
  }

  private mutating func ascii(_ byte: UInt8) {
    switch byte {
    case 0x30...0x39: number()
    case 0x20, 0x09: at += 1
    case 0x2C: add(.comma, length: 1)
    case 0x3B: add(.semicolon, length: 1)
    case 0x3A: add(.colon, length: 1)
    case 0x21, 0x3F: add(.stop, length: 1)
    case 0x28, 0x5B: add(.open, length: 1)
    case 0x29, 0x5D: add(.close, length: 1)
    default:
      gap += 1
      at += 1
    }
  }

  /// Punctuation and digits of full width.
  private mutating func wide(_ scalar: UInt32) {
    switch scalar {
    case 0xFF10...0xFF19: number()
    case 0x3000: at += 3
    case 0xFF0C: add(.comma, length: 3)
    case 0x3001: add(.pause, length: 3)
    case 0xFF1B: add(.semicolon, length: 3)
    case 0xFF1A: add(.colon, length: 3)
    case 0x3002, 0xFF01, 0xFF1F: add(.stop, length: 3)
    case 0xFF08, 0xFF3B, 0x3010, 0x3014: add(.open, length: 3)
    case 0xFF09, 0xFF3D, 0x3011, 0x3015: add(.close, length: 3)
    case 0x3007:
      if let number = Numeral.chinese(text, at), number.token.unit != .none {
        add(number.token, to: number.end)
      } else {
        gap += 1
        at += 3
      }
    default:
      gap += 1
      at += 3
    }
  }

  private mutating func number() {
    let number = Numeral.arabic(text, at)
    add(number.token, to: number.end)
  }

  private mutating func add(_ word: ClaimWord, length: Int) {
    let token = TextToken(
      word: word, gap: UInt8(min(gap, 255)), start: Int32(at), end: Int32(at + length))
    tokens.append(token)
    at += length
    gap = 0
  }

  private mutating func add(_ number: TextToken, to end: Int) {
    var token = number
    token.gap = UInt8(min(gap, 255))
    tokens.append(token)
    at = end
    gap = 0
  }
}
