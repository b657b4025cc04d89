import Glyphs

/// Cuts a sentence at words.
enum Phrase {
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
}
