import Reports
import Testing

@testable import Reading

/// Converters that set cells apart by marks which mean something else in a cell.
@Suite("Separators that look like cells")
struct SeparatorTests {
  /// A report whose tables are written by `write`.
  static func text(_ made: MadeReport, _ write: (RenderedTable) -> String) -> String {
    let year = made.edition == .form2021 ? 2022 : 2020
    var lines = ["青石县林业局\(year)年政府信息公开工作年度报告"]
    for kind in SectionKind.allCases {
      lines.append("\(kind.ordinal)、\(kind.heading.zh)")
      if let table = TableKind.allCases.first(where: { $0.section == kind.number }) {
        lines.append(write(RenderedTable(table, of: made)))
      }
    }
    return lines.joined(separator: "\n")
  }

  /// Cells with a value that is not the printed one, and how many have the printed one.
  static func check(_ made: MadeReport, _ text: String) throws -> (wrong: [String], right: Int) {
    let report = try SampleFiles.report(Array(text.utf8))
    var wrong: [String] = []
    var right = 0
    for key in made.cells.keys {
      guard let value = report[key]?.value else { continue }
      if value == made.value(key) {
        right += 1
      } else {
        wrong.append("\(key) \(value)")
      }
    }
    return (wrong.sorted(), right)
  }

  /// Expects every cell of a report to be read as it is printed.
  static func expectWhole(
    _ made: MadeReport, _ text: String, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let (wrong, right) = try check(made, text)
    #expect(wrong.isEmpty, "\(wrong.prefix(5))", sourceLocation: sourceLocation)
    #expect(right == made.cells.count, sourceLocation: sourceLocation)
  }

  static func rows(_ table: RenderedTable) -> [[String]] {
    (0..<table.rowCount).map { table.row($0).map(\.text) }
  }

  @Test("A dash or slash between all words is no zero", arguments: [" / ", " - ", " \\ "], [1, 2])
  func separators(mark: String, seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(seed))
    for filling in [MadeReport.Filling.distinct, .blanks] {
      let made = MadeReport(.form2021, filling, using: &random)
      let text = Self.text(made) { table in
        Self.rows(table).joined().filter { !$0.isEmpty }.joined(separator: mark)
      }
      let (wrong, right) = try Self.check(made, text)
      #expect(wrong.isEmpty, "\(wrong.prefix(5))")
      if filling == .distinct { #expect(right == made.cells.count) }
    }
  }

  @Test("A number from which its point was torn off is not read", arguments: ["2180951", "72"])
  func loosePoint(digits: String) throws {
    var random = SeededGenerator(seed: 4)
    var made = MadeReport(.form2021, .distinct, using: &random)
    let fee = CellKey(.fees, .amount)
    made.cells[fee] = "\"\(digits)\n.\""
    let text = Self.text(made) { table in
      table.grid { _ in "" }.map { $0.joined(separator: ",") }.joined(separator: "\n")
    }
    let report = try SampleFiles.report(Array(text.utf8))
    #expect(report[fee].map { $0.value == nil } ?? false)
    #expect(made.cells.keys.count { report[$0]?.value != nil } == made.cells.count - 1)
  }

  @Test("Quotes around all words are no part of them", arguments: ["\t", "|", "^"])
  func quoted(mark: String) throws {
    var random = SeededGenerator(seed: 4)
    let made = MadeReport(.form2021, .distinct, using: &random)
    let text = Self.text(made) { table in
      table.grid { _ in "" }.map { $0.joined(separator: mark) }.joined(separator: "\n")
    }
    let rows = text.split(separator: "\n").map { line in
      line.split(separator: mark, omittingEmptySubsequences: false).map {
        $0.isEmpty || Int($0) != nil ? String($0) : "\"\($0)\""
      }.joined(separator: mark) + String(repeating: mark, count: 3)
    }
    let report = try SampleFiles.report(Array(rows.joined(separator: "\n").utf8))
    #expect(report.sections.map(\.heading.first) == ["一", "二", "三", "四", "五", "六"])
    try Self.expectWhole(made, rows.joined(separator: "\n"))
  }

