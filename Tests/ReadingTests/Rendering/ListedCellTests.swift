import Reports
import Testing

@testable import Reading

@Suite("Tables of AsciiDoc and reStructuredText, a cell a line")
struct ListedCellTests {
  private static let fillings: [MadeReport.Filling] = [.distinct, .sparse, .dashes, .blanks]

  private func expectAll(_ made: MadeReport, _ write: (RenderedTable) -> String) throws {
    let report = try SampleFiles.report(Array(SeparatorTests.text(made, write).utf8))
    #expect(report.sections.map(\.kind) == SectionKind.allCases)
    let told = made.cells.keys.filter { report[$0].map { $0.status != .ambiguous } ?? false }
    for key in told {
      #expect(report[key]?.value == made.value(key), "\(key)")
      #expect((report[key]?.status == .blank) == (made.cells[key] == ""), "\(key)")
    }
    // Where most cells are empty a row may be another's.
    #expect(told.count + (made.cells.values.contains("") ? 7 : 0) >= made.cells.count)
  }

  /// A cell with what AsciiDoc puts before its bar.
  private func asciiDoc(_ cell: RenderedTable.Cell) -> String {
    let rows = cell.rowSpan > 1 ? ".\(cell.rowSpan)" : ""
    let columns = cell.columnSpan > 1 ? "\(cell.columnSpan)" : ""
    let mark = rows + columns == "" ? "" : columns + rows + "+"
    return mark + "|" + cell.text
  }

  @Test(
    "Marks before bars tell what columns and rows a cell takes",
    arguments: fillings, ["\n", " ", "\n\n"])
  func asciiDoc(filling: MadeReport.Filling, mark: String) throws {
    for edition in FormEdition.allCases {
      var random = SeededGenerator(seed: 7)
      let made = MadeReport(edition, filling, using: &random)
      try expectAll(made) { table in
        let rows = (0..<table.rowCount).map { row in
          table.row(row).map(asciiDoc).joined(separator: mark)
        }
        return "[cols=\"\(table.columnCount)*\",options=\"header\"]\n|===\n"
          + rows.joined(separator: "\n\n") + "\n|===\n"
      }
    }
  }

  @Test("A line with a bar behind it is a cell, and a bar alone an empty one", arguments: fillings)
  func barredLines(filling: MadeReport.Filling) throws {
    for edition in FormEdition.allCases {
      var random = SeededGenerator(seed: 7)
      let made = MadeReport(edition, filling, using: &random)
      try expectAll(made) { table in
        table.grid { _ in "" }.map { row in
          row.map { $0.isEmpty ? "|" : $0 + " |" }.joined(separator: "\n")
        }.joined(separator: "\n\n") + "\n"
      }
    }
  }

  @Test("Each item of a list is a cell, and an empty one too", arguments: fillings)
  func listTable(filling: MadeReport.Filling) throws {
    for edition in FormEdition.allCases {
      var random = SeededGenerator(seed: 7)
      let made = MadeReport(edition, filling, using: &random)
      try expectAll(made) { table in
        ".. list-table:: 统计表\n   :header-rows: 1\n\n"
          + table.grid { _ in "" }.map { row in
            "   * - " + row.joined(separator: "\n     - ")
          }.joined(separator: "\n") + "\n"
      }
    }
  }

  @Test(
    "Cells that do not fill their rows are told by no columns",
    arguments: ["2+|甲\n|乙", "9999999999+|甲", ".9999999999+|甲\n|乙\n|丙", "100000*|甲"])
  func unevenCells(cells: String) {
    let text = Array("[cols=\"2*\"]\n|===\n|甲 |乙\n\(cells)\n|===\n".utf8)
    #expect(PlainText.mark(text).rows.count { $0.kind == .cells } < 8)
  }
}
