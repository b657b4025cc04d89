import Reports

/// A table as it was found in a document, with the stretch of the document that it takes.
struct FoundTable: Sendable {
  private(set) var table: StatTable
  /// Runs of the document that belong to it, from the first to the last; none where all of its
  /// numbers stand in sentences.
  let runs: Range<Int>
  private(set) var diagnostics: [Diagnostic]
  /// Whether numbers of its rows found no place in a text without cells.
  var isTorn = false
  /// How its rows were found; nil for the table that has one.
  var alignment: Alignment?
  /// For each row what told its cells.
  var standings: [RowCells.Standing?] = []
  /// Whether its cells were found one by one, or in another order than that of rows.
  var isScattered = false
  /// Of a table completed with another reading the two, the one that goes first first; else none.
  var readings: [FoundTable] = []

  /// How many of its rows the document has.
  var rowCount: Int { standings.count { $0 != nil } }

  /// Cells with a value.
  var valueCount: Int { table.cells.count { $0.value != nil } }

  /// With other cells, in the order of its form, and why.
  func with(_ cells: [StatCell], because diagnostic: Diagnostic) -> FoundTable {
    var found = self
    found.table = StatTable(
      form: table.form, inOrder: cells, line: table.line, decodedBy: table.decodedBy)
    found.diagnostics.append(diagnostic)
    return found
  }

  /// With the cells that it lacks from another reading of the table; where the two differ, neither
  /// is believed. Of readings by different forms it is the one with more values.
  func completed(with other: FoundTable) -> FoundTable {
    guard table.form == other.table.form else {
      return other.valueCount >= valueCount ? other : self
    }
    let cells = zip(table.cells, other.table.cells).map { own, other in
      switch (own.value, other.value) {
      case (let value?, let rival?) where value != rival:
        StatCell.ambiguous([value, rival].sorted(), at: own.source)
      case (_?, nil) where other.status == .blank, (nil, _?) where own.status == .blank:
        StatCell.ambiguous([], at: own.source)
      default:
        own.status == .missing || own.status == .blank && other.status == .unreadable ? other : own
      }
    }
    return FoundTable(
      table: StatTable(form: table.form, inOrder: cells, line: table.line),
      runs: min(
        runs.lowerBound, other.runs.lowerBound)..<max(runs.upperBound, other.runs.upperBound),
      diagnostics: diagnostics + other.diagnostics, isScattered: true, readings: [self, other])
  }
}