  @Test(
    "What keeps a spreadsheet from changing a value is no part of it",
    arguments: [("\"", "\t\""), ("\"\t", "\""), ("\t", ""), ("'", "")])
  func textMarks(before: String, behind: String) throws {
    var random = SeededGenerator(seed: 4)
    for edition in FormEdition.allCases {
      let made = MadeReport(edition, .distinct, using: &random)
      let text = Self.text(made) { table in
        table.grid { _ in "" }.map { $0.joined(separator: "|") }.joined(separator: "\n")
      }
      let rows = text.split(separator: "\n").map { line in
        line.split(separator: "|", omittingEmptySubsequences: false).map {
          before + $0 + behind
        }.joined(separator: ",")
      }
      let report = try SampleFiles.report(Array(rows.joined(separator: "\n").utf8))
      #expect(report.sections.map(\.kind) == SectionKind.allCases)
      try Self.expectWhole(made, rows.joined(separator: "\n"))
    }
  }

  @Test("Fields that count the rows are none of them", arguments: [0, 1], [true, false])
  func rowNumbers(base: Int, isLast: Bool) throws {
    var random = SeededGenerator(seed: 4)
    let made = MadeReport(.form2021, .distinct, using: &random)
    let text = Self.text(made) { table in
      table.grid { _ in "" }.map { $0.joined(separator: ",") }.joined(separator: "\n")
    }
    let rows = text.split(separator: "\n").enumerated().map { index, line in
      isLast ? "\(line),\(base + index)" : "\(base + index),\(line)"
    }
    let report = try SampleFiles.report(Array(rows.joined(separator: "\n").utf8))
    #expect(report.agency == "青石县林业局")
    #expect(report.sections.map(\.kind) == SectionKind.allCases)
    try Self.expectWhole(made, rows.joined(separator: "\n"))
  }

  @Test("Two values on each line of a list are two, and no thousands")
  func twoValues() throws {
    var random = SeededGenerator(seed: 5)
    let made = MadeReport(.form2021, .distinct, using: &random)
    let rows = TableKind.allCases.flatMap { NamedRow.rows(of: .form($0, .form2021)) }
    let lines = rows.flatMap { row in
      row.cells.map { cell in
        let names = [row.labels[0], cell.words[0]].map { String(decoding: $0, as: UTF16.self) }
        return names.joined(separator: "-") + ",71,"
          + String((made.cells[cell.key] ?? "").suffix(3))
      }
    }
    let title = "青石县林业局2023年政府信息公开工作年度报告,,"
    let text = ([title, "项目,2022年,2023年"] + lines).joined(separator: "\n")
    let report = try SampleFiles.report(Array(text.utf8))
    for key in made.cells.keys { #expect(report[key]?.value == nil, "\(key)") }
  }

  @Test("Bars of several makes in one table are one")
  func mixedBars() throws {
    var random = SeededGenerator(seed: 3)
    let made = MadeReport(.form2021, .distinct, using: &random)
    let bars = ["|", "丨", "│", "｜", "|"]
    var count = 0
    let text = Self.text(made) { table in
      table.grid { _ in "" }.map { row in
        row.map { cell in
          count += 1
          return "\(bars[count % bars.count]) \(cell) "
        }.joined() + "|"
      }.joined(separator: "\n")
    }
    try Self.expectWhole(made, text)
  }

  @Test("Bars of any make set cells apart", arguments: [" ║ ", " │ ", "｜", "¦", "‖", "丨"])
  func bars(mark: String) throws {
    var random = SeededGenerator(seed: 3)
    for filling in [MadeReport.Filling.distinct, .blanks] {
      let made = MadeReport(.form2021, filling, using: &random)
      let text = Self.text(made) { table in
        Self.rows(table).map { $0.joined(separator: mark) }.joined(separator: "\n")
      }
      let (wrong, right) = try Self.check(made, text)
      #expect(wrong.isEmpty, "\(wrong.prefix(5))")
      if filling == .distinct { #expect(right == made.cells.count) }
    }
  }

  @Test(
    "A row that holds a whole table tells no columns", arguments: ["|", "\t", ", ", "; "], 1...4)
  func wholeTableInOneRow(mark: String, seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(seed))
    for edition in FormEdition.allCases {
      let made = MadeReport(edition, .blanks, using: &random)
      let text = Self.text(made) { table in
        Self.rows(table).joined().filter { !$0.isEmpty }.joined(separator: mark)
      }
      let (wrong, _) = try Self.check(made, text)
      #expect(wrong.isEmpty, "\(wrong.prefix(5))")
    }
  }

  @Test("The names of values are not values", arguments: 1...4)
  func records(seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(seed))
    for edition in FormEdition.allCases {
      for filling in [MadeReport.Filling.distinct, .blanks] {
        let made = MadeReport(edition, filling, using: &random)
        let text = Self.text(made) { table in
          let records = table.grid { _ in "" }.map { row in
            "{"
              + row.enumerated().map { "\"\($0.offset)\":\"\($0.element)\"" }
              .joined(separator: ",") + "}"
          }
          return "[" + records.joined(separator: ",") + "]"
        }
        let (wrong, _) = try Self.check(made, text)
        #expect(wrong.isEmpty, "\(wrong.prefix(5))")
      }
    }
  }

