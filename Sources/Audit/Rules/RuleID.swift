/// The name of a rule: what `check`, `export` and waivers call it.
///
/// A rule names itself in its own file; the built-in names are a published contract
/// (`RuleCatalogue`), a user's rules have names of their own.
public struct RuleID: RawRepresentable, Hashable, Sendable, ExpressibleByStringLiteral {
  /// The name as it is published: `request-balance`.
  public let rawValue: String

  /// The rule of a name, whether there is one or not.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// The rule of a name.
  public init(stringLiteral name: String) { rawValue = name }
}

extension RuleID: CaseIterable, Comparable {
  /// The built-in rules, in the order of the catalogue.
  public static var allCases: [RuleID] { RuleCatalogue.ids }

  /// Orders as the catalogue does; names that are not in it come last, by name.
  public static func < (left: RuleID, right: RuleID) -> Bool {
    switch (RuleCatalogue.place(of: left), RuleCatalogue.place(of: right)) {
    case (let left?, let right?): left < right
    case (.some, nil): true
    case (nil, .some): false
    case (nil, nil): left.rawValue < right.rawValue
    }
  }
}
