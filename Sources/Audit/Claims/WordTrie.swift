/// Finds the longest word of the lexicon that begins at a character.
///
/// Characters become letters first, small numbers that the lexicon's own characters have, so that
/// most of a text is passed over by one look into a table.
struct WordTrie: Sendable {
  /// By character from U+4E00 to U+9FFF: its letter, with the marks below; 0 for a character that
  /// no word is spelt with and that is no numeral.
  private var letters = [UInt16](repeating: 0, count: Self.last - Self.first + 1)
  /// The node under the root for each letter; 0 where no word begins with it.
  private var roots: [UInt16] = [0]
  /// Bits of the characters from U+4E00 that a word or a number begins with; few enough to stay at
  /// hand while a text is gone through.
  private var starts = [UInt64](repeating: 0, count: (Self.last - Self.first) / 64 + 1)
  /// For each letter that words begin with, bits of the letters that go on; all where it is a word
  /// by itself.
  private var seconds: [UInt64] = [0]
  private var nodes: [Node] = []
  private var children: [Child] = []

  /// Where a node's children stand, and the word that ends there.
  fileprivate struct Node: Sendable {
    var first: UInt16
    var count: UInt16
    var word: ClaimWord?
  }

  fileprivate struct Child: Sendable {
    let letter: UInt16
    let node: UInt16
  }

  fileprivate static let first = 0x4E00
  private static let last = 0x9FFF
  /// A word begins with the character.
  fileprivate static let begins: UInt16 = 0x8000
  /// The character may begin a number.
  fileprivate static let numeral: UInt16 = 0x4000
  fileprivate static let plain: UInt16 = 0x3FFF

  /// Makes the trie of words, spaces between the spellings of one.
  ///
  /// - Parameter variants: pairs of characters, the first of which counts as the second.
  /// - Parameter numerals: characters that numbers begin with.
  init(_ words: [(ClaimWord, String)], variants: String, numerals: String) {
    var letterCount: UInt16 = 0
    var building = [[UInt16: Int]()]
    var ends: [Int: ClaimWord] = [:]
    for (word, spellings) in words {
      for spelling in spellings.split(separator: " ") {
        var node = 0
        for place in spelling.unicodeScalars.compactMap(Self.place) {
          if letters[place] == 0 {
            letterCount += 1
            letters[place] = letterCount
          }
          if let next = building[node][letters[place]] {
            node = next
          } else {
            building.append([:])
            building[node][letters[place]] = building.count - 1
            node = building.count - 1
          }
        }
        ends[node] = word
      }
    }
    roots = (0...letterCount).map { UInt16(building[0][$0] ?? 0) }
    seconds = roots.map { root in
      if root == 0 { return 0 }
      if ends[Int(root)] != nil { return .max }
      return building[Int(root)].keys.reduce(0) { $0 | Self.bit(of: $1) }
    }
    for index in building.indices {
      let sorted = building[index].sorted { $0.key < $1.key }
      nodes.append(
        Node(
          first: UInt16(children.count), count: UInt16(index == 0 ? 0 : sorted.count),
          word: ends[index]))
      if index > 0 { children += sorted.map { Child(letter: $0.key, node: UInt16($0.value)) } }
    }
    mark(variants: variants, numerals: numerals)
  }

  @inline(__always)
  fileprivate static func bit(of letter: UInt16) -> UInt64 { 1 << UInt64(letter & 63) }

  private mutating func mark(variants: String, numerals: String) {
    let pairs = variants.unicodeScalars.compactMap(Self.place)
    for index in stride(from: 0, to: pairs.count - 1, by: 2) where letters[pairs[index]] == 0 {
      letters[pairs[index]] = letters[pairs[index + 1]]
    }
    for place in letters.indices where roots[Int(letters[place])] != 0 {
      letters[place] |= Self.begins
    }
    for place in numerals.unicodeScalars.compactMap(Self.place) { letters[place] |= Self.numeral }
    for place in letters.indices where letters[place] & (Self.begins | Self.numeral) != 0 {
      starts[place >> 6] |= 1 << UInt64(place & 63)
    }
  }

  private static func place(_ scalar: Unicode.Scalar) -> Int? {
    (first...last).contains(Int(scalar.value)) ? Int(scalar.value) - first : nil
  }

