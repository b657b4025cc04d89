/// Characters that take no room: U+200B to U+200D, U+2060 and U+FEFF.
enum InvisibleSigns {
  /// Where the next of them begins, or nil.
  static func next(in text: [UInt8], from start: Int) -> Int? {
    var at = start
    while at + 2 < text.count {
      switch text[at] {
      case 0xE2 where isJoiner(text, at), 0xEF where text[at + 1] == 0xBB && text[at + 2] == 0xBF:
        return at
      default: at += 1
      }
    }
    return nil
  }

  /// Takes all of them out of the end of a text.
  static func drop(from text: inout [UInt8], behind start: Int) {
    var kept = start
    var at = start
    while let found = next(in: text, from: at) {
      for place in at..<found {
        text[kept] = text[place]
        kept += 1
      }
      at = found + 3
    }
    for place in at..<text.count {
      text[kept] = text[place]
      kept += 1
    }
    text.removeLast(text.count - kept)
  }

  private static func isJoiner(_ text: [UInt8], _ at: Int) -> Bool {
    text[at + 1] == 0x80 && text[at + 2] &- 0x8B < 3 || text[at + 1] == 0x81 && text[at + 2] == 0xA0
  }
}
