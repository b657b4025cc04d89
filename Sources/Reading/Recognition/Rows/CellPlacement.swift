import Reports

/// Puts the numbers of a run into the cells of a row.
///
/// As many numbers as cells: in order. Fewer: by where they stand, with full rows of the same
/// table as the measure, and never by arithmetic. More, or no telling where: ambiguous.
struct CellPlacement: Sendable {
  private let document: Document
  /// Nil where every row has all of its numbers, as most tables do.
  private let columns: ColumnMeasure?
  private let heads: HeadedColumns?
  /// The heads of a table that has more columns than the form.
  private let widerHeads: HeadedColumns?
  /// The heads of a table that is set with spaces.
  private let screenHeads: ScreenHeads?
  private let form: TableForm?
  private let runs: [NumberRun]
  /// The first column of the row of each of these: a table may have parts with columns of their own.
  private let columnsOfRuns: [ColumnID]

  /// - Parameters:
  ///   - runs: the runs of all rows of the table that have `width` cells, and the first column of each.
  ///   - form: the table, where its header may tell the columns.
  init(
    _ document: Document, runs: [NumberRun], inColumns columnsOfRuns: [ColumnID] = [], width: Int,
    form: TableForm? = nil
  ) {
    self.document = document
    self.form = form
    self.runs = runs
    self.columnsOfRuns = columnsOfRuns
    let isFull = runs.allSatisfy { $0.count >= width }
    heads = isFull ? nil : form.flatMap { HeadedColumns(document, above: runs, of: $0) }
    screenHeads = isFull ? nil : form.flatMap { ScreenHeads(document, above: runs, of: $0) }
    let mayBeWider = runs.contains { $0.count != width }
    let wider =
      mayBeWider
      ? form.flatMap { HeadedColumns(document, above: runs, of: $0, besides: true) } : nil
    widerHeads = wider.flatMap { $0.isWider(runs) ? $0 : nil }
    columns =
      isFull && !runs.isEmpty
      ? nil
      : ColumnMeasure(
        document, full: runs.filter { $0.count == width },
        short: runs.filter { $0.count < width }, width: width)
  }

  func cells(_ run: NumberRun, _ row: TargetRow) -> RowCells {
    let wanted = row.cells.count
    if run.numbers.contains(where: { document.stream.numbers[$0].kind == .note }) {
      return ambiguous(run, wanted)
    }
    if let widerHeads {
      guard let (numbers, places) = widerHeads.numbersUnderHeads(run) else {
        return ambiguous(run, wanted)
      }
      let atoms = numbers.map { document.stream.numbers[$0] }
      return placed(atoms, places, of: run, wanted, by: .cells)
    }
    if run.count == wanted, !isInterleaved(run) {
      if contradictsHeads(run, row) { return ambiguous(run, wanted) }
      let isDoubtful = MergedColumns(document).hidesBlank(run) || passesOverColumns(run, row)
      let sum =
        isDoubtful
        ? SummedColumns(document, runs, width: wanted).holds(run) : (holds: true, byOwnSum: false)
      if sum.holds {
        let cells = run.numbers.map { cell(document.stream.numbers[$0]) }
        var read = RowCells(cells, by: isInCells(run) ? .cells : .count)
        if sum.byOwnSum { read.sums.insert(.applicants(row.cells[0].row)) }
        return read
      }
    }
    let numbers = run.numbers.map { document.stream.numbers[$0] }
    if wanted == 1, document.isRepeated(run) || isOneNumber(run) {
      return RowCells([cell(numbers[0])])
    }
    if let merged = MergedColumns(document).numbers(run, wanted) {
      return RowCells(merged.map(cell))
    }
    if let run = SummedColumns.trimmed(run, to: wanted, document) {
      var read = RowCells(run.numbers.map { cell(document.stream.numbers[$0]) }, by: .count)
      read.sums.insert(.applicants(row.cells[0].row))
      return read
    }
    if let (places, standing) = columns?.places(run, wanted)
      ?? heads?.places(run).map({ ($0, .cells) })
      ?? screenHeads?.places(run).map({ ($0, .screen) }),
      standing != .screen || !hasStrays(run), !hasDashedLine(run),
      !contradictsHeads(run, row)
    {
      return placed(numbers, places, of: run, wanted, by: standing)
    }
    return ambiguous(run, wanted)
  }

