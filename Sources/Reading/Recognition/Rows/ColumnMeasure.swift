/// Where the columns of a table stand, measured on rows that have a number in each.
///
/// Four ways of standing are measured: the cell's index in its row, its steps from the label, its
/// lines below the label, and its screen columns. A way counts only when all full rows agree on
/// it; a short row is placed when the ways that count do not contradict one another. Counting
/// proves nothing where empty cells leave no trace: `甲 6 56` may have lost any five of seven.
struct ColumnMeasure: Sendable {
  private let document: Document
  private let width: Int
  private var index: [Int]?
  private var steps: [Int]?
  private var lines: [Int]?
  let full: [RunStanding]
  let short: [RunStanding]
  /// Whether in half of the rows as many cells as the form has stand behind the label: else what
  /// stands there are columns of the label too.
  private let mostShowAllCells: Bool
  /// Whether all rows do, so that a label in two cells shifts what stands behind it and no more.
  private let allShowAllCells: Bool
  /// Whether rows that have more cells behind the label are those of merged labels, which leave cells
  /// before the numbers: no row has fewer cells than the form, and the last is where totals stand.
  private let endsWithTotals: Bool

  /// - Parameters:
  ///   - full: runs with a number for each cell.
  ///   - short: the other runs of the same rows; without a full one, the places that they use
  ///     between them are the columns when there are just as many.
  init(_ document: Document, full: [NumberRun], short: [NumberRun], width: Int) {
    self.document = document
    self.width = width
    self.full = full.map { RunStanding(document, $0) }
    self.short = short.map { RunStanding(document, $0) }
    index = Self.agreed(self.full.map(\.indices))
    steps = Self.agreed(self.full.map(\.steps))
    lines = Self.agreed(self.full.map(\.lines))
    if full.count == 1, let columns = index, !Self.fit(self.short.map(\.indices), columns) {
      index = nil
      steps = nil
    }
    let rows = self.full + self.short
    let showing = rows.count { $0.rowOfCells(width) != nil }
    mostShowAllCells = 2 * showing >= rows.count
    allShowAllCells = showing == rows.count
    let wide = rows.compactMap { row in row.lastCells(width).map { (row: row, cells: $0) } }
    endsWithTotals =
      !wide.isEmpty && rows.allSatisfy { $0.rowOfCells(width) != nil || $0.lastCells(width) != nil }
      && wide.allSatisfy { Self.match($0.row.indices ?? [-1], $0.cells) != nil }
      && wide.count { $0.row.addsUp && $0.row.indices?.last == $0.cells.last }
        >= Self.leastWide
    if full.isEmpty {
      index = Self.agreed(self.short.compactMap { $0.rowOfCells(width) } as [[Int]])
      steps = Self.union(self.short.map(\.steps), width) ?? unitSteps
      // Where most rows have a label in the first of these columns, what looks empty before the
      // numbers of others is covered by their labels: the table has fewer columns than the form.
      if let first = index?.first, let last = index?.last,
        2 * self.short.count(where: { $0.label?.index ?? -1 >= first && $0.lastIndex == last })
          > rows.count
      {
        index = nil
        steps = nil
      }
    }
  }

  /// Rows of merged labels that add up: 新收, 结转 and some of 予以公开, 总计.
  private static let leastWide = 2

