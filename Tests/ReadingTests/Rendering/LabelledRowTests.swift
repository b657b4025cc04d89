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
