import Reports

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
  private let full: [NumberRun]
  private let short: [NumberRun]
  /// Whether in half of the rows as many cells as the form has stand behind the label: else what
  /// stands there are columns of the label too.
  private let mostShowAllCells: Bool

  /// - Parameters:
  ///   - full: runs with a number for each cell.
  ///   - short: the other runs of the same rows; without a full one, the places that they use
  ///     between them are the columns when there are just as many.
  init(_ document: Document, full: [NumberRun], short: [NumberRun], width: Int) {
    self.document = document
    self.width = width
    index = Self.agreed(full.map { Self.indices(document, $0) })
    steps = Self.agreed(full.map { Self.steps(document, $0) })
    lines = Self.agreed(full.map { Self.lines(document, $0) })
    self.full = full
    self.short = short
    if full.count == 1, let columns = index,
      !Self.fit(short.map { Self.indices(document, $0) }, columns)
    {
      index = nil
      steps = nil
    }
    let runs = full + short
    mostShowAllCells =
      2 * runs.count { Self.rowOfCells(document, $0, width) != nil } >= runs.count
    if full.isEmpty {
      let exact: [[Int]] = short.compactMap { Self.rowOfCells(document, $0, width) }
      index = Self.agreed(exact)
      steps =
        Self.union(short.map { Self.steps(document, $0) }, width)
        ?? Self.unitSteps(document, short, width)
    }
  }

  /// The cell of each number of a short run and what tells it, or nil where nothing does.
  func places(_ run: NumberRun, _ wanted: Int) -> (places: [Int], RowCells.Standing)? {
    guard wanted == width, run.count < wanted else { return nil }
    var answers: [[Int]] = []
    if let own = Self.indices(document, run), let columns = Self.rowOfCells(document, run, width),
      mostShowAllCells,
      let places = Self.match(own, columns)
    {
      answers.append(places)
    }
    if let first = index?.first {
      // A label stands where the first cell should: the row is shifted against the others, or,
      // where it has no label of its own, it may be.
      let labelled = Self.label(document, run) == nil ? short : [run]
      if labelled.contains(where: { (Self.label(document, $0)?.index ?? -1) >= first }) {
        return nil
      }
    }
    let showsBlanks = reachesEnd(run) || short.contains(where: skipsCell)
    for (own, columns) in [
      (Self.indices(document, run), index), (Self.steps(document, run), steps),
    ]
    where showsBlanks && hasAllColumns(run) {
      if let own, let columns, let places = Self.match(own, columns) { answers.append(places) }
    }
    if let lines, let own = Self.lines(document, run), let places = Self.match(own, lines),
      short.contains(where: { skipsLine($0, lines) }), keepsLines
    {
      answers.append(places)
    }
    if answers.isEmpty { return screenPlaces(run).map { ($0, .screen) } }
    guard let first = answers.first, answers.allSatisfy({ $0 == first }) else { return nil }
    return (first, .cells)
  }

  /// Whether a row has as many cells as the full rows, so that all of its empty ones are there.
  private func reachesEnd(_ run: NumberRun) -> Bool {
    guard let last = Self.lastIndex(document, run) else { return false }
    return full.allSatisfy { Self.lastIndex(document, $0).map { last >= $0 } ?? false }
      && (!full.isEmpty || Self.rowOfCells(document, run, width) != nil)
  }

  /// Whether a row has the columns that rows with holes were measured on: another part of the page may
  /// be cut into others.
  private func hasAllColumns(_ run: NumberRun) -> Bool {
    guard let last = Self.lastIndex(document, run) else { return true }
    let label = Self.label(document, run).map { Int($0.index) } ?? 0
    return last >= index?.last ?? 0 && last - label >= steps?.last ?? 0
  }

  /// Whether an empty cell stands between a row's label and its last number.
  private func skipsCell(_ run: NumberRun) -> Bool {
    guard let label = Self.label(document, run), let last = Self.pieces(document, run).last,
      label.row == last.row
    else { return false }
    let row = document.marked.rows[Int(label.row)]
    return document.marked.pieces[Int(row.first)..<Int(row.end)].contains {
      $0.isEmpty && $0.index > label.index && $0.index < last.index
    }
  }

  /// Whether the numbers stand otherwise than in the first lines one after another: only a line
  /// that is there and empty sets them so.
  private func skipsLine(_ run: NumberRun, _ columns: [Int]) -> Bool {
    Self.lines(document, run).map {
      Self.match($0, columns) != nil && !columns.starts(with: $0)
    } ?? false
  }

  /// Whether no row has fewer lines behind its label than the shortest full one: where lines are lost,
  /// those left tell no columns.
  private var keepsLines: Bool {
    let least = full.compactMap { Self.lineCount(document, $0) }.min() ?? 0
    return short.allSatisfy { Self.lineCount(document, $0).map { $0 >= least } ?? true }
  }

  /// Lines from a run's label to the text behind the run.
  private static func lineCount(_ document: Document, _ run: NumberRun) -> Int? {
    let next = run.charIndex
    guard next > 0, next < document.stream.characters.count else { return nil }
    let lines = [next - 1, next].map {
      document.marked.pieces[Int(document.stream.characterPieces[$0])].line
    }
    return Int(lines[1] - lines[0])
  }

  /// The cells by what stands under one another on the page, counted in screen columns or, as some
  /// converters set their lines, in characters: whichever the full rows agree on better.
  ///
  /// Converters set each page to a width of its own: the measure of another page counts only where it
  /// fits all rows of this one.
  private func screenPlaces(_ run: NumberRun) -> [Int]? {
    let own = full.filter { isOnPage(of: run, $0) }
    let near = nearest(to: run, own.isEmpty ? full : own)
    let companions = own.count < 2 ? short.filter { isOnPage(of: run, $0) } : []
    if own.count < 2, companions.reduce(0, { $0 + $1.count }) < Self.leastFitting { return nil }
    var best: (spread: Int, places: [Int])?
    for counts in [ScreenColumns.Unit.columns, .characters] {
      let others = companions.compactMap { Self.spans(document, $0, counts) }
      guard let spans = Self.spans(document, run, counts),
        let measure = ScreenColumns(
          near.map { Self.spans(document, $0, counts) }, checking: others),
        let places = measure.places(spans), others.allSatisfy({ measure.places($0) != nil })
      else { continue }
      if best.map({ measure.spread < $0.spread }) ?? true { best = (measure.spread, places) }
    }
    return best?.places
  }

  /// Numbers of a page that the columns of another have to fit before they count.
  private static let leastFitting = 4

  /// More rows than the longest of pages has.
  private static let longestPage = 2000

  /// Whether no page ends between two runs.
  private func isOnPage(of run: NumberRun, _ other: NumberRun) -> Bool {
    let rows = [document.row(of: run), document.row(of: other)].sorted()
    return rows[1] - rows[0] < Self.longestPage
      && !document.marked.rows[rows[0]...rows[1]].contains { $0.kind == .pageEnd }
  }

  /// The full rows nearest to a run: a page set with spaces drifts from part to part.
  private func nearest(to run: NumberRun, _ rows: [NumberRun]) -> [NumberRun] {
    let line = Self.line(document, run)
    return Array(
      rows.sorted { abs(Self.line(document, $0) - line) < abs(Self.line(document, $1) - line) }
        .prefix(6))
  }

  private static func line(_ document: Document, _ run: NumberRun) -> Int {
    Int(document.marked.pieces[Int(document.stream.numbers[run.numbers.lowerBound].piece)].line)
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

  private static func pieces(_ document: Document, _ run: NumberRun) -> [MarkedText.Piece] {
    run.numbers.map { document.marked.pieces[Int(document.stream.numbers[$0].piece)] }
  }

  /// The indices of the cells behind the label, when they are just as many as the form has.
  private static func rowOfCells(
    _ document: Document, _ run: NumberRun, _ width: Int
  ) -> [Int]? {
    guard let label = label(document, run) else { return nil }
    let row = document.marked.rows[Int(label.row)]
    var indices: [Int] = []
    for piece in document.marked.pieces[Int(row.first)..<Int(row.end)]
    where piece.index > label.index && indices.last != Int(piece.index) {
      indices.append(Int(piece.index))
    }
    return indices.count == width ? indices : nil
  }

  /// The index of the last cell in a run's row of cells, empty or not.
  private static func lastIndex(_ document: Document, _ run: NumberRun) -> Int? {
    let row = document.marked.rows[document.row(of: run)]
    guard row.kind == .cells else { return nil }
    return Int(document.marked.pieces[Int(row.end) - 1].index)
  }

  /// The last cell with text before a run, in the run's own row of cells.
  private static func label(_ document: Document, _ run: NumberRun) -> MarkedText.Piece? {
    let number = document.stream.numbers[run.numbers.lowerBound]
    guard number.charIndex > 0 else { return nil }
    let label = document.marked.pieces[
      Int(document.stream.characterPieces[Int(number.charIndex) - 1])]
    return label.row == document.marked.pieces[Int(number.piece)].row ? label : nil
  }

  /// Indices of cells, for a run that lies in one row of cells, each number in its own, and has it
  /// to itself: where a row holds more than one run, it is no row of the form.
  private static func indices(_ document: Document, _ run: NumberRun) -> [Int]? {
    let pieces = pieces(document, run)
    guard let first = pieces.first, document.marked.rows[Int(first.row)].kind == .cells,
      pieces.allSatisfy({ $0.row == first.row }), Set(pieces.map(\.index)).count == pieces.count,
      !isShared(first.row, document, run)
    else { return nil }
    return pieces.map { Int($0.index) }
  }

  private static func isShared(_ row: Int32, _ document: Document, _ run: NumberRun) -> Bool {
    let numbers = document.stream.numbers
    return [run.numbers.lowerBound - 1, run.numbers.upperBound].contains {
      numbers.indices.contains($0) && document.marked.pieces[Int(numbers[$0].piece)].row == row
    }
  }

  /// Steps from the last cell with text before the run.
  private static func steps(_ document: Document, _ run: NumberRun) -> [Int]? {
    guard let indices = indices(document, run), let label = label(document, run) else {
      return nil
    }
    return indices.map { $0 - Int(label.index) }
  }

  /// Lines below the last line of the label, each number on a line of its own.
  private static func lines(_ document: Document, _ run: NumberRun) -> [Int]? {
    let pieces = pieces(document, run)
    guard document.marked.rows[document.row(of: run)].kind == .words,
      Set(pieces.map(\.line)).count == pieces.count,
      let first = run.numbers.first, document.stream.numbers[first].charIndex > 0
    else { return nil }
    let before = Int(document.stream.numbers[first].charIndex) - 1
    let label = document.marked.pieces[Int(document.stream.characterPieces[before])]
    return pieces.map { Int($0.line - label.line) }
  }

  /// The extents of the numbers of a run that lies on one line of words, each set apart by space:
  /// others stand wherever the words before them end.
  private static func spans(
    _ document: Document, _ run: NumberRun, _ unit: ScreenColumns.Unit
  ) -> [ScreenColumns.Span]? {
    let pieces = pieces(document, run)
    guard let first = pieces.first, pieces.allSatisfy({ $0.line == first.line }),
      document.marked.rows[Int(first.row)].kind == .words,
      zip(pieces, run.numbers).allSatisfy({ $0.start == document.stream.numbers[$1].start })
    else { return nil }
    return run.numbers.map { ScreenColumns.Span(document.stream.numbers[$0], unit, document) }
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

  /// Whether a cell, empty or not, stands in each column from a run's label to its last number: a
  /// label that covers several leaves none.
  private static func isUnbroken(_ document: Document, _ run: NumberRun) -> Bool {
    guard let label = label(document, run), let last = pieces(document, run).last else {
      return false
    }
    let row = document.marked.rows[Int(label.row)]
    var next = label.index
    for piece in document.marked.pieces[Int(row.first)..<Int(row.end)] where piece.index == next {
      next += 1
    }
    return next > last.index
  }

  /// Whether a row has at least `width` cells behind its label.
  private static func hasRoom(_ document: Document, _ run: NumberRun, _ width: Int) -> Bool {
    guard let label = label(document, run), let last = lastIndex(document, run) else {
      return false
    }
    return last - Int(label.index) >= width
  }

  /// Steps of one from the label, when other tables of the document step so and no row of this
  /// one goes farther.
  private static func unitSteps(
    _ document: Document, _ short: [NumberRun], _ width: Int
  ) -> [Int]? {
    let steps = short.map { Self.steps(document, $0) }
    guard steps.allSatisfy({ $0.map { $0.allSatisfy { (1...width).contains($0) } } ?? false }),
      short.allSatisfy({ hasRoom(document, $0, width) && isUnbroken(document, $0) }),
      document.runs.contains(where: {
        $0.count >= 3 && Self.steps(document, $0) == Array(1...$0.count)
      })
    else { return nil }
    return Array(1...width)
  }
}
