import Reports
import Testing

@testable import Reading

/// Text that programs take off printed pages: what each page's end and each narrow cell does to it.
@Suite("Text taken off printed pages")
struct PageTextTests {
  private func made(
    _ filling: MadeReport.Filling, _ seed: UInt64, _ edition: FormEdition = .form2021
  ) -> MadeReport {
    var random = SeededGenerator(seed: seed)
    return MadeReport(edition, filling, using: &random)
  }

  private func expectAll(_ made: MadeReport, _ text: String) throws {
    let (wrong, right) = try SeparatorTests.check(made, text)
    #expect(wrong.isEmpty, "\(wrong.prefix(5))")
    #expect(right == made.cells.keys.count { made.value($0) != nil })
  }

  private func bars(_ cells: [String]) -> String { "|" + cells.joined(separator: "|") + "|" }

  @Test("Where lines of empty cells are lost, those left tell no columns", arguments: 1...4)
  func lostLines(seed: Int) throws {
    var made = made(.blanks, UInt64(seed))
    for key in made.cells.keys where key.row == .newReceived { made.cells[key] = "31" }
    let text = SeparatorTests.text(made) { table in
      (0..<table.rowCount).map { row in
        let cells = table.row(row).map(\.text)
        let label = cells.prefix { !($0.first?.isNumber ?? true) || $0.contains(".") }
        let numbers = cells.dropFirst(label.count).filter { !$0.isEmpty }
        let isFirst = label.last?.hasPrefix("一、") ?? false
        return (label + (isFirst || numbers.isEmpty ? [] : [""]) + numbers + [""])
          .joined(separator: "\n")
      }.joined(separator: "\n")
    }
    let (wrong, _) = try SeparatorTests.check(made, text)
    #expect(wrong.isEmpty, "\(wrong.prefix(5))")
  }

  @Test(
    "A table of markup in recognised text keeps the text around it, in a record as well",
    arguments: [false, true], [false, true])
  func markupTables(isUpper: Bool, isRecord: Bool) throws {
    let made = made(.distinct, 5)
    let text = SeparatorTests.text(made) { table in
      "\n<html><body><table>"
        + (0..<table.rowCount).map { row in
          "<tr>"
            + table.row(row).map {
              "<td rowspan=\"\($0.rowSpan)\" colspan=\"\($0.columnSpan)\">\($0.text)</td>"
            }.joined() + "</tr>"
        }.joined() + "</table></body></html>\n"
    }
    let headed = text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { line -> String in
        if line.contains("、") && line.count < 40 { return "# " + line }
        return isUpper && line.hasPrefix("<") ? line.uppercased() : String(line)
      }.joined(separator: "\n")
    let written = headed.replacing("\"", with: "\\\"").replacing("\n", with: "\\n")
    let document = isRecord ? "{\"title\": \"\", \"content\": \"\(written)\"}" : headed
    try expectAll(made, document)
    #expect(try SampleFiles.report(Array(document.utf8)).sections.count == 6)
  }

  @Test("Labels repeated on one page and left empty on the next hide no blank")
  func repeatedLabels() throws {
    let made = made(.distinct, 6)
    let text = SeparatorTests.text(made) { table in
      var grid = table.grid(\.text)
      let cut = table.rowCount - 12
      for row in grid.indices.reversed() where row > cut && cut > 5 {
        for column in 0..<2 where grid[row][column] == grid[row - 1][column] {
          grid[row][column] = ""
        }
      }
      return grid.map(bars).joined(separator: "\n")
    }
    try expectAll(made, text)
  }

