import Reports
import Testing

@testable import Reading

/// Documents that have a table more than once.
@Suite("Tables beside the report's own")
struct RivalTests {
  private let own: MadeReport
  private let other: MadeReport

  init() {
    var random = SeededGenerator(seed: 11)
    own = MadeReport(.form2021, .distinct, using: &random)
    other = MadeReport(.form2021, .distinct, using: &random).raised(by: 1000)
  }

  /// A report with further tables before or behind each of its own.
  private func text(
    before: (String, MadeReport)? = nil, _ lead: String, after: (String, MadeReport)? = nil
  )
    -> String
  {
    SeparatorTests.text(own) { table in
      func rows(_ table: RenderedTable) -> String {
        SeparatorTests.rows(table).map { $0.joined(separator: "\t") }.joined(separator: "\n")
      }
      var parts = [lead, rows(table)]
      let kind: TableKind =
        table.columnCount == 4 ? .proactive : table.columnCount == 10 ? .requests : .review
      if let (words, report) = before {
        parts.insert(contentsOf: [words, rows(RenderedTable(kind, of: report))], at: 0)
      }
      if let (words, report) = after { parts += [words, rows(RenderedTable(kind, of: report))] }
      return parts.joined(separator: "\n")
    }
  }

  @Test("Last year's table above or below is told by the year over it", arguments: [true, false])
  func lastYear(isAbove: Bool) throws {
    let last = ("附：2021年统计表", other)
    let text =
      isAbove ? text(before: last, "2022年统计表") : text("2022年统计表", after: last)
    let (wrong, right) = try SeparatorTests.check(own, text)
    #expect(wrong.isEmpty)
    #expect(right == own.cells.count)
  }

  @Test("The table of offices below is not the agency's")
  func lower() throws {
    let (wrong, right) = try SeparatorTests.check(
      own, text("本机关：", after: ("下属单位：", other)))
    #expect(wrong.isEmpty)
    #expect(right == own.cells.count)
  }

  @Test("A table in an annex is not the agency's own that stands in the report")
  func annex() throws {
    let (wrong, right) = try SeparatorTests.check(own, text("", after: ("附件1\n执法大队统计表", other)))
    #expect(wrong.isEmpty)
    #expect(right == own.cells.count)
  }

  @Test("A table with empty cells is a table beside another", arguments: 1...3)
  func empty(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let blanks = MadeReport(.form2021, .blanks, using: &random)
    let text = SeparatorTests.text(blanks) { table in
      func rows(_ table: RenderedTable) -> String {
        table.grid { _ in "" }.map { "| " + $0.joined(separator: " | ") + " |" }
          .joined(separator: "\n")
      }
      guard table.columnCount == 10 else { return rows(table) }
      return rows(table) + "\n附件1：执法大队统计表\n" + rows(RenderedTable(.requests, of: other))
    }
    let (wrong, _) = try SeparatorTests.check(blanks, text)
    #expect(wrong.isEmpty, "\(wrong.prefix(5))")
  }

  @Test(
    "Of a table as a list and as cells the cells tell which are empty", arguments: [true, false])
  func listed(isAbove: Bool) throws {
    var random = SeededGenerator(seed: 12)
    var made = MadeReport(balanced: .form2021, upTo: 60, using: &random)
    made.cells[CellKey(.granted, .research)] = ""
    made.cells[CellKey(.repeated, .business)] = ""
    let text = SeparatorTests.text(made) { table in
      let grid = table.grid { _ in "" }
      let list = grid.joined().filter { !$0.isEmpty }.joined(separator: "\n")
      let cells = grid.map { "| " + $0.joined(separator: " | ") + " |" }.joined(separator: "\n")
      return table.columnCount < 10
        ? cells : isAbove ? "\(list)\n\n\(cells)" : "\(cells)\n\n\(list)"
    }
    let (wrong, right) = try SeparatorTests.check(made, text)
    #expect(wrong.isEmpty)
    #expect(right == made.cells.keys.count { made.value($0) != nil })
  }

  @Test(
    "What is empty in the report's own table is not filled from another's",
    arguments: ["2021年情况", "所属单位情况", "情况"])
  func blanks(head: String) throws {
    var random = SeededGenerator(seed: 12)
    let made = MadeReport(balanced: .form2021, upTo: 60, using: &random)
    let text = SeparatorTests.text(made) { table in
      let grid = table.grid { _ in "" }
      func written(_ rows: [[String]]) -> String {
        rows.map { "| " + $0.joined(separator: " | ") + " |" }.joined(separator: "\n")
      }
      guard table.columnCount > 10 else { return written(grid) }
      let own =
        grid.dropLast() + [grid[grid.count - 1].dropLast(5) + Array(repeating: "", count: 5)]
      return written(Array(own)) + "\n\n" + head + "\n\n" + written(grid)
    }
    let report = try SampleFiles.report(Array(text.utf8))
    for key in TableForm.form(.review, .form2021).cells.suffix(5) {
      #expect(report[key]?.value == nil, "\(key)")
    }
  }

  @Test("Where nothing tells two tables apart, what they differ in is not read")
  func undecided() throws {
    let report = try SampleFiles.report(
      Array(text(before: ("统计表", other), "统计表").utf8))
    let cell = report[CellKey(.newReceived, .total)]
    #expect(cell?.status == .ambiguous)
    #expect(cell?.candidates.count == 2)
    #expect(report.diagnostics.contains { $0.message.zh.contains("不止一张") })
    #expect(own.cells.keys.allSatisfy { report[$0]?.value == nil })
  }

  @Test("Of a draft on the old form and one on the new, the year's form counts")
  func bothForms() throws {
    var random = SeededGenerator(seed: 12)
    let old = MadeReport(.form2019, .distinct, using: &random)
    let (wrong, right) = try SeparatorTests.check(own, text(before: ("统计表", old), "统计表"))
    #expect(wrong.isEmpty)
    // The third table is the same on both.
    #expect(right == own.cells.count - 15)
  }
}
