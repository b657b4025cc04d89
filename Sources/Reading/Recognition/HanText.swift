import Glyphs

/// Chinese characters as rows, heads and headings are compared: simplified, all else left out.
enum HanText {
  /// Those of our own constants.
  static func characters(_ text: String) -> [UInt16] {
    text.unicodeScalars.compactMap { scalar in
      ByteText.isHan(scalar.value)
        ? UInt16(truncatingIfNeeded: HanFold.simplified(scalar.value)) : nil
    }
  }

  /// Those of a piece.
  static func characters(of piece: MarkedText.Piece, in marked: MarkedText) -> [UInt16] {
    characters(ByteText.string(marked.text, Int(piece.start)..<Int(piece.end)))
  }

  /// Whether `word` stands in `text` at `place`.
  static func has(_ word: [UInt16], at place: Int, in text: ArraySlice<UInt16>) -> Bool {
    text[place] == word.first && text[place...].starts(with: word)
  }

  /// Whether `text` has one of `words`.
  static func has(_ words: [[UInt16]], in text: ArraySlice<UInt16>) -> Bool {
    words.contains { first($0, in: text) != nil }
  }

  /// Where `word` stands first in `text`; an empty one stands nowhere.
  static func first(_ word: [UInt16], in text: ArraySlice<UInt16>) -> Int? {
    let start = text.startIndex
    // Without the checks of a slice, which take longer than the search.
    return text.withUnsafeBufferPointer { text in
      word.withUnsafeBufferPointer { first($0, in: text) }
    }.map { start + $0 }
  }

  private static func first(
    _ word: UnsafeBufferPointer<UInt16>, in text: UnsafeBufferPointer<UInt16>
  ) -> Int? {
    guard let lead = word.first, word.count <= text.count else { return nil }
    let last = text.count - word.count
    var at = 0
    while at <= last {
      if text[at] == lead, text[at...].starts(with: word) { return at }
      at += 1
    }
    return nil
  }

  /// Whether `word` stands in `text` at least `count` times.
  static func has(_ word: [UInt16], times count: Int, in text: ArraySlice<UInt16>) -> Bool {
    var rest = text
    for _ in 0..<count {
      guard let place = first(word, in: rest) else { return false }
      rest = rest[(place + 1)...]
    }
    return true
  }
}

extension ArraySlice<UInt16> {
  /// Whether some words stand at the end.
  func ends(with words: [UInt16]) -> Bool {
    last == words.last && count >= words.count && suffix(words.count).elementsEqual(words)
  }
}
