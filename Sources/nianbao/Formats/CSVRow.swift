import Glyphs

/// A row of a table for spreadsheets (RFC 4180, with plain line ends).
///
/// Text from reports and file names must not become a formula: what begins like one gets an
/// apostrophe. Numbers stay numbers, also negative ones. Controls and hidden characters go.
struct CSVRow {
  /// The row with its line end.
  let bytes: [UInt8]

  init(_ fields: [String]) {
    var bytes: [UInt8] = []
    for field in fields { Self.append(field, to: &bytes) }
    Self.end(&bytes)
    self.bytes = bytes
  }

  /// Writes a field and the comma behind it.
  static func append(_ field: String, to bytes: inout [UInt8]) {
    var field = field
    let isPlain = field.withUTF8 { utf8 in
      guard Self.isPlain(utf8) else { return false }
      bytes.append(contentsOf: utf8)
      return true
    }
    if !isPlain { bytes += quoted(guarded(field)).utf8 }
    bytes.append(UInt8(ascii: ","))
  }

  /// Makes a line end of the last comma.
  static func end(_ bytes: inout [UInt8]) {
    bytes.removeLast()
    bytes.append(0x0A)
  }

  /// Whether a text can be taken as it is: most are numbers, names and Han.
  private static func isPlain(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let first = text.first else { return true }
    switch first {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0xE4...0xE9: break
    default: return false
    }
    for index in text.indices {
      switch text[index] {
      case 0x22, 0x2C, 0x3B: return false
      case 0x20...0x7E, 0x80...0xBF, 0xE4...0xE9: break
      // Of the others with three bytes only those from U+3000 to U+313F: ideographic marks.
      case 0xE3 where text[index + 1] < 0x85: break
      default: return false
      }
    }
    return true
  }

  /// The text as no spreadsheet takes it for a formula.
  ///
  /// Spreadsheets pass over spaces before a formula, and some take full-width signs for it too.
  static func guarded(_ text: String) -> String {
    let clean = Sanitizer.clean(text).text
    guard let first = clean.unicodeScalars.first(where: { !$0.properties.isWhitespace }),
      formulaStarts.contains(first), !isNumber(clean)
    else { return clean }
    return "'" + clean
  }

  private static let formulaStarts: Set<Unicode.Scalar> = ["=", "+", "-", "@", "＝", "＋", "－", "＠"]

  private static func isNumber(_ text: String) -> Bool {
    let parts = (text.hasPrefix("-") ? text.dropFirst() : text[...])
      .split(separator: ".", omittingEmptySubsequences: false)
    return (1...2).contains(parts.count)
      && parts.allSatisfy { !$0.isEmpty && $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }
  }

  /// Also the separators of other countries' spreadsheets.
  private static let special = Set("\",;\t\n\r".utf8)

  private static func quoted(_ text: String) -> String {
    guard text.utf8.contains(where: special.contains) else {
      return text
    }
    var quoted = "\""
    for scalar in text.unicodeScalars {
      if scalar == "\"" { quoted.unicodeScalars.append(scalar) }
      quoted.unicodeScalars.append(scalar)
    }
    return quoted + "\""
  }
}
