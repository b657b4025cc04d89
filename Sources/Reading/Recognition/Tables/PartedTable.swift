import Reports

/// Reads a requests table that is set in parts side by side or one under the other: the first columns
/// and then the others, or the labels in one table and the numbers in another.
///
/// The header of each part tells its columns. A part without labels has as many rows as the form, and
/// then every row has to add up.
struct PartedTable: Sendable {
  private let document: Document

  init(_ document: Document) { self.document = document }

  /// Some columns: the numbers of each row of the form, in `Document.runs`.
  private struct Part {
    var columns: Range<Int>
    var runs: [Int?]
    var end: Int
    var isLabelled: Bool
  }

  /// The table in the given runs, in whichever edition has more of its labels; nil where none is set so.
  func find(in range: Range<Int>) -> FoundTable? {
    let found = FormEdition.allCases.compactMap { find(TableForm.form(.requests, $0), in: range) }
    func count(_ table: FoundTable) -> Int { table.table.cells.count { $0.value != nil } }
    return found.dropFirst().reduce(found.first) { best, other in
      count(other) > best.map(count) ?? 0 ? other : best
    }
  }

  private func find(_ form: TableForm, in range: Range<Int>) -> FoundTable? {
    let rows = TargetRow.rows(of: form)
    var parts: [Part] = []
    var index = range.lowerBound
    while index < range.upperBound, parts.last?.columns.upperBound ?? 0 < Self.names.count {
      if let part = part(at: index, in: range, rows, from: parts.last?.columns.upperBound ?? 0) {
        parts.append(part)
        index = part.end
      } else {
        index += 1
      }
    }
    guard let first = parts.first, let last = parts.last,
      last.columns.upperBound == Self.names.count,
      // Of two such tables nothing here tells which is the report's own.
      !(last.end..<max(last.end, range.upperBound)).contains(where: {
        part(at: $0, in: range, rows, from: 0) != nil
      }), let start = first.runs.lazy.compactMap({ $0 }).first
    else { return nil }
    let cells = rows.indices.map { row in parts.flatMap { self.cells(of: $0, row) } }
    var sums: Set<FormSum> = []
    if parts.contains(where: { !$0.isLabelled }) {
      let charIndex = document.runs[start].charIndex
      guard cells.allSatisfy(adds),
        first.isLabelled || TurnedTable.isInOrder(rows, before: charIndex, document)
      else { return nil }
      sums = Set(rows.map { .applicants($0.cells[0].row) })
    }
    let number = document.stream.numbers[document.runs[start].numbers.lowerBound]
    return FoundTable(
      table: StatTable(
        form: form, inOrder: Array(cells.joined()), line: document.map.place(number).line,
        decodedBy: sums),
      runs: start..<last.end, diagnostics: [], isScattered: true)
  }

  private static let names = ["自然人", "商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他", "总计"]
    .map(HanText.characters)
  private static let group = HanText.characters("法人或其他组织")

  private func adds(_ cells: [StatCell]) -> Bool {
    cells.allSatisfy { $0.value != nil } && RowSums.hold(cells)
  }

  private func cells(of part: Part, _ row: Int) -> [StatCell] {
    guard let run = part.runs[row] else { return part.columns.map { _ in .missing } }
    let placement = CellPlacement(document, runs: [], width: part.columns.count)
    return document.runs[run].numbers.map { placement.cell(document.stream.numbers[$0]) }
  }

  /// The part that begins with a run: the names of its columns stand right before it, or before the
  /// label of the first row.
  private func part(
    at index: Int, in range: Range<Int>, _ rows: [TargetRow], from column: Int
  ) -> Part? {
    let run = document.runs[index]
    let columns = column..<column + run.count
    guard columns.upperBound <= Self.names.count, isInCells(run) else { return nil }
    let before = document.stream.characters[run.before]
    if ends(before, with: columns) {
      let end = index + rows.count
      guard end <= range.upperBound,
        (index..<end).allSatisfy({ continues($0, from: index) }), !continues(end, from: index)
      else { return nil }
      return Part(columns: columns, runs: Array(index..<end), end: end, isLabelled: false)
    }
    guard
      let label = rows[0].labels.first(where: {
        before.count > $0.count && before.suffix($0.count).elementsEqual($0)
      }), ends(before.dropLast(label.count), with: columns), columns.count < Self.names.count
    else { return nil }
    return labelled(columns, from: index, in: range, rows)
  }

  /// The rows whose labels stand whole before runs that follow one another.
  private func labelled(
    _ columns: Range<Int>, from index: Int, in range: Range<Int>, _ rows: [TargetRow]
  ) -> Part? {
    var runs: [Int?] = []
    var next = index
    for row in rows {
      guard next < range.upperBound,
        WholeLabels.ends(document.stream.characters[document.runs[next].before], with: row)
      else {
        runs.append(nil)
        continue
      }
      let fits = document.runs[next].count == columns.count && isInCells(document.runs[next])
      runs.append(fits ? next : nil)
      next += 1
    }
    guard 2 * runs.count(where: { $0 != nil }) >= rows.count else { return nil }
    return Part(columns: columns, runs: runs, end: next, isLabelled: true)
  }

  /// Whether a text ends with the names of some columns; what stands over two rows of a header comes
  /// before what stands in the second.
  private func ends(_ text: ArraySlice<UInt16>, with columns: Range<Int>) -> Bool {
    var header = Array(text.suffix(Self.longestHeader))
    if let group = header.indices.last(where: { header[$0...].starts(with: Self.group) }) {
      header.removeSubrange(group..<group + Self.group.count)
    }
    let names = Self.names[columns]
    var orders = [names.flatMap { $0 }]
    if columns.upperBound == Self.names.count {
      orders.append(names.suffix(1).flatMap { $0 } + names.dropLast().flatMap { $0 })
    }
    return orders.contains { header.count >= $0.count && header.suffix($0.count).elementsEqual($0) }
  }

  private static let longestHeader = 60

  /// Whether a run goes on below another with as many numbers and nothing in between.
  private func continues(_ index: Int, from first: Int) -> Bool {
    guard index != first else { return true }
    guard index < document.runs.count else { return false }
    let run = document.runs[index]
    return run.charIndex == document.runs[first].charIndex
      && run.count == document.runs[first].count && isInCells(run)
  }

  /// Whether each number of a run has a cell of its own in one row, and no cell of the row is empty
  /// between them.
  private func isInCells(_ run: NumberRun) -> Bool {
    let pieces = run.numbers.map { document.marked.pieces[Int(document.stream.numbers[$0].piece)] }
    guard let first = pieces.first, let last = pieces.last, first.row == last.row,
      document.marked.rows[Int(first.row)].kind == .cells,
      Set(pieces.map(\.index)).count == pieces.count
    else { return false }
    let row = document.marked.rows[Int(first.row)]
    return !document.marked.pieces[Int(row.first)..<Int(row.end)].contains {
      $0.isEmpty && $0.index > first.index && $0.index < last.index
    }
  }
}
