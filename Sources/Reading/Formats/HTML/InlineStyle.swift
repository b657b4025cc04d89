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
    guard !isHidden, let style = attributes.style, Self.says(style) else { return }
    let rules = String(cString: style).lowercased().filter { $0 != " " }.split(separator: ";")
    for rule in rules {
      switch rule.split(separator: ":").first {
      case "visibility": isHidden = rule.hasSuffix("hidden") || rule.hasSuffix("collapse")
      case "text-decoration", "text-decoration-line": isStruck = rule.contains("line-through")
      case "vertical-align": isRaised = rule.hasSuffix("super")
      default: break
      }
    }
  }

  /// Whether a style has any of the words looked for: hardly any has, and there are thousands.
  private static func says(_ style: UnsafePointer<CChar>) -> Bool {
    strstr(style, "isib") != nil || strstr(style, "-through") != nil
      || strstr(style, "super") != nil
      || strstr(style, "ISIB") != nil || strstr(style, "-THROUGH") != nil
      || strstr(style, "SUPER") != nil
  }
}
