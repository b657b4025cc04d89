import Audit
import Reports

/// What the first screen shows of the library.
enum LibraryKind: Hashable, Sendable, CaseIterable {
  /// Agencies × years, a verdict in each cell.
  case matrix
  /// A line a report.
  case list
  /// Agencies × years, the requests received in each cell.
  case counts
  /// Agencies × years, the disclosure rate in each cell.
  case rate

  /// What it is called.
  var title: Wording {
    switch self {
    case .matrix: Wording("矩阵", "matrix")
    case .list: Wording("列表", "list")
    case .counts: Wording("新收件数", "received")
    case .rate: Wording("公开率", "disclosed")
    }
  }

  /// What the column at the right is sorted by.
  var sumKey: SortKey {
    switch self {
    case .matrix, .list: .problems
    case .counts: .received
    case .rate: .disclosure
    }
  }

  /// The number in each cell, where it is a number.
  var measure: Measure? {
    switch self {
    case .matrix, .list: nil
    case .counts: .cell(CellKey(.newReceived, .total))
    case .rate: .ratio(.disclosure)
    }
  }
}
