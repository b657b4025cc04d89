import Audit
import Library

/// A filter of findings on its way through a list.
struct FindingPass {
  private let filter: FindingFilter
  private let library: Library
  private let rule: Int?
  private let showsOpen: Bool

  /// - Parameter showsOpen: what happens to open questions of themselves.
  init(_ filter: FindingFilter, _ library: Library, showsOpen: Bool) {
    self.filter = filter
    self.library = library
    self.showsOpen = showsOpen
    rule = filter.rule.map { library.place(of: $0) ?? -1 }
  }

  /// Whether a problem is listed.
  func lets(_ item: FindingList.Item, _ rules: [UInt16]) -> Bool {
    if let outcome = filter.outcome {
      guard item.outcome == outcome else { return false }
    } else if !showsOpen, item.outcome == .unknown {
      return false
    }
    if let agency = filter.agency, library.agency(of: item.entry) != agency { return false }
    if let year = filter.year, (library.year(of: item.entry) ?? 0) != year { return false }
    if let severity = filter.severity, item.severity != severity { return false }
    if let rule, !rules[item.rules].contains(where: { Int($0) == rule }) { return false }
    return true
  }
}
