import Glyphs
import Reports
import Testing

@testable import Reading

/// Tables set with spaces or drawn bars that leave zeros empty: their heads alone tell the columns.
@Suite("Columns told by what stands over them on the screen")
struct SpacedHeadTests {
  /// How a cell stands in its column.
  enum Side: CaseIterable, Sendable { case left, right, middle }

  /// A report that adds up, its zeros left empty.
  private static func made(_ seed: UInt64) -> MadeReport {
    var random = SeededGenerator(seed: seed)
    var made = MadeReport(balanced: .form2021, upTo: 40, using: &random)
    for key in made.cells.keys where made.cells[key] == "0" { made.cells[key] = "" }
    return made
  }

  /// The same with numbers in three rows of the requests table and none in the one before it.
  private static func mostlyEmpty(_ seed: UInt64) -> MadeReport {
    var made = made(seed)
    let rows: [RowID] = [.newReceived, .granted, .total]
    let others = TableForm.form(.proactive, .form2021).cells
    for key in TableForm.requests(.form2021).cells + others
    where !rows.contains(key.row) || key.column == .research || key.column == .legalService {
      made.cells[key] = ""
    }
    return made
  }

  /// A table padded to columns as wide as their widest cell.
  private static func padded(_ rows: [[String]], _ side: Side, _ space: String) -> String {
    let columns = rows[0].indices
    let widths = columns.map { column in rows.map { width($0[column]) }.max() ?? 0 }
    return rows.map { row in
      columns.map { column in
        let room = widths[column] - width(row[column]) + 4
        let before = side == .left ? 0 : side == .right ? room : room / 2
        return pad(before, space) + row[column] + pad(room - before, space)
      }.joined()
    }.joined(separator: "\n")
  }

  private static func pad(_ columns: Int, _ space: String) -> String {
    guard space != " " else { return String(repeating: " ", count: columns) }
    return String(repeating: " ", count: columns % 2) + String(repeating: space, count: columns / 2)
  }

  private static func width(_ text: String) -> Int {
    text.unicodeScalars.reduce(0) { $0 + ($1.value >= 0x2E80 || $1.value == 0x201C ? 2 : 1) }
  }

  private static func requests(_ made: MadeReport) -> Int {
    TableForm.requests(made.edition).cells.count { made.value($0) != nil }
  }

  @Test(
    "Numbers set with spaces stand under their heads", arguments: Side.allCases, [" ", "　"])
  func spaced(side: Side, space: String) throws {
    for seed in 1...3 as ClosedRange<UInt64> {
      let made = Self.made(seed)
      let text = SeparatorTests.text(made) { Self.padded($0.grid { _ in "" }, side, space) }
      let (wrong, right) = try SeparatorTests.check(made, text)
      #expect(wrong.isEmpty, "\(wrong.prefix(5))")
      #expect(right >= Self.requests(made), "\(right)")
    }
  }

  @Test("Numbers that stand one space apart are under no heads", arguments: 1...4)
  func ragged(seed: UInt64) throws {
    let made = Self.made(seed)
    let text = SeparatorTests.text(made) { table in
      table.grid { _ in "" }.map { $0.filter { !$0.isEmpty }.joined(separator: "  ") }
        .joined(separator: "\n")
    }
    let (wrong, right) = try SeparatorTests.check(made, text)
    #expect(wrong.isEmpty, "\(wrong.prefix(5))")
    #expect(right < Self.requests(made))
  }