  @Test("A page cut into columns of its own is read by its own", arguments: [true, false])
  func ownColumns(agree: Bool) throws {
    var random = SeededGenerator(seed: 7)
    let made = MadeReport(balanced: .form2021, using: &random)
    let text = SeparatorTests.text(made) { table in
      table.grid { _ in "" }.enumerated().map { row, cells in
        guard table.columnCount == 10, row > 14 else { return bars(cells) }
        guard agree || row % 3 == 0 else { return bars(cells) }
        return bars(
          cells.enumerated().flatMap { $0.offset % 3 == 0 ? ["", $0.element] : [$0.element] })
      }.joined(separator: "\n")
    }
    let (wrong, right) = try SeparatorTests.check(made, text)
    #expect(wrong.isEmpty, "\(wrong.prefix(5))")
    if agree { #expect(right == made.cells.count) }
  }

  @Test("Columns of one page are none of a page set to another width", arguments: 1...4)
  func pageWidths(seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(seed))
    var made = MadeReport(balanced: .form2021, using: &random)
    for key in made.cells.keys where made.cells[key] == "0" {
      if ![.newReceived, .total].contains(key.row) { made.cells[key] = "" }
    }
    let text = SeparatorTests.text(made) { table in
      guard table.columnCount == 10 else {
        return SeparatorTests.rows(table).map { $0.joined(separator: "\t") }.joined(separator: "\n")
      }
      let grid = table.grid { _ in "" }
      return grid.enumerated().map { row, cells in
        let isSecond = row > grid.count - 6
        return (row == grid.count - 5 ? "\u{0C}" : "")
          + line(cells, from: isSecond ? 30 : 41, step: isSecond ? 9 : 7)
      }.joined(separator: "\n")
    }
    let (wrong, right) = try SeparatorTests.check(made, text)
    #expect(wrong.isEmpty, "\(wrong.prefix(5))")
    #expect(right >= 14)
  }

  /// The label of a row and its numbers in columns of screen, each in the middle of its own.
  private func line(_ cells: [String], from start: Int, step: Int) -> String {
    let label = cells.prefix(3).joined()
    var line = String(label.prefix(10))
    var width = line.unicodeScalars.reduce(0) { $0 + ($1.value < 0x80 ? 1 : 2) }
    for (index, cell) in cells.dropFirst(3).enumerated() where !cell.isEmpty {
      let left = start + index * step - cell.count / 2
      line += String(repeating: " ", count: max(left - width, 2)) + cell
      width = max(left, width + 2) + cell.count
    }
    return label.count > 10 ? line + "\n" + label.dropFirst(10) : line
  }

  @Test("A label broken behind 第 takes no number of its row away")
  func brokenLabel() throws {
    let made = made(.distinct, 8)
    let text = SeparatorTests.text(made) { table in
      SeparatorTests.rows(table).map { cells in
        cells.contains("4.保护第三方合法权益")
          ? "4.保护第 " + cells.suffix(7).joined(separator: " ") + "\n三方合法权益"
          : cells.joined(separator: " ")
      }.joined(separator: "\n")
    }
    try expectAll(made, text)
  }

  @Test("The number of a page is none of a row, though it stands in a row of cells")
  func pageNumbers() throws {
    let made = made(.dashes, 9)
    let text = SeparatorTests.text(made) { table in
      SeparatorTests.rows(table).enumerated().map { row, cells in
        cells.joined(separator: ",") + (row == 12 ? "\n- 2 -" : "")
      }.joined(separator: "\n")
    }
    try expectAll(made, text)
  }

  @Test("Bare numbers that count the pages are none of a row", arguments: ["", "\u{0C}"])
  func barePageNumbers(end: String) throws {
    let made = made(.sparse, 10)
    var page = 0
    let text = SeparatorTests.text(made) { table in
      SeparatorTests.rows(table).enumerated().map { row, cells in
        guard row % 9 == 4 else { return cells.joined(separator: " ") }
        page += 1
        return cells.joined(separator: " ") + "\n\(page)\n\(end)"
      }.joined(separator: "\n")
    }
    #expect(page > 2)
    try expectAll(made, text)
  }

