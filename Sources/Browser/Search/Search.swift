import Audit
import Library
import Reports

/// What was looked for, and what was found.
struct Search: Hashable, Sendable {
  var query = ""
  var hits: [SearchHit] = []
  var current: Int?
  /// What the hits were found in.
  var scope: Scope?
  /// Whether `n` goes to the next hit; after a jump to a finding it goes to findings.
  var isLastJump = false

  /// What a search goes through.
  enum Scope: Hashable, Sendable {
    case library
    case findings
    case report(EntryID)
  }
}

/// Something a search has found.
enum SearchHit: Hashable, Sendable {
  case row(LibraryRow)
  /// A problem of the list of findings, or one of its findings.
  case finding(FindingSpot)
  case text(Passage, Range<Int>)
  case cell(CellKey)
}
