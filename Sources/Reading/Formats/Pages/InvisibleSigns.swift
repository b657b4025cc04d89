/// Characters that take no room: U+200B to U+200D, U+2060 and U+FEFF.
///
/// Editors leave them anywhere, even between the digits of a number, and no reader of a page ever saw
/// one.
enum InvisibleSigns {
  /// Takes all of them out of the end of a text.
  static func drop(from text: inout [UInt8], behind start: Int) {
    guard var at = (start..<text.count).first(where: { isSign(text, $0) }) else { return }
    var kept = at
    while at < text.count {
      if isSign(text, at) {
        at += 3
      } else {
        text[kept] = text[at]
        kept += 1
        at += 1
      }
    }
    text.removeLast(text.count - kept)
  }

  private static func isSign(_ text: [UInt8], _ at: Int) -> Bool {
    guard text[at] == 0xE2 || text[at] == 0xEF, at + 2 < text.count else { return false }
    return switch (text[at], text[at + 1]) {
    case (0xE2, 0x80): text[at + 2] &- 0x8B < 3
    case (0xE2, 0x81): text[at + 2] == 0xA0
    case (0xEF, 0xBB): text[at + 2] == 0xBF
    default: false
    }
  }
}
