import Reports
import Testing

@testable import Reading

/// Tables whose columns stand in another order than the form's.
@Suite("Columns out of order")
struct ColumnOrderTests {
  @Test(
    "No number is taken for that of the column whose place it stands in",
    arguments: FormEdition.allCases, ["\t", " | "])
  func moved(edition: FormEdition, separator: String) throws {
    var random = SeededGenerator(seed: 23)
    let made = MadeReport(edition, .distinct, using: &random)
    let text = SeparatorTests.text(made) { table in
      let (left, right) =
        table.columnCount == 4 ? (2, 3) : table.columnCount == 10 ? (4, 5) : (1, 2)
      return table.grid { _ in "" }.map { row in
        var row = row
        row.swapAt(left, right)
        return row.joined(separator: separator)
      }.joined(separator: "\n")
    }
    let (wrong, _) = try SeparatorTests.check(made, text)
    #expect(wrong.isEmpty)
    let report = try SampleFiles.report(Array(text.utf8))
    let columns: [TableKind: CellKey] = [
      .proactive: CellKey(.normativeDocuments, edition == .form2021 ? .repealed : .disclosed),
      .requests: CellKey(.granted, .business), .review: CellKey(.review, .corrected),
    ]
    for (kind, key) in columns {
      #expect(report.table(kind) != nil, "\(kind)")
      #expect(report[key]?.status == .ambiguous, "\(key)")
    }
    #expect(report.diagnostics.count { $0.message.zh.contains("次序") } == 3)
  }

  @Test("Heads of two lines each are held to their order as well")
  func broken() throws {
    var random = SeededGenerator(seed: 25)
    let made = MadeReport(.form2021, .distinct, using: &random)
    let text = SeparatorTests.text(made) { table in
      let rows = table.grid { _ in "" }.map { row in
        var row = row
        if table.columnCount == 10 { row.swapAt(4, 5) }
        let cells = row.map { cell in
          cell.hasSuffix("机构") || cell.hasSuffix("企业")
            ? "<td>\(cell.dropLast(2))<br>\(cell.suffix(2))</td>" : "<td>\(cell)</td>"
        }
        return "<tr>\(cells.joined())</tr>"
      }
      return "<table>\(rows.joined())</table>"
    }
    let page = "<html><body>" + text.replacing("\n", with: "<br>") + "</body></html>"
    let (wrong, right) = try SeparatorTests.check(made, page)
    #expect(wrong.isEmpty, "\(wrong.prefix(3))")
    #expect(right > 30)
  }

  @Test("Heads that a page break parts from one another tell no order")
  func parted() throws {
    var random = SeededGenerator(seed: 24)
    let made = MadeReport(.form2021, .distinct, using: &random)
    let text = SeparatorTests.text(made) { table in
      var rows = SeparatorTests.rows(table)
      if table.columnCount == 10 {
        let heads = rows.firstIndex { $0.contains("科研机构") } ?? 0
        let last = Array(rows[heads].suffix(2))
        rows[heads].removeLast(2)
        rows.insert(last, at: heads)
      }
      return rows.map { $0.joined(separator: "\t") }.joined(separator: "\n")
    }
    let (wrong, right) = try SeparatorTests.check(made, text)
    #expect(wrong.isEmpty)
    #expect(right == made.cells.count)
  }
}
