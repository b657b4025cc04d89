import Reports

/// Reads the tables whose rows have labels: 第二部分 and 第三部分.
struct LabelledTable: Sendable {
  private let document: Document

  init(_ document: Document) { self.document = document }

  /// The table of `kind` in the given runs, in whichever edition fits better; nil where too few
  /// of its rows are there.
  ///
  /// - Parameter preferred: the edition to take when both fit about as well, as in a document that
  ///   was cut before the rows that tell them apart.
  func find(
    _ kind: TableKind, in range: Range<Int>, preferring preferred: FormEdition
  ) -> FoundTable? {
    let whole = FormEdition.allCases.compactMap {
      Alignment(whole: TableForm.form(kind, $0), document, runs: range)
    }
    // Where both generations would do, their headers have to be weighed.
    if whole.count == 1, isOnly(whole[0]) { return read(whole[0]) }
    var evidence = LabelEvidence(document.stream.characters)
    let alignments = FormEdition.allCases.map {
      Alignment(TableForm.form(kind, $0), document, runs: range, evidence: &evidence)
    }
    let apart = alignments.compactMap { Alignment(scattered: $0, document, runs: range) }
    guard
      let best = apart.max(by: { $0.found < $1.found })
        ?? Alignment.best(alignments, preferring: preferred),
      best.found >= (kind == .requests ? 4 : 2) || stands(best)
    else { return nil }
    return read(best)
  }

  /// Whether all rows that have no number stand there with their labels and empty cells.
  private func stands(_ alignment: Alignment) -> Bool {
    alignment.found > 0
      && alignment.rows.indices.allSatisfy { index in
        alignment.runs[index] != nil
          || BlankRow(document).cells(
            alignment.rows[index], between: neighbours(of: index, alignment)) != nil
      }
  }

  /// Whether no other generation has more of its words among the labels: where merged cells are
  /// printed more than once, or digits run together, a row has as many numbers as one likes.
  private func isOnly(_ whole: Alignment) -> Bool {
    guard document.repeatsMergedCells || document.isRunTogether else { return true }
    let taken = whole.runs.compactMap { $0 }
    guard let first = taken.first, let last = taken.last else { return true }
    func share(_ edition: FormEdition) -> Int {
      Alignment.editionScore(
        TableForm.form(whole.form.kind, edition), document, first..<last + 1)
    }
    return FormEdition.allCases.allSatisfy {
      $0 == whole.form.edition || whole.form.edition.map(share) ?? 0 >= share($0)
    }
  }

  private func read(_ alignment: Alignment) -> FoundTable? {
    let all = alignment.runs.compactMap { $0 }
    // What only its place makes a last row may be the first of what follows.
    let sure = alignment.runs.indices.compactMap {
      alignment.isMereGuess($0) ? nil : alignment.runs[$0]
    }
    guard let first = all.min(), let last = sure.max() ?? all.max() else { return nil }
    var placements: [(width: Int, placement: CellPlacement)] = []
    let together =
      alignment.form.kind == .requests && document.isRunTogether
      ? RunTogetherCells(document).requests(alignment) : (rows: [:], sums: [])
    let strays = StrayRuns(document, alignment)
    let doubled = DoubledColumns(document, alignment)
    var rows: [RowCells?] = alignment.rows.enumerated().map { index, row in
      let width = row.cells.count
      if !placements.contains(where: { $0.width == width }) {
        placements.append((width, self.placement(alignment, width: width)))
      }
      let place = placements.firstIndex { $0.width == width } ?? 0
      if let run = alignment.runs[index], strays.rows.contains(index) || doubled.hide(width) {
        return placements[place].placement.ambiguous(document.runs[run], width)
      }
      return together.rows[index] ?? read(row, at: index, alignment, placements[place].placement)
    }
    if alignment.form.kind == .requests { LeadingTotals(document, alignment).restore(&rows) }
    let isTorn = alignment.form.kind == .requests && hold(&rows, alignment)
    if alignment.form.kind == .requests { PrintedTotals(document, alignment).fill(&rows) }
    var cells: [StatCell] = []
    cells.reserveCapacity(alignment.form.cells.count)
    var diagnostics: [Diagnostic] = []
    var sums: Set<FormSum> = []
    for (row, read) in zip(alignment.rows, rows) {
      guard let read else {
        cells.append(contentsOf: repeatElement(.missing, count: row.cells.count))
        continue
      }
      cells += read.cells
      if !read.sums.isEmpty { sums.formUnion(read.sums) }
      if let diagnostic = read.diagnostic { diagnostics.append(diagnostic) }
    }
    let line = document.map.place(document.stream.numbers[document.runs[first].numbers.lowerBound])
      .line
    return FoundTable(
      table: StatTable(
        form: alignment.form, inOrder: cells, line: line, decodedBy: sums.union(together.sums)),
      runs: first..<last + 1, diagnostics: diagnostics, isTorn: isTorn, alignment: alignment,
      standings: rows.map { $0?.standing })
  }

  /// Holds the rows of the requests table to their sums where nothing surer tells their cells;
  /// returns whether the text seems torn.
  private func hold(_ rows: inout [RowCells?], _ alignment: Alignment) -> Bool {
    let sums = RowSums(rows, isRunTogether: document.isRunTogether)
    for (index, row) in rows.enumerated() {
      guard let row, let run = alignment.runs[index], sums.needs(row) else { continue }
      let target = alignment.rows[index]
      if RowSums.hold(row.cells) {
        rows[index]?.sums.insert(.applicants(target.cells[0].row))
      } else {
        rows[index] = CellPlacement(document, runs: [], width: target.cells.count)
          .ambiguous(wholeRun(run, alignment), target.cells.count)
      }
    }
    return sums.isTorn
  }

