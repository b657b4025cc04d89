import Reports
import Testing

@testable import Reading

/// Tables that leave zeros empty, so that hardly a row tells where the columns are.
@Suite("Columns told by their heads")
struct HeadedColumnTests {
  /// A report in which each row of the requests table lacks a number, but never its total.
  static func made(_ edition: FormEdition, _ seed: UInt64) -> MadeReport {
    var random = SeededGenerator(seed: seed)
    var made = MadeReport(edition, .distinct, using: &random)
    for line in TableForm.requests(edition).lines where !line.isHeading {
      for key in line.cells.dropLast() where Bool.random(using: &random) { made.cells[key] = "" }
      made.cells[line.cells[Int.random(in: 0..<6, using: &random)]] = ""
    }
    for (index, key) in TableForm.form(.review, edition).cells.enumerated() where index % 3 > 0 {
      made.cells[key] = ""
    }
    return made
  }

  /// Two more columns than the form has, as sheets print that are wider below.
  @Test("Cells stand under the heads of a wider sheet", arguments: FormEdition.allCases, 1...4)
  func widerSheet(edition: FormEdition, seed: UInt64) throws {
    let made = Self.made(edition, seed)
    let text = SeparatorTests.text(made) { table in
      table.grid { _ in "" }.map { "| " + ($0 + ["", ""]).joined(separator: " | ") + " |" }
        .joined(separator: "\n")
    }
    try expectWhole(made, text)
  }

  @Test("A line for each cell, empty or not, tells the columns", arguments: 1...4)
  func lineForEachCell(seed: UInt64) throws {
    let made = Self.made(.form2021, seed)
    let text = SeparatorTests.text(made) { table in
      table.grid { _ in "" }.joined().joined(separator: "\n")
    }
    let (wrong, right) = try SeparatorTests.check(made, text)
    #expect(wrong.isEmpty, "\(wrong.prefix(5))")
    let told = TableForm.requests(.form2021).cells + TableForm.form(.review, .form2021).cells
    #expect(right >= told.count { made.value($0) != nil })
  }

  @Test("Rows that lost an empty cell are not put under the heads", arguments: 1...6)
  func shifted(seed: UInt64) throws {
    let made = Self.made(.form2021, seed)
    for mark in ["|", "\n"] {
      var count = seed
      let text = SeparatorTests.text(made) { table in
        table.grid { _ in "" }.map { row in
          var row = row + ["", "", ""]
          let hasNumbers = row.contains { Int($0) != nil } && table.columnCount == 10
          if hasNumbers { count += 1 }
          if hasNumbers, count % 2 == 1,
            let empty = row.indices.last(where: { row[$0].isEmpty && $0 < 9 })
          {
            row.remove(at: empty)
          }
          return row.joined(separator: mark)
        }.joined(separator: "\n")
      }
      let (wrong, _) = try SeparatorTests.check(made, text)
      #expect(wrong.isEmpty, "\(mark == "|" ? "cells" : "lines") \(wrong.prefix(5))")
    }
  }

  @Test("A program that counts rows from 0 counts those of the smallest table too")
  func countedRows() throws {
    var random = SeededGenerator(seed: 9)
    let made = MadeReport(.form2021, .dashes, using: &random)
    let text = SeparatorTests.text(made) { table in
      table.grid { _ in "" }.enumerated().map {
        "| \($0.offset) | \($0.element.joined(separator: " | ")) |"
      }
      .joined(separator: "\n")
    }
    try expectWhole(made, text)
  }

  @Test(
    "A column behind the labels that counts the rows is none of the form's",
    arguments: FormEdition.allCases, [true, false])
  func countedBehindLabels(edition: FormEdition, hasStems: Bool) throws {
    for made in [Self.made(edition, 5), Self.made(edition, 6)] {
      var count = 0
      let text = SeparatorTests.text(made) { table in
        var rows = table.grid { _ in "" }
        if table.columnCount == 10 {
          let stems = ["甲", "", "", "乙"] + (1...7).map { String($0) }
          rows = rows.map { row in
            let isHead = row.contains("自然人") || row.contains("商业企业") || row[3] == "申请人情况"
            if !isHead { count += 1 }
            return Array(row[..<3]) + [isHead ? "行次" : String(count)] + Array(row[3...])
          }
          if hasStems { rows.insert(stems, at: 3) }
        }
        return rows.map { "|" + $0.joined(separator: "|") + "|" }.joined(separator: "\n")
      }
      try expectWhole(made, text)
    }
  }

  /// A report with a column that counts the rows of its first two tables, rows that pass over `step`.
  private static func counted(
    _ made: MadeReport, by step: Int = 1, _ line: ([String]) -> String
  ) -> String {
    SeparatorTests.text(made) { table in
      if table.columnCount == 15 {
        return table.grid { _ in "" }.map { $0.joined(separator: "\t") }.joined(separator: "\n")
      }
      var count = 0
      let place = table.columnCount == 10 ? 3 : 1
      return table.grid { _ in "" }.map { row in
        var row = row
        let isHead = row[place...].contains { !$0.isEmpty && Int($0) == nil }
        let hasNumbers = row.contains { Int($0) != nil }
        if hasNumbers { count += count == 0 ? 1 : step }
        row.insert(isHead ? "行次" : hasNumbers ? String(count) : "", at: place)
        return line(row)
      }.joined(separator: "\n")
    }
  }

