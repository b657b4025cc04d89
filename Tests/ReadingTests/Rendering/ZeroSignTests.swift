import Reports
import Testing

@testable import Reading

/// What clerks and programs print in place of a zero, and what looks like it.
@Suite("Signs for zero in cells")
struct ZeroSignTests {
  private static func report(_ made: MadeReport, _ zero: (Int) -> String) -> String {
    var count = 0
    return SeparatorTests.text(made) { table in
      table.grid { _ in "" }.map { row in
        "|"
          + row.map { cell -> String in
            guard cell == "0" else { return cell }
            count += 1
            return zero(count)
          }.joined(separator: "|") + "|"
      }.joined(separator: "\n")
    }
  }

  @Test("A row of cells may have a sign for zero in each", arguments: FormEdition.allCases)
  func mixed(edition: FormEdition) throws {
    var random = SeededGenerator(seed: 11)
    let made = MadeReport(balanced: edition, using: &random)
    let signs = ["无", "-", "〇", "/", "零", "—", "○"]
    try SeparatorTests.expectWhole(made, Self.report(made) { signs[($0 * 3 + $0 / 7) % 7] })
  }

  @Test("A circle alone in its cell is a zero", arguments: ["○", "◯"])
  func circle(sign: String) throws {
    var random = SeededGenerator(seed: 12)
    let made = MadeReport(balanced: .form2021, using: &random)
    try SeparatorTests.expectWhole(made, Self.report(made) { _ in sign })
  }

  @Test("A sign for zero stands beside numbers with a sign", arguments: ["\t", "\n"])
  func besideSigned(mark: String) throws {
    var random = SeededGenerator(seed: 15)
    var made = MadeReport(balanced: .form2019, using: &random)
    let rows = [RowID.licensing, .otherServices, .penalties, .coercion]
    for row in rows {
      made.cells[CellKey(row, .change)] = row == .penalties ? "+3" : "-2"
      made.cells[CellKey(row, .decisions)] = row == .coercion ? "0" : "14"
    }
    let text = SeparatorTests.text(made) { table in
      SeparatorTests.rows(table).map { row in
        row.map { $0 == "0" ? "〇" : $0 }.joined(separator: mark)
      }.joined(separator: "\n")
    }
    let report = try SampleFiles.report(Array(text.utf8))
    // Where each cell has a line, few signs in a row may be words.
    for (key, text) in made.cells where mark == "\t" || rows.contains(key.row) {
      #expect(report[key]?.value == made.value(key), "\(key) \(text)")
    }
  }

  @Test("A word in the cell of a total leaves it unread and not empty")
  func words() throws {
    var random = SeededGenerator(seed: 16)
    var made = MadeReport(balanced: .form2021, using: &random)
    made.cells[CellKey(.repeated, .total)] = "（无）"
    let report = try SampleFiles.report(Array(Self.report(made) { _ in "0" }.utf8))
    #expect(report[CellKey(.repeated, .total)]?.status == .unreadable)
    #expect(report[CellKey(.repeated, .business)]?.value == .zero)
  }

