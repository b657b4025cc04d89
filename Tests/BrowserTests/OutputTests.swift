import Canvas
import Reports
import Testing

@testable import Browser

@Suite struct OutputTests {
  @Test("A value, a citation, a row and a table can be copied")
  func copies() throws {
    var stage = Stage()
    try stage.press("<Enter>3")
    #expect(try stage.press("y1") == [.copy("239")])
    let citation = "云溪市公安局2023年年报 第三部分 本年新收·自然人=239（1/2023.txt:"
    guard case .copy(let text)? = try stage.press("y2").first else {
      Issue.record("no citation")
      return
    }
    #expect(text.hasPrefix(citation), "\(text)")
    guard case .copy(let row)? = try stage.press("`3").first else {
      Issue.record("no row")
      return
    }
    #expect(row.hasPrefix("一、本年新收\t239\t"), "\(row)")
    guard case .copy(let table)? = try stage.press("y4").first else {
      Issue.record("no table")
      return
    }
    #expect(table.contains("| 项目 | 自然人 |"), "\(table)")
  }

  @Test("A cell without a number is copied as what it is, never as 0")
  func blank() throws {
    var stage = Stage()
    try stage.press("f名~教育<Enter><Home><Enter>3/国家秘密<Enter>^<Right><Right>")
    #expect(try stage.press("y1") == [.copy("空白")])
  }

  @Test("The suffix says the format, and another one is refused in words")
  func suffix() throws {
    var stage = Stage()
    try stage.press("2e<C-u>")
    try stage.press("a.xls<Enter>")
    #expect(stage.status.contains(".csv"))
    let effects = try stage.press("<C-u>a.tsv<Enter>")
    guard case .write(let name, let text, false, false)? = effects.first else {
      Issue.record("nothing to write")
      return
    }
    #expect(name == "a.tsv")
    #expect(text.split(separator: "\n").count == 20)
    #expect(text.hasPrefix("机关\t年份\t新收"))
  }

  /// What the table on the screen is in a file of CSV, line by line.
  private func exported(_ keys: String) throws -> [String] {
    var stage = Stage()
    guard case .write(_, let text, _, _)? = try stage.press(keys + "e<C-u>a.csv<Enter>").last else {
      Issue.record("nothing to write")
      return []
    }
    return text.split(separator: "\n").map(String.init)
  }

  @Test("A comparison is exported as numbers, whatever the screen writes between them")
  func comparison() throws {
    let pairs = try exported("<Enter>3=")
    #expect(pairs.contains { $0.contains("本年新收,") && $0.hasSuffix("%") })
    for keys in ["<Enter>3==", "<Enter>3===", "<Enter>3===="] {
      let lines = try exported(keys)
      #expect(lines.count > 10)
      let cells = lines.dropFirst().flatMap { $0.split(separator: ",").dropFirst() }
      #expect(cells.contains { Int($0) != nil || $0.hasSuffix("%") }, "\(keys)")
      #expect(!cells.contains { $0.contains("→") || $0.hasPrefix("+") || $0 == "/" }, "\(keys)")
      // A column in per cent has no bare numbers.
      #expect(!cells.contains { $0.hasSuffix("%") } || cells.allSatisfy { $0.hasSuffix("%") })
    }
  }

