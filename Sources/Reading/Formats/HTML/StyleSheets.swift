import Glibc

/// What a page's own style says of its classes.
struct StyleSheets {
  /// Classes that are not shown, whatever element has them: `.zz{display:none}`.
  ///
  /// Those that a rule shows again, as `.tab.on{display:block}` does, and what rules for print or small
  /// screens hide, are left to be shown.
  private var hidden: Set<String> = []
  /// Classes whose text shows with the lines that it has: `.text{white-space:pre-wrap}`.
  private var typed: Set<String> = []

  /// A page without a style.
  init() {}

  init(in page: [UInt8]) {
    var shown: Set<String> = []
    var at = 0
    while let start = ByteSearch.first(Self.opening, in: page, from: at) {
      let end = ByteSearch.first(Self.closing, in: page, from: start) ?? page.count
      at = end
      // Hardly any page has a style that says any of this.
      guard Self.words.contains(where: { ByteSearch.first($0, in: page, start..<end) != nil })
      else { continue }
      let text = String(decoding: page[start..<min(end, start + Self.longest)], as: UTF8.self)
      for rule in Self.rules(text.dropFirst(text.prefix { $0 != ">" }.count + 1)) {
        let body = rule.body.filter { !$0.isWhitespace }.lowercased()
        let hides = body.contains("display:none") || body.contains("visibility:hidden")
        let shows = body.contains("display:") || body.contains("visibility:")
        let types = Self.isTyped(body)
        guard shows || types else { continue }
        for selector in rule.selectors.split(separator: ",") {
          let parts = selector.split(whereSeparator: \.isWhitespace)
          guard parts.count == 1, let names = Self.classes(of: parts[0]) else { continue }
          if shows, !hides { shown.formUnion(names) }
          guard names.count == 1 else { continue }
          if hides { hidden.insert(names[0]) }
          if types { typed.insert(names[0]) }
        }
      }
    }
    hidden.subtract(shown)
  }

  /// Whether any of some classes is not shown.
  func hide(_ classes: UnsafePointer<CChar>) -> Bool { Self.has(classes, hidden) }

  /// Whether an element has its text shown with the lines that it has.
  func type(_ attributes: MarkupAttributes) -> Bool {
    if typed.isEmpty { return false }
    return attributes.bytes("class").map { Self.has($0, typed) } ?? false
  }

  private static func has(_ names: UnsafePointer<CChar>, _ classes: Set<String>) -> Bool {
    if classes.isEmpty { return false }
    return String(cString: names).split(separator: " ").contains { classes.contains(String($0)) }
  }

  /// Whether rules without spaces and capitals keep the lines of the text.
  static func isTyped(_ rules: String) -> Bool {
    rules.contains("white-space:pre") || rules.contains("white-space:break-spaces")
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
  private static let words = ["none", "visib", "white-space"].map { Array($0.utf8) }
  /// Bytes of a style that are looked through.
  private static let longest = 200_000
}
