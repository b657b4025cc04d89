import Reports
import Testing

@testable import Reading

/// Rows that extractors of web pages fill up with bars to the width of the table.
@Suite("Rows filled up with bars")
struct PaddedRowTests {
  private func bars(_ table: RenderedTable, _ cells: [String]) -> String {
    String(repeating: "|", count: table.columnCount - cells.count)
  }

  @Test(
    "Where empty cells are dropped and bars put behind, those left tell no columns",
    arguments: 1...4)
  func dropped(seed: UInt64) throws {
    var made = HeadedColumnTests.made(.form2021, seed)
    for key in made.cells.keys where key.row == .newReceived { made.cells[key] = "31" }
    for border in ["", "| "] {
      let text = SeparatorTests.text(made) { table in
        SeparatorTests.rows(table).map { row in
          let cells = row.filter { !$0.isEmpty }
          return border + cells.map { $0 + " | " }.joined() + bars(table, cells)
        }.joined(separator: "\n")
      }
      let (wrong, right) = try SeparatorTests.check(made, text)
      #expect(wrong.isEmpty, "\(border) \(wrong.prefix(5))")
      #expect(right >= 10)
    }
  }

  @Test("A line for each cell, empty ones too, and bars behind each row", arguments: 1...4)
  func linePerCell(seed: UInt64) throws {
    let made = HeadedColumnTests.made(.form2021, seed)
    for isApart in [true, false] {
      let text = SeparatorTests.text(made) { table in
        SeparatorTests.rows(table).map { cells in
          let lines = cells.map { $0.isEmpty ? "|" : $0 + " |" }.joined(separator: "\n")
          let bars = bars(table, cells)
          return isApart
            ? lines + (bars.isEmpty ? "" : "\n" + bars)
            : "|\n" + lines + (bars.isEmpty ? "" : " " + bars)
        }.joined(separator: "\n")
      }
      let (wrong, right) = try SeparatorTests.check(made, text)
      #expect(wrong.isEmpty, "\(isApart) \(wrong.prefix(5))")
      #expect(right == made.cells.keys.count { made.value($0) != nil }, "\(isApart)")
    }
  }

  @Test("A group's heading before a row's label shifts its cells and hides no blank")
  func headedRows() throws {
    for seed in 6...9 as ClosedRange<UInt64> {
      var made = HeadedColumnTests.made(.form2021, seed)
      for key in made.cells.keys where key.row == .newReceived { made.cells[key] = "31" }
      for key in made.cells.keys where key.row == .carriedIn { made.cells[key] = "7" }
      let text = SeparatorTests.text(made) { table in
        SeparatorTests.rows(table).map { cells in
          let lines = cells.map { $0.isEmpty ? "|" : $0 + " |" }
          return (lines + [bars(table, cells)].filter { !$0.isEmpty }).joined(separator: "\n")
        }.joined(separator: "\n")
      }
      let (wrong, right) = try SeparatorTests.check(made, text)
      #expect(wrong.isEmpty, "\(wrong.prefix(5))")
      #expect(right == made.cells.keys.count { made.value($0) != nil })
    }
  }

  @Test("A row that no bar ends keeps its last cell")
  func openRow() throws {
    let text = Array("规章 | 1 | ||\n规章 | 1 |5".utf8)
    let rows = TextLines.ranges(text)
    let cut = try #require(PaddedRows.withoutPadding(rows, text))
    #expect(ByteText.string(text, cut[0]) == "规章 | 1 |")
    #expect(cut[1] == rows[1])
  }

  @Test("Bars behind the words of two lines are those of one cell")
  func brokenLabels() throws {
    let made = HeadedColumnTests.made(.form2021, 5)
    let text = SeparatorTests.text(made) { table in
      SeparatorTests.rows(table).map { cells in
        let lines = cells.enumerated().map { index, cell in
          cell.isEmpty
            ? "|"
            : (index > 0 && cell.count > 6 ? cell.prefix(4) + "\n" + cell.dropFirst(4) : cell)
              + " |"
        }
        return (lines + [bars(table, cells)].filter { !$0.isEmpty }).joined(separator: "\n")
      }.joined(separator: "\n")
    }
    let (wrong, right) = try SeparatorTests.check(made, text)
    #expect(wrong.isEmpty, "\(wrong.prefix(5))")
    #expect(right == made.cells.keys.count { made.value($0) != nil })
  }
}