  @Test(
    "A cell of the cases that has no number and is not empty is unreadable",
    arguments: ["l", "0政府网"])
  func cases(sign: String) throws {
    var random = SeededGenerator(seed: 17)
    var made = MadeReport(balanced: .form2021, using: &random)
    made.cells[CellKey(.litigationDirect, .upheld)] = sign
    let report = try SampleFiles.report(Array(Self.report(made) { _ in "0" }.utf8))
    for key in TableForm.form(.review, .form2021).cells {
      #expect(report[key]?.status != .blank, "\(key)")
      if let value = report[key]?.value { #expect(value == made.value(key), "\(key)") }
    }
  }

  @Test(
    "What stands alone in the place of a number is no missing cell", arguments: ["l2", "⑫", "12)"])
  func alone(sign: String) throws {
    var random = SeededGenerator(seed: 19)
    var made = MadeReport(.form2021, .distinct, using: &random)
    let key = CellKey(.licensing, .decisions)
    made.cells[key] = sign
    let cell = try SampleFiles.report(Array(Self.report(made) { _ in "0" }.utf8))[key]
    #expect(cell?.status == .unreadable)
    #expect(cell?.source?.text == sign)
  }

  @Test("A word twice before a number is no sign of it", arguments: ["增增", "减减", "共共"])
  func doubledWords(word: String) throws {
    var random = SeededGenerator(seed: 19)
    var made = MadeReport(.form2021, .distinct, using: &random)
    let key = CellKey(.licensing, .decisions)
    made.cells[key] = word + "2874"
    let cell = try SampleFiles.report(Array(Self.report(made) { _ in "0" }.utf8))[key]
    #expect(cell?.value == nil)
  }

  @Test("The label of another row beside a row's is no cell of it")
  func labels() throws {
    var random = SeededGenerator(seed: 19)
    let made = MadeReport(.form2021, .distinct, using: &random)
    let text = SeparatorTests.text(made) { table in
      table.grid { _ in "" }.map { row in
        switch row[0] {
        case "行政处罚": "| 行政处罚 | 行政强制 |"
        case "行政强制": "| 72 | 6 |"
        default: "| " + row.joined(separator: " | ") + " |"
        }
      }.joined(separator: "\n")
    }
    let report = try SampleFiles.report(Array(text.utf8))
    #expect(report[CellKey(.penalties, .decisions)]?.status != .unreadable)
    #expect(report[CellKey(.penalties, .decisions)]?.value ?? Amount(72) == Amount(72))
  }

  @Test("What a scanner saw for the first number of a row is no empty cell")
  func letters() throws {
    var random = SeededGenerator(seed: 18)
    var made = MadeReport(.form2021, .distinct, using: &random)
    made.cells[CellKey(.repeated, .naturalPerson)] = "I1"
    let report = try SampleFiles.report(Array(Self.report(made) { _ in "0" }.utf8))
    #expect(report[CellKey(.repeated, .naturalPerson)]?.status == .unreadable)
    #expect(report[CellKey(.repeated, .total)]?.value == made.value(CellKey(.repeated, .total)))
  }

  @Test("A figure in brackets leaves no empty cell")
  func brackets() throws {
    var random = SeededGenerator(seed: 13)
    var made = MadeReport(.form2021, .distinct, using: &random)
    let keys = [CellKey(.granted, .total), CellKey(.repeated, .business)]
    for key in keys { made.cells[key] = "（8）" }
    let report = try SampleFiles.report(Array(Self.report(made) { _ in "0" }.utf8))
    for (key, text) in made.cells where !keys.contains(key) {
      #expect(report[key]?.value == Amount(Int64(text) ?? -1), "\(key)")
    }
    for key in keys {
      #expect(report[key]?.value == nil)
      #expect(report[key]?.status != .blank)
    }
  }

  @Test(
    "The line below the first row of a Markdown table is no row of zeros",
    arguments: ["-", "--", ":-:"], [true, false])
  func delimiter(dashes: String, isBordered: Bool) throws {
    var random = SeededGenerator(seed: 14)
    for filling in [MadeReport.Filling.distinct, .blanks] {
      let made = MadeReport(.form2021, filling, using: &random)
      let text = SeparatorTests.text(made) { table in
        var rows = table.grid { _ in "" }
        rows.insert(rows[0].map { _ in dashes }, at: 1)
        return rows.map { row in
          let cells = row.joined(separator: "|")
          return isBordered ? "|" + cells + "|" : cells
        }.joined(separator: "\n")
      }
      let (wrong, right) = try SeparatorTests.check(made, text)
      #expect(wrong.isEmpty, "\(wrong.prefix(5))")
      #expect(right + 3 >= made.cells.values.count { $0 != "" })
    }
  }

  @Test("The 无 that a label begins with is no zero of the row above", arguments: [true, false])
  func charactersApart(isWhole: Bool) throws {
    var random = SeededGenerator(seed: 6)
    let made = MadeReport(balanced: .form2021, upTo: 40, using: &random)
    let text = SeparatorTests.text(made) { table in
      SeparatorTests.rows(table).map { row in
        // A row that lacks a number, so that one too many would be the right count.
        let lost = !isWhole && row.contains("3.要求提供公开出版物") ? row.count - 1 : -1
        return row.enumerated().filter { $0.offset != lost }.map {
          $0.element.map(String.init).joined(separator: Int($0.element) == nil ? " " : "")
        }.joined(separator: "   ")
      }.joined(separator: "\n")
    }
    let (wrong, right) = try SeparatorTests.check(made, text)
    #expect(wrong.isEmpty, "\(wrong.prefix(5))")
    #expect(right >= made.cells.count - (isWhole ? 0 : 7))
  }
}