  @Test(
    "A row with a number fewer than all others does not tell which it lacks", arguments: [0, 1, 6])
  func oneFewer(lost: Int) throws {
    var random = SeededGenerator(seed: 5)
    var made = MadeReport(.form2021, .sparse, using: &random)
    for key in TableForm.requests(.form2021).cells { made.cells[key] = "0" }
    let text = SeparatorTests.text(made) { table in
      SeparatorTests.rows(table).map { row in
        let labels = row.prefix { Int($0) == nil }
        var numbers = Array(row.dropFirst(labels.count))
        if labels.contains("8.属于行政查询事项") { numbers.remove(at: lost) }
        return labels.joined(separator: "\n") + "\n" + numbers.joined(separator: " ")
      }.joined(separator: "\n")
    }
    let report = try SampleFiles.report(Array(text.utf8))
    #expect(report[CellKey(.enforcementFiles, .total)]?.value == .zero)
    for key in TableForm.requests(.form2021).cells where key.row == .administrativeInquiry {
      #expect(report[key]?.status == .ambiguous, "\(key)")
    }
  }

  @Test("Where the last row is empty, the fourth table's is not taken for it", arguments: 1...4)
  func emptyLastRow(seed: UInt64) throws {
    var made = Self.made(seed)
    for key in made.cells.keys where key.row == .carriedOut || key.row == .otherRest {
      made.cells[key] = ""
    }
    for (index, key) in TableForm.reviewAndLitigation.cells.enumerated() {
      made.cells[key] = index % 2 == 0 && index < 14 ? "\(index + 1)" : ""
    }
    let text = SeparatorTests.text(made) { Self.padded($0.grid { _ in "" }, .left, " ") }
    let (wrong, right) = try SeparatorTests.check(made, text)
    #expect(wrong.isEmpty, "\(wrong.prefix(5))")
    #expect(right >= Self.requests(made), "\(right)")
  }

  @Test("Bars that stand elsewhere than the corners of their rule are as many", arguments: 1...3)
  func movedBars(seed: UInt64) throws {
    let made = Self.mostlyEmpty(seed)
    for (bar, corner, stroke) in [("|", "+", "-"), ("│", "┼", "─")] {
      let text = SeparatorTests.text(made) { table in
        let rule =
          corner
          + String(
            repeating: String(repeating: stroke, count: 9) + corner, count: table.columnCount)
        return rule + "\n"
          + table.grid { _ in "" }.map { row in
            bar + row.map { " " + $0 + " " + bar }.joined() + "\n" + rule
          }.joined(separator: "\n")
      }
      let (wrong, right) = try SeparatorTests.check(made, text)
      #expect(wrong.isEmpty, "\(wrong.prefix(5))")
      #expect(right >= Self.requests(made), "\(bar) \(right)")
    }
  }

  @Test("A frame around rows of which hardly any has a number is no single row")
  func emptyOutline() throws {
    let made = Self.mostlyEmpty(2)
    let text = SeparatorTests.text(made) { table in
      let rule = "├" + String(repeating: "──────┼", count: table.columnCount)
      let rows = table.grid { _ in "" }.map { "│ " + $0.joined(separator: " │ ") + " │" }
      return ([rule, rows[0], rule] + rows.dropFirst() + [rule]).joined(separator: "\n")
    }
    let (wrong, right) = try SeparatorTests.check(made, text)
    #expect(wrong.isEmpty, "\(wrong.prefix(5))")
    #expect(right == made.cells.keys.count { made.value($0) != nil })
  }

  @Test("A label of which the row has but the first characters keeps its row", arguments: 1...4)
  func cutLabels(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let made = MadeReport(.form2021, .distinct, using: &random)
    let text = SeparatorTests.text(made) { table in
      SeparatorTests.rows(table).map { row in
        let labels = row.prefix { Int($0) == nil }.joined(separator: " ")
        let numbers = row.dropFirst(row.prefix { Int($0) == nil }.count).joined(separator: " ")
        let characters = Array(labels)
        let lines = stride(from: 0, to: characters.count, by: 8).map {
          String(characters[$0..<min($0 + 8, characters.count)])
        }
        return numbers.isEmpty || lines.isEmpty
          ? row.joined(separator: " ")
          : ([lines[0] + " " + numbers] + lines.dropFirst()).joined(separator: "\n")
      }.joined(separator: "\n")
    }
    try SeparatorTests.expectWhole(made, text)
  }
}
