import Reports

/// Totals of rows of which empty cells left no trace.
///
/// `3 5 8` may be any three of seven cells, but where every row of the table ends with the sum of
/// what stands before it, the last number is the total. The sum has served then.
struct PrintedTotals: Sendable {
  private let document: Document
  private let alignment: Alignment

  init(_ document: Document, _ alignment: Alignment) {
    self.document = document
    self.alignment = alignment
  }

  /// Gives open rows their last cell.
  func fill(_ rows: inout [RowCells?]) {
    let open = rows.indices.filter { rows[$0]?.isOpen ?? false && isShort($0) }
    guard !open.isEmpty, !document.isRunTogether, allRowsAdd else { return }
    for row in open where !alignment.isDoubtful[row] {
      let cells = alignment.rows[row].cells
      guard let number = numbers(row).last, number.value != .zero else { continue }
      rows[row]?.cells[cells.count - 1] = CellPlacement(document, runs: [], width: cells.count)
        .cell(number)
      rows[row]?.sums.insert(.applicants(cells[0].row))
    }
  }

  /// Whether a row has fewer numbers than cells and yet more than one.
  private func isShort(_ row: Int) -> Bool {
    let count = numbers(row).count
    return count > 1 && count < alignment.rows[row].cells.count && !hasRest(row)
  }

  /// Whether more numbers stand behind a row's, which no row has taken.
  private func hasRest(_ row: Int) -> Bool {
    guard let next = alignment.runs[row].map({ $0 + 1 }), next < document.runs.count else {
      return false
    }
    return document.runs[next].count > 1 && !alignment.runs.contains(next)
      && document.runs[next].count <= 7
  }

  /// Whether each row with several numbers ends with the sum of the others, and enough do.
  private var allRowsAdd: Bool {
    var filled = 0
    for row in alignment.rows.indices {
      let numbers = numbers(row)
      guard numbers.count > 1 else { continue }
      guard numbers.count <= alignment.rows[row].cells.count,
        RowSums.adds(numbers.compactMap(\.value)), numbers.allSatisfy({ $0.value != nil })
      else { return false }
      if numbers.last?.value != .zero { filled += 1 }
    }
    return filled >= Self.leastRows
  }

  /// Fewer rows may add up by chance.
  private static let leastRows = 5

  private func numbers(_ row: Int) -> ArraySlice<NumberAtom> {
    guard let run = alignment.runs[row] else { return [] }
    return document.stream.numbers[document.runs[run].numbers]
  }
}
