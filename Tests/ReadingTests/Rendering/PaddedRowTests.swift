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

  @Test("Covered cells that a part of the table leaves empty are none of another part's rows")
  func coveredCells() throws {
    let text = """
      青石县林业局2020年政府信息公开工作年度报告
      二、主动公开政府信息情况
      第二十条第（一）项\t\t\t\t
      信息内容\t本年新制作数量\t本年新公开数量\t\t对外公开总数量
      规章\t0\t0\t\t0
      规范性文件\t29\t2\t\t34
      第二十条第（五）项\t\t\t\t
      信息内容\t上一年项目数量\t本年增/减\t\t处理决定数量
      行政许可\t93\t\t-6\t120
      其他对外管理服务事项\t5\t\t0\t7
      """
    let report = try SampleFiles.report(Array(text.utf8))
    for (row, values) in [
      (RowID.normativeDocuments, [29, 2, 34]), (.licensing, [93, -6, 120]),
    ] {
      let columns = try #require(
        report.table(.proactive)?.form.cells.filter { $0.row == row }.map { report[$0]?.value })
      #expect(columns == values.map { Amount(Int64($0)) })
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
