/// What a page's own style says of its classes.
enum StyleSheets {
  /// Classes that are not shown, whatever element has them: `.zz{display:none}`.
  ///
  /// Those that a rule shows again, as `.tab.on{display:block}` does, and what rules for print or small
  /// screens hide, are left to be shown.
  static func hiddenClasses(in page: [UInt8]) -> Set<String> {
    var hidden: Set<String> = []
    var shown: Set<String> = []
    var at = 0
    while let start = ByteSearch.first(opening, in: page, from: at) {
      let end = ByteSearch.first(closing, in: page, from: start) ?? page.count
      at = end
      // Hardly any page has a style that hides anything.
      guard ByteSearch.first(display, in: page, start..<end) != nil else { continue }
      let text = String(decoding: page[start..<min(end, start + longest)], as: UTF8.self)
      for rule in rules(text.dropFirst(text.prefix { $0 != ">" }.count + 1)) {
        let body = rule.body.filter { !$0.isWhitespace }.lowercased()
        guard body.contains("display:") || body.contains("visibility:") else { continue }
        for selector in rule.selectors.split(separator: ",") {
          let parts = selector.split(whereSeparator: \.isWhitespace)
          guard parts.count == 1, let names = classes(of: parts[0]) else { continue }
          if body.contains("display:none") || body.contains("visibility:hidden") {
            if names.count == 1 { hidden.insert(names[0]) }
          } else {
            shown.formUnion(names)
          }
        }
      }
    }
    return hidden.subtracting(shown)
  }

  /// The rules that count for every screen: what stands in braces of their own is for some.
  private static func rules(_ text: Substring) -> [(selectors: Substring, body: Substring)] {
    var found: [(selectors: Substring, body: Substring)] = []
    var depth = 0
    var start = text.startIndex
    var open = start
    for at in text.indices {
      switch text[at] {
      case "{":
        depth += 1
        if depth == 1 { open = at }
      case "}":
        if depth == 1, !text[start..<open].contains("@") {
          found.append((text[start..<open], text[text.index(after: open)..<at]))
        }
        depth = max(0, depth - 1)
        if depth == 0 { start = text.index(after: at) }
      default: break
      }
    }
    return found
  }

  /// The classes that a selector names, an element before them or not; nil for any other.
  private static func classes(of selector: Substring) -> [String]? {
    let parts = selector.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count > 1, !parts.contains(where: { $0.contains { ":#[>+~*".contains($0) } }) else {
      return nil
    }
    return parts.dropFirst().map(String.init)
  }

  private static let opening = Array("<style".utf8)
  private static let closing = Array("</style".utf8)
  private static let display = Array("none".utf8)
  /// Bytes of a style that are looked through.
  private static let longest = 200_000
}
