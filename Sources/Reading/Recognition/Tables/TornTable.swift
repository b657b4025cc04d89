import Reports

/// A table whose labels stand in a document and whose numbers do not stand with them, as converters
/// leave it that write all labels first and the columns behind: the table is there, and no cell of it
/// can be told.
struct TornTable: Sendable {
  private let document: Document
  /// The runs that tables took which were found.
  private let taken: [Range<Int>]

  init(_ document: Document, besides taken: [Range<Int>]) {
    self.document = document
    self.taken = taken
  }

  /// - Parameter edition: the generation of the form, where the year or another table tells it.
  func find(_ kind: TableKind, of edition: FormEdition?) -> FoundTable? {
    let text = document.stream.characters[...]
    guard let marks = Self.marks[kind],
      2 * marks.count(where: { HanText.first($0, in: text) != nil }) > marks.count
    else { return nil }
    let likely = (edition.map { [$0] } ?? FormEdition.allCases)
      .map { Labels(TableForm.form(kind, $0), in: text) }
      .max { $0.score < $1.score }
    guard let likely, 3 * likely.places.count >= 2 * likely.rowCount,
      let first = likely.places.min() ?? HanText.first(marks[0], in: text)
    else { return EmptyTable(document).find(kind, likely: edition) }
    let form = likely.form
    let line = document.marked.pieces[Int(document.stream.characterPieces[first])].line
    guard hasNumbers(form.cells.count, below: line) else {
      return EmptyTable(document).find(kind, likely: edition)
    }
    return FoundTable(
      table: StatTable(
        form: form, inOrder: form.cells.map { _ in .ambiguous([], at: nil) }, line: Int(line) + 1),
      runs: 0..<0, diagnostics: [Diagnostic(.warning, line: Int(line) + 1, Self.torn)])
  }

  /// The labels of a form that stand in a text.
  private struct Labels {
    let form: TableForm
    let places: [Int]
    let rowCount: Int
    /// How much of the form is there, labels and words that are its alone.
    let score: Int

    init(_ form: TableForm, in text: ArraySlice<UInt16>) {
      self.form = form
      let rows = TargetRow.rows(of: form).filter { $0.labels != [[]] }
      rowCount = rows.count
      places = rows.compactMap { row in
        row.labels.compactMap { HanText.first($0, in: text) }.min()
      }
      score = 1000 * places.count / max(rowCount, 1) + EditionWords.of(form).share(in: text)
    }
  }

  /// Whether about as many numbers as the table has cells stand below a line, those of other tables
  /// left out: without them it may be empty, or a picture, or a report on what the table asks for.
  private func hasNumbers(_ count: Int, below line: Int32) -> Bool {
    let numbers = document.stream.numbers
    let first = SortedSearch.first(of: numbers.count) {
      document.marked.pieces[Int(numbers[$0].piece)].line >= line
    }
    let others = taken.filter { !$0.isEmpty }.reduce(0) { sum, runs in
      let start = max(first, document.runs[runs.lowerBound].numbers.lowerBound)
      return sum + max(0, document.runs[runs.upperBound - 1].numbers.upperBound - start)
    }
    return 2 * (numbers.count - first - others) >= count
  }

  /// Words of a table that sentences seldom have more than half of.
  static let marks: [TableKind: [[UInt16]]] = [
    .proactive: ["一", "五", "六", "八"].map { HanText.characters("第二十条第\($0)项") },
    .requests: ["自然人", "商业企", "科研", "社会公", "法律服"].map(HanText.characters),
    .review: ["未经复议直接起诉", "复议后起诉"].map(HanText.characters),
  ]

  private static let torn = Wording(
    "表中各行的名目都在，数字却另成一片，对不上格：多半是转换时拆散的，请从原件重新转换并保留版式",
    "the labels of this table are here, its numbers stand apart from them and belong to no cell for "
      + "sure: most likely a converter tore it; convert the original anew and keep its layout")
}
