import Reports

/// Reads the table of 第四部分 where it is no single row: a row for each kind of case and a column for
/// each outcome, or the other way round.
///
/// Labels and heads name every cell; nothing is told by counting.
struct ReviewGrid: Sendable {
  private let document: Document
  private let form = TableForm.reviewAndLitigation
  private let groups: [RowID] = [.review, .litigationDirect, .litigationAfterReview]

  init(_ document: Document) { self.document = document }

  /// The table in the given runs; nil where none stands so, or more than one.
  func find(in range: Range<Int>) -> FoundTable? {
    guard let first = range.first, let last = range.last else { return nil }
    let rows = document.marked.rows.indices
    let window =
      max(
        0, document.row(of: document.runs[first]) - Self.tallest)..<min(
        rows.upperBound, document.row(of: document.runs[last]) + Self.tallest)
    // The first outcome stands once, over its column or before its row: else there are two tables.
    guard standsOnce(Self.outcomes[0], in: window) else { return nil }
    let words = window.map(words)
    guard words.joined().count(where: { $0.words == Self.outcomes[0] }) == 1 else { return nil }
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

  /// The Chinese characters of the cells or words of a row, where they have any.
  private typealias Words = [(words: [UInt16], index: Int)]

  /// The cells of rows the first of which has the five outcomes over its columns.
  private func byOutcomes(_ rows: ArraySlice<Words>, _ start: Int) -> [CellKey: StatCell]? {
    guard let header = rows.first else { return nil }
    let heads = header.filter { Self.outcomes.contains($0.words) }
    guard heads.map(\.words) == Self.outcomes, header.allSatisfy({ group($0.words) == nil }) else {
      return nil
    }
    let labelled = rows.indices.dropFirst().compactMap { row in
      rows[row].compactMap { group($0.words) }.last.map { (row: row, group: $0) }
    }
    guard labelled.map(\.group) == groups else { return nil }
    return cells(labelled.map { start + $0.row }, heads.map(\.index)) { row, column in
      form.cells[Self.outcomes.count * row + column]
    }
  }

  /// The cells of rows the first of which has kinds of cases over its columns.
  private func byGroups(_ rows: ArraySlice<Words>, _ start: Int) -> [CellKey: StatCell]? {
    guard let header = rows.first, header.contains(where: { group($0.words) != nil }) else {
      return nil
    }
    let labelled = rows.indices.dropFirst().compactMap { row in
      let words = rows[row].map(\.words).filter(Self.outcomes.contains)
      return words.isEmpty ? nil : (row: row, words: words)
    }
    guard labelled.map(\.words) == Self.outcomes.map({ [$0] }), let first = labelled.first?.row
    else { return nil }
    // 行政诉讼 may stand over its two kinds, in the row above theirs.
    var heads: [(group: RowID, index: Int)] = []
    for cell in rows[..<first].joined() {
      guard let group = group(cell.words) else { continue }
      if heads.contains(where: { $0.group == group || $0.index == cell.index }) { return nil }
      heads.append((group, cell.index))
    }
    heads.sort { $0.index < $1.index }
    guard heads.map(\.group) == groups else { return nil }
    return cells(labelled.map { start + $0.row }, heads.map(\.index)) { row, column in
      form.cells[Self.outcomes.count * column + row]
    }
  }

  /// A cell for each row and each column; nil where a number stands anywhere else.
  private func cells(
    _ rows: [Int], _ columns: [Int], _ key: (Int, Int) -> CellKey
  ) -> [CellKey: StatCell]? {
    let placement = CellPlacement(document, runs: [], width: columns.count)
    var cells: [CellKey: StatCell] = [:]
    for (at, row) in rows.enumerated() {
      let own = document.marked.rows[row]
      let numbers = numbers(of: own)
      var line = [StatCell](
        repeating: .blank(at: document.map.place(emptyIn: row)), count: columns.count)
      for (place, number) in numbers.enumerated() {
        let index = Int(document.marked.pieces[Int(number.piece)].index)
        guard
          let column = own.kind == .cells
            ? columns.firstIndex(of: index) : numbers.count == columns.count ? place : nil,
          line[column].status == .blank, number.kind == .number || number.kind == .dash
        else { return nil }
        line[column] = placement.cell(number)
      }
      if own.kind == .words, numbers.count != columns.count { return nil }
      for column in columns.indices { cells[key(at, column)] = line[column] }
    }
    return cells
  }

  private func numbers(of row: MarkedText.Row) -> [NumberAtom] {
    let all = document.stream.numbers
    let low = SortedSearch.first(of: all.count) { all[$0].piece >= row.first }
    return Array(all[low...].prefix { $0.piece < row.end })
  }

  private func words(of row: Int) -> Words {
    let row = document.marked.rows[row]
    guard row.end - row.first <= Self.widest else { return [] }
    var words: Words = []
    for place in Int(row.first)..<Int(row.end) {
      let piece = document.marked.pieces[place]
      let characters = HanText.characters(of: piece, in: document.marked)
      if characters.isEmpty { continue }
      let index = row.kind == .cells ? Int(piece.index) : place
      if let last = words.last, last.index == index {
        words[words.count - 1].words += characters
      } else {
        words.append((characters, index))
      }
    }
    return words
  }

  /// The kind of cases that a label names.
  private func group(_ words: [UInt16]) -> RowID? {
    guard words.count <= Self.longestLabel else { return nil }
    if words[...].ends(with: Self.afterReview) { return .litigationAfterReview }
    if HanText.first(Self.direct, in: words[...]) != nil { return .litigationDirect }
    return words == Self.review ? .review : nil
  }

  private static let outcomes = ["结果维持", "结果纠正", "其他结果", "尚未审结", "总计"]
    .map(HanText.characters)
  private static let review = HanText.characters("行政复议")
  private static let direct = HanText.characters("未经复议直接起诉")
  private static let afterReview = HanText.characters("复议后起诉")
  private static let longestLabel = 16
  /// Rows that the table takes with its header, and pieces of a row, at most.
  private static let tallest = 10
  private static let widest = 40
}
