import Reports

/// A user's rules: plain text, a rule a line, in the notation of the built-in sums.
///
///     # 本机关自定规则
///     my-open-share notice 2021: requests.granted.total + requests.partiallyGranted.total
///       >= requests.notProcessed.petition.total   # 公开不少于信访类 | Open at least as often
///
/// Name, severity, years of the form (none for both) and a colon; then a `Formula`; behind `#` the
/// title, in Chinese and after a bar in English. A line that begins with a space goes on with the
/// one before it, one that begins with `#` is a comment. What cannot be taken is refused with its line and the reason, and the rest holds.
public struct RuleFile: Sendable {
  /// The built-in rules and those of the file that could be taken.
  public let rules: RuleSet
  /// Lines that were refused.
  public let refusals: [Refusal]

  /// A line that is no rule, and why.
  public struct Refusal: Hashable, Sendable {
    /// Line of the file, from 1.
    public let line: Int
    /// Why.
    public let reason: RuleRefusal
  }

  /// The most lines and characters of a file that are looked at.
  static let limits = (lines: 10_000, characters: 1_000_000)

  /// Reads the text of a file.
  public init(_ text: String) {
    var own: [Rule] = []
    var refusals: [Refusal] = []
    var judge = RuleJudge.ofBuiltIn
    for (line, words) in Self.lines(text) {
      do throws(RuleRefusal) {
        let rule = try RuleLine.read(words)
        let isTaken = own.contains { $0.id == rule.id } || RuleCatalogue.rule(rule.id) != nil
        if isTaken { throw .duplicate(rule.id) }
        try judge.admit(rule)
        own.append(rule)
      } catch {
        refusals.append(Refusal(line: line, reason: error))
      }
    }
    rules = RuleSet(own: own)
    self.refusals = refusals
  }

  /// The lines that say something, with those that go on joined to them.
  private static func lines(_ text: String) -> [(line: Int, text: String)] {
    var result: [(line: Int, text: String)] = []
    let lines = text.prefix(limits.characters).split(
      omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    for (index, line) in lines.prefix(limits.lines).enumerated() {
      let trimmed = line.drop { $0 == " " || $0 == "\t" || $0 == "\u{FEFF}" }
      let goesOn = line.first.map { $0 == " " || $0 == "\t" } ?? false
      if trimmed.isEmpty || trimmed.hasPrefix("#") && !goesOn { continue }
      if goesOn, !result.isEmpty {
        result[result.count - 1].text += " " + trimmed
      } else {
        result.append((index + 1, String(trimmed)))
      }
    }
    return result
  }
}
