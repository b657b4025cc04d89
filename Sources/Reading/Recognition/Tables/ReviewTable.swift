import Reports

/// Reads the table of 第四部分: one row of fifteen numbers, known by the words above it.
struct ReviewTable: Sendable {
  private let document: Document
  private let form = TableForm.reviewAndLitigation

  /// Whether the lines of the document were torn apart, so that fifteen numbers in a row prove
  /// nothing unless they add up.
  private let isTorn: Bool

  init(_ document: Document, isTorn: Bool = false) {
    self.document = document
    self.isTorn = isTorn
  }

  /// The table in the given runs, and every other that has fifteen numbers under its header as
  /// well, or cells for them; none where no run stands under a header.
  func find(in range: Range<Int>) -> [FoundTable] {
    var best: [(runs: Range<Int>, score: Int)] = []
    for index in range
    where best.last.map({ $0.runs.upperBound <= index || $0.score < full }) ?? true {
      let runs = index..<joined(from: index, in: range)
      let score = score(runs)
      guard score > 0 else { continue }
      if score >= full, best.first.map({ $0.score >= full }) ?? false {
        best.append((runs, score))
      } else if best.first.map({ score > $0.score }) ?? true {
        best = [(runs, score)]
      }
    }
    return best.map { read($0.runs) }
  }

  /// The score of fifteen numbers, or of cells for them.
  private let full = 1000

  private func read(_ runs: Range<Int>) -> FoundTable {
    let numbers = document.runs[runs].flatMap { run in
      run.numbers.map { document.stream.numbers[$0] }
    }
    let run = document.runs[runs.lowerBound]
    let read =
      goesOnBelow(runs)
      ? CellPlacement(document, runs: [], width: form.cells.count)
        .ambiguous(run, form.cells.count) : cells(numbers, run)
    return FoundTable(
      table: StatTable(
        form: form, inOrder: read.cells,
        line: document.map.place(numbers[0]).line, decodedBy: read.sums),
      runs: runs, diagnostics: read.diagnostic.map { [$0] } ?? [])
  }

  /// Runs that follow one another without a character in between are one row here.
  private func joined(from index: Int, in range: Range<Int>) -> Int {
    var end = index + 1
    var count = document.runs[index].count
    while end < range.upperBound, document.runs[end].charIndex == document.runs[index].charIndex,
      count < form.cells.count
    {
      count += document.runs[end].count
      end += 1
    }
    return end
  }

  /// Whether the row of cells below has nothing but more numbers: those of a row that is broken over
  /// lines.
  private func goesOnBelow(_ runs: Range<Int>) -> Bool {
    guard runs.upperBound < document.runs.count else { return false }
    let last = document.runs[runs.upperBound - 1]
    let next = document.runs[runs.upperBound]
    let row = document.row(of: next)
    return next.charIndex == last.charIndex && document.marked.rows[row].kind == .cells
      && row == document.row(of: last) + 1
  }

  /// Words of the header before the run, and the right count of numbers.
  private func score(_ runs: Range<Int>) -> Int {
    let count = document.runs[runs].reduce(0) { $0 + $1.count }
    let words = headerWords(document.runs[runs.lowerBound])
    guard words >= 12 else { return 0 }
    if count == form.cells.count || count < form.cells.count && showsBlanks(runs) {
      return full + words
    }
    return count < form.cells.count && !isHead(runs) ? words : 0
  }

  /// Whether a run is all of a row that has a cell for each of the form's, some of them empty.
  private func showsBlanks(_ runs: Range<Int>) -> Bool {
    let numbers = document.runs[runs].flatMap(\.numbers)
    let row = document.marked.rows[document.row(of: document.runs[runs.lowerBound])]
    guard row.kind == .cells, row.end - row.first == form.cells.count else { return false }
    let filled = (row.first..<row.end).filter { !document.marked.pieces[Int($0)].isEmpty }
    return filled == numbers.map { document.stream.numbers[$0].piece }
  }

  /// Whether others of a run's row are heads of columns in them: a few numbers beside these are that of
  /// the row or of a page.
  private func isHead(_ runs: Range<Int>) -> Bool {
    let row = document.marked.rows[document.row(of: document.runs[runs.lowerBound])]
    let heads = document.marked.pieces[Int(row.first)..<Int(row.end)].count { piece in
      !piece.isEmpty
        && Self.firstOfHeads.contains(ByteText.scalar(document.marked.text, Int(piece.start)).value)
    }
    return heads >= Self.leastHeads
  }

  /// What heads, and the lines that these are broken into, begin with.
  private static let firstOfHeads = HanSet(of: "结果维持纠正其他尚未审总计经复议后起诉直接行政讼")
  /// Heads that no row of numbers has: a label and a remark may be beside these.
  private static let leastHeads = 3

  /// How many characters of the header's words stand in the text just before a run.
  private func headerWords(_ run: NumberRun) -> Int {
    document.stream.characters[run.before].suffix(120).count { Self.headerCharacters.contains($0) }
  }

  private static let headerCharacters = HanSet(HanText.characters("结果维持纠正尚未审结复议后起诉直接行政"))