  private func placement(_ alignment: Alignment, width: Int) -> CellPlacement {
    var runs: [NumberRun] = []
    var columns: [ColumnID] = []
    // What may be no row of this table measures none of its columns.
    for (index, row) in alignment.rows.enumerated()
    where row.cells.count == width && !alignment.isMereGuess(index) {
      guard let run = alignment.runs[index], let column = row.cells.first?.column else { continue }
      runs.append(document.runs[run])
      columns.append(column)
    }
    return CellPlacement(
      document, runs: runs, inColumns: columns, width: width, form: alignment.form)
  }

  private func read(
    _ row: TargetRow, at index: Int, _ alignment: Alignment, _ placement: CellPlacement
  ) -> RowCells? {
    guard let runIndex = alignment.runs[index] else {
      return BlankRow(document).cells(row, between: neighbours(of: index, alignment))
    }
    if alignment.isDoubtful[index] { return doubtful(document.runs[runIndex], row) }
    let run = wholeRun(runIndex, alignment)
    if run.count != document.runs[runIndex].count,
      run.count != row.cells.count || leavesCells(run)
    {
      return placement.ambiguous(run, row.cells.count)
    }
    if run.count < row.cells.count, document.isRunTogether {
      return RunTogetherCells(document).row(run, row)
    }
    if isInWords(run, row) { return placement.ambiguous(run, row.cells.count) }
    return placement.cells(run, row)
  }

  /// Whether words stand before the first number in its cell, and the row's whole label in the cell before
  /// that: `许可12件，备案30件` beside `行政许可`.
  private func isInWords(_ run: NumberRun, _ row: TargetRow) -> Bool {
    let (stream, marked) = (document.stream, document.marked)
    let number = stream.numbers[run.numbers.lowerBound]
    guard marked.rows[document.row(of: run)].kind == .cells else { return false }
    let cell = marked.pieces[Int(number.piece)].index
    let own = run.before.reversed().prefix { place in
      let piece = marked.pieces[Int(stream.characterPieces[place])]
      return piece.index == cell && piece.row == Int32(document.row(of: run))
    }.count
    guard own > 0, WholeLabels.ends(stream.characters[run.before.dropLast(own)], with: row) else {
      return false
    }
    return !Self.totals.contains(Array(stream.characters[run.before.suffix(own)]))
  }

  /// Words before a number that only say that it is one.
  private static let totals = ["共", "计", "共计", "合计", "总计", "总数", "数量", "件数"].map(HanText.characters)

  /// A run with the runs that go on with it: no label stands between, and no row takes them.
  ///
  /// They are the rest of a row that is broken over lines, or of numbers that are.
  private func wholeRun(_ index: Int, _ alignment: Alignment) -> NumberRun {
    var whole = document.runs[index]
    var next = index + 1
    while next < document.runs.count, document.runs[next].charIndex == whole.charIndex,
      document.runs[next].count < 7, isNextLine(next), !alignment.runs.contains(next)
    {
      whole.numbers = whole.numbers.lowerBound..<document.runs[next].numbers.upperBound
      next += 1
    }
    return whole
  }

  /// Whether the row that a run ends in has empty cells: it stands in the columns of the row above and
  /// is not what that lacks at its end.
  private func leavesCells(_ run: NumberRun) -> Bool {
    let last = Int(document.stream.numbers[run.numbers.upperBound - 1].piece)
    let row = document.marked.rows[Int(document.marked.pieces[last].row)]
    return row.kind == .cells
      && document.marked.pieces[Int(row.first)..<Int(row.end)].contains(where: \.isEmpty)
  }

  /// Whether a run begins on the line below the end of the run before it; a line of words never goes
  /// on with a row of cells.
  private func isNextLine(_ index: Int) -> Bool {
    let first = document.runs[index].numbers.lowerBound
    let kinds = [index - 1, index].map {
      document.marked.rows[document.row(of: document.runs[$0])].kind
    }
    if kinds[0] == .cells, kinds[1] == .words { return false }
    let here = document.marked.pieces[Int(document.stream.numbers[first].piece)].line
    let above = document.marked.pieces[Int(document.stream.numbers[first - 1].piece)].line
    return here - above <= 1
  }

  /// The runs that the rows above and below took.
  private func neighbours(of index: Int, _ alignment: Alignment) -> (Int?, Int?) {
    (
      alignment.runs[..<index].last { $0 != nil } ?? nil,
      alignment.runs[(index + 1)...].first { $0 != nil } ?? nil
    )
  }

  private func doubtful(_ run: NumberRun, _ row: TargetRow) -> RowCells {
    var place = document.map.place(document.stream.numbers[run.numbers.lowerBound])
    place.text = run.numbers.map { document.map.place(document.stream.numbers[$0]).text }
      .joined(separator: " ")
    return RowCells(
      Array(repeating: .ambiguous([], at: place), count: row.cells.count),
      diagnostic: Diagnostic(
        .warning, line: place.line,
        Wording(
          "无法确定这一行数字属于表中哪一行：\(place.text)",
          "which row of the table these numbers belong to cannot be told: \(place.text)")))
  }
}