  @Test("A sign counts behind whatever sets cells apart", arguments: ["·", "\"", "■", " "])
  func signs(mark: String) throws {
    var random = SeededGenerator(seed: 7)
    var made = MadeReport(.form2019, .distinct, using: &random)
    for key in made.cells.keys where key.description.hasSuffix(".change") {
      made.cells[key] = "-" + (made.cells[key] ?? "")
    }
    let text = Self.text(made) { table in
      Self.rows(table).map { $0.joined(separator: mark) + mark }.joined(separator: "\n")
    }
    try Self.expectWhole(made, text)
  }

  @Test(
    "A mark that only sets numbers apart makes cells of them, and of dashes",
    arguments: [
      ("~", "~"), ("^", "^"), ("……", "……"), ("：", "、"), ("：", "，"),
      (": ", ", "), ("', '", "', '"), ("\" \"", "\" \""),
    ], MadeReport.Filling.allCases)
  func listed(marks: (head: String, mark: String), filling: MadeReport.Filling) throws {
    var random = SeededGenerator(seed: 11)
    for edition in FormEdition.allCases {
      let made = MadeReport(edition, filling, using: &random)
      let text = Self.text(made) { table in
        Self.rows(table).map { row in
          let label = row.prefix { $0.contains { !$0.isASCII } }.joined(separator: marks.mark)
          let cells = row.dropFirst(row.prefix { $0.contains { !$0.isASCII } }.count)
          return (label.isEmpty || cells.isEmpty ? label : label + marks.head)
            + cells.joined(separator: marks.mark)
        }.joined(separator: "\n")
      }
      let (wrong, right) = try Self.check(made, text)
      #expect(wrong.isEmpty, "\(wrong.prefix(5))")
      if filling == .distinct || filling == .dashes { #expect(right == made.cells.count) }
    }
  }

  @Test(
    "Lists that leave out what is empty tell no columns", arguments: ["~", "，", ", ", "', '"], 1...9
  )
  func shortLists(mark: String, seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(seed))
    for edition in FormEdition.allCases {
      var made = MadeReport(edition, .distinct, using: &random)
      let keys = made.cells.keys.sorted { $0.description < $1.description }
      let short = Set(
        keys.map(\.row.rawValue).filter { name in
          name.utf8.reduce(seed) { $0 + Int($1) } % (seed < 7 ? 3 : 1) == 0
        })
      for key in keys where short.contains(key.row.rawValue) && Bool.random(using: &random) {
        made.cells[key] = ""
      }
      let text = Self.text(made) { table in
        Self.rows(table).map { $0.filter { !$0.isEmpty }.joined(separator: mark) }
          .joined(separator: "\n")
      }
      let (wrong, right) = try Self.check(made, text)
      #expect(wrong.isEmpty, "\(wrong.prefix(5))")
      if seed < 7 { #expect(right * 3 > made.cells.count) }
    }
  }

  @Test("Thousands stay together between marks of full width")
  func listedThousands() throws {
    var random = SeededGenerator(seed: 12)
    var made = MadeReport(.form2021, .distinct, using: &random)
    for key in made.cells.keys { made.cells[key] = "1234" }
    for mark in ["，", ", "] {
      let text = Self.text(made) { table in
        Self.rows(table).map { row in
          row.map { $0 == "1234" ? "1,234" : $0 }.joined(separator: mark)
        }.joined(separator: "\n")
      }
      try Self.expectWhole(made, text)
    }
  }

  @Test(
    "Line ends and tabs written as escapes are read",
    arguments: [("\\t", "\\n"), ("\\n", "\\n\n\\n")])
  func escapes(cell: String, row: String) throws {
    var random = SeededGenerator(seed: 13)
    let made = MadeReport(.form2021, .dashes, using: &random)
    let text = Self.text(made) { table in
      Self.rows(table).map { $0.joined(separator: cell) }.joined(separator: row)
    }
    try Self.expectWhole(made, text)
  }

  @Test("A dash in quotes is a cell on whatever line", arguments: ["\"", "'"])
  func quotedDash(quote: String) throws {
    var random = SeededGenerator(seed: 14)
    let made = MadeReport(.form2019, .dashes, using: &random)
    let text = Self.text(made) { table in
      Self.rows(table).map { row in
        row.map { "    \(quote)\($0)\(quote)" }.joined(separator: ",\n")
      }.joined(separator: "\n")
    }
    try Self.expectWhole(made, text)
  }

  @Test("A unit stays with the last number of a list")
  func listedUnit() throws {
    var random = SeededGenerator(seed: 15)
    let made = MadeReport(.form2019, .distinct, using: &random)
    let text = Self.text(made) { table in
      Self.rows(table).map { row in
        let isLabelled = row.dropFirst().contains { Int($0) != nil }
        return row.joined(separator: "：") + (isLabelled ? "件" : "")
      }.joined(separator: "\n")
    }
    try Self.expectWhole(made, text)
  }

  @Test(
    "Tables of LaTeX are read, spans and broken rows with them", arguments: FormEdition.allCases)
  func typeset(edition: FormEdition) throws {
    for (index, filling) in MadeReport.Filling.allCases.enumerated() {
      var random = SeededGenerator(seed: UInt64(21 + index))
      let made = MadeReport(edition, filling, using: &random)
      let text = Self.text(made) { table in
        let rows = (0..<table.rowCount).map { row in
          var next = 0
          var cells: [String] = []
          for cell in table.row(row) {
            cells += Array(repeating: "", count: max(0, cell.column - next))
            var text = cell.text
            if cell.rowSpan > 1 { text = "\\multirow{\(cell.rowSpan)}{*}{\(text)}" }
            if cell.columnSpan > 1 { text = "\\multicolumn{\(cell.columnSpan)}{c|}{\(text)}" }
            cells.append(text)
            next = cell.column + cell.columnSpan
          }
          cells += Array(repeating: "", count: max(0, table.columnCount - next))
          return cells.joined(separator: row % 3 == 0 ? " &\n" : " & ") + " \\\\ \\hline"
        }
        return "\\begin{longtable}[]{|l|*{3}{c|}}\n\\toprule\n"
          + rows.joined(separator: "\n") + "\n\\end{longtable}"
      }
      let (wrong, right) = try Self.check(made, text)
      #expect(wrong.isEmpty, "\(filling) \(wrong.prefix(5))")
      // Of a row with one of two numbers the header may not tell which.
      if filling != .blanks { #expect(right == made.cells.count, "\(filling)") }
    }
  }

  @Test(
    "A document that is one line has its title and its sections", arguments: ["|", "\t", ",", "; "])
  func wholeDocumentInOneLine(mark: String) throws {
    var random = SeededGenerator(seed: 11)
    for edition in FormEdition.allCases {
      let made = MadeReport(edition, .distinct, using: &random)
      let lines = Self.text(made) { table in
        Self.rows(table).joined().filter { !$0.isEmpty }.joined(separator: "\n")
      }
      let text = lines.split(separator: "\n").joined(separator: mark)
      let report = try SampleFiles.report(Array(text.utf8))
      #expect(report.agency == "青石县林业局")
      #expect(report.sections.map(\.kind) == SectionKind.allCases)
      try Self.expectWhole(made, text)
    }
  }

  @Test("A comma between thousands parts no cells of a document that is one line")
  func thousandsInOneLine() throws {
    var random = SeededGenerator(seed: 12)
    for seed in 0..<4 {
      var made = MadeReport(.form2021, .distinct, using: &random)
      for (index, key) in TableKind.allCases.flatMap({ TableForm.form($0, .form2021).cells })
        .enumerated()
      where index % 9 == seed {
        made.cells[key] = "\(index + 1),\(100 + index)"
      }
      let lines = Self.text(made) { table in
        Self.rows(table).joined().filter { !$0.isEmpty }.joined(separator: "\n")
      }
      let (wrong, _) = try Self.check(made, lines.split(separator: "\n").joined(separator: ","))
      #expect(wrong.isEmpty, "\(wrong.prefix(5))")
    }
  }

  /// The cells of a table, every label of more than nine characters broken over two lines.
  static func brokenRows(_ table: RenderedTable) -> [[String]] {
    rows(table).map { row in
      row.map { $0.count > 9 ? $0.prefix(5) + "\n" + $0.dropFirst(5) : $0 }
    }
  }

  @Test(
    "A cell that goes on below its bar is one", arguments: [MadeReport.Filling.distinct, .blanks])
  func brokenCells(filling: MadeReport.Filling) throws {
    var random = SeededGenerator(seed: 21)
    let made = MadeReport(.form2021, filling, using: &random)
    let wiki = Self.text(made) { table in
      "{|\n"
        + Self.brokenRows(table).map { "|-\n" + $0.map { "| \($0)" }.joined(separator: "\n") }
        .joined(separator: "\n") + "\n|}"
    }
    let bars = Self.text(made) { table in
      Self.brokenRows(table).map { "| " + $0.joined(separator: " | ") + " |" }
        .joined(separator: "\n")
    }
    for text in [wiki, bars] {
      let (wrong, right) = try Self.check(made, text)
      #expect(wrong.isEmpty, "\(wrong.prefix(5))")
      if filling == .distinct { #expect(right == made.cells.count) }
    }
  }

  @Test("Frames without lines between rows hold rows of dashes", arguments: FormEdition.allCases)
  func outlinedDashes(edition: FormEdition) throws {
    var random = SeededGenerator(seed: 31)
    var made = MadeReport(edition, .dashes, using: &random)
    for key in made.cells.keys { made.cells[key] = "-" }
    let text = Self.text(made) { table in
      let rule = "+" + String(repeating: "-----+", count: table.columnCount)
      let rows = table.grid { _ in "" }.map { "| " + $0.joined(separator: " | ") + " |" }
      return ([rule] + rows + [rule]).joined(separator: "\n")
    }
    try Self.expectWhole(made, text)
  }

  @Test("A whole document of LaTeX is read by its commands", arguments: ["/", "—"])
  func typesetDocument(zero: String) throws {
    var random = SeededGenerator(seed: 32)
    let made = MadeReport(.form2021, .dashes, using: &random)
    let text = Self.text(made) { table in
      let rows = table.grid { _ in "" }.map {
        $0.map { $0 == "-" ? zero : $0 }.joined(separator: " & ") + " \\\\"
      }
      return "\\begin{tabular}{c}\n" + rows.joined(separator: "\n") + "\n\\end{tabular}"
    }
    try Self.expectWhole(made, "\\begin{document}\n" + text + "\n\\end{document}")
  }

  @Test("Three hyphens of LaTeX are a dash, and no empty cell")
  func typesetDashes() throws {
    var random = SeededGenerator(seed: 31)
    var made = MadeReport(.form2021, .sparse, using: &random)
    for key in made.cells.keys { made.cells[key] = "—" }
    let text = Self.text(made) { table in
      "\\begin{tabular}{llll}\n"
        + Self.rows(table).map {
          $0.map { $0 == "—" ? "---" : $0 }.joined(separator: " & ") + " \\\\"
        }.joined(separator: "\n") + "\n\\end{tabular}"
    }
    try Self.expectWhole(made, text)
  }

  @Test("How many columns a cell covers is no number of the cell", arguments: [4, 5])
  func coveredColumns(seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(seed))
    let made = MadeReport(.form2021, .blanks, using: &random)
    let text = Self.text(made) { table in
      "|===\n"
        + (0..<table.rowCount).map { row in
          table.row(row).map { cell in
            let columns = cell.columnSpan > 1 ? "\(cell.columnSpan)+" : ""
            let rows = cell.rowSpan > 1 ? ".\(cell.rowSpan)+" : ""
            return columns + rows + "|" + cell.text
          }.joined(separator: "\n")
        }.joined(separator: "\n\n") + "\n|==="
    }
    let (wrong, right) = try Self.check(made, text)
    #expect(wrong.isEmpty, "\(wrong.prefix(5))")
    #expect(right > 0)
  }
}
