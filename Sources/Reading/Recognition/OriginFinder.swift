import Reports

/// Finds out afterwards how a cell of a table was read.
struct OriginFinder {
  private let document: Document
  private let found: FoundTable

  init(_ document: Document, _ found: FoundTable) {
    self.document = document
    self.found = found
  }

  func origin(of key: CellKey) -> CellOrigin? {
    guard let cell = found.table[key], cell.source != nil || cell.status != .missing else {
      return nil
    }
    if let reading = found.readings.first(where: { $0.table[key]?.status != .missing }) {
      return OriginFinder(document, reading).origin(of: key)
    }
    if found.isScattered { return ownOrigin(cell, .names) }
    if found.runs.isEmpty { return ownOrigin(cell, cell.status == .blank ? .cells : .torn) }
    guard let alignment = found.alignment else { return reviewOrigin(of: key, cell) }
    guard let index = alignment.rows.firstIndex(where: { $0.cells.contains(key) }),
      let run = alignment.runs[index].map({ document.runs[$0] })
    else { return nil }
    var evidence = LabelEvidence(document.stream.characters)
    let row = alignment.rows[index]
    return CellOrigin(
      label: label(of: run, row),
      evidence: evidence.wholeLabel(of: [row], at: run) == 0 ? 1000 : evidence.of(row, at: run),
      isDoubtful: alignment.isDoubtful[index], numbers: numbers(run),
      header: header(over: cell, run),
      standing: standing(cell, found.standings[index]))
  }

  private func ownOrigin(_ cell: StatCell, _ standing: CellOrigin.Standing) -> CellOrigin {
    CellOrigin(
      label: "", evidence: 1000, isDoubtful: false, numbers: [cell.source].compactMap { $0 },
      header: nil, standing: standing)
  }

  private func reviewOrigin(of key: CellKey, _ cell: StatCell) -> CellOrigin {
    var run = document.runs[found.runs.lowerBound]
    run.numbers =
      run.numbers.lowerBound..<document.runs[found.runs.upperBound - 1].numbers.upperBound
    let isInCells = document.marked.rows[document.row(of: run)].kind == .cells
    return CellOrigin(
      label: "", evidence: 1000, isDoubtful: false, numbers: numbers(run),
      header: header(over: cell, run), standing: standing(cell, isInCells ? .cells : .count))
  }

  private func standing(_ cell: StatCell, _ standing: RowCells.Standing?) -> CellOrigin.Standing {
    switch (cell.status, standing) {
    case (.split, _), (.inferred, _): .digits
    case (.ambiguous, _) where document.isRunTogether: .digits
    case (.ambiguous, _), (_, nil): .nothing
    case (_, .cells): .cells
    case (_, .count): .count
    case (_, .screen): .screen
    }
  }

  private func numbers(_ run: NumberRun) -> [SourcePlace] {
    run.numbers.map { document.map.place(document.stream.numbers[$0]) }
  }

  /// The words right before a run, as many as the label of its row has or as stand in the same
  /// pieces.
  private func label(of run: NumberRun, _ row: TargetRow) -> String {
    let longest = row.labels.map(\.count).max() ?? 0
    let range = (run.ownText ?? run.before).suffix(longest)
    let number = document.stream.numbers[run.numbers.lowerBound]
    var text = ""
    var last: Int32 = -1
    for piece in document.stream.characterPieces[range] where piece != last {
      let known = document.marked.pieces[Int(piece)]
      let end = piece == number.piece ? number.start : known.end
      text += ByteText.string(document.marked.text, Int(known.start)..<Int(max(known.start, end)))
      last = piece
    }
    return text
  }

  /// The nearest text above a cell in its own column of cells.
  private func header(over cell: StatCell, _ run: NumberRun) -> String? {
    let rows = document.marked.rows
    let index = document.row(of: run)
    guard rows[index].kind == .cells, let number = number(of: cell, run) else { return nil }
    let column = document.marked.pieces[Int(document.stream.numbers[number].piece)].index
    for above in rows[..<index].reversed().prefix(60) where above.kind == .cells {
      let pieces = document.marked.pieces[Int(above.first)..<Int(above.end)]
      let text = pieces.filter { $0.index == column && !$0.isEmpty }.map {
        ByteText.string(document.marked.text, Int($0.start)..<Int($0.end))
      }.joined()
      if HanText.characters(text).count > 0 { return text }
    }
    return nil
  }

  private func number(of cell: StatCell, _ run: NumberRun) -> Int? {
    run.numbers.first { document.map.place(document.stream.numbers[$0]) == cell.source }
  }
}