  @Test(
    "A column with the head for it counts the rows of every table, and may pass over some",
    arguments: ["|", "\t", " "], [1, 3])
  func headedCounters(separator: String, step: Int) throws {
    var random = SeededGenerator(seed: 8)
    for edition in FormEdition.allCases {
      let made = MadeReport(edition, .distinct, using: &random)
      let text = Self.counted(made, by: step) { row in
        separator == "|"
          ? "|" + row.joined(separator: "|") + "|"
          : row.filter { !$0.isEmpty }.joined(separator: separator)
      }
      try expectWhole(made, text)
    }
  }

  @Test("Where a row is not counted, its first number is no counter")
  func uncounted() throws {
    var random = SeededGenerator(seed: 8)
    var made = MadeReport(.form2021, .distinct, using: &random)
    // As the row's number would be.
    let key = CellKey(.granted, .naturalPerson)
    made.cells[key] = "3"
    var count = 0
    let text = Self.counted(made) { row in
      var row = row
      if let place = row.firstIndex(where: { Int($0) != nil }), row[place] == "3",
        row[place + 1] == "3"
      {
        row[place] = ""
        count += 1
      }
      return "|" + row.joined(separator: "|") + "|"
    }
    try expectWhole(made, text)
    #expect(count == 1)
  }

  @Test("The number of a row is none of its cells where others are gone", arguments: 1...12)
  func countersBesideGaps(seed: UInt64) throws {
    for edition in FormEdition.allCases {
      let text = Self.counted(Self.made(edition, seed)) { row in
        row.filter { !$0.isEmpty }.joined(separator: "\t")
      }
      let (wrong, _) = try SeparatorTests.check(Self.made(edition, seed), text)
      #expect(wrong.isEmpty, "\(wrong.prefix(3))")
    }
  }

  @Test(
    "Cells that a merged label covers stand before the numbers of its row",
    arguments: FormEdition.allCases, 1...4)
  func coveredBefore(edition: FormEdition, seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    var made = MadeReport(balanced: edition, upTo: 40, using: &random)
    for key in TableForm.requests(edition).cells where made.cells[key] == "0" {
      made.cells[key] = ""
    }
    let text = SeparatorTests.text(made) { table in
      (0..<table.rowCount).map { row in
        let cells = table.row(row).flatMap { cell in
          [cell.text] + Array(repeating: "", count: cell.columnSpan - 1)
        }
        return "| " + cells.joined(separator: " | ") + " |"
      }.joined(separator: "\n")
    }
    let (wrong, right) = try SeparatorTests.check(made, text)
    #expect(wrong.isEmpty, "\(wrong.prefix(5))")
    #expect(right == made.cells.values.count { $0 != "" })
  }

  @Test("A count in the words of a remark moves no number of its row")
  func remarks() throws {
    let made = Self.made(.form2021, 8)
    let text = SeparatorTests.text(made) { table in
      table.grid { _ in "" }.enumerated().map { index, row in
        let isHead = index < 3
        let remark = isHead ? (index == 0 ? "备注" : "") : index % 3 == 0 ? "网上申请2件" : ""
        return "|" + (table.columnCount == 10 ? row + [remark] : row).joined(separator: "|") + "|"
      }.joined(separator: "\n")
    }
    let (wrong, right) = try SeparatorTests.check(made, text)
    #expect(wrong.isEmpty, "\(wrong.prefix(5))")
    #expect(right == made.cells.values.count { $0 != "" })
  }

  @Test("Rows of literals are read as what they are", arguments: ["[%]", "(%)"])
  func literals(brackets: String) throws {
    let made = Self.made(.form2021, 3)
    let text = SeparatorTests.text(made) { table in
      table.grid(\.text).map { row in
        let cells = row.map { "\"\($0)\"" }.joined(separator: ", ")
        return brackets.split(separator: "%").map(String.init).joined(separator: cells)
      }.joined(separator: ", ")
    }
    let (wrong, right) = try SeparatorTests.check(made, text)
    #expect(wrong.isEmpty, "\(wrong.prefix(5))")
    let requests = TableForm.requests(.form2021).cells
    #expect(right >= requests.count { made.value($0) != nil })
  }

  @Test("Columns that the form does not have are passed over", arguments: [3, 5, 10], [0, 2, 4])
  func widerForm(place: Int, seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    var made = MadeReport(balanced: .form2021, upTo: 60, using: &random)
    if seed == 4 {
      for (key, text) in made.cells where text == "0" && key.column != .total {
        made.cells[key] = ""
      }
    }
    var count = 0
    let text = SeparatorTests.text(made) { table in
      table.grid { _ in "" }.map { row in
        var row = row
        if table.columnCount == 10 {
          let hasNumbers = row.contains { Int($0) != nil }
          if hasNumbers { count += 1 }
          row.insert(hasNumbers ? String(count) : count == 0 ? "行次" : "", at: place)
        }
        return "| " + row.joined(separator: " | ") + " |"
      }.joined(separator: "\n")
    }
    try expectWhole(made, text)
  }

