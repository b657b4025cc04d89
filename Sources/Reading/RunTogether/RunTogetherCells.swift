import Reports

/// Cells of rows whose separators were lost.
struct RunTogetherCells: Sendable {
  private let document: Document

  init(_ document: Document) { self.document = document }

  /// The rows of the requests table by their joint reading, by index, and the sums that served;
  /// rows that it does not settle are left out.
  func requests(_ alignment: Alignment) -> (rows: [Int: RowCells], sums: Set<FormSum>) {
    var strings: [[UInt8]] = []
    var places: [SourcePlace] = []
    for run in alignment.runs {
      guard let run, let string = DigitString(document.runs[run], document), string.fraction.isEmpty
      else { return ([:], []) }
      strings.append(string.digits)
      places.append(place(document.runs[run]))
    }
    guard let table = RunTogetherTable(strings) else { return ([:], []) }
    var result: [Int: RowCells] = [:]
    for (row, candidates) in table.candidates.enumerated() {
      result[row] = cells(
        candidates.map { $0.map { Amount($0) } }, at: places[row],
        isInferred: table.hasLosses && strings[row].count < RowReading.width)
    }
    return (result, table.serving.sums(of: alignment.rows))
  }

  /// One row by itself: a cell that is the same in every cut is certain.
  func row(_ run: NumberRun, _ row: TargetRow) -> RowCells {
    let place = place(run)
    let width = row.cells.count
    guard let string = DigitString(run, document) else { return cells([], width, at: place) }
    let sums = Self.sums(of: row)
    if row.cells[0].table == .review, string.digits.count == width - 1, string.isZero {
      // Whatever cell was lost, the sum over it and zeros alone is zero.
      return cells(
        Array(repeating: [.zero], count: width), at: place, isInferred: true, sums: sums)
    }
    let cuts = DigitCuts(string.digits, into: width)
    guard !cuts.isIncomplete, !cuts.all.isEmpty else { return cells([], width, at: place) }
    // A reading is not preferred for its sums alone, except in the review table, where they are
    // all there is; but a run that no reading lets add up may have lost cells that were empty.
    let holding = sums.isEmpty ? cuts.all : cuts.all.filter { Self.adds($0, row.cells[0].table) }
    if holding.isEmpty { return cells([], width, at: place) }
    let ways = row.cells[0].table == .review ? holding : cuts.all
    let candidates = (0..<width).map { cell in
      Set(ways.compactMap { cell == width - 1 ? string.amount($0[cell]) : Amount($0[cell]) })
        .sorted()
    }
    return cells(
      candidates, at: place, isInferred: false, sums: ways.count < cuts.all.count ? sums : [])
  }

  /// The sums that the cells of a row keep.
  private static func sums(of row: TargetRow) -> Set<FormSum> {
    switch row.cells[0].table {
    case .proactive: []
    case .requests: [.applicants(row.cells[0].row)]
    case .review: Set(row.cells.map { .cases($0.row) })
    }
  }

  /// Whether the numbers of a row end with the sum of those before, in the review table each five.
  private static func adds(_ values: [Int64], _ table: TableKind) -> Bool {
    let width = table == .review ? 5 : values.count
    return stride(from: 0, to: values.count - width + 1, by: width).allSatisfy { start in
      values[start..<start + width - 1].reduce(0, +) == values[start + width - 1]
    }
  }

  private func cells(
    _ candidates: [[Amount]], at place: SourcePlace, isInferred: Bool, sums: Set<FormSum> = []
  ) -> RowCells {
    let cells = candidates.map { values -> StatCell in
      guard values.count == 1 else { return .ambiguous(values, at: place) }
      return isInferred ? .inferred(values[0], at: place) : .split(values[0], at: place)
    }
    let isOpen = candidates.contains { $0.count != 1 }
    return RowCells(cells, diagnostic: isOpen ? diagnostic(place) : nil, sums: sums)
  }

  private func cells(_: [Amount], _ width: Int, at place: SourcePlace) -> RowCells {
    RowCells(
      Array(repeating: .ambiguous([], at: place), count: width), diagnostic: diagnostic(place))
  }

  private func diagnostic(_ place: SourcePlace) -> Diagnostic {
    Diagnostic(
      .warning, line: place.line,
      Wording(
        "数字连在一起，拆法不止一种：\(place.text)",
        "digits run together, and there is more than one way to cut them: \(place.text)"))
  }

  private func place(_ run: NumberRun) -> SourcePlace {
    var place = document.map.place(document.stream.numbers[run.numbers.lowerBound])
    place.text = run.numbers.map { document.map.place(document.stream.numbers[$0]).text }
      .joined(separator: " ")
    return place
  }
}
