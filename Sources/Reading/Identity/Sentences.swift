/// The first sentences of a text, without spaces; of long ones the beginning.
struct Sentences {
  let texts: [String]
  /// The text of all of them, each behind a line's end.
  private let bytes: [UInt8]

  init(_ text: String) {
    let text = Array(text.utf8)
    var sentences: [String] = []
    var bytes: [UInt8] = []
    var start = 0
    // What was met and not taken yet: characters one by one cost more than their runs.
    var run = 0..<0
    func take() {
      bytes += text[run]
      run = run.upperBound..<run.upperBound
    }
    func close() {
      take()
      if start < bytes.count {
        sentences.append(String(decoding: bytes[start...], as: UTF8.self))
        bytes.append(0x0A)
      }
      start = bytes.count
    }
    var at = 0
    while at < min(text.count, Self.mostBytes), sentences.count < Self.mostSentences {
      let (scalar, length) = ByteText.scalar(text, at)
      let isHan = ByteText.leadsHan(text[at])
      if !isHan, Self.ends.contains(scalar) {
        close()
      } else if isHan || !ByteText.isSpace(scalar), bytes.count + run.count - start < Self.longest {
        if run.upperBound < at {
          take()
          run = at..<at
        }
        run = run.lowerBound..<at + length
      }
      at += length
    }
    close()
    texts = sentences
    self.bytes = bytes
  }

  /// What `find` says first of some words in a sentence, told with what stands before and after them.
  func first(
    of words: [String],
    _ find: (_ words: String, _ before: String, _ after: String) -> String?
  ) -> String? {
    // Most openings have none of them.
    let present = words.filter { ByteSearch.first(Array($0.utf8), in: bytes) != nil }
    guard !present.isEmpty else { return nil }
    for sentence in texts {
      for words in present {
        for (before, after) in Phrase.sides(of: words, in: sentence) {
          if let found = find(words, before, after) { return found }
        }
      }
    }
    return nil
  }

  private static let ends = HanSet(of: "。；;\n！!")
  /// More than openings have that tell whose a report is: bytes, sentences, and bytes of one.
  private static let mostBytes = 18_000
  private static let mostSentences = 60
  private static let longest = 1200
}
