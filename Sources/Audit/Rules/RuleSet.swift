import Reports

/// The rules that are applied: those built in, and a user's own.
public struct RuleSet: Sendable {
  /// The names of those that are not built in.
  let own: [RuleID]
  /// All of them written out, where there are others than those built in.
  private let expanded: ExpandedRules?

  /// The built-in rules alone.
  public static let builtIn = RuleSet(own: [])

  /// The built-in rules with others; `RuleFile` reads and checks them.
  init(own: [Rule]) {
    self.own = own.map(\.id)
    expanded = own.isEmpty ? nil : ExpandedRules(RuleCatalogue.rules + own)
  }

  /// Whether there are no rules but those built in.
  public var isBuiltIn: Bool { own.isEmpty }

  /// All of them, the built-in ones first.
  public var rules: [Rule] { content.rules }

  /// The rule of a name.
  public subscript(id: RuleID) -> Rule? { rules.first { $0.id == id } }

  /// The rules as they are applied.
  var steps: [RuleStep] { content.steps }

  func sums(_ forms: FormSet) -> [[Equation]] { content.sums(forms) }

  func yearSums(_ forms: FormSet, after previous: FormSet) -> [[Equation]] {
    content.yearSums(forms, after: previous)
  }

  func evenSums(_ forms: FormSet) -> [EvenSums?] { content.evenSums(forms) }

  func evenYearSums(_ forms: FormSet, after previous: FormSet) -> [EvenSums?] {
    content.evenYearSums(forms, after: previous)
  }

  private var content: ExpandedRules { expanded ?? .builtIn }
}
