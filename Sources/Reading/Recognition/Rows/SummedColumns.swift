import Reports

/// Rows that have as many numbers as cells and empty cells between them, held to their sums.
///
/// Programs that take tables off a page give it more columns than it has, or put two into one. Seven
/// numbers of which the last is the sum of several others are the row all the same; and so are those
/// that stand in the same columns, though they are all nothing.
struct SummedColumns: Sendable {
  private let document: Document
  private let runs: [NumberRun]
  /// Whether some row has more numbers than cells: then another year stands beside the report's.
  private let overfills: Bool

  /// - Parameter runs: the runs of all rows of the table that have `width` cells.
  init(_ document: Document, _ runs: [NumberRun], width: Int) {
    self.document = document
    self.runs = runs
    overfills = width != Self.width || runs.contains { $0.count > width }
  }

  /// Whether a run's numbers are its row's cells in order, and whether its own sum tells so.
  func holds(_ run: NumberRun) -> (holds: Bool, byOwnSum: Bool) {
    if overfills { return (false, false) }
    if Self.addsUp(run.numbers, document) { return (true, true) }
    guard run.numbers.allSatisfy({ document.stream.numbers[$0].value != nil }) else {
      return (false, false)
    }
    let own = columns(run)
    let alike = runs.count { Self.addsUp($0.numbers, document) && columns($0) == own }
    return (alike >= Self.leastAlike, false)
  }

  /// A run without the number at one end of it that stands on a line of its own, where only the others
  /// are a row by their sum: the number of a page, or a note's.
  static func trimmed(_ run: NumberRun, to width: Int, _ document: Document) -> NumberRun? {
    guard width == Self.width, run.count == width + 1 else { return nil }
    let numbers = run.numbers
    let windows = [
      (numbers.lowerBound..<numbers.upperBound - 1, numbers.upperBound - 1),
      (numbers.lowerBound + 1..<numbers.upperBound, numbers.lowerBound),
    ].filter { window, _ in addsUp(window, document) }
    guard windows.count == 1, !mayLackAnother(numbers, than: windows[0].0, document) else {
      return nil
    }
    let extra = document.marked.pieces[Int(document.stream.numbers[windows[0].1].piece)]
    let row = document.marked.rows[Int(extra.row)]
    guard row.kind == .words, row.end - row.first == 1, extra.end - extra.start <= 3 else {
      return nil
    }
    var trimmed = run
    trimmed.numbers = windows[0].0
    return trimmed
  }

  /// Whether the others add up as well, and are another row, without a number in between that stands on a
  /// line of its own: that may be the page's as well.
  private static func mayLackAnother(
    _ numbers: Range<Int>, than window: Range<Int>, _ document: Document
  ) -> Bool {
    let values = numbers.map { document.stream.numbers[$0].value }
    let kept = window.map { document.stream.numbers[$0].value }
    return numbers.dropFirst().dropLast().contains { number in
      let piece = document.marked.pieces[Int(document.stream.numbers[number].piece)]
      let row = document.marked.rows[Int(piece.row)]
      guard row.kind == .words, row.end - row.first == 1 else { return false }
      var others = values
      others.remove(at: number - numbers.lowerBound)
      return others != kept && adds(others)
    }
  }

  private static func adds(_ row: [Amount?]) -> Bool {
    let values = row.compactMap { $0 }
    return values.count == width && values.dropLast().count { $0 != .zero } > 1
      && RowSums.adds(values)
  }

  /// Cells of a row of the requests table.
  private static let width = 7
  /// Rows whose sums have to hold before another counts that stands in their columns.
  private static let leastAlike = 2

  /// Whether as many numbers as a row has cells end with the sum of several others that are something.
  private static func addsUp(_ numbers: Range<Int>, _ document: Document) -> Bool {
    adds(numbers.map { document.stream.numbers[$0].value })
  }

  private func columns(_ run: NumberRun) -> [Int32] {
    run.numbers.map { document.marked.pieces[Int(document.stream.numbers[$0].piece)].index }
  }
}
