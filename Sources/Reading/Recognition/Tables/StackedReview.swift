import Reports

/// Reads the table of 第四部分 where its kinds of cases stand one below another, each with the heads of its
/// outcomes and its numbers: 行政复议 above 行政诉讼, or a table for each.
struct StackedReview: Sendable {
  private let document: Document
  private let words: ReviewWords
  private let form = TableForm.reviewAndLitigation

  init(_ document: Document) {
    self.document = document
    words = ReviewWords(document)
  }

  /// The table in the given runs; nil unless each kind of cases stands there once, over its outcomes.
  func find(in range: Range<Int>) -> FoundTable? {
    guard let first = range.first, let last = range.last else { return nil }
    let top = document.row(of: document.runs[first])
    let rows = max(0, top - Self.tallest)..<document.row(of: document.runs[last]) + 1
    guard words.areNamed(in: rows) else { return nil }
    var cells: [CellKey: StatCell] = [:]
    var groups: [RowID] = []
    var columns: [Int]?
    for row in rows.prefix(Self.longest) {
      let words = words.row(row)
      let named = words.compactMap { ReviewWords.group($0.words) }
      let outcomes = words.filter { ReviewWords.outcomes.contains($0.words) }
      if !named.isEmpty {
        // Heads of another kind above them are those of the form's one row.
        guard groups.isEmpty else { return nil }
        groups = named
      }
      if !outcomes.isEmpty {
        let all = Array(repeating: ReviewWords.outcomes, count: groups.count).joined()
        guard columns == nil, outcomes.map(\.words).elementsEqual(Array(all)) else { return nil }
        columns = outcomes.map(\.index)
        continue
      }
      guard let heads = columns, !self.words.numbers(of: row).isEmpty else { continue }
      guard let line = self.words.cells(of: row, under: heads), add(line, of: groups, to: &cells)
      else { return nil }
      (groups, columns) = ([], nil)
      if cells.count == form.cells.count { break }
    }
    guard cells.count == form.cells.count else { return nil }
    return FoundTable(
      table: StatTable(form: form, cells: cells, line: document.map.place(emptyIn: top).line),
      runs: range, diagnostics: [], isScattered: true)
  }

  /// Takes a row for some kinds of cases; returns whether none of them was told before.
  private func add(
    _ line: [StatCell], of groups: [RowID], to cells: inout [CellKey: StatCell]
  ) -> Bool {
    for (at, group) in groups.enumerated() {
      let keys = form.cells.filter { $0.row == group }
      for (key, cell) in zip(keys, line[(at * keys.count)...]) {
        guard cells.updateValue(cell, forKey: key) == nil else { return false }
      }
    }
    return true
  }

  /// Rows of heads above the first numbers, and all of the table with what stands between its parts.
  private static let tallest = 6
  private static let longest = 60
}
