import Reports
import Testing

@testable import Reading

/// Pages as editors, forms and scripts leave them.
@Suite("Cells of pages as they are filled in")
struct FilledPageTests {
  static let fillings: [MadeReport.Filling] = [.distinct, .sparse, .blanks, .dashes]

  static func made(_ filling: MadeReport.Filling, _ edition: FormEdition = .form2021) -> MadeReport
  {
    var random = SeededGenerator(seed: 41)
    return MadeReport(edition, filling, using: &random)
  }

  /// A report of which each cell's markup is made by `cell`, each row's by `row`.
  static func body(
    _ made: MadeReport, row: (String) -> String = { "<tr>\($0)</tr>" },
    cell: (RenderedTable.Cell, String) -> String = { "<td\($1)>\($0.text)</td>" }
  ) -> String {
    SeparatorTests.text(made) { table in
      "<table>"
        + (0..<table.rowCount).map { index in
          row(
            table.row(index).map {
              cell($0, " rowspan=\($0.rowSpan) colspan=\($0.columnSpan)")
            }.joined())
        }.joined() + "</table>"
    }
    .split(separator: "\n").map { $0.hasPrefix("<") ? String($0) : "<p>\($0)</p>" }.joined()
  }

  static func page(_ body: String) -> String { "<html><body>\(body)</body></html>" }

  /// All cells with a number are read, and none wrong.
  static func expectAll(_ made: MadeReport, _ text: String, _ comment: Comment = "") throws {
    let report = try SampleFiles.report(Array(text.utf8))
    for key in made.cells.keys.sorted(by: { "\($0)" < "\($1)" })
    where report[key]?.value != made.value(key) {
      let value = report[key]?.value.map { "\($0)" } ?? "\(String(describing: report[key]?.status))"
      Issue.record("\(key): \(value) for \(made.cells[key] ?? "") \(comment)")
    }
  }

  @Test(
    "What is not shown is no row, in capitals neither",
    arguments: ["DISPLAY: none", "Display:None", "color:red; DISPLAY:NONE"])
  func hiddenRows(style: String) throws {
    for filling in Self.fillings {
      let made = Self.made(filling)
      let body = Self.body(
        made,
        row: {
          "<tr style='\(style)'>"
            + $0.split(separator: "<").map {
              Int($0.split(separator: ">").last ?? "") == nil ? "<\($0)" : "<td>0"
            }.joined() + "</tr><tr>\($0)</tr>"
        })
      try Self.expectAll(made, Self.page(body), "\(filling)")
    }
  }

  @Test("What a field in a cell is filled in with is read", arguments: fillings)
  func fields(filling: MadeReport.Filling) throws {
    let made = Self.made(filling)
    let body = Self.body(
      made,
      cell: { cell, spans in
        let isLabel = cell.text.unicodeScalars.contains { $0.value > 0x2FFF }
        return "<td\(spans)>"
          + (isLabel ? cell.text : "<input type=text name=n7 value='\(cell.text)'>")
          + "<input type=hidden value=31><input type=checkbox value=1></td>"
      })
    try Self.expectAll(made, Self.page(body))
  }

  @Test("A report that an attribute keeps for a script is read")
  func attributes() throws {
    let made = Self.made(.distinct)
    let escaped = Self.body(made).split(separator: "<", omittingEmptySubsequences: false)
      .joined(separator: "&lt;")
    try Self.expectAll(
      made, Self.page("<div id=show></div><input type=hidden id=text value=\"\(escaped)\">"))
    try Self.expectAll(made, Self.page("<p data-content=\"\(escaped)\"></p>"))
  }

  @Test("A report that a script keeps as it is, to be taken as markup, is read")
  func rawData() throws {
    let made = Self.made(.distinct)
    let body = Self.body(made)
    try Self.expectAll(
      made,
      Self.page(
        "<p>首页</p><script type=\"text/xml\"><store><record><![CDATA[<a href=1>上一页</a>]]></record>"
          + "<record><![CDATA[\(body)]]></record></store></script>"))
  }

  @Test("What opens when it is looked for is shown")
  func untilFound() throws {
    let made = Self.made(.blanks)
    try Self.expectAll(
      made, Self.page("<details><div hidden=until-found>\(Self.body(made))</div></details>"))
  }

