import Reports
import Testing

@testable import Reading

/// What agencies write into the label of a row, or below it.
@Suite("Rows with more than the form's label")
struct LabelledRowTests {
  private static func made() -> MadeReport {
    var random = SeededGenerator(seed: 3)
    return MadeReport(.form2019, .distinct, using: &random)
  }

  @Test("What a line explains of its label in brackets is no part of it", arguments: [false, true])
  func notes(hasSpaces: Bool) throws {
    let made = Self.made()
    let notes = [
      "规章": "(设区的市、自治州人民政府应提供相关数据)",
      "其他对外管理服务事项": "(指行政许可以外的政务服务事项,含行政确认、行政处罚、行政强制、行政检查和其他类,以及公共服务事项)",
    ]
    let text = SeparatorTests.text(made) { table in
      SeparatorTests.rows(table).joined().map { $0 + (notes[$0] ?? "") }
        .joined(separator: hasSpaces ? "\n\n" : "\n")
    }
    try SeparatorTests.expectWhole(made, text)
  }

  @Test("The numbers of a part of a row are not the row's", arguments: ["\n", " | "])
  func parts(separator: String) throws {
    let made = Self.made()
    let text = SeparatorTests.text(made) { table in
      SeparatorTests.rows(table).map { cells in
        guard cells[0] == "其他对外管理服务事项" else { return cells.joined(separator: separator) }
        let rows = [[cells[0], "行政检查", "1", "2", "3"], ["行政确认"] + cells.dropFirst()]
        return rows.map { $0.joined(separator: separator) }.joined(separator: "\n")
      }.joined(separator: "\n")
    }
    let (wrong, right) = try SeparatorTests.check(made, text)
    #expect(wrong.isEmpty, "\(wrong)")
    #expect(right == made.cells.count - 3)
  }

  @Test(
    "An ordinal whose point is lost or stands behind the label is its row's",
    arguments: ["2其", "2 其", "2其."], [" | ", "\t", " "])
  func lostPoints(example: String, separator: String) throws {
    let made = Self.made()
    let text = SeparatorTests.text(made) { table in
      SeparatorTests.rows(table).map { row in
        row.map { cell in
          guard let ordinal = cell.first, ordinal.isNumber, cell.dropFirst().first == "." else {
            return cell
          }
          return example.replacing("2", with: "\(ordinal)").replacing("其", with: cell.dropFirst(2))
        }.joined(separator: separator)
      }.joined(separator: "\n")
    }
    try SeparatorTests.expectWhole(made, text)
  }

  @Test("A label that goes on in the line between two rows joins them in none of their numbers")
  func partRules() throws {
    let made = Self.made()
    let text = SeparatorTests.text(made) { table in
      let rows = table.grid { _ in "" }
      let rule = "+" + String(repeating: "------+", count: table.columnCount)
      var lines = [rule]
      for (index, row) in rows.enumerated() {
        // The middle of a cell that covers several rows, printed where a line is between two of them.
        let isMiddle = table.columnCount == 10 && row[2].hasPrefix("4.")
        lines.append("| " + row.joined(separator: " | ") + " |")
        lines.append(
          isMiddle
            ? "| 三、本年度 | （三）不予 +" + String(repeating: "------+", count: 8)
            : index % 3 == 0 && table.columnCount == 10 && row[0].isEmpty
              ? "|      |      +" + String(repeating: "------+", count: 8) : rule)
      }
      return lines.joined(separator: "\n")
    }
    let (wrong, right) = try SeparatorTests.check(made, text)
    #expect(wrong.isEmpty, "\(wrong.prefix(3))")
    #expect(right == made.cells.count)
  }

  @Test("The width of a column in Org is no cell of it")
  func widths() throws {
    let made = Self.made()
    let text = SeparatorTests.text(made) { table in
      let widths = (0..<table.columnCount).map { $0 < 3 ? "<12>" : "<6>" }
      return ([widths] + table.grid { _ in "" } + [widths]).map {
        "| " + $0.joined(separator: " | ") + " |"
      }.joined(separator: "\n")
    }
    try SeparatorTests.expectWhole(made, text)
    let heads = SeparatorTests.text(made) { table in
      let rows = table.grid { _ in "" }
      let widths = Array(repeating: "<12>", count: table.columnCount)
      return (table.columnCount == 15 ? rows.dropLast() + [widths] : rows).map {
        "| " + $0.joined(separator: " | ") + " |"
      }.joined(separator: "\n")
    }
    let report = try SampleFiles.report(Array(heads.utf8))
    for key in TableForm.reviewAndLitigation.cells { #expect(report[key]?.value == nil) }
  }

  @Test("One number in all columns of a row with one cell is that cell's", arguments: ["7", "0"])
  func oneNumber(number: String) throws {
    var random = SeededGenerator(seed: 3)
    var made = MadeReport(.form2021, .distinct, using: &random)
    let keys = [CellKey(.penalties, .decisions), CellKey(.licensing, .decisions)]
    for key in keys { made.cells[key] = number }
    let text = SeparatorTests.text(made) { table in
      SeparatorTests.rows(table).map { row in
        switch row[0] {
        case "行政处罚": [row[0], number, number, number].joined(separator: "\t")
        case "行政许可": [row[0], number, number, "8"].joined(separator: "\t")
        default: row.joined(separator: "\t")
        }
      }.joined(separator: "\n")
    }
    let report = try SampleFiles.report(Array(text.utf8))
    #expect(report[keys[0]]?.value == made.value(keys[0]))
    #expect(report[keys[1]]?.value == nil)
  }

  @Test("A number before a label whose last digit is the label's ordinal may be either")
  func gluedOrdinal() throws {
    let made = Self.made()
    let text = SeparatorTests.text(made) { table in
      SeparatorTests.rows(table).map { $0.joined(separator: " ") }.joined(separator: " ")
        .replacing(" 2.其他法律", with: "2其他法律")
    }
    let (wrong, _) = try SeparatorTests.check(made, text)
    #expect(wrong.isEmpty, "\(wrong)")
  }
}
