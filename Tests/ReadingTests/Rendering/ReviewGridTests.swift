import Reports
import Testing

@testable import Reading

/// 第四部分 as a table of several rows, each cell named by its row and its column.
@Suite("Cases in rows or columns")
struct ReviewGridTests {
  private static let outcomes = ["结果维持", "结果纠正", "其他结果", "尚未审结", "总计"]
  private static let groups = ["行政复议", "行政诉讼（未经复议直接起诉）", "行政诉讼（复议后起诉）"]

  private func made(_ filling: MadeReport.Filling) -> MadeReport {
    var random = SeededGenerator(seed: 21)
    return MadeReport(.form2021, filling, using: &random)
  }

  /// The report with other rows in place of the table of 第四部分.
  private func text(
    _ made: MadeReport, between mark: String, _ rows: ([[String]]) -> [[String]]
  ) -> String {
    let cells = TableForm.reviewAndLitigation.cells.map { made.cells[$0] ?? "" }
    let cases = (0..<3).map { Array(cells[5 * $0..<5 * $0 + 5]) }
    return SeparatorTests.text(made) { table in
      let printed = table.columnCount == 15 ? rows(cases) : table.grid { _ in "" }
      return printed.map { $0.joined(separator: mark) }.joined(separator: "\n")
    }
  }

  private func expectAll(_ made: MadeReport, _ text: String) throws {
    let report = try SampleFiles.report(Array(text.utf8))
    for key in TableForm.reviewAndLitigation.cells {
      #expect(report[key]?.value == made.value(key), "\(key)")
      #expect((report[key]?.status == .blank) == (made.cells[key] == ""), "\(key)")
    }
  }

  @Test("Of a row with a cell fewer than heads nobody knows which it lacks", arguments: [0, 6, 14])
  func shortRow(lost: Int) throws {
    let made = made(.distinct)
    let text = SeparatorTests.text(made) { table in
      let rows = SeparatorTests.rows(table).enumerated().map { at, row -> String in
        var row = row
        if table.columnCount == 15, at == table.rowCount - 1 { row.remove(at: lost) }
        let cells =
          table.columnCount == 15 && at == 0
          ? ["<td colspan=5>行政复议</td>", "<td colspan=10>行政诉讼</td>"] : []
        if !cells.isEmpty { return "<tr>\(cells.joined())</tr>" }
        let spans = table.row(at).map { "rowspan=\($0.rowSpan) colspan=\($0.columnSpan)" }
        return "<tr>" + zip(row, spans).map { "<td \($1)>\($0)</td>" }.joined() + "</tr>"
      }
      return "<table>\(rows.joined())</table>"
    }
    let page = "<html><body>" + text.replacing("\n", with: "<br>") + "</body></html>"
    let report = try SampleFiles.report(Array(page.utf8))
    for key in TableForm.reviewAndLitigation.cells { #expect(report[key]?.value == nil, "\(key)") }
  }

  @Test(
    "Kinds of cases one below another have heads of their own",
    arguments: [MadeReport.Filling.distinct, .sparse, .blanks], ["|", "\t"])
  func stacked(filling: MadeReport.Filling, mark: String) throws {
    let made = made(filling)
    let outcomes = Self.outcomes
    let pair = text(made, between: mark) { cases in
      [["行政复议"] + Array(repeating: "", count: 9), outcomes, cases[0]]
        + [["行政诉讼"], ["未经复议直接起诉", "", "", "", "", "复议后起诉", "", "", "", ""]]
        + [outcomes + outcomes, cases[1] + cases[2]]
    }
    try expectAll(made, pair)
    let three = text(made, between: mark) { cases in
      [["一、行政复议"], outcomes, cases[0], ["二、行政诉讼（一）未经复议直接起诉"], outcomes]
        + [cases[1], ["（二）复议后起诉"], outcomes, cases[2]]
    }
    try expectAll(made, three)
    // Nobody knows whose a second row of numbers is.
    let twice = text(made, between: mark) { cases in
      [["行政复议"], outcomes, cases[0], ["行政复议"], outcomes, cases[1]]
        + [["未经复议直接起诉"], outcomes, cases[1], ["复议后起诉"], outcomes, cases[2]]
    }
    let report = try SampleFiles.report(Array(twice.utf8))
    #expect(report[CellKey(.review, .total)]?.value == nil)
  }

  @Test("A number beside the heads is none of the cases", arguments: [" | ", "\t"])
  func numberBesideHeads(mark: String) throws {
    let made = made(.blanks)
    let text = SeparatorTests.text(made) { table in
      table.grid { _ in "" }.enumerated().map { at, row in
        let cells = row + (table.columnCount == 15 ? [at == 0 ? "备注" : "\(at + 1)"] : [])
        return cells.joined(separator: mark)
      }.joined(separator: "\n")
    }
    for key in TableForm.reviewAndLitigation.cells {
      let value = try SampleFiles.report(Array(text.utf8))[key]?.value
      #expect(value == nil || value == made.value(key), "\(key)")
    }
  }

  @Test("A row for each kind of case", arguments: MadeReport.Filling.allCases, ["|", "\t"])
  func rows(filling: MadeReport.Filling, mark: String) throws {
    let made = made(filling)
    try expectAll(
      made,
      text(made, between: mark) { cases in
        [["类别"] + Self.outcomes] + zip(Self.groups, cases).map { [$0] + $1 }
      })
  }

  @Test("A column for each kind of case", arguments: MadeReport.Filling.allCases)
  func columns(filling: MadeReport.Filling) throws {
    let made = made(filling)
    try expectAll(
      made,
      text(made, between: "|") { cases in
        [["结果", "行政复议", "行政诉讼", ""], ["", "", "未经复议直接起诉", "复议后起诉"]]
          + Self.outcomes.indices.map { row in [Self.outcomes[row]] + cases.map { $0[row] } }
      })
  }

  @Test("Words of a line stand for cells where none is lost")
  func words() throws {
    let made = made(.distinct)
    try expectAll(
      made,
      text(made, between: "  ") { cases in
        [["类别"] + Self.outcomes]
          + zip(["行政复议", "未经复议直接起诉", "复议后起诉"], cases).map { [$0] + $1 }
      })
  }

  @Test("Two such tables leave open whose cases they are")
  func two() throws {
    let made = made(.distinct)
    let text = text(made, between: "|") { cases in
      let table = [["类别"] + Self.outcomes] + zip(Self.groups, cases).map { [$0] + $1 }
      return table + [["上年", "", "", "", "", ""]]
        + table.map { $0.map { Int($0).map { String($0 + 1) } ?? $0 } }
    }
    let report = try SampleFiles.report(Array(text.utf8))
    #expect(TableForm.reviewAndLitigation.cells.allSatisfy { report[$0]?.value == nil })
  }
}
