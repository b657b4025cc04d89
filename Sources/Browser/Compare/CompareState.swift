import Library
import Reports

/// Where one is in a comparison: it stays when one goes to another year or agency.
struct CompareState: Hashable, Sendable {
  /// The report that is compared.
  var entry: EntryID
  /// What it is compared with.
  var base = Base.previous
  /// The table that is compared.
  var table: TableKind
  /// The cell under the eye.
  var wanted: CellKey
  /// The first line in sight.
  var offset = 0
  /// The first column in sight.
  var firstColumn = 0
  /// How the two are set against each other.
  var mode = Mode.sideBySide
  /// Lines without a change are left out.
  var changedOnly = true

  /// What a report is compared with.
  enum Base: Hashable, Sendable {
    /// The agency's report of the nearest year before.
    case previous
    /// One that was chosen.
    case entry(EntryID)
  }

  /// The ways of setting two reports against each other, in the order `=` goes through them.
  enum Mode: Hashable, Sendable, CaseIterable { case sideBySide, difference, ratio, values }
}
