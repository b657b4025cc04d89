/// Signs that a plain document writes as character references: `&#45;12` is -12.
///
/// Only spaces, and signs at the beginning of a word, are written out, with spaces before them for the
/// bytes that they save, so that everything keeps its place.
enum CharacterReferences {
  static func writtenOut(_ text: [UInt8]) -> [UInt8] {
    var next = ByteSearch.first(0x26, in: text)
    guard next != nil else { return text }
    var result = text
    while var at = next {
      guard let (sign, length) = reference(text, at), sign == space || begins(text, at) else {
        next = ByteSearch.first(0x26, in: text, from: at + 1)
        continue
      }
      let padding = length - sign.count
      for offset in 0..<length {
        result[at + offset] = offset < padding ? 0x20 : sign[offset - padding]
      }
      at += length
      next = ByteSearch.first(0x26, in: text, from: at)
    }
    return result
  }

  /// Whether space, a bar or a mark stands before, so that no word is cut.
  private static func begins(_ text: [UInt8], _ at: Int) -> Bool {
    guard at > 0 else { return true }
    let before = text[at - 1]
    return before <= 0x20 || before == 0x7C || before == 0x3B || before == 0x2C
  }

  private static func reference(_ text: [UInt8], _ at: Int) -> (sign: [UInt8], length: Int)? {
    for (name, sign) in signs
    where at + name.count <= text.count && text[at..<at + name.count].elementsEqual(name) {
      return (sign, name.count)
    }
    return nil
  }

  private static let space: [UInt8] = [0x20]
  private static let signs: [([UInt8], [UInt8])] = [
    ("&#45;", "-"), ("&#x2d;", "-"), ("&#x2D;", "-"), ("&#43;", "+"), ("&#x2b;", "+"),
    ("&#x2B;", "+"), ("&minus;", "-"), ("&#8722;", "-"), ("&#x2212;", "-"), ("&mdash;", "-"),
    ("&#8212;", "-"), ("&ndash;", "-"), ("&#8211;", "-"), ("&plus;", "+"), ("&nbsp;", " "),
    ("&#160;", " "), ("&emsp;", " "), ("&ensp;", " "), ("&#12288;", " "),
  ].map { (Array($0.0.utf8), Array($0.1.utf8)) }
}
