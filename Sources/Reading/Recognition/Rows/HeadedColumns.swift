import Reports

/// Where the columns of a table stand by the cells of its header, for a table the rows of which do not
/// tell: whoever leaves zeros out may leave one out of every row.
struct HeadedColumns: Sendable {
  private let document: Document
  private let columns: Columns

  /// Whether the document itself has cells.
  var areCells: Bool {
    if case .cells = columns { true } else { false }
  }

  private enum Columns: Sendable {
    /// The index of each column's head, and the last one in the widest row of numbers.
    case cells([Int], last: Int)
    /// Where each cell has a line of its own, empty or not: the line of the first head, and the lines
    /// that a row takes.
    case lines(first: Int, perRow: Int)
  }

  /// The column whose head has an index, where the document has cells.
  func column(at index: Int) -> Int? {
    guard case .cells(let indices, _) = columns else { return nil }
    return indices.firstIndex(of: index)
  }

  /// Whether a row has a cell under each head, empty or not: nobody knows which one a shorter row lacks.
  func cover(_ row: MarkedText.Row) -> Bool {
    let cells = document.marked.pieces[Int(row.first)..<Int(row.end)]
    return Set(cells.compactMap { column(at: Int($0.index)) }).count == count
  }

  /// How many columns there are.
  private let count: Int
  /// Whether labels stand before the numbers of a row, and totals behind them.
  private let hasLabels: Bool

  /// Nil unless the rows above have a cell for the head of each column, in order, and no second one,
  /// and the rows that have a number for each stand under them.
  ///
  /// - Parameter others: whether there may be columns that the form does not have.
  init?(
    _ document: Document, above runs: [NumberRun], of form: TableForm, besides others: Bool = false
  ) {
    guard form.blocks.count == 1, let block = form.blocks.first, let first = runs.first else {
      return nil
    }
    let row = document.row(of: first)
    let isInCells = document.marked.rows[row].kind == .cells
    let above = document.marked.rows[..<row].suffix(isInCells ? Self.tallest : Self.longest)
    let heads = Self.heads(of: block)
    guard let places = HeaderWords(above, document, areCells: isInCells).places(heads.map(\.words)),
      let columns = isInCells
        ? Self.indices(places, above, runs, document) : Self.lines(places, heads.map(\.row))
    else { return nil }
    self.document = document
    self.columns = columns
    count = heads.count
    hasLabels = block.lines.contains { !$0.label.isEmpty }
    // One line too few or too many shifts all that come behind it.
    let fit =
      others
      || runs.allSatisfy {
        $0.count == heads.count
          ? columnsUnderHeads($0) == Array(heads.indices)
          : isInCells || columnsUnderHeads($0) != nil
      }
    if !fit { return nil }
  }

  private static func indices(
    _ places: [Int], _ header: ArraySlice<MarkedText.Row>, _ runs: [NumberRun],
    _ document: Document
  ) -> Columns? {
    let widths = header.filter { $0.kind == .cells && $0.first < $0.end }
      .map { Int(document.marked.pieces[Int($0.end) - 1].index) }
    let last = runs.compactMap { RunStanding(document, $0).lastIndex }.max() ?? 0
    // Where rows are wider than the header, or labels stand under heads, the header has lost cells.
    let isOverLabels = runs.contains {
      RunStanding(document, $0).label.map { $0.index >= places[0] } ?? false
    }
    guard zip(places, places.dropFirst()).allSatisfy({ $0 < $1 }), !isOverLabels,
      widths.contains(where: { $0 >= last })
    else { return nil }
    return .cells(places, last: last)
  }

  /// - Parameters:
  ///   - places: the lines of the heads.
  ///   - rows: the row of the header that each is in.
  private static func lines(_ places: [Int], _ rows: [Int]) -> Columns? {
    guard let first = places.first, let top = rows.first,
      let lower = rows.firstIndex(where: { $0 == top + 1 })
    else { return nil }
    let perRow = places[lower] - first - lower
    guard perRow >= places.count, perRow <= mostCells,
      places.indices.allSatisfy({ places[$0] == first + (rows[$0] - top) * perRow + $0 })
    else { return nil }
    return .lines(first: first, perRow: perRow)
  }

