import Reports
import Testing

@testable import Reading

/// Tables that programs keep as records of cells with their rows and columns.
@Suite("Tables of cell records")
struct RecordGridTests {
  /// A report in JSON: headings as records, each table as `write` has it.
  private static func text(_ made: MadeReport, _ write: (RenderedTable) -> String) -> String {
    var tables: [String] = []
    let lines = SeparatorTests.text(made) { table in
      tables.append(write(table))
      return "<\(tables.count - 1)>"
    }
    let items = lines.split(separator: "\n").map { line in
      line.hasPrefix("<")
        ? tables[Int(line.dropFirst().dropLast()) ?? 0]
        : "{\"text\": \"\(line)\", \"orig\": \"\(line)\"}"
    }
    return "{\"items\": [\(items.joined(separator: ", "))]}"
  }

  private static func record(
    _ cell: RenderedTable.Cell, _ names: (row: String, column: String, text: String)
  ) -> String {
    "{\"\(names.row)\": \(cell.row), \"\(names.column)\": \(cell.column), "
      + "\"\(names.text)\": \"\(cell.text)\"}"
  }

  @Test(
    "Cells are told by their rows and columns, empty ones among them",
    arguments: [
      ("rowIndex", "columnIndex", "content"),
      ("start_row_offset_idx", "start_col_offset_idx", "text"),
      ("row", "col", "value"),
    ], MadeReport.Filling.allCases)
  func cells(names: (String, String, String), filling: MadeReport.Filling) throws {
    var random = SeededGenerator(seed: 6)
    let made = MadeReport(.form2021, filling, using: &random)
    let text = Self.text(made) { table in
      let cells = table.cells.filter { !$0.text.isEmpty }.map { Self.record($0, names) }
      return "{\"cells\": [\(cells.joined(separator: ", "))]}"
    }
    let (wrong, right) = try SeparatorTests.check(made, text)
    #expect(wrong.isEmpty, "\(wrong.prefix(5))")
    #expect(right >= made.cells.keys.count { made.value($0) != nil })
  }

  @Test("Fields of a record that say the same number are cells of their own")
  func equalFields() throws {
    var random = SeededGenerator(seed: 6)
    let made = MadeReport(.form2021, .sparse, using: &random)
    let text = Self.text(made) { table in
      (0..<table.rowCount).map { row in
        let fields = table.row(row).map(\.text).enumerated().map { column, text in
          "\"c\(column)\": \"\(Int(text) == nil ? text : text + "件")\""
        }
        return "{\(fields.joined(separator: ", "))}"
      }.joined(separator: ", ")
    }
    let (wrong, right) = try SeparatorTests.check(made, text)
    #expect(wrong.isEmpty, "\(wrong.prefix(3))")
    #expect(2 * right > made.cells.count)
  }

  @Test("A table that is there as cells and as rows of cells is read once")
  func rows() throws {
    var random = SeededGenerator(seed: 6)
    let made = MadeReport(.form2021, .distinct, using: &random)
    let names = ("row", "column", "text")
    let text = Self.text(made) { table in
      let cells = table.cells.map { Self.record($0, names) }.joined(separator: ", ")
      let rows = (0..<table.rowCount).map { row in
        let own = table.cells.filter { $0.row <= row && row < $0.row + $0.rowSpan }
          .map { Self.record($0, names) }
        return "[\(own.joined(separator: ", "))]"
      }
      return "{\"cells\": [\(cells)], \"grid\": [\(rows.joined(separator: ", "))]}"
    }
    try SeparatorTests.expectWhole(made, text)
    let report = try SampleFiles.report(Array(text.utf8))
    #expect(report.diagnostics.isEmpty)
  }
}
