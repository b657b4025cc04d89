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

  @Test(
    "Signs without width are none, even between digits",
    arguments: ["\u{200B}", "&#8203;", "&zwnj;", "\u{FEFF}", "\u{2060}"])
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
