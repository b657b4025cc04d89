import Library

/// A row below the matrix's header.
enum LibraryRow: Hashable, Sendable {
  /// An agency and its years.
  case agency(AgencyID)
  /// A file that is not in the matrix: no report, unreadable, or a second report of a year.
  case file(EntryID)
}
