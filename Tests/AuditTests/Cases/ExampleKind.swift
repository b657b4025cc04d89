/// What an example shows of its rule.
enum ExampleKind: String, CaseIterable, Sendable {
  /// A report on which it holds.
  case passing
  case failing
  /// A report of which nobody can tell.
  case open
  /// A report on which a plainer rule would fail, and wrongly.
  case falseAlarm
}
