import Reports

/// All built-in rules, in the order in which they are listed and applied.
public enum RuleCatalogue {
  /// The rules; each name once.
  public static let rules: [Rule] = requests + cases + structure + years + identity

  private static let requests: [Rule] = [.requestBalance, .applicantSum, .resultSum]

  private static let cases: [Rule] = [.caseSum]

  private static let structure: [Rule] = [.cellBlank, .sectionsMissing, .sectionOrdinal]

  private static let identity: [Rule] = [.duplicateReport]

  private static let years: [Rule] = [.carryOver]

  /// Their names.
  static let ids = rules.map(\.id)

  private static let places = Dictionary(uniqueKeysWithValues: zip(ids, ids.indices))

  /// Where a rule stands in the catalogue, from 0; nil for one that is not built in.
  static func place(of id: RuleID) -> Int? { places[id] }

  /// The rule of a name; for one that is not built in, a page with its name only.
  public static subscript(id: RuleID) -> Rule { rule(id) ?? .unknown(id) }

  /// The rule of a name; nil for one that is not built in.
  public static func rule(_ id: RuleID) -> Rule? { places[id].map { rules[$0] } }
}
