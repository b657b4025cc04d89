/// Where one is in the matrix.
///
/// By agency and year, not by row and column: rows that arrive do not push the cursor away.
struct LibraryState: Hashable, Sendable {
  /// The row with the cursor; nil for the topmost, whichever that is.
  var row: LibraryRow?
  /// The line of the pane in which that row stands.
  var line = 0
  /// What is shown.
  var kind = LibraryKind.matrix
  /// The year with the cursor; nil for the latest.
  var year: Int?
}