  /// Lends the tables to a scan, so that it does not ask for each array's bounds at each character.
  func withWalker<Result>(_ body: (Walker) -> Result) -> Result {
    starts.withUnsafeBufferPointer { starts in
      letters.withUnsafeBufferPointer { letters in
        roots.withUnsafeBufferPointer { roots in
          seconds.withUnsafeBufferPointer { seconds in
            nodes.withUnsafeBufferPointer { nodes in
              children.withUnsafeBufferPointer { children in
                body(
                  Walker(
                    starts: starts, letters: letters, roots: roots, seconds: seconds,
                    nodes: nodes, children: children))
              }
            }
          }
        }
      }
    }
  }

  /// The tables at hand.
  struct Walker {
    fileprivate let starts: UnsafeBufferPointer<UInt64>
    fileprivate let letters: UnsafeBufferPointer<UInt16>
    fileprivate let roots: UnsafeBufferPointer<UInt16>
    fileprivate let seconds: UnsafeBufferPointer<UInt64>
    fileprivate let nodes: UnsafeBufferPointer<Node>
    fileprivate let children: UnsafeBufferPointer<Child>

    /// What is known of a character from U+4E00 to U+9FFF; 0 for most.
    @inline(__always)
    func letter(_ scalar: UInt32) -> UInt16 { letters[Int(scalar) - WordTrie.first] }

    /// Whether a word or a number may begin with a character from U+4E00 to U+9FFF.
    @inline(__always)
    func mayBegin(_ scalar: UInt32) -> Bool {
      let place = Int(scalar) - WordTrie.first
      return starts[place >> 6] >> UInt64(place & 63) & 1 != 0
    }

    /// Whether a word begins with it.
    @inline(__always)
    func begins(_ letter: UInt16) -> Bool { letter & WordTrie.begins != 0 }

    /// Whether what follows lets a word begin with a letter; hardly ever where none does.
    @inline(__always)
    func mayGoOn(_ letter: UInt16, in text: UnsafeBufferPointer<UInt8>, from at: Int) -> Bool {
      let bits = seconds[Int(letter & WordTrie.plain)]
      guard bits != .max, at + 2 < text.count else { return true }
      let byte = text[at]
      if byte == 0x20 { return true }
      guard byte >= 0xE4, byte <= 0xE9 else { return false }
      let scalar =
        UInt32(byte & 0x0F) << 12 | UInt32(text[at + 1] & 0x3F) << 6 | UInt32(text[at + 2] & 0x3F)
      if scalar < 0x4E00 { return false }
      let next = self.letter(scalar) & WordTrie.plain
      return next != 0 && bits & WordTrie.bit(of: next) != 0
    }

    /// Whether a number may begin with it.
    @inline(__always)
    func isNumeral(_ letter: UInt16) -> Bool { letter & WordTrie.numeral != 0 }

    /// The longest word that begins with a letter, the offset of whose end in UTF-8 is `start`.
    ///
    /// Spaces inside a word are passed over: extraction leaves them between any two characters.
    @inline(__always)
    func longest(
      _ letter: UInt16, in text: UnsafeBufferPointer<UInt8>, from start: Int
    ) -> (word: ClaimWord, end: Int)? {
      var node = nodes[Int(roots[Int(letter & WordTrie.plain)])]
      var at = start
      var end = start
      var word = node.word
      while node.count > 0, at + 2 < text.count {
        let byte = text[at]
        if byte == 0x20 {
          at += 1
          continue
        }
        guard byte >= 0xE4, byte <= 0xE9 else { break }
        let scalar =
          UInt32(byte & 0x0F) << 12 | UInt32(text[at + 1] & 0x3F) << 6 | UInt32(text[at + 2] & 0x3F)
        if scalar < 0x4E00 || scalar > 0x9FFF { break }
        let next = self.letter(scalar) & WordTrie.plain
        guard next != 0, let child = child(of: node, next) else { break }
        node = nodes[child]
        at += 3
        if let longer = node.word { (word, end) = (longer, at) }
      }
      return word.map { (word: $0, end: end) }
    }

    @inline(__always)
    private func child(of node: Node, _ letter: UInt16) -> Int? {
      var index = Int(node.first)
      let end = index + Int(node.count)
      while index < end {
        if children[index].letter == letter { return Int(children[index].node) }
        index += 1
      }
      return nil
    }
  }
}
