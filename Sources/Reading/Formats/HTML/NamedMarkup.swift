/// Markup whose elements have Chinese names, as `<行><格>3</格></行>` in what a registry writes out: a
/// parser of pages takes such tags for text.
enum NamedMarkup {
  /// The text with Latin letters in such names, byte for byte; nil where it is no such markup.
  ///
  /// Which letters stand for a name does not matter, as long as the same do everywhere.
  static func latin(_ text: [UInt8]) -> [UInt8]? {
    let head = text.prefix(longestHead).drop { $0 <= 0x20 }
    guard head.starts(with: declaration) || head.first == 0x3C && isHan(head.dropFirst().first)
    else { return nil }
    var result = text
    var at = 0
    while let tag = ByteSearch.first(0x3C, in: text, from: at) {
      let isEnd = tag + 1 < text.count && text[tag + 1] == 0x2F
      at = isEnd ? tag + 2 : tag + 1
      guard at < text.count, isHan(text[at]) else { continue }
      while at < text.count, text[at] >= 0x80 {
        result[at] = letter(text[at])
        at += 1
      }
    }
    return result
  }

  private static func isHan(_ byte: UInt8?) -> Bool { byte.map(ByteText.leadsHan) ?? false }

  /// A name that begins with `x` and has no other letter than these is no element of pages.
  private static func letter(_ byte: UInt8) -> UInt8 {
    ByteText.leadsHan(byte) ? 0x78 : letters[Int(byte & 0x0F)]
  }

  private static let letters = Array("0123456789abcdef".utf8)
  private static let declaration = Array("<?xml".utf8)
  private static let longestHead = 64
}
