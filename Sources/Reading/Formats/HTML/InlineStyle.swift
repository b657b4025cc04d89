import Glibc

/// What the style of an element inside a line says of how its text shows.
struct InlineStyle {
  /// Whether it is not to be seen.
  private(set) var isHidden: Bool
  /// Whether it was struck out.
  private(set) var isStruck = false
  /// Whether it stands above the line.
  private(set) var isRaised = false

  init(_ attributes: MarkupAttributes) {
    isHidden = attributes.isHidden
    guard !isHidden, let style = attributes.bytes("style"), Self.says(style) else { return }
    let rules = String(cString: style).lowercased().filter { $0 != " " }.split(separator: ";")
    for rule in rules {
      let value = rule.drop { $0 != ":" }.dropFirst()
      switch rule.prefix(while: { $0 != ":" }) {
      case "visibility": isHidden = value == "hidden" || value == "collapse"
      case "mso-hide": isHidden = value == "all"
      case "opacity", "font-size": isHidden = isHidden || Self.isNothing(value)
      case "text-decoration", "text-decoration-line": isStruck = value.contains("line-through")
      case "vertical-align": isRaised = isRaised || value == "super"
      case "mso-text-raise": isRaised = isRaised || !value.hasPrefix("-") && !Self.isNothing(value)
      default: break
      }
    }
  }

  /// Whether a measure is of no size: `0`, `0px`, `0.0`.
  private static func isNothing(_ value: Substring) -> Bool {
    value.hasPrefix("0")
      && value.prefix { !$0.isLetter && $0 != "%" }.allSatisfy { "0.".contains($0) }
  }

  /// Whether a style has any of the words looked for: hardly any has, and there are thousands.
  private static func says(_ style: UnsafePointer<CChar>) -> Bool {
    strstr(style, "isib") != nil || strstr(style, "-through") != nil
      || strstr(style, "super") != nil
      || strstr(style, "ISIB") != nil || strstr(style, "-THROUGH") != nil
      || strstr(style, "SUPER") != nil || strstr(style, "mso-hide") != nil
      || strstr(style, "mso-text-raise") != nil || strstr(style, "opacity") != nil
      || strstr(style, "font-size:0") != nil || strstr(style, "font-size: 0") != nil
  }
}