  @Test("Of two numbers around the head of a column none is its row's")
  func headBetween() throws {
    let made = made(.sparse, 10)
    let key = CellKey(.fees, .amount)
    let text = SeparatorTests.text(made) { table in
      SeparatorTests.rows(table).map { row in
        switch row[0] {
        case "信息内容" where row[1].hasPrefix("本年收费"): row[0]
        case "行政事业性收费":
          "\(row[0])\n\n14\n\n本年收费金额（单位：万元）\n\n\(made.cells[key] ?? "")"
        default: row.joined(separator: "\n\n")
        }
      }.joined(separator: "\n\n")
    }
    let (wrong, right) = try SeparatorTests.check(made, text)
    #expect(wrong.isEmpty, "\(wrong)")
    #expect(right >= made.cells.count - 2)
  }

  @Test("Pages numbered with how many there are are none of a row", arguments: [" / ", "/"])
  func countedPages(slash: String) throws {
    let made = made(.sparse, 10)
    var page = 0
    let text = SeparatorTests.text(made) { table in
      SeparatorTests.rows(table).enumerated().map { row, cells in
        guard row % 9 == 4 else { return cells.joined(separator: " ") }
        page += 1
        return cells.joined(separator: " ") + "\n\(page)\(slash)7\n青石县林业局"
      }.joined(separator: "\n")
    }
    #expect(page > 2)
    try expectAll(made, text)
  }

  @Test("A bare number beside a row that adds up without it is none of the row")
  func bareNumber() throws {
    var random = SeededGenerator(seed: 11)
    var made = MadeReport(balanced: .form2021, using: &random)
    let columns: [ColumnID] = [
      .naturalPerson, .business, .research, .publicWelfare, .legalService, .otherOrganization,
      .total,
    ]
    for (column, number) in zip(columns, [3, 4, 0, 2, 0, 1, 10]) {
      made.cells[CellKey(.carriedIn, column)] = "\(number)"
    }
    let text = SeparatorTests.text(made) { table in
      SeparatorTests.rows(table).joined().map { $0 == "三、本年度办理结果" ? "7\n" + $0 : $0 }
        .joined(separator: "\n")
    }
    let report = try SampleFiles.report(Array(text.utf8))
    #expect(report[CellKey(.carriedIn, .total)]?.value == made.value(CellKey(.carriedIn, .total)))
    #expect(report.table(.requests)?.decodedBy.contains(.applicants(.carriedIn)) == true)
  }

