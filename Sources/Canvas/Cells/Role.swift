/// What a piece of the screen means; a theme decides how that looks.
///
/// Meaning never rests on the role alone: whatever a role says is also said by a mark or a word,
/// so that a screen without colour loses nothing.
public enum Role: UInt8, Sendable, CaseIterable {
  /// Report text, labels, values.
  case plain
  /// Our own words inside or beside report text; zeros; separators.
  case dim
  /// Headings and the current tab.
  case strong
  /// Title line and hint line.
  case bar
  /// A rule that fails.
  case error
  /// Very likely wrong, with legitimate exceptions.
  case warning
  /// A rule that holds.
  case pass
  /// A value that could not be read, or that several readings share.
  case unsure
  /// An operand of the rule in focus.
  case operand
  /// The total of the rule in focus.
  case total
  /// The cell that would settle all that fails around it.
  case suspect
  /// More than in the year compared with.
  case rise
  /// Less than in the year compared with.
  case fall
  /// What a search has found.
  case match
  /// Changed on disk, or out of date.
  case stale
}
