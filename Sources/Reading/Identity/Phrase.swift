import Glyphs

/// Cuts the opening of a report into sentences, and these at words.
enum Phrase {
  /// The first sentences of a text, without spaces; of long ones the beginning.
  static func sentences(_ text: String) -> [String] {
    let bytes = Array(text.utf8)
    var sentences: [String] = []
    var sentence: [UInt8] = []
    func close() {
      if !sentence.isEmpty { sentences.append(String(decoding: sentence, as: UTF8.self)) }
      sentence.removeAll(keepingCapacity: true)
    }
    var at = 0
    while at < min(bytes.count, mostBytes), sentences.count < mostSentences {
      let (scalar, length) = ByteText.scalar(bytes, at)
      if !ByteText.leadsHan(bytes[at]), ends.contains(scalar) {
        close()
      } else if ByteText.leadsHan(bytes[at]) || !ByteText.isSpace(scalar),
        sentence.count < longest
      {
        sentence += bytes[at..<at + length]
      }
      at += length
    }
    close()
    return sentences
  }

  /// More than openings have that tell whose a report is: bytes, sentences, and bytes of one.
  private static let mostBytes = 18_000
  private static let mostSentences = 60
  private static let longest = 1200

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
