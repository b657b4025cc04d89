/// How a character behaves at the end of a line: the sets behind 避头尾.
enum BreakClass: UInt8, Sendable {
  /// Chinese characters and symbols: a line may end before and after.
  case ideograph
  /// Letters, and ASCII signs inside words and addresses: kept together.
  case word
  /// Digits, also full-width and circled ones: kept together and with their unit.
  case digit
  /// Never at the end of a line.
  case opener
  /// Never at the start of a line.
  case closer
  /// Blanks: stay at the end of a line, beyond its edge if need be.
  case space

  /// The class of a character by its first scalar.
  ///
  /// ASCII quotes are ``word`` here; ``LineBreak`` tells opening from closing ones by counting.
  init(_ scalar: Unicode.Scalar) {
    let value = scalar.value
    switch value {
    case 0x20, 0x09, 0xA0, 0x3000: self = .space
    case 0x30...0x39, 0xFF10...0xFF19, 0x2460...0x249B: self = .digit
    default:
      if Self.closers.contains(scalar) {
        self = .closer
      } else if Self.openers.contains(scalar) {
        self = .opener
      } else if value < 0x80 {
        self = .word
      } else if value >= 0x2E80 {
        self = value >= 0xFF21 && value <= 0xFF5A ? .word : .ideograph
      } else {
        self = scalar.properties.isAlphabetic ? .word : .ideograph
      }
    }
  }

  private static let closers = Set(
    "，。、；：？！）》」』】〕〉］｝”’％‰…—～·℃°〗〞・々．,.)]}!?:;%".unicodeScalars)

  private static let openers = Set("（《「『【〔〈［｛“‘〖〝￥¥$([{第".unicodeScalars)

  /// Words between a number and its measure: 50余件, 66.4866万元.
  static let magnitudes = Set("万亿千百余多".unicodeScalars)
}
