import Reports
import Testing

@testable import Reading

/// Tables that print the unit in each cell, and what converters do to it.
@Suite("Units in cells")
struct UnitTests {
  private static func made(_ edition: FormEdition) -> MadeReport {
    var random = SeededGenerator(seed: 5)
    return MadeReport(edition, .sparse, using: &random)
  }

  @Test(
    "A unit that stands apart from its number is no label", arguments: [" 件", "\n件"],
    FormEdition.allCases)
  func apart(unit: String, edition: FormEdition) throws {
    let made = Self.made(edition)
    let text = SeparatorTests.text(made) { table in
      SeparatorTests.rows(table).map { row in
        row.enumerated().map { index, cell in
          Int(cell) == nil ? cell : cell + (index > 4 ? unit : "件")
        }.joined(separator: unit.first == " " ? " " : "\n")
      }.joined(separator: "\n")
    }
    try SeparatorTests.expectWhole(made, text)
  }

  @Test("A unit belongs to its number between any marks", arguments: ["^", "~", "、"])
  func listed(mark: String) throws {
    let made = Self.made(.form2021)
    let text = SeparatorTests.text(made) { table in
      SeparatorTests.rows(table).map { row in
        row.map { Int($0) == nil ? $0 : $0 + "件" }.joined(separator: mark)
      }.joined(separator: "\n")
    }
    try SeparatorTests.expectWhole(made, text)
  }

  @Test("Digits of full width are numbers between any marks", arguments: ["^", "、"])
  func wideDigits(mark: String) throws {
    let made = Self.made(.form2019)
    let text = SeparatorTests.text(made) { table in
      SeparatorTests.rows(table).map { row in
        row.map { cell in
          Int(cell) == nil
            ? cell
            : String(
              String.UnicodeScalarView(
                cell.unicodeScalars.compactMap { Unicode.Scalar($0.value + 0xFEE0) }))
        }.joined(separator: mark)
      }.joined(separator: "\n")
    }
    try SeparatorTests.expectWhole(made, text)
  }

  @Test("A point of full width is the number's between any marks", arguments: ["，", "、", "^"])
  func widePoint(mark: String) throws {
    let made = Self.made(.form2021)
    let text = SeparatorTests.text(made) { table in
      SeparatorTests.rows(table).map { row in
        (row.first == "行政事业性收费" ? [row[0], "４．９４７９"] : row).joined(separator: mark)
      }.joined(separator: "\n")
    }
    let report = try SampleFiles.report(Array(text.utf8))
    #expect(report[CellKey(.fees, .amount)]?.value?.description == "4.9479")
  }

  @Test("Units of traditional characters are units", arguments: [" 萬元", "萬元", "個", "項", "條"])
  func traditional(unit: String) throws {
    let made = Self.made(.form2021)
    let key = CellKey(.fees, .amount)
    let text = SeparatorTests.text(made) { table in
      SeparatorTests.rows(table).map { row in
        (row.first == "行政事业性收费" ? [row[0], "20047" + unit] : row).joined(separator: "\t")
      }.joined(separator: "\n")
    }
    let report = try SampleFiles.report(Array(text.utf8))
    #expect(report[key]?.value == Amount(20047))
  }

  @Test("A unit in a sentence stays with its sentence")
  func sentence() throws {
    let made = Self.made(.form2021)
    let text = SeparatorTests.text(made) { _ in "全年新收申请 3\n件，办结 3 件 ，其中 2 件 部分公开。" }
    let report = try SampleFiles.report(Array(text.utf8))
    let paragraphs = report.section(.requests)?.paragraphs.map(\.text) ?? []
    #expect(paragraphs.joined().contains("件，办结"))
    #expect(made.cells.keys.allSatisfy { report[$0]?.value == nil })
  }
}
