import Reports

/// Holds rows to their sums where nothing surer tells which number belongs to which cell.
///
/// A full row in order is believed: where its sum fails, the agency may have erred. But in a text
/// whose lines were torn apart, seven numbers between two labels may be of several rows; and what
/// stands under one another may stand askew. There a sum that fails leaves the row ambiguous, and
/// one that holds has served.
struct RowSums: Sendable {
  /// Whether some row of words has numbers that found no place.
  let isTorn: Bool
  /// Whether some row whose cells are told by the screen has a number in its last cell: else the
  /// totals are not filled in, and no sum tells anything.
  private let fillsTotals: Bool

  /// - Parameter rows: the rows of the table, nil where the document has none.
  init(_ rows: [RowCells?], isRunTogether: Bool) {
    isTorn =
      !isRunTogether
      && rows.contains { $0.map { $0.standing == .count && $0.isOpen } ?? false }
    fillsTotals = rows.contains {
      $0.map { $0.standing == .screen && $0.cells.last?.value != nil } ?? false
    }
  }

  /// Whether a row has to add up.
  func needs(_ row: RowCells) -> Bool {
    switch row.standing {
    case .cells: false
    case .count: isTorn && !row.isOpen
    case .screen: fillsTotals
    }
  }

  /// Whether each `width` cells end with the sum of those before, an empty one being nothing.
  static func hold(_ cells: [StatCell], by width: Int = 7) -> Bool {
    stride(from: 0, to: cells.count, by: width).allSatisfy { start in
      adds(cells[start..<start + width].map { $0.value ?? .zero })
    }
  }

  /// Whether the last of some numbers is the sum of the others.
  static func adds(_ numbers: [Amount]) -> Bool {
    numbers.last.map { sum(numbers.dropLast()) == $0 } ?? false
  }

  /// The sum of some numbers; nil past what an amount can hold.
  static func sum(_ numbers: ArraySlice<Amount>) -> Amount? {
    numbers.reduce(.zero) { sum, number in sum.flatMap { $0.adding(number) } }
  }
}
