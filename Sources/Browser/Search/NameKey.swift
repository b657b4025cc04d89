import Glyphs

/// A name made ready for searching: folded, with the initials of its syllables.
struct NameKey: Hashable, Sendable {
  let scalars: [UInt32]
  /// For each scalar the letters with which its syllables may begin, a bit each from `a`.
  let initials: [UInt32]

  init(_ name: String, hasInitials: Bool = true) {
    let scalars = SearchFold.scalars(of: name)
    self.scalars = scalars
    initials = hasInitials ? scalars.map(PinyinInitials.mask) : []
  }
}

/// What is looked for among names: as text, and where it is letters as initials too.
struct NameNeedle: Hashable, Sendable {
  let scalars: [UInt32]
  private let letters: [UInt32]

  init(_ text: String) {
    scalars = SearchFold.scalars(of: text)
    let isLetters = scalars.count > 1 && scalars.allSatisfy { (0x61...0x7A).contains($0) }
    letters = isLetters ? scalars.map { 1 << ($0 - 0x61) } : []
  }

  /// Whether a name holds the text or, syllable by syllable, its letters: `jyj` finds 教育局.
  func matches(_ key: NameKey) -> Bool {
    key.scalars.withUnsafeBufferPointer { scalars in
      key.initials.withUnsafeBufferPointer { matches(scalars, initials: $0) }
    }
  }

  /// The same of a name that stands among others.
  func matches(
    _ text: UnsafeBufferPointer<UInt32>, initials: UnsafeBufferPointer<UInt32>
  ) -> Bool {
    guard let first = scalars.first else { return false }
    let isHere = Self.occurs(scalars, in: text) {
      $0 == first
    } isAlike: {
      $0 == $1
    }
    if isHere { return true }
    guard let first = letters.first else { return false }
    return Self.occurs(letters, in: initials) {
      $0 & first != 0
    } isAlike: {
      $0 & $1 != 0
    }
  }

  private static func occurs(
    _ needle: [UInt32], in text: UnsafeBufferPointer<UInt32>, begins: (UInt32) -> Bool,
    isAlike: (UInt32, UInt32) -> Bool
  ) -> Bool {
    guard needle.count <= text.count else { return false }
    for start in 0...(text.count - needle.count) where begins(text[start]) {
      var at = 1
      while at < needle.count, isAlike(text[start + at], needle[at]) { at += 1 }
      if at == needle.count { return true }
    }
    return false
  }
}
