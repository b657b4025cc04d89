import Reports

/// One rule of a user's file: `name severity [2019|2021]: formula  # 标题 | title`.
enum RuleLine {
  static func read(_ text: String) throws(RuleRefusal) -> Rule {
    guard let colon = text.firstIndex(where: { $0 == ":" || $0 == "：" }) else {
      throw .malformed(String(text.prefix(40)))
    }
    let head = text[..<colon].split(separator: " ").map(String.init)
    let body = text[text.index(after: colon)...]
    let mark = body.firstIndex(of: "#")
    let formula = try FormulaReader.read(trimmed(body[..<(mark ?? body.endIndex)]))
    guard let name = head.first, isName(name) else { throw .malformed(head.first ?? ":") }
    guard head.count >= 2, let severity = Severity(rawValue: head[1]) else {
      throw .malformed(head.count >= 2 ? head[1] : name)
    }
    var editions: [FormEdition] = []
    for word in head.dropFirst(2) {
      guard let edition = FormEdition(rawValue: word) else { throw .malformed(word) }
      editions.append(edition)
    }
    let title = title(mark.map { body[body.index(after: $0)...] } ?? "", name)
    let words = Wording(formula.description, formula.description)
    return Rule(
      RuleID(rawValue: name), severity, .own, per: .report,
      editions: editions.isEmpty ? FormEdition.allCases : editions, title: title,
      explanation: words, source: Rule.Family.own.name, exceptions: Wording("—", "—"),
      example: words, check: formula.looksBack ? .yearSums(formula) : .sums(formula))
  }

  private static func title(_ text: Substring, _ name: String) -> Wording {
    let parts = text.split(separator: "|", maxSplits: 1).map { trimmed($0) }
    let chinese = parts.first.flatMap { $0.isEmpty ? nil : $0 } ?? name
    return Wording(chinese, parts.count == 2 && !parts[1].isEmpty ? parts[1] : chinese)
  }

  private static func trimmed(_ text: Substring) -> String {
    text.split { $0 == " " || $0 == "\t" }.joined(separator: " ")
  }

  /// Names are written like the built-in ones, so that filters and waivers can take them.
  private static func isName(_ name: String) -> Bool {
    (2...60).contains(name.utf8.count)
      && name.utf8.allSatisfy {
        (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D
      }
  }
}
