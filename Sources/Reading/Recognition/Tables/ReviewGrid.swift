import Reports

/// Reads the table of 第四部分 where it is no single row: a row for each kind of case and a column for
/// each outcome, or the other way round.
///
/// Labels and heads name every cell; nothing is told by counting.
struct ReviewGrid: Sendable {
  private let document: Document
  private let words: ReviewWords
  private let form = TableForm.reviewAndLitigation
  private let groups = ReviewWords.groups

  init(_ document: Document) {
    self.document = document
    words = ReviewWords(document)
  }

  /// The table in the given runs; nil where none stands so, or more than one.
  func find(in range: Range<Int>) -> FoundTable? {
    guard let first = range.first, let last = range.last else { return nil }
    let rows = document.marked.rows.indices
    let window =
      max(
        0, document.row(of: document.runs[first]) - Self.tallest)..<min(
        rows.upperBound, document.row(of: document.runs[last]) + Self.tallest)
    // The first outcome stands once, over its column or before its row: else there are two tables.
    guard standsOnce(ReviewWords.outcomes[0], in: window) else { return nil }
    let words = window.map(words.row)
    guard words.joined().count(where: { $0.words == ReviewWords.outcomes[0] }) == 1 else {
      return nil
    }
    var found: [CellKey: StatCell]?
    var line = 0
    for index in words.indices {
      let rows = words[index..<min(words.endIndex, index + Self.tallest)]
      guard let cells = byOutcomes(rows, window.lowerBound) ?? byGroups(rows, window.lowerBound)
      else { continue }
      if found != nil { return nil }
      found = cells
      line = document.map.place(emptyIn: window.lowerBound + index).line
    }
    guard let found else { return nil }
    return FoundTable(
      table: StatTable(form: form, cells: found, line: line), runs: range, diagnostics: [],
      isScattered: true)
  }

  /// Whether a word stands by itself in some rows, and once: in nearly all documents it does thrice.
  private func standsOnce(_ word: [UInt16], in rows: Range<Int>) -> Bool {
    let (characters, pieces) = (document.stream.characters, document.stream.characterPieces)
    let starts = document.stream.rowStarts
    let end = rows.upperBound < starts.count ? Int(starts[rows.upperBound]) : characters.count
    var count = 0
    var at = Int(starts[rows.lowerBound])
    while at + word.count <= end {
      defer { at += 1 }
      guard characters[at] == word[0], HanText.has(word, at: at, in: characters[..<end]) else {
        continue
      }
      let next = at + word.count
      let begins = at == 0 || pieces[at - 1] != pieces[at]
      if begins, next == characters.count || pieces[next - 1] != pieces[next] { count += 1 }
      if count > 1 { return false }
    }
    return count == 1
  }

  /// The cells of rows the first of which has the five outcomes over its columns.
  private func byOutcomes(_ rows: ArraySlice<ReviewWords.Row>, _ start: Int) -> [CellKey: StatCell]?
  {
    guard let header = rows.first else { return nil }
    let heads = header.filter { ReviewWords.outcomes.contains($0.words) }
    guard heads.map(\.words) == ReviewWords.outcomes,
      header.allSatisfy({ ReviewWords.group($0.words) == nil })
    else {
      return nil
    }
    let labelled = rows.indices.dropFirst().compactMap { row in
      rows[row].compactMap { ReviewWords.group($0.words) }.last.map { (row: row, group: $0) }
    }
    guard labelled.map(\.group) == groups else { return nil }
    return cells(labelled.map { start + $0.row }, heads.map(\.index)) { row, column in
      form.cells[ReviewWords.outcomes.count * row + column]
    }
  }

  /// The cells of rows the first of which has kinds of cases over its columns.
  private func byGroups(_ rows: ArraySlice<ReviewWords.Row>, _ start: Int) -> [CellKey: StatCell]? {
    guard let header = rows.first, header.contains(where: { ReviewWords.group($0.words) != nil })
    else {
      return nil
    }
    let labelled = rows.indices.dropFirst().compactMap { row in
      let words = rows[row].map(\.words).filter(ReviewWords.outcomes.contains)
      return words.isEmpty ? nil : (row: row, words: words)
    }
    guard labelled.map(\.words) == ReviewWords.outcomes.map({ [$0] }),
      let first = labelled.first?.row
    else { return nil }
    // 行政诉讼 may stand over its two kinds, in the row above theirs.
    var heads: [(group: RowID, index: Int)] = []
    for cell in rows[..<first].joined() {
      guard let group = ReviewWords.group(cell.words) else { continue }
      if heads.contains(where: { $0.group == group || $0.index == cell.index }) { return nil }
      heads.append((group, cell.index))
    }
    heads.sort { $0.index < $1.index }
    guard heads.map(\.group) == groups else { return nil }
    return cells(labelled.map { start + $0.row }, heads.map(\.index)) { row, column in
      form.cells[ReviewWords.outcomes.count * column + row]
    }
  }

  /// A cell for each row and each column; nil where a number stands anywhere else.
  private func cells(
    _ rows: [Int], _ columns: [Int], _ key: (Int, Int) -> CellKey
  ) -> [CellKey: StatCell]? {
    var cells: [CellKey: StatCell] = [:]
    for (at, row) in rows.enumerated() {
      guard let line = words.cells(of: row, under: columns) else { return nil }
      for column in columns.indices { cells[key(at, column)] = line[column] }
    }
    return cells
  }

  /// Rows that the table takes with its header, at most.
  private static let tallest = 10
}
