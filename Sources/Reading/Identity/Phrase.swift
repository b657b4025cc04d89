import Glyphs

/// Cuts the opening of a report into sentences, and these at words.
enum Phrase {
  /// The first sentences of a text, without spaces; of long ones the beginning.
  static func sentences(_ text: String) -> [String] {
    text.unicodeScalars.prefix(6000).split { ends.contains($0) }.prefix(60).map { sentence in
      String(scalars: sentence.lazy.filter { !ByteText.isSpace($0.value) }.prefix(400))
    }
  }

  /// What stands before and after each place of `words` in a sentence.
  static func sides(of words: String, in sentence: String) -> [(before: String, after: String)] {
    var found: [(before: String, after: String)] = []
    var before = ""
    var rest = sentence
    while found.count < 12, let range = rest.range(ofText: words) {
      before += rest[..<range.lowerBound]
      let after = String(rest[range.upperBound...])
      found.append((before, after))
      before += words
      rest = after
    }
    return found
  }

  /// A text up to the first of some words.
  static func head(of text: String, before words: [String]) -> String {
    words.reduce(text) { head, word in
      head.range(ofText: word).map { String(head[..<$0.lowerBound]) } ?? head
    }
  }

  private static let ends = HanSet(of: "。；;\n！!")
}
