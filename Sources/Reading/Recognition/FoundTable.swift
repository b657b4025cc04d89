import Reports

/// A table as it was found in a document, with the stretch of the document that it takes.
struct FoundTable: Sendable {
  let table: StatTable
  /// Runs of the document that belong to it, from the first to the last.
  let runs: Range<Int>
  let diagnostics: [Diagnostic]
  /// Whether numbers of its rows found no place in a text without cells.
  var isTorn = false
  /// How its rows were found; nil for the table that has one.
  var alignment: Alignment?
  /// For each row what told its cells.
  var standings: [RowCells.Standing?] = []

  /// How many of its rows the document has.
  var rowCount: Int { standings.count { $0 != nil } }
}
