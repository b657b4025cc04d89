/// Characters that show nothing: U+00AD, U+200B to U+200F, U+2060 and U+FEFF.
///
/// Editors leave them anywhere, even between the digits of a number, and no reader of a page ever saw
/// one. A soft hyphen shows only where a line breaks at it, which no line of a cell's number does.
enum InvisibleSigns {
  /// Takes all of them out of the end of a text.
  static func drop(from text: inout [UInt8], behind start: Int) {
    guard var at = (start..<text.count).first(where: { length(text, $0) > 0 }) else { return }
    var kept = at
    while at < text.count {
      let sign = length(text, at)
      if sign > 0 {
        at += sign
      } else {
        text[kept] = text[at]
        kept += 1
        at += 1
      }
    }
    text.removeLast(text.count - kept)
  }

  /// A text without them, and where each stood in it with how many bytes were taken out up to there;
  /// nil where it has none.
  static func removed(from text: [UInt8]) -> (text: [UInt8], cuts: [Cut])? {
    guard let first = first(in: text) else { return nil }
    var result = Array(text[..<first])
    result.reserveCapacity(text.count)
    var cuts: [Cut] = []
    var at = first
    while at < text.count {
      let sign = length(text, at)
      if sign > 0 {
        at += sign
        cuts.append(Cut(place: result.count, taken: at - result.count))
      } else {
        result.append(text[at])
        at += 1
      }
    }
    return (result, cuts)
  }

  /// Where the first stands: few characters of a text begin as they do.
  private static func first(in text: [UInt8]) -> Int? {
    let places = [UInt8(0xC2), 0xE2].compactMap { lead in
      var next = ByteSearch.first(lead, in: text)
      while let at = next, length(text, at) == 0 {
        next = ByteSearch.first(lead, in: text, from: at + 1)
      }
      return next
    }
    let mark = ByteSearch.first([0xEF, 0xBB, 0xBF], in: text)
    return (places + [mark].compactMap { $0 }).min()
  }

  /// A place of a text behind which it lacks some bytes of what it was made of.
  struct Cut: Sendable {
    let place: Int
    let taken: Int
  }

  /// How many bytes such a character takes that begins at a place; 0 where none does.
  private static func length(_ text: [UInt8], _ at: Int) -> Int {
    let lead = text[at]
    if lead == 0xC2 { return at + 1 < text.count && text[at + 1] == 0xAD ? 2 : 0 }
    guard lead == 0xE2 || lead == 0xEF, at + 2 < text.count else { return 0 }
    let isSign =
      switch (lead, text[at + 1]) {
      case (0xE2, 0x80): text[at + 2] &- 0x8B < 5
      case (0xE2, 0x81): text[at + 2] == 0xA0
      case (0xEF, 0xBB): text[at + 2] == 0xBF
      default: false
      }
    return isSign ? 3 : 0
  }
}