  private func contradictsHeads(_ run: NumberRun, _ row: TargetRow) -> Bool {
    form.map {
      HeadCheck(document).contradicts(
        run.numbers.lazy.map { document.stream.numbers[$0] }, of: row, in: $0)
    } ?? false
  }

  /// Whether all cells of a row are the same number: of several columns, each would tell it.
  private func isOneNumber(_ run: NumberRun) -> Bool {
    guard let first = run.numbers.first, run.count <= Self.mostOfOne else { return false }
    let value = document.stream.numbers[first].value
    return value != nil
      && run.numbers.allSatisfy {
        let number = document.stream.numbers[$0]
        return number.value == value && number.kind == .number
          && document.marked.pieces[Int(number.piece)].line
            == document.marked.pieces[Int(document.stream.numbers[first].piece)].line
      }
  }

  /// Columns of the second table.
  private static let mostOfOne = 4

  /// Some numbers of a run put into their cells, the others of the row blank.
  private func placed(
    _ numbers: [NumberAtom], _ places: [Int], of run: NumberRun, _ wanted: Int,
    by standing: RowCells.Standing
  ) -> RowCells {
    let blank = StatCell.blank(at: document.map.place(emptyIn: document.row(of: run)))
    var cells = Array(repeating: blank, count: wanted)
    // Where the document ends in the middle of a row, nobody saw the rest of it.
    if document.ends(with: run), let last = places.last {
      for place in (last + 1)..<wanted { cells[place] = .missing }
    }
    for (number, place) in zip(numbers, places) { cells[place] = cell(number) }
    if standing == .cells { withhold(&cells, numbers, places, of: run) }
    return RowCells(cells, by: standing)
  }

  /// Takes for unreadable what is no number and yet no empty cell in a row that shows its columns.
  private func withhold(
    _ cells: inout [StatCell], _ numbers: [NumberAtom], _ places: [Int], of run: NumberRun
  ) {
    guard isInCells(run), let number = numbers.first, let place = places.first else { return }
    let pieces = document.marked.pieces
    let first = Int(pieces[Int(number.piece)].index) - place
    let isEven = zip(numbers, places).allSatisfy { Int(pieces[Int($0.piece)].index) == first + $1 }
    guard isEven else { return }
    FilledCells(document, row: document.row(of: run)).withhold(&cells) { $0 - first }
  }

  /// Whether numbers of no row stand on the line above or below a run: parts of it that a narrow
  /// column broke off, so that what seems empty may not be.
  private func hasStrays(_ run: NumberRun) -> Bool {
    let numbers = document.stream.numbers
    func line(_ number: Int) -> Int { Int(document.marked.pieces[Int(numbers[number].piece)].line) }
    let lines = line(run.numbers.lowerBound) - 1...line(run.numbers.upperBound - 1) + 1
    let near = [
      numbers[..<run.numbers.lowerBound].suffix(Self.mostNear).indices,
      numbers[run.numbers.upperBound...].prefix(Self.mostNear).indices,
    ]
    return near.joined().contains { number in
      lines.contains(line(number)) && !runs.contains { $0.numbers.contains(number) }
    }
  }

  /// Whether between a label and the next stands a line with dashes and no number, in a document where
  /// dashes set words apart: it may be one cell's own, and that not empty.
  private func hasDashedLine(_ run: NumberRun) -> Bool {
    guard document.stream.dashesSeparate else { return false }
    let (marked, stream) = (document.marked, document.stream)
    let start = run.charIndex == 0 ? 0 : Int(stream.characterPieces[run.charIndex - 1]) + 1
    let end =
      run.charIndex < stream.characterPieces.count
      ? Int(stream.characterPieces[run.charIndex]) : marked.pieces.count
    let lines = Set(stream.numbers[run.numbers].map { marked.pieces[Int($0.piece)].line })
    return marked.pieces[start..<min(max(start, end), start + Self.mostPieces)].contains {
      !$0.isEmpty && !lines.contains($0.line)
    }
  }

  /// More pieces than stand between two labels.
  private static let mostPieces = 100

  /// More numbers than a line of a table has.
  private static let mostNear = 16

