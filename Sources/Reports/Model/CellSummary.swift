/// What all cells of a table are like, for who asks no single one.
public struct CellSummary: Hashable, Sendable {
  private var counts = SIMD8<UInt16>()
  /// Whether every number is whole and not below zero.
  public private(set) var holdsOnlyCounts = true
  /// Whether of every cell with text just the number stands there.
  public private(set) var isPlainlyPrinted = true

  init(_ cells: [StatCell]) {
    for index in cells.indices {
      counts[cells[index].status.place] &+= 1
      if !cells[index].isCountOrNone { holdsOnlyCounts = false }
      if !cells[index].isPlainlyPrinted, cells[index].sourceLine != nil { isPlainlyPrinted = false }
    }
  }

  /// How many cells have a number, however they came to it.
  public var figures: Int { self[.read] + self[.split] + self[.inferred] }

  /// How many cells were read so.
  public subscript(status: CellStatus) -> Int { Int(counts[status.place]) }
}

extension CellStatus {
  /// Its place among all cases.
  fileprivate var place: Int {
    switch self {
    case .read: 0
    case .split: 1
    case .inferred: 2
    case .blank: 3
    case .ambiguous: 4
    case .missing: 5
    case .unreadable: 6
    }
  }
}
