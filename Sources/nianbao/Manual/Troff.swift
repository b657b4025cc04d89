import Glyphs

/// Text in the language of manual pages, built up piece by piece.
///
/// See man(7). Words are taken as they are: no piece of them can become a request.
struct Troff {
  private(set) var lines: [String] = []

  /// A page that begins with its name, section and heading.
  init(_ name: String, section: Int, version: String, heading: String) {
    lines.append(
      ".TH \(name.uppercased()) \(section) \"\" \"\(version)\" \"\(Self.escaped(heading))\"")
    // Han text has no hyphenation and no spaces to stretch.
    lines += [".nh", ".ad l"]
  }

  /// A heading.
  mutating func section(_ title: String) { lines.append(".SH " + Self.escaped(title)) }

  /// A heading below another.
  mutating func subsection(_ title: String) { lines.append(".SS " + Self.escaped(title)) }

  /// Running text.
  mutating func paragraph(_ text: String) { lines += [".PP", Self.filled(text)] }

  /// A word in bold, and what it means.
  mutating func item(_ term: String, _ text: String) {
    lines += [".TP", ".B " + Self.escaped(term), Self.filled(text)]
  }

  /// Lines that are shown as they stand.
  mutating func literal(_ text: String) {
    lines += [".PP", ".nf"]
    lines += text.split(separator: "\n", omittingEmptySubsequences: false).map {
      Self.guarded(String($0))
    }
    lines.append(".fi")
  }

  private static func escaped(_ text: String) -> String {
    var escaped = ""
    for character in text {
      switch character {
      case "\\": escaped += "\\e"
      case "-": escaped += "\\-"
      case "\"": escaped += "\\(dq"
      case "'": escaped += "\\(aq"
      case "^": escaped += "\\(ha"
      case "~": escaped += "\\(ti"
      case "`": escaped += "\\(ga"
      case "\n": escaped += " "
      default: escaped.append(character)
      }
    }
    return escaped
  }

  /// Running text, with leave to end a line between Han characters: troff knows only spaces.
  private static func filled(_ text: String) -> String {
    var filled = ""
    for piece in LineBreak.pieces(of: text) {
      filled += escaped(String(piece)) + (piece.last == " " ? "" : "\\:")
    }
    return filled.first == "." ? "\\&" + filled : filled
  }

  /// A line whose first character cannot be taken for a request.
  private static func guarded(_ text: String) -> String {
    let line = escaped(text)
    return line.first == "." ? "\\&" + line : line
  }
}
