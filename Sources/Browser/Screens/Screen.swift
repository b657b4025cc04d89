import Library

/// A view on the stack: `q` takes the topmost off.
enum Screen: Hashable, Sendable {
  case library(LibraryState)
  case report(ReportState)
  case findings(FindingsState)
  case compare(CompareState)
  case trend(TrendState)
}

extension Screen {
  /// Whether it shows something of a file.
  func isAbout(_ id: EntryID) -> Bool {
    switch self {
    case .library, .trend: false
    case .report(let state): state.entry == id
    case .findings(let state): state.scope == id
    case .compare(let state): state.entry == id || state.base == .entry(id)
    }
  }
}
