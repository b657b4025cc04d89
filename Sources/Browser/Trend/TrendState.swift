import Audit
import Library

/// Where one is in the trend of a measure over years and its rank over agencies.
struct TrendState: Hashable, Sendable {
  /// Whose trend it is.
  var agency: AgencyID
  /// The year with the cursor, which is also the year of the ranking.
  var year: Int
  /// What is followed.
  var measure: Measure
  /// The half that keys go to.
  var focus: Half
  /// The agency with the cursor in the ranking; nil for the one whose trend is shown.
  var selection: AgencyID?
  /// The line of the ranking in which it stands.
  var line = 0

  /// The halves of the view.
  enum Half: Hashable, Sendable { case years, agencies }
}
