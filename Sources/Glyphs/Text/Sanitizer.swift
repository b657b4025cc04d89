/// Makes text safe to show: nothing that moves the cursor, hides text or turns it around.
///
/// Reports come from anywhere. An escape sequence in one must not reach the terminal, and a
/// direction override must not show 12 where 21 is written.
public enum Sanitizer {
  /// A cleaned text and how much was taken out of it.
  public struct Result: Hashable, Sendable {
    /// The text without what was dropped; the given text itself when it was clean.
    public let text: String
    /// Scalars dropped; line breaks and tabs that became spaces do not count.
    public let dropped: Int

    /// Makes a result.
    public init(text: String, dropped: Int) {
      self.text = text
      self.dropped = dropped
    }
  }

  /// Takes out what must not be shown; tabs become spaces, line breaks too unless kept.
  public static func clean(_ text: String, keepsLineBreaks: Bool = false) -> Result {
    guard text.unicodeScalars.contains(where: isDropped) else {
      return Result(text: text, dropped: 0)
    }
    var kept = String.UnicodeScalarView()
    var dropped = 0
    var previous: Unicode.Scalar = " "
    for scalar in text.unicodeScalars {
      if scalar == "\n", previous == "\r" {
        // The pair is one line break, already written for its first half.
      } else if scalar == "\n" || scalar == "\r" || scalar == "\u{2028}" || scalar == "\u{2029}" {
        kept.append(keepsLineBreaks ? "\n" : " ")
      } else if scalar == "\t" {
        kept.append(" ")
      } else if isDropped(scalar) {
        dropped += 1
      } else {
        kept.append(scalar)
      }
      previous = scalar
    }
    return Result(text: String(kept), dropped: dropped)
  }

  /// Whether a scalar must never be put on the screen as it is.
  ///
  /// Controls, direction controls, zero-width and invisible characters, variation selectors, tags.
  public static func isDropped(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x20...0x7E: false
    case 0x3000...0x3163, 0x3165...0xFDFF: false
    case 0...0x9F: true
    case 0xAD, 0x34F, 0x61C, 0x115F...0x1160, 0x17B4...0x17B5, 0x180B...0x180F: true
    case 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x206F: true
    case 0x3164, 0xFE00...0xFE0F, 0xFEFF, 0xFFA0, 0xFFF0...0xFFFB, 0xFFFE...0xFFFF: true
    case 0x1BCA0...0x1BCA3, 0x1D173...0x1D17A, 0xE0000...0xE0FFF: true
    default: false
    }
  }
}