  @Test(
    "Rows that were typed into one, a paragraph for each, are rows", arguments: FormEdition.allCases
  )
  func stackedRows(edition: FormEdition) throws {
    let made = Self.made(.sparse, edition)
    let text = SeparatorTests.text(made) { table in
      let rows = table.grid { _ in "" }
      let first = rows.firstIndex { $0.contains { Int($0) != nil } } ?? 0
      func cells(_ column: Int) -> String {
        rows[first...].map { "<p>\($0[column])</p>" }.joined()
      }
      guard table.columnCount == 10 else { return Self.plain(rows) }
      let labels = rows[first...].map { row in
        "<p>\(row[..<3].last { !$0.isEmpty } ?? "")</p>"
      }.joined()
      let header = rows[..<first].map { row in row.filter { !$0.isEmpty } }
      return Self.plain(header) + "<table><tr><td>\(labels)</td>"
        + (3..<10).map { "<td>\(cells($0))</td>" }.joined() + "</tr></table>"
    }
    try Self.expectAll(made, Self.page(text.split(separator: "\n").joined(separator: "<p></p>")))
  }

  @Test(
    "The rows of a group that were typed into one have ordinals", arguments: FormEdition.allCases)
  func stackedGroups(edition: FormEdition) throws {
    let made = Self.made(.sparse, edition)
    let text = SeparatorTests.text(made) { table in
      guard table.columnCount == 10 else { return Self.plain(SeparatorTests.rows(table)) }
      var rows: [[[String]]] = []
      for row in table.grid({ _ in "" }) {
        let isItem = row[2].first?.isNumber ?? false
        let goesOn = isItem && !row[2].hasPrefix("1.")
        if goesOn {
          for column in 2..<10 { rows[rows.count - 1][column].append(row[column]) }
        } else {
          rows.append(row.map { [$0] })
        }
      }
      return "<table>"
        + rows.map { row in
          "<tr>"
            + row.map { "<td>" + $0.map { "<p>\($0)</p>" }.joined() + "</td>" }.joined() + "</tr>"
        }.joined() + "</table>"
    }
    try Self.expectAll(made, Self.page(text.split(separator: "\n").joined(separator: "<p></p>")))
  }

  private static func plain(_ rows: [[String]]) -> String {
    "<table>"
      + rows.map { "<tr>" + $0.map { "<td>\($0)</td>" }.joined() + "</tr>" }.joined() + "</table>"
  }