  /// Whether cells between a run's numbers are empty where other rows of the table have numbers: of
  /// two years side by side, it may have some numbers of either. Any cell of the row counts where
  /// another holds several numbers.
  private func passesOverColumns(_ run: NumberRun, _ target: TargetRow) -> Bool {
    func cell(_ number: Int) -> MarkedText.Piece {
      document.marked.pieces[Int(document.stream.numbers[number].piece)]
    }
    let first = cell(run.numbers.lowerBound)
    let last = cell(run.numbers.upperBound - 1)
    guard first.row == last.row, document.marked.rows[Int(first.row)].kind == .cells else {
      return false
    }
    let isShared = MergedColumns(document).sharesCell(run)
    guard isShared || Int(last.index - first.index) >= run.count else { return false }
    let row = document.marked.rows[Int(first.row)]
    let empty = Set(
      document.marked.pieces[Int(row.first)..<Int(row.end)].filter {
        $0.isEmpty && (isShared || $0.index > first.index && $0.index < last.index)
      }.map(\.index)
    ).subtracting(run.numbers.map { cell($0).index })
    return !empty.isEmpty
      && zip(runs, columnsOfRuns).contains { other, column in
        column == target.cells.first?.column
          && other.numbers.contains { empty.contains(cell($0).index) }
      }
  }

  /// Whether cells of one row stand at different heights, not in reading order: a number of one line in
  /// a gap between two of another, or all of the lower lines left of the first, with parts of numbers
  /// below.
  private func isInterleaved(_ run: NumberRun) -> Bool {
    let numbers = document.stream.numbers[run.numbers]
    let pieces = numbers.map { document.marked.pieces[Int($0.piece)] }
    guard let first = pieces.first, let last = pieces.last, first.line != last.line,
      zip(pieces, pieces.dropFirst()).contains(where: { $0.line == $1.line }),
      pieces.allSatisfy({ document.marked.rows[Int($0.row)].kind == .words })
    else { return false }
    return ScreenColumns.Unit.allCases.contains { unit in
      let spans = numbers.map { ScreenColumns.Span($0, unit, document) }
      let upper = zip(spans, pieces).filter { $1.line == first.line }.map(\.0)
      let lower = zip(spans, pieces).filter { $1.line != first.line }.map(\.0)
      // A line that goes on below was full: what lies below reaches no farther.
      let isOver = (lower.last?.right ?? 0) > (upper.last?.right ?? 0)
      if stands(lower, between: upper) || isOver && stands(upper, between: lower) { return true }
      let lowest = lower.map(\.right).max() ?? 0
      return lowest < (upper.first?.left ?? 0) && hasStrays(run)
    }
  }

  /// Whether some span lies in a gap between two others.
  private func stands(_ spans: [ScreenColumns.Span], between others: [ScreenColumns.Span]) -> Bool {
    zip(others, others.dropFirst()).contains { left, right in
      spans.contains { left.right < $0.left && $0.right < right.left }
    }
  }

  /// Whether a run lies in one row of cells.
  private func isInCells(_ run: NumberRun) -> Bool {
    let row = document.row(of: run)
    return document.marked.rows[row].kind == .cells
      && run.numbers.allSatisfy {
        document.marked.pieces[Int(document.stream.numbers[$0].piece)].row == Int32(row)
      }
  }

  /// A number as a cell.
  func cell(_ number: NumberAtom) -> StatCell {
    if number.kind == .nothing { return .blank(at: document.map.place(number)) }
    guard let value = number.value else { return .unreadable(at: document.map.place(number)) }
    if number.isDigitsAlone {
      let (line, column) = document.map.position(number)
      return .read(value, line: line, column: column)
    }
    return .read(value, at: document.map.place(number))
  }

  /// `wanted` cells of which nothing can be said but that a run's numbers are among them.
  func ambiguous(_ run: NumberRun, _ wanted: Int) -> RowCells {
    let numbers = run.numbers.map { document.stream.numbers[$0] }
    var place = document.map.place(numbers[0])
    place.text = numbers.map { document.map.place($0).text }.joined(separator: " ")
    let count = numbers.count
    var row = RowCells(
      Array(repeating: .ambiguous([], at: place), count: wanted),
      diagnostic: Diagnostic(
        .warning, line: place.line,
        Wording(
          "此行应有 \(wanted) 个数，读到 \(count) 个，无法确定各在哪一列：\(place.text)",
          "this row should have \(wanted) numbers, \(count) found; which column each belongs to "
            + "cannot be told: \(place.text)")))
    row.standing = isInCells(run) ? .cells : .count
    return row
  }
}