  @Test("Where two numbers of a row may be the page's, neither row is believed")
  func bareNumberWithin() throws {
    var random = SeededGenerator(seed: 11)
    var made = MadeReport(balanced: .form2021, using: &random)
    let keys = TableForm.requests2021.cells.filter { $0.row == .massRepeated }
    for (key, number) in zip(keys, [5, 0, 0, 0, 1, 0, 6]) { made.cells[key] = "\(number)" }
    let text = SeparatorTests.text(made) { table in
      SeparatorTests.rows(table).map { row in
        var row = row
        // A page ends behind the third number.
        if let at = row.firstIndex(of: "4.无正当理由大量反复申请") { row.insert("5", at: at + 4) }
        return row.joined(separator: "\n")
      }.joined(separator: "\n")
    }
    let report = try SampleFiles.report(Array(text.utf8))
    for key in keys { #expect(report[key]?.value == nil, "\(key)") }
    #expect(report[CellKey(.publications, .total)]?.value != nil)
  }

  @Test("Merged cells repeated line by line are told by the header above them")
  func stackedMerged() throws {
    for seed in 12...14 as ClosedRange<UInt64> {
      try expectAll(
        made(.distinct, seed, .form2019),
        SeparatorTests.text(made(.distinct, seed, .form2019)) { table in
          table.grid(\.text).joined().joined(separator: "\n\n")
        })
    }
  }

  @Test(
    "A row may merge other columns than its header, and tells by its twins which",
    arguments: 12...15)
  func otherMerged(seed: UInt64) throws {
    var made = made(.distinct, seed, .form2019)
    made.cells[CellKey(.penalties, .change)] = "-3"
    let text = SeparatorTests.text(made) { table in
      guard table.columnCount == 4 else {
        return table.grid(\.text).map { $0.joined(separator: ",") }.joined(separator: "\n")
      }
      return SeparatorTests.rows(table).map { row in
        var row = row
        if row.count == 4 {
          let twin = Int(row[1]) == nil ? 2 : 1
          row.insert(row[twin], at: twin)
        } else {
          while row.count < 5 { row.append(row[row.count - 1]) }
        }
        return row.joined(separator: ",")
      }.joined(separator: "\n")
    }
    try expectAll(made, text)
  }

  @Test("A total whose last digit stands alone behind the page's end is not believed")
  func brokenOff() throws {
    var made = made(.distinct, 15)
    for key in made.cells.keys where key.table == .review {
      made.cells[key] = key.column == .total ? "125" : "0"
    }
    made.cells[CellKey(.review, .upheld)] = "1257"
    made.cells[CellKey(.litigationDirect, .upheld)] = "125"
    let text = SeparatorTests.text(made) { table in
      SeparatorTests.rows(table).map { $0.joined(separator: " ") }.joined(separator: "\n")
        + (table.columnCount == 15 ? "\n\n\u{0C}内部资料\n\n7" : "")
    }
    let report = try SampleFiles.report(Array(text.utf8))
    #expect(report[CellKey(.review, .total)]?.value == nil)
    #expect(report[CellKey(.litigationDirect, .total)]?.value == Amount(125))
    #expect(report[CellKey(.litigationAfterReview, .total)]?.value == Amount(125))
  }

  @Test("An ordinal alone before its numbers has its label behind them")
  func labelsBehindOrdinals() throws {
    let made = made(.distinct, 16)
    let text = SeparatorTests.text(made) { table in
      SeparatorTests.rows(table).map { cells in
        guard table.columnCount == 10, let place = cells.firstIndex(where: \.isItem),
          cells.count > place + 7
        else { return cells.joined(separator: " ") }
        let item = cells[place]
        return cells[..<place].joined(separator: " ") + "\n" + item.prefix(2) + " "
          + cells[(place + 1)...].joined(separator: " ") + "\n"
          + item.dropFirst(2).map(String.init).joined(separator: "\n")
      }.joined(separator: "\n")
    }
    let (wrong, right) = try SeparatorTests.check(made, text)
    #expect(wrong.isEmpty, "\(wrong.prefix(5))")
    #expect(right > 120)
  }

  @Test("A unit in a sentence below a table is broken off no number")
  func unitsInSentences() {
    let text = Array("187重复申请3件、".utf8)
    func word(_ range: Range<Int>, _ kind: BoxWord.Kind, _ left: Int, _ top: Int) -> BoxWord {
      BoxWord(
        left: left, right: left + 400 * range.count, top: top, bottom: top + 1000, page: 0,
        range: range, kind: kind)
    }
    let number = word(0..<3, .number, 3200, 0)
    let counted = word(15..<16, .number, 3150, 1100)
    let unit = word(16..<19, .text, 3560, 1100)
    #expect(BrokenUnits.mended([number, unit], text).count == 1)
    #expect(BrokenUnits.mended([number, counted, unit], text).count == 3)
  }

  @Test("A number wider than the one above it is no part of that")
  func widerNumbers() {
    var text = Array("其他273总计4324".utf8)
    func word(_ range: Range<Int>, _ kind: BoxWord.Kind, _ left: Int, _ top: Int) -> BoxWord {
      BoxWord(
        left: left, right: left + 500 * (kind == .number ? range.count : range.count / 3 * 2),
        top: top, bottom: top + 1000, page: 0, range: range, kind: kind)
    }
    let words = [
      word(0..<6, .text, 16000, 0), word(6..<9, .number, 21600, 0),
      word(9..<15, .text, 11400, 1100), word(15..<19, .number, 21350, 1100),
    ]
    let lines = BoxLine.lines(words, &text)
    #expect(BrokenNumbers.mended(lines, &text).map(\.numbers.count) == [1, 1])
  }
}

extension String {
  /// Whether it begins with an ordinal of one digit.
  fileprivate var isItem: Bool { first?.isNumber == true && dropFirst().first == "." }
}
