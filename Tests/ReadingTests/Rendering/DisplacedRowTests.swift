import Reports
import Testing

@testable import Reading

/// Converters that print the parts of a page in another order than a reader sees them.
@Suite("Numbers that another order puts behind the wrong label")
struct DisplacedRowTests {
  private func made(_ seed: UInt64) -> MadeReport {
    var random = SeededGenerator(seed: seed)
    return MadeReport(.form2021, .distinct, using: &random)
  }

  /// Expects that nothing wrong is read, and of the table that is not out of order everything.
  private func expectNoneWrong(
    _ made: MadeReport, _ text: String, atLeast least: Int,
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let (wrong, right) = try SeparatorTests.check(made, text)
    #expect(wrong.isEmpty, "\(wrong.prefix(5))", sourceLocation: sourceLocation)
    #expect(right >= least, sourceLocation: sourceLocation)
  }

  @Test("From some row on numbers stand before their labels, until one label has none")
  func shifted() throws {
    var made = made(1)
    for line in TableForm.requests2021.lines where line.cells.count == 7 {
      let parts = line.cells.dropLast().compactMap { Int(made.cells[$0] ?? "") }
      made.cells[line.cells[6]] = String(parts.reduce(0, +))
    }
    let text = SeparatorTests.text(made) { table in
      let rows = SeparatorTests.rows(table)
      guard table.columnCount == 10 else {
        return rows.map { $0.joined(separator: "\t") }.joined(separator: "\n")
      }
      let parts = rows.map { row -> (label: [String], numbers: [String]) in
        let first = row.firstIndex { Int($0) != nil } ?? row.count
        return (Array(row[..<first]), Array(row[first...]))
      }
      // A cell that is empty leaves no trace: so many numbers are not those of two rows.
      let lines = parts.enumerated().map { at, part in
        (14...17).contains(at)
          ? part.numbers + part.label
          : part.label + (at == 13 ? Array(part.numbers.dropFirst()) : part.numbers)
      }
      return lines.joined().filter { !$0.isEmpty }.joined(separator: "\n")
    }
    try expectNoneWrong(made, text, atLeast: 120)
  }

  @Test("All labels of table two come first, and then its numbers")
  func labelsFirst() throws {
    let made = made(2)
    let text = SeparatorTests.text(made) { table in
      let rows = SeparatorTests.rows(table)
      guard table.columnCount == 4 else {
        return rows.map { $0.joined(separator: "\t") }.joined(separator: "\n")
      }
      func value(_ row: RowID, _ column: ColumnID) -> String {
        made.cells[CellKey(row, column)] ?? ""
      }
      return [
        "信息内容", "规章", "规范性文件", "行政许可", "", "信息内容", "",
        value(.regulations, .issued), value(.normativeDocuments, .issued),
        value(.licensing, .decisions), "", "本年制发件数", "", "第二十条第（一）项", "本年废止件数",
        value(.regulations, .repealed), value(.normativeDocuments, .repealed),
        "第二十条第（五）项", "本年处理决定数量", "第二十条第（六）项", "",
        value(.regulations, .inForce), value(.normativeDocuments, .inForce), "", "现行有效件数",
        "", "行政处罚", "行政强制", "", "信息内容", "", "信息内容", "行政事业性收费", "",
        value(.penalties, .decisions), value(.coercion, .decisions), value(.fees, .amount), "",
        "本年处理决定数量", "第二十条第（八）项", "本年收费金额（单位：万元）",
      ].joined(separator: "\n")
    }
    try expectNoneWrong(made, text, atLeast: 180)
  }

  @Test(
    "The parts of table two may stand in another order", arguments: ["|", "\t", "  "],
    FormEdition.allCases)
  func partsReversed(mark: String, edition: FormEdition) throws {
    var random = SeededGenerator(seed: 4)
    let made = MadeReport(edition, .distinct, using: &random)
    let text = SeparatorTests.text(made) { table in
      var parts: [[String]] = []
      for row in SeparatorTests.rows(table) {
        if table.columnCount != 4 || row[0].hasPrefix("第二十条") || parts.isEmpty { parts.append([]) }
        parts[parts.count - 1].append(row.joined(separator: mark))
      }
      return (table.columnCount == 4 ? parts.reversed() : parts).joined().joined(separator: "\n")
    }
    try expectNoneWrong(made, text, atLeast: made.cells.count)
  }

  @Test("Two labels in one cell and one row of numbers beside them")
  func sharedLabel() throws {
    let made = made(3)
    let text = SeparatorTests.text(made) { table in
      var grid = table.grid { _ in "" }
      if table.columnCount == 10, let row = grid.firstIndex(where: { $0[2].hasPrefix("4.无正当") }) {
        grid[row][2] = grid[row - 1][2] + "<br>" + grid[row][2]
        grid.remove(at: row - 1)
      }
      return grid.map { "| " + $0.joined(separator: " | ") + " |" }.joined(separator: "\n")
    }
    let report = try SampleFiles.report(Array(text.utf8))
    #expect(report[CellKey(.massRepeated, .naturalPerson)]?.value == nil)
    #expect(report[CellKey(.publications, .naturalPerson)]?.value == nil)
    try expectNoneWrong(made, text, atLeast: 180)
  }
}
