import Reports

/// Tables with two numbers for each cell of the form, as this year's and last year's side by side.
///
/// Where what was nothing is left empty, a row of them may have as many numbers as one year has
/// cells, some of either year: then nothing is read.
struct DoubledColumns: Sendable {
  /// Whether the header names the columns twice on one line.
  let areNamed: Bool
  /// Whether a row of cells has more numbers than the form has cells for it.
  let areFilled: Bool

  init(_ document: Document, _ alignment: Alignment) {
    guard !document.repeatsMergedCells, !document.isRunTogether,
      let first = alignment.runs.lazy.compactMap({ $0 }).first
    else {
      areNamed = false
      areFilled = false
      return
    }
    let header = document.runs[first].before.suffix(Self.longestHeader)
    // Rows with the same columns follow one another.
    var columns: [ColumnID] = []
    areNamed = NamedRow.rows(of: alignment.form).contains { row in
      let own = row.cells.map(\.key.column)
      if own.count < 2 || own == columns { return false }
      columns = own
      return row.cells.prefix(2).allSatisfy { Self.isTwice($0.words, in: header, document) }
    }
    areFilled = zip(alignment.rows, alignment.runs).contains { row, run in
      guard row.cells.count > 1, let run else { return false }
      return Self.overfills(document.runs[run], row.cells.count, document)
    }
  }

  /// Whether a row with so many cells may hold a number of either year.
  func hide(_ width: Int) -> Bool { areNamed || areFilled && width == 1 }

  /// Characters that a header with all columns twice has at most, with some room.
  private static let longestHeader = 400

  /// Whether a name stands twice in one row of the document.
  private static func isTwice(
    _ names: [[UInt16]], in range: Range<Int>, _ document: Document
  ) -> Bool {
    guard let name = names.last, let lead = name.first else { return false }
    let text = document.stream.characters[range]
    var row: Int32?
    for at in text.indices where text[at] == lead && text[at...].starts(with: name) {
      let here = document.marked.pieces[Int(document.stream.characterPieces[at])].row
      if row == here { return true }
      row = here
    }
    return false
  }

  /// Whether more numbers than `count` stand in one row of cells, each in its own.
  private static func overfills(_ run: NumberRun, _ count: Int, _ document: Document) -> Bool {
    let row = document.row(of: run)
    guard run.count > count, document.marked.rows[row].kind == .cells else { return false }
    let cells = run.numbers.map { document.marked.pieces[Int(document.stream.numbers[$0].piece)] }
    return cells.allSatisfy { $0.row == Int32(row) }
      && zip(cells, cells.dropFirst()).allSatisfy { $0.index < $1.index }
  }
}