  private func cells(_ numbers: [NumberAtom], _ run: NumberRun) -> RowCells {
    let placement = CellPlacement(document, runs: [], width: form.cells.count)
    if let row = staggered(numbers, placement, run) { return row }
    if numbers.count == form.cells.count {
      if HeadCheck(document).contradicts(numbers, of: TargetRow(form.lines[0]), in: form) {
        return placement.ambiguous(run, form.cells.count)
      }
      let row = RowCells(
        BrokenOff(document).spoilt(
          numbers.map(placement.cell), of: numbers, by: 5,
          last: run.numbers.lowerBound + numbers.count - 1))
      guard isTorn, document.marked.rows[document.row(of: run)].kind == .words else { return row }
      return RowSums.hold(row.cells, by: 5)
        ? RowCells(row.cells, sums: Set(form.cells.map { .cases($0.row) }))
        : placement.ambiguous(run, form.cells.count)
    }
    let heads = HeadedColumns(document, above: [run], of: form)
    if let heads, let row = headedRow(numbers, heads, placement, run) { return row }
    if !(heads?.areCells ?? false), let row = gridRow(numbers, placement, run) { return row }
    let target = TargetRow(form.lines[0])
    if document.isRunTogether {
      var whole = run
      whole.numbers = run.numbers.lowerBound..<run.numbers.lowerBound + numbers.count
      return RunTogetherCells(document).row(whole, target)
    }
    return placement.cells(run, target)
  }

  /// Numbers that stand at several heights of one row, as what is broken over lines leaves the rest of
  /// its row: none over or under another, and yet not in reading order; nil for all others.
  ///
  /// They are told by what stands left and right of each, and have to add up.
  private func staggered(
    _ numbers: [NumberAtom], _ placement: CellPlacement, _ run: NumberRun
  ) -> RowCells? {
    let isInCells = document.marked.rows[document.row(of: run)].kind == .cells
    func extent(_ number: NumberAtom) -> Range<Int32> {
      let index = document.marked.pieces[Int(number.piece)].index
      return isInCells ? index..<index + 1 : number.left..<max(number.left, number.right)
    }
    let sorted = numbers.sorted { extent($0).lowerBound < extent($1).lowerBound }
    guard zip(sorted, numbers).contains(where: { $0.start != $1.start }) else { return nil }
    let isApart = zip(sorted, sorted.dropFirst()).allSatisfy {
      extent($0).upperBound <= extent($1).lowerBound
    }
    guard isApart || isInCells else { return nil }
    let cells = (isApart ? sorted : numbers).map(placement.cell)
    guard cells.count == form.cells.count, RowSums.hold(cells, by: 5) else {
      return placement.ambiguous(run, form.cells.count)
    }
    return RowCells(cells, sums: Set(form.cells.map { .cases($0.row) }))
  }

  /// A row of just fifteen cells, some of them empty; what is printed before the first number, as
  /// a label or a counter of rows, is none of them.
  private func gridRow(
    _ numbers: [NumberAtom], _ placement: CellPlacement, _ run: NumberRun
  ) -> RowCells? {
    let index = document.row(of: run)
    let row = document.marked.rows[index]
    guard row.kind == .cells else { return nil }
    let all = Int(row.first)..<Int(row.end)
    var columns: [Int32] = []
    for piece in all where columns.last != document.marked.pieces[piece].index {
      columns.append(document.marked.pieces[piece].index)
    }
    let head = document.marked.pieces[all.lowerBound]
    if !head.isEmpty, numbers.allSatisfy({ Int($0.piece) != all.lowerBound }) {
      columns.removeFirst()
    } else if columns.count == form.cells.count + 1,
      document.marked.pieces[all.upperBound - 1].isEmpty, !head.isEmpty || !leavesHeadEmpty(index)
    {
      // A bar at the end of the line leaves one empty cell that is none.
      columns.removeLast()
    }
    guard columns.count == form.cells.count else { return nil }
    var cells = Array(
      repeating: StatCell.blank(at: document.map.place(emptyIn: index)), count: columns.count)
    for number in numbers {
      let piece = document.marked.pieces[Int(number.piece)]
      guard piece.row == Int32(index), let place = columns.firstIndex(of: piece.index),
        cells[place].status == .blank
      else { return nil }
      cells[place] = placement.cell(number)
    }
    FilledCells(document, row: index).withhold(&cells) { columns.firstIndex(of: Int32($0)) }
    return RowCells(cells)
  }

  /// A row of fewer cells or more, the numbers of which stand under the heads of their columns.
  private func headedRow(
    _ numbers: [NumberAtom], _ heads: HeadedColumns, _ placement: CellPlacement, _ run: NumberRun
  ) -> RowCells? {
    var whole = run
    whole.numbers = run.numbers.lowerBound..<run.numbers.lowerBound + numbers.count
    guard let places = heads.places(whole) else { return nil }
    if heads.areCells, !heads.cover(document.marked.rows[document.row(of: run)]) {
      return placement.ambiguous(whole, form.cells.count)
    }
    let blank = StatCell.blank(at: document.map.place(emptyIn: document.row(of: run)))
    var cells = Array(repeating: blank, count: form.cells.count)
    for (number, place) in zip(numbers, places) { cells[place] = placement.cell(number) }
    if heads.areCells {
      FilledCells(document, row: document.row(of: run)).withhold(&cells, heads.column(at:))
    }
    return RowCells(cells)
  }

  /// Whether the row of cells above begins with an empty one: then a column of labels may.
  private func leavesHeadEmpty(_ index: Int) -> Bool {
    guard index > 0, document.marked.rows[index - 1].kind == .cells else { return false }
    let above = document.marked.rows[index - 1]
    return above.first < above.end && document.marked.pieces[Int(above.first)].isEmpty
  }
}
