import Glyphs

/// Radicals that fonts draw as the characters they are the roots of, and that programs then tell
/// instead of these, as does who copies from a page: `⼈⺠` for `人民`.
enum RadicalSigns {
  /// Puts the characters in place of their radicals; both take three bytes in UTF-8.
  static func replace(in text: inout [UInt8]) {
    var next = ByteSearch.first(lead, in: text)
    while let at = next {
      if at + 2 < text.count, seconds.contains(text[at + 1]) { replace(at, in: &text) }
      next = ByteSearch.first(lead, in: text, from: at + 1)
    }
  }

  private static func replace(_ at: Int, in text: inout [UInt8]) {
    let radical = ByteText.scalar(text, at).value
    let character = radical <= last ? HanFold.simplified(radical) : radical
    guard character != radical else { return }
    text[at] = UInt8(0xE0 | character >> 12)
    text[at + 1] = UInt8(0x80 | character >> 6 & 0x3F)
    text[at + 2] = UInt8(0x80 | character & 0x3F)
  }

  /// The first two bytes of U+2E80 up to U+2FFF, of which those up to U+2FDF are radicals.
  private static let lead: UInt8 = 0xE2
  private static let seconds: ClosedRange<UInt8> = 0xBA...0xBF
  private static let last: UInt32 = 0x2FDF
}
