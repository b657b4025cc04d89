import Glyphs

/// A row of a table for spreadsheets (RFC 4180, with plain line ends).
///
/// Text from reports and file names must not become a formula: what begins like one gets an
/// apostrophe. Numbers stay numbers, also negative ones. Controls and hidden characters go.
struct CSVRow {
  private let fields: [String]

  init(_ fields: [String]) { self.fields = fields }

  var bytes: [UInt8] {
    var bytes: [UInt8] = []
    for (index, field) in fields.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      bytes += Self.quoted(Self.guarded(field)).utf8
    }
    return bytes + [0x0A]
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
