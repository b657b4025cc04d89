/// Lines of fields: what the program keeps for itself, readable and safe for any path.
///
/// Fields are separated by tabs. A tab, a line break or a backslash in a field is written `\t`, `\n`,
/// `\\`; other control characters are dropped.
enum StateText {
  /// The fields of a line.
  static func fields(_ line: String) -> [String] {
    line.split(separator: "\t", omittingEmptySubsequences: false).map { unescaped($0) }
  }

  /// A line without its end.
  static func line(_ fields: [String]) -> String {
    fields.map(escaped).joined(separator: "\t")
  }

  private static func escaped(_ field: String) -> String {
    var text = String.UnicodeScalarView()
    for scalar in field.unicodeScalars {
      switch scalar {
      case "\\": text.append(contentsOf: "\\\\".unicodeScalars)
      case "\t": text.append(contentsOf: "\\t".unicodeScalars)
      case "\n": text.append(contentsOf: "\\n".unicodeScalars)
      case _ where scalar.value < 0x20 || scalar.value == 0x7F: continue
      default: text.append(scalar)
      }
    }
    return String(text)
  }

  private static func unescaped(_ field: Substring) -> String {
    var text = String.UnicodeScalarView()
    var isEscape = false
    for scalar in field.unicodeScalars {
      if isEscape {
        text.append(scalar == "t" ? "\t" : scalar == "n" ? "\n" : scalar)
        isEscape = false
      } else if scalar == "\\" {
        isEscape = true
      } else {
        text.append(scalar)
      }
    }
    return String(text)
  }
}
