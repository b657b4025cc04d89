import Glyphs

/// Radicals that fonts draw as the characters they are the roots of, and that programs then tell
/// instead of these: `⼈⺠` for `人民`.
enum RadicalSigns {
  /// Puts the characters in place of their radicals; both take three bytes in UTF-8.
  static func replace(in text: inout [UInt8]) {
    var at = 0
    while at + 2 < text.count {
      // The radicals begin at U+2E80 and end before U+2FE0.
      guard text[at] == 0xE2, text[at + 1] >= 0xBA, text[at + 1] <= 0xBF else {
        at += 1
        continue
      }
      let radical = ByteText.scalar(text, at).value
      let character = radical < 0x2FE0 ? HanFold.simplified(radical) : radical
      if character != radical {
        text[at] = UInt8(0xE0 | character >> 12)
        text[at + 1] = UInt8(0x80 | character >> 6 & 0x3F)
        text[at + 2] = UInt8(0x80 | character & 0x3F)
      }
      at += 3
    }
  }
}