  @Test("Sums of groups are no row's above them that is empty", arguments: [true, false])
  func groupSums(areOwnRows: Bool) throws {
    var random = SeededGenerator(seed: 6)
    var made = MadeReport(balanced: .form2021, upTo: 60, using: &random)
    let form = TableForm.requests(.form2021)
    for key in form.cells
    where key.row == .partiallyGranted || key.row == .administrativeInquiry {
      made.cells[key] = ""
    }
    let sums = " | 9 | 0 | 1 | 0 | 0 | 0 | 10 |"
    let text = SeparatorTests.text(made) { table in
      var lines = table.grid { _ in "" }.map { "| " + $0.joined(separator: " | ") + " |" }
      guard table.columnCount == 10 else { return lines.joined(separator: "\n") }
      let headings = areOwnRows ? ["（三）不予公开", "（四）无法提供"] : ["（四）无法提供"]
      for heading in headings {
        guard let place = lines.firstIndex(where: { $0.contains(heading) }) else { continue }
        if areOwnRows { lines[place] = lines[place].replacing(heading, with: "") }
        lines.insert("|  |  | \(areOwnRows ? heading : "小计")" + sums, at: place)
      }
      return lines.joined(separator: "\n")
    }
    let (wrong, _) = try SeparatorTests.check(made, text)
    #expect(wrong.isEmpty, "\(wrong.prefix(5))")
  }

  @Test("A sentence in much the same words takes no row from its label", arguments: 1...3)
  func sentence(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    var made = MadeReport(balanced: .form2021, upTo: 60, using: &random)
    for key in TableForm.requests(.form2021).cells where made.cells[key] == "0" {
      made.cells[key] = ""
    }
    made.cells[CellKey(.newReceived, .research)] = ""
    let text = SeparatorTests.text(made) { table in
      let rows = table.grid { _ in "" }.map { "| " + $0.joined(separator: " | ") + " |" }
      let words = table.columnCount == 10 ? "2022年新收到政府信息公开申请540件，上年同期为76件。\n" : ""
      return words + rows.joined(separator: "\n")
    }
    try expectWhole(made, text)
  }

  @Test("A row whose own label has another ordinal is not that of the empty row above")
  func reworded() throws {
    var random = SeededGenerator(seed: 2)
    var made = MadeReport(balanced: .form2021, upTo: 60, using: &random)
    for key in TableForm.requests(.form2021).cells
    where made.cells[key] == "0" || [.confirmation, .lateCorrection, .lateFee].contains(key.row) {
      made.cells[key] = ""
    }
    for (column, value) in [(ColumnID.business, "1"), (.publicWelfare, "1"), (.total, "2")] {
      made.cells[CellKey(.lateFee, column)] = value
    }
    let text = SeparatorTests.text(made) { table in
      table.grid { _ in "" }.map { row in
        let label = row.map { cell in
          cell.hasPrefix("2.申请人逾期")
            ? "2、逾期未缴费不再处理" : cell.hasPrefix("1.申请人无") ? "1、逾期不补正不再处理" : cell
        }
        return "| " + label.joined(separator: " | ") + " |"
      }.joined(separator: "\n")
    }
    let (wrong, _) = try SeparatorTests.check(made, text)
    #expect(wrong.isEmpty, "\(wrong.prefix(5))")
  }

  @Test("Totals that stand first are totals", arguments: ["|", "\t"], 1...2)
  func totalFirst(mark: String, seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let made = MadeReport(balanced: .form2021, upTo: 60, using: &random)
    let text = SeparatorTests.text(made) { table in
      table.grid { _ in "" }.map { row in
        var row = row
        if table.columnCount == 10 { row.insert(row.removeLast(), at: 3) }
        return row.joined(separator: mark)
      }.joined(separator: "\n")
    }
    try expectWhole(made, text)
  }

  @Test("Where no row adds up, a total named first leaves its cells open")
  func noSums() throws {
    var random = SeededGenerator(seed: 3)
    let made = MadeReport(.form2021, .distinct, using: &random)
    let text = SeparatorTests.text(made) { table in
      table.grid { _ in "" }.map { row in
        var row = row
        if table.columnCount == 10 { row.insert(row.removeLast(), at: 3) }
        return row.joined(separator: "|")
      }.joined(separator: "\n")
    }
    let (wrong, right) = try SeparatorTests.check(made, text)
    #expect(wrong.isEmpty, "\(wrong.prefix(5))")
    #expect(right < made.cells.count)
  }

  private func expectWhole(_ made: MadeReport, _ text: String) throws {
    let (wrong, right) = try SeparatorTests.check(made, text)
    #expect(wrong.isEmpty, "\(wrong.prefix(5))")
    #expect(right == made.cells.keys.count { made.value($0) != nil })
  }
}
