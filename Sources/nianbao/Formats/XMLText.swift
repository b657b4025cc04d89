import Glyphs

/// Text as XML 1.0 takes it.
enum XMLText {
  /// The text with its marks escaped, without what XML forbids or what hides text.
  static func escaped(_ text: String) -> String {
    var escaped = ""
    for scalar in Sanitizer.clean(text).text.unicodeScalars {
      switch scalar {
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "&": escaped += "&amp;"
      case "\"": escaped += "&quot;"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }
}
