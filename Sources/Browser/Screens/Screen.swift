/// A view on the stack: `q` takes the topmost off.
enum Screen: Hashable, Sendable {
  case library(LibraryState)
  case report(ReportState)
  case findings(FindingsState)
  case compare(CompareState)
  case trend(TrendState)
}
