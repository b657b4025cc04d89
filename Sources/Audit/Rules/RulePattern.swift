/// Names a rule, or a family of rules by how their ids begin: `carry-over`, `text-*`, `*`.
public struct RulePattern: Hashable, Sendable {
  private let stem: String
  private let isFamily: Bool

  /// The rule of a name.
  public init(_ rule: RuleID) {
    stem = rule.rawValue
    isFamily = false
  }

  /// Whether a rule is among those that it names.
  public func matches(_ rule: RuleID) -> Bool {
    isFamily ? rule.rawValue.hasPrefix(stem) : rule.rawValue == stem
  }
}

extension RulePattern: LosslessStringConvertible {
  /// As it is written.
  public var description: String { isFamily ? stem + "*" : stem }

  /// Reads a pattern: an id, with a star at its end for all ids that begin so.
  ///
  /// Nil for what can be no id; whether there is such a rule is another question.
  public init?(_ description: String) {
    isFamily = description.hasSuffix("*")
    stem = isFamily ? String(description.dropLast()) : description
    guard isFamily || !stem.isEmpty,
      stem.utf8.allSatisfy({
        (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D || $0 == 0x2E
          || $0 == 0x5F
      })
    else { return nil }
  }
}
