import Reports

/// Reads a requests table that stands on its side, or is printed column by column: for each kind of
/// applicant a run with a number for every row of the form.
struct TurnedTable: Sendable {
  private let document: Document

  init(_ document: Document) { self.document = document }

  /// The table in the given runs; nil where none stands so.
  func find(in range: Range<Int>) -> FoundTable? {
    FormEdition.allCases.lazy.compactMap { find(TableForm.form(.requests, $0), in: range) }.first
  }

  private func find(_ form: TableForm, in range: Range<Int>) -> FoundTable? {
    let rows = TargetRow.rows(of: form)
    var columns: [(run: Int, cells: [StatCell])?] = []
    var next = range.lowerBound
    for name in Self.names {
      let found = (next..<range.upperBound).lazy.compactMap { index in
        self.cells(document.runs[index], under: name, count: rows.count).map {
          (run: index, cells: $0)
        }
      }.first
      columns.append(found)
      next = found.map { $0.run + 1 } ?? next
    }
    let found = columns.compactMap { $0 }
    guard found.count >= Self.leastColumns, let first = found.first, let last = found.last,
      last.run - first.run < Self.names.count
    else { return nil }
    let head = document.runs[first.run].charIndex
    let lines = rows.indices.map { row in columns.map { $0?.cells[row] ?? .missing } }
    // Out of order labels prove nothing: then the numbers have to.
    guard
      Self.isInOrder(rows, before: head, document)
        || hasAll(rows, before: head) && lines.allSatisfy(holds)
    else { return nil }
    let line = document.map.place(
      document.stream.numbers[document.runs[first.run].numbers.lowerBound]
    ).line
    return FoundTable(
      table: StatTable(form: form, inOrder: Array(lines.joined()), line: line),
      runs: first.run..<last.run + 1, diagnostics: [], isScattered: true)
  }

  private static let names = ["自然人", "商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他", "总计"]
    .map(HanText.characters)
  private static let leastColumns = 4

  private func holds(_ cells: [StatCell]) -> Bool {
    cells.allSatisfy { $0.value != nil } && RowSums.hold(cells)
  }

  /// A cell for each row out of a run that stands under a name, or beside it.
  private func cells(_ run: NumberRun, under name: [UInt16], count: Int) -> [StatCell]? {
    let text = document.stream.characters[run.before]
    guard run.count <= count, text.count >= name.count, text.suffix(name.count).elementsEqual(name)
    else { return nil }
    let placement = CellPlacement(document, runs: [], width: count)
    if run.count == count {
      return run.numbers.map { placement.cell(document.stream.numbers[$0]) }
    }
    // Fewer numbers are placed by the empty cells between them.
    let index = document.row(of: run)
    let row = document.marked.rows[index]
    guard row.kind == .cells, Int(row.end - row.first) == count + 1 else { return nil }
    var cells = Array(
      repeating: StatCell.blank(at: document.map.place(emptyIn: index)), count: count)
    for number in run.numbers.map({ document.stream.numbers[$0] }) {
      let place = Int(number.piece - row.first) - 1
      guard cells.indices.contains(place), cells[place].status == .blank else { return nil }
      cells[place] = placement.cell(number)
    }
    return cells
  }

  /// Whether the labels of all rows stand one after the other in the text before the numbers.
  static func isInOrder(_ rows: [TargetRow], before end: Int, _ document: Document) -> Bool {
    let text = document.stream.characters[max(0, end - reach)..<end]
    var at = text.startIndex
    for row in rows {
      guard let next = row.labels.compactMap({ self.end(of: $0, in: text, from: at) }).min() else {
        return false
      }
      at = next
    }
    return true
  }

  private func hasAll(_ rows: [TargetRow], before end: Int) -> Bool {
    let text = document.stream.characters[max(0, end - Self.reach)..<end]
    return rows.allSatisfy { row in
      row.labels.contains { Self.end(of: $0, in: text, from: text.startIndex) != nil }
    }
  }

  /// Characters that all labels and the header take, with some room.
  private static let reach = 700

  private static func end(
    of label: [UInt16], in text: ArraySlice<UInt16>, from start: Int
  ) -> Int? {
    guard let lead = label.first else { return nil }
    var at = start
    while at + label.count <= text.endIndex {
      if text[at] == lead, text[at..<at + label.count].elementsEqual(label) {
        return at + label.count
      }
      at += 1
    }
    return nil
  }
}