  @Test("A page in a binary list of another browser is read")
  func propertyList() throws {
    let made = Self.made(.distinct)
    let page = Array(Self.page(Self.body(made)).utf8)
    func number(_ value: Int, _ size: Int) -> [UInt8] {
      (0..<size).map { UInt8(truncatingIfNeeded: value >> (8 * (size - 1 - $0))) }
    }
    let objects: [[UInt8]] = [
      [0xD1, 1, 2], [0x5F, 0x10, 15] + Array("WebMainResource".utf8),
      [0x4F, 0x12] + number(page.count, 4) + page, [0x44, 1, 2, 3, 4],
    ]
    var file = Array("bplist00".utf8)
    var table: [UInt8] = []
    for object in objects {
      table += number(file.count, 4)
      file += object
    }
    let end = file.count
    file += table + [0, 0, 0, 0, 0, 0, 4, 1] + number(objects.count, 8) + number(0, 8)
    let report = try SampleFiles.report(file + number(end, 8))
    for key in made.cells.keys { #expect(report[key]?.value == made.value(key), "\(key)") }
    for cut in stride(from: 20, to: file.count, by: 997) {
      _ = ReportReader().read(Array(file.prefix(cut)), path: "x.webarchive")
    }
  }

  @Test(
    "Signs without width are none, even between digits",
    arguments: ["\u{200B}", "&#8203;", "&zwnj;", "\u{FEFF}", "\u{2060}", "&shy;", "&lrm;"])
  func invisibleSigns(sign: String) throws {
    for filling in Self.fillings {
      let made = Self.made(filling)
      let body = Self.body(
        made,
        cell: { cell, spans in
          "<td\(spans)>\(sign)" + cell.text.map(String.init).joined(separator: sign)
            + "\(sign)&nbsp;</td>"
        })
      try Self.expectAll(made, Self.page(body), "\(filling)")
    }
  }

  @Test(
    "What a cell explains of its label in brackets is no part of it",
    arguments: [
      ("规章", "（设区的市、自治州人民政府应提供相关数据）"),
      ("行政规范性文件", "（行政机关制定发布的决定、公告、通告、意见，以及标题采用“规定”“办法”等字样的公文，一般属于此类）"),
    ])
  func notes(label: String, note: String) throws {
    let made = Self.made(.distinct)
    let body = Self.body(
      made,
      cell: { cell, spans in
        "<td\(spans)>\(cell.text)\(cell.text == label ? note : "")</td>"
      })
    try Self.expectAll(made, Self.page(body))
  }

  @Test(
    "Under the heads of another form the rows of documents have no value",
    arguments: FormEdition.allCases)
  func otherHeads(edition: FormEdition) throws {
    let made = Self.made(.distinct, edition)
    let heads = [
      ("本年制发件数", "本年新制作数量"), ("本年废止件数", "本年新公开数量"), ("现行有效件数", "对外公开总数量"),
    ]
    var body = Self.body(made)
    for (newer, older) in heads {
      body =
        edition == .form2021
        ? body.replacing(newer, with: older) : body.replacing(older, with: newer)
    }
    let report = try SampleFiles.report(Array(Self.page(body).utf8))
    for key in TableForm.form(.proactive, edition).cells {
      let isDocuments = key.row == .regulations || key.row == .normativeDocuments
      #expect(report[key]?.value == (isDocuments ? nil : made.value(key)), "\(key)")
    }
  }

  @Test("Tables that all stand behind the text are found there")
  func apart() throws {
    let made = Self.made(.distinct)
    let tables = Self.body(made).split(separator: "<table>").dropFirst().map {
      "<table>" + $0.prefix(while: { _ in true }).split(separator: "</table>")[0] + "</table>"
    }
    let text = SectionKind.allCases.map { "<p>\($0.ordinal)、\($0.heading.zh)</p><p>见附表。</p>" }
    try Self.expectAll(made, Self.page(text.joined() + tables.joined(separator: "<p>附表</p>")))
  }

  @Test("Of a table with one number, all other rows are blank")
  func oneNumber() throws {
    for key in TableForm.proactive2021.cells {
      var made = Self.made(.distinct)
      for other in TableForm.proactive2021.cells { made.cells[other] = "" }
      made.cells[key] = "7"
      let report = try SampleFiles.report(Array(Self.page(Self.body(made)).utf8))
      #expect(report[key]?.value == made.value(key), "\(key)")
      for other in TableForm.proactive2021.cells where other != key {
        #expect(report[other]?.status == .blank, "\(key): \(other)")
      }
    }
  }

  @Test("Seven numbers of a table are not those of a last row above that is blank")
  func sevenNumbers() throws {
    var made = Self.made(.blanks)
    for key in TableForm.requests2021.cells where key.row == .carriedOut { made.cells[key] = "" }
    for (index, key) in TableForm.reviewAndLitigation.cells.enumerated() {
      made.cells[key] = index % 2 == 0 && index > 0 ? String(20 + index) : ""
    }
    let page = Self.page(Self.body(made))
    #expect(try SeparatorTests.check(made, page).wrong.isEmpty)
    let report = try SampleFiles.report(Array(page.utf8))
    for key in TableForm.reviewAndLitigation.cells {
      #expect(report[key]?.value == made.value(key), "\(key)")
    }
  }

  @Test("Numbers set apart by as many spaces everywhere stand under no others")
  func evenGaps() throws {
    var made = Self.made(.blanks)
    let total = TableForm.requests2021.cells.filter { $0.row == .total }
    for (index, key) in total.enumerated() { made.cells[key] = String(50 + index) }
    let first = TableForm.requests2021.cells.filter { $0.row == .newReceived }
    for (index, key) in first.enumerated() { made.cells[key] = String(70 + index) }
    let text = SeparatorTests.text(made) { table in
      (0..<table.rowCount).map { row in
        "<p>"
          + table.row(row).map(\.text).filter { !$0.isEmpty }
          .joined(separator: "&nbsp;&nbsp;&nbsp;&nbsp;") + "</p>"
      }.joined(separator: "\n")
    }
    let (wrong, _) = try SeparatorTests.check(made, Self.page(text))
    #expect(wrong.isEmpty, "\(wrong.prefix(5))")
  }
}