  /// The cell of each number of a short run and what tells it, or nil where nothing does.
  func places(_ run: NumberRun, _ wanted: Int) -> (places: [Int], RowCells.Standing)? {
    guard wanted == width, run.count < wanted else { return nil }
    let run = RunStanding(document, run)
    var answers: [[Int]] = []
    if let own = run.indices, let columns = run.rowOfCells(width), mostShowAllCells,
      let places = Self.match(own, columns)
    {
      answers.append(places)
    }
    if endsWithTotals, mostShowAllCells, let own = run.indices, let columns = run.lastCells(width),
      let places = Self.match(own, columns)
    {
      answers.append(places)
    }
    if let first = index?.first, !allShowAllCells {
      // A label stands where the first cell should: the row is shifted against the others, or,
      // where it has no label of its own, it may be.
      let labelled = run.label == nil ? short : [run]
      if labelled.contains(where: { ($0.label?.index ?? -1) >= first }) { return nil }
    }
    let showsBlanks = reachesEnd(run) || short.contains(where: \.skipsCell)
    for (own, columns) in [(run.indices, index), (run.steps, steps)]
    where showsBlanks && hasAllColumns(run) {
      if let own, let columns, let places = Self.match(own, columns) { answers.append(places) }
    }
    if let lines, let own = run.lines, let places = Self.match(own, lines),
      short.contains(where: { skipsLine($0, lines) }), keepsLines
    {
      answers.append(places)
    }
    if answers.isEmpty { return screenPlaces(run).map { ($0, .screen) } }
    guard let first = answers.first, answers.allSatisfy({ $0 == first }) else { return nil }
    return (first, .cells)
  }

  /// Whether a row has as many cells as the full rows, so that all of its empty ones are there.
  private func reachesEnd(_ run: RunStanding) -> Bool {
    guard let last = run.lastIndex else { return false }
    return full.allSatisfy { $0.lastIndex.map { last >= $0 } ?? false }
      && (!full.isEmpty || run.rowOfCells(width) != nil)
  }

  /// Whether a row has the columns that rows with holes were measured on: another part of the page may
  /// be cut into others.
  private func hasAllColumns(_ run: RunStanding) -> Bool {
    guard let last = run.lastIndex else { return true }
    let label = run.label.map { Int($0.index) } ?? 0
    return last >= index?.last ?? 0 && last - label >= steps?.last ?? 0
  }

  /// Whether the numbers stand otherwise than in the first lines one after another: only a line
  /// that is there and empty sets them so.
  private func skipsLine(_ run: RunStanding, _ columns: [Int]) -> Bool {
    run.lines.map { Self.match($0, columns) != nil && !columns.starts(with: $0) } ?? false
  }

  /// Whether no row has fewer lines behind its label than the shortest full one: where lines are lost,
  /// those left tell no columns.
  private var keepsLines: Bool {
    let least = full.compactMap(\.lineCount).min() ?? 0
    return short.allSatisfy { $0.lineCount.map { $0 >= least } ?? true }
  }

  private static func agreed(_ rows: [[Int]?]) -> [Int]? {
    guard let first = rows.first ?? nil, rows.allSatisfy({ $0 == first }) else { return nil }
    return Set(first).count == first.count ? first : nil
  }

  /// Whether the numbers of most rows stand in some columns: one full row alone may stand askew.
  private static func fit(_ rows: [[Int]?], _ columns: [Int]) -> Bool {
    let rows = rows.compactMap { $0 }
    return 4 * rows.count { match($0, columns) != nil } >= 3 * rows.count
  }

  private static func match(_ own: [Int], _ columns: [Int]) -> [Int]? {
    let places = own.compactMap { columns.firstIndex(of: $0) }
    return places.count == own.count && Set(places).count == own.count ? places : nil
  }

  /// The places that rows use between them, when they are `width` in a row.
  private static func union(_ rows: [[Int]?], _ width: Int) -> [Int]? {
    guard rows.count >= 3, rows.allSatisfy({ $0 != nil }) else { return nil }
    let places = Set(rows.compactMap { $0 }.joined()).sorted()
    guard let first = places.first, let last = places.last, places.count == width,
      last - first == width - 1
    else { return nil }
    return places
  }

  /// Steps of one from the label, when other tables of the document step so and no row of this
  /// one goes farther.
  private var unitSteps: [Int]? {
    let steps = short.map(\.steps)
    guard steps.allSatisfy({ $0.map { $0.allSatisfy { (1...width).contains($0) } } ?? false }),
      short.allSatisfy({ $0.hasRoom(width) && $0.isUnbroken }),
      document.runs.contains(where: {
        $0.count >= 3 && RunStanding(document, $0).steps == Array(1...$0.count)
      })
    else { return nil }
    return Array(1...width)
  }
}