  /// The column of each number of a run; nil unless all stand under heads and, in a table of labels,
  /// the last of them under the last head, where the total of a row stands that has any number: else
  /// the row is shifted.
  func places(_ run: NumberRun) -> [Int]? {
    guard let places = columnsUnderHeads(run) else { return nil }
    return !hasLabels || places.last == count - 1 ? places : nil
  }

  /// The cell of each number of a run that stands under a head, for a table with more columns than the
  /// form has: ordinals of rows, sums of some columns, shares, checks. Those are left out.
  func numbersUnderHeads(_ run: NumberRun) -> (numbers: [Int], places: [Int])? {
    guard case .cells(let indices, let last) = columns, hasLabels else { return nil }
    let standing = RunStanding(document, run)
    guard let own = standing.indices, Self.isWhole(standing, last: last),
      standing.label.map({ $0.index < indices[0] }) ?? false
    else { return nil }
    var found: (numbers: [Int], places: [Int]) = ([], [])
    for (number, index) in zip(run.numbers, own) {
      guard let place = indices.firstIndex(of: index) else { continue }
      found.numbers.append(number)
      found.places.append(place)
    }
    return found.places.last == count - 1 ? found : nil
  }

  /// Whether rows with a total have numbers under no head, and most that have anything under the heads
  /// add up there: heads alone may be shifted.
  func isWider(_ runs: [NumberRun]) -> Bool {
    var isWider = false
    var (held, failed) = (0, 0)
    for run in runs {
      guard let numbers = numbersUnderHeads(run)?.numbers else { continue }
      if numbers.count < run.count { isWider = true }
      let values = numbers.map { document.stream.numbers[$0].value ?? .zero }
      if values.allSatisfy({ $0 == .zero }) { continue }
      if RowSums.adds(values) { held += 1 } else { failed += 1 }
    }
    return isWider && held > failed
  }

  private func columnsUnderHeads(_ run: NumberRun) -> [Int]? {
    let standing = RunStanding(document, run)
    let places: [Int]
    switch columns {
    case .cells(let indices, let last):
      guard let own = standing.indices, Self.isWhole(standing, last: last) else { return nil }
      if hasLabels, standing.label.map({ $0.index >= indices[0] }) ?? true { return nil }
      places = own.compactMap { indices.firstIndex(of: $0) }
    case .lines(let first, let perRow):
      guard let own = standing.lines, let begin = standing.labelLine, begin >= first else {
        return nil
      }
      // The label, or what ends the header, stands in one of the cells before the next row.
      let label = (begin - first) % perRow
      if hasLabels ? label < count : !endsRow(standing, first, perRow) { return nil }
      places = own.map { label + $0 - perRow }.filter { (0..<count).contains($0) }
    }
    return places.count == run.count ? places : nil
  }

  /// Whether a row has as many cells as any other, or tells where each of those it has stands.
  private static func isWhole(_ standing: RunStanding, last: Int) -> Bool {
    standing.lastIndex == last || standing.skipsIndices
  }

  /// Whether what stands behind a row without a label begins where the next row would: else a line of
  /// the row is lost.
  private func endsRow(_ standing: RunStanding, _ first: Int, _ perRow: Int) -> Bool {
    guard let label = standing.labelLine, let count = standing.lineCount else { return false }
    return (label - first) % perRow == perRow - 1 && (label + count - first) % perRow == 0
  }

  /// What the form prints over each of its columns, from left to right.
  static func heads(of block: FormBlock) -> [(words: [UInt16], row: Int)] {
    block.header.filter { $0.columnSpan == 1 && $0.row + $0.rowSpan == block.headerRows }
      .sorted { $0.column < $1.column }
      .suffix(block.columns.count).map { (HanText.characters($0.text), $0.row) }
  }

  /// Rows of cells that a header takes, with those that pages and notes put between, and lines where
  /// each cell has one.
  private static let tallest = 12
  private static let longest = 80
  /// More cells than a row of a form has.
  private static let mostCells = 30
}