  @Test("Counts are exported with their sum, and a year without a report is an empty field")
  func counts() throws {
    let lines = try exported("3")
    #expect(lines.first?.hasSuffix("2020,2021,2022,2023,合计") == true)
    let row = try #require(lines.first { $0.hasPrefix("云溪市教育局,") })
    let fields = row.split(separator: ",", omittingEmptySubsequences: false).dropFirst()
    #expect(fields.count == 5)
    #expect(fields.dropFirst(2).first?.isEmpty == true)
    #expect(
      fields.last.flatMap { Int($0) } == fields.dropLast().compactMap { Int($0) }.reduce(0, +))
  }

  @Test("What the filter leaves out is in no cell of the matrix, on the screen and in a file")
  func filtered() throws {
    var stage = Stage()
    try stage.press(":filter 年>=2023<Enter>")
    let row = try #require(
      stage.screen.split(separator: "\n").first { $0.contains("云溪市公安局 ") })
    #expect(row.filter { "✓1234567890".contains($0) }.count == 1, "\(row)")
    let lines = try exported(":filter 年>=2023<Enter>")
    #expect(lines.contains { $0.hasPrefix("云溪市公安局,,,,✓,") })
  }

  @Test("A mark at the end of the name overwrites")
  func overwriting() throws {
    var stage = Stage()
    let effects = try stage.press("2e<C-u>a.csv!<Enter>")
    guard case .write(let name, _, _, let overwrites)? = effects.first else {
      Issue.record("nothing to write")
      return
    }
    #expect(name == "a.csv")
    #expect(overwrites)
  }

  @Test("What a spreadsheet would run gets a quote before it; numbers do not")
  func formulas() {
    for text in ["=1+1", "@SUM(A1)", "+cmd|x", "-2+3", "\tx", "-", "+"] {
      #expect(ExportFormat.guarded(text) == "'" + text)
    }
    for text in ["-2", "+6", "+13.6%", "-1,204", "甲", "", "1=1"] {
      #expect(ExportFormat.guarded(text) == text)
    }
  }

  @Test("Quotes, bars and controls are written as each format wants them")
  func quoting() {
    let table = ViewTable(
      title: "t", columns: ["a\"b", "c"],
      rows: [
        [.init("x|y,z"), .init(number: "-2", status: "split")],
        [.init("1\u{1B}[31m2"), .init(without: "blank")],
      ])
    #expect(
      ExportFormat.csv.text(table)
        == "\u{FEFF}\"a\"\"b\",c\n\"x|y,z\",-2 (split)\n1[31m2,(blank)\n")
    #expect(ExportFormat.markdown.text(table).contains("| x\\|y,z | -2 (split) |"))
    let json = ExportFormat.json.text(table)
    #expect(json.contains("\"a\\\"b\": \"x|y,z\""))
    #expect(json.contains("\"c\": {\"value\": -2, \"status\": \"split\"}"))
    #expect(json.contains("\"c\": {\"value\": null, \"status\": \"blank\"}"))
    #expect(ExportFormat(path: "a.CSV") == .csv)
    #expect(ExportFormat(path: "csv") == nil)
  }

  @Test("The screen is saved without what lies over it, and the file opens at its line")
  func screenAndEditor() throws {
    var stage = Stage()
    try stage.press("<Enter>3")
    let screen = stage.screen
    #expect(
      try stage.press("<C-g>")
        == [.write(name: "年报屏幕.txt", text: screen + "\n", isNumbered: true)])
    guard case .edit("1/2023.txt", let line)? = try stage.press("E").first else {
      Issue.record("no editor")
      return
    }
    #expect(line > 1)
    #expect(try stage.press("<A-Enter>") == [.open(path: "1/2023.txt")])
  }
}

@Suite struct FindingExportTests {
  /// What `e` writes.
  private func export(_ keys: String) throws -> [[Substring]] {
    var stage = Stage()
    let effects = try stage.press(keys + "e<C-u>a.tsv<Enter>")
    guard case .write(_, let text, _, _)? = effects.last else { return [] }
    return text.split(separator: "\n").map {
      $0.split(separator: "\t", omittingEmptySubsequences: false)
    }
  }

  @Test("A list of problems is written with what is printed, implied, waived, and why")
  func columns() throws {
    let rows = try export("!")
    #expect(rows.count == 8)
    #expect(rows[0].contains("推算") && rows[0].contains("豁免理由"))
    #expect(rows[1][1] == "不成立" && rows[1][2] == "收办平衡、申请人合计、办理结果合计")
    #expect(rows[1][3] == "request-balance applicant-sum result-sum")
    #expect(rows[1][7...8] == ["314", "305"])
    let waived = try export("!W已函询<Enter>")
    #expect(waived.count == 8)
    #expect(waived.last?[1] == "已豁免" && waived.last?.last == "已函询")
  }

  @Test("However the list is grouped, what it shows is written")
  func grouped() throws {
    #expect(try export("!v").count > 8)
    #expect(try export("!vv").count == 8)
  }

  @Test("A table is copied as CSV too")
  func csv() throws {
    var stage = Stage()
    let effects = try stage.press("2y4<Enter>")
    guard case .copy(let text)? = effects.last else {
      Issue.record("\(effects)")
      return
    }
    #expect(text.hasPrefix("机关,年份,新收"), "\(text.prefix(40))")
  }
}
