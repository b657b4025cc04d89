import Reports
import Testing

@testable import Reading

/// Tables with a column more than the form, and rows with an empty cell, so that the count is right.
@Suite("Numbers that stand under other heads than those they are counted to")
struct HeadCheckTests {
  /// A report of which each table has another column, before its numbers or behind them, and each row
  /// lacks one number.
  private static func text(
    _ made: MadeReport, isFirst: Bool, lost: Int, _ line: ([String]) -> String
  ) -> String {
    SeparatorTests.text(made) { table in
      if table.columnCount == 10 {
        return table.grid { _ in "" }.map(line).joined(separator: "\n")
      }
      let labels = table.columnCount == 4 ? 1 : 0
      var hasHead = false
      return table.grid { _ in "" }.map { row in
        var row = row
        let numbers = row.indices.filter { Int(row[$0]) != nil }
        let isHead = row.contains("信息内容") || table.columnCount == 15 && numbers.isEmpty && !hasHead
        if isHead { hasHead = true }
        if lost < numbers.count { row[numbers[lost]] = "" }
        let other = numbers.isEmpty ? isHead ? "上年数" : "" : "7"
        row.insert(other, at: isFirst ? labels : row.count)
        return line(row)
      }.joined(separator: "\n")
    }
  }

  @Test(
    "They are not believed", arguments: [true, false], [0, 1, 2])
  func otherColumn(isFirst: Bool, lost: Int) throws {
    var random = SeededGenerator(seed: 8)
    for edition in FormEdition.allCases {
      let made = MadeReport(edition, .distinct, using: &random)
      for text in [
        Self.text(made, isFirst: isFirst, lost: lost) { "|" + $0.joined(separator: "|") + "|" },
        Self.text(made, isFirst: isFirst, lost: lost) { $0.joined(separator: "\t") },
      ] {
        let (wrong, right) = try SeparatorTests.check(made, text)
        #expect(wrong.isEmpty, "\(wrong.prefix(5))")
        #expect(right >= TableForm.requests(edition).cells.count)
      }
    }
  }

  @Test("Heads that lost their spans take no number from a row")
  func lostSpans() throws {
    var random = SeededGenerator(seed: 9)
    let made = MadeReport(.form2019, .distinct, using: &random)
    let text = SeparatorTests.text(made) { table in
      var isThirds = false
      return table.grid { _ in "" }.map { row in
        guard table.columnCount == 4 else { return row }
        if row[0] == "信息内容" { isThirds = row.dropFirst().allSatisfy { !$0.isEmpty } }
        guard isThirds else { return row + [""] }
        return row[0] == "信息内容"
          ? Array(row.prefix(3)) + ["", row[3]] : [row[0], ""] + row.dropFirst()
      }.map { "|" + $0.joined(separator: "|") + "|" }.joined(separator: "\n")
    }
    try SeparatorTests.expectWhole(made, text)
  }
}
