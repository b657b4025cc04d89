import Reports
import Testing

@testable import Reading

/// Workbooks, OpenDocument and rich text, as office programs store them.
@Suite("Office files")
struct OfficeTests {
  private static let title = "青石县林业局2022年政府信息公开工作年度报告"

  static let fillings: [MadeReport.Filling] = [.distinct, .sparse, .dashes]

  private func made(_ filling: MadeReport.Filling) -> MadeReport {
    var random = SeededGenerator(seed: 21)
    return MadeReport(.form2021, filling, using: &random)
  }

  private func expectAll(_ made: MadeReport, _ bytes: [UInt8]) throws {
    let report = try SampleFiles.report(bytes)
    #expect(report.agency == "青石县林业局")
    #expect(report.year == 2022)
    #expect(report.sections.map(\.kind) == SectionKind.allCases)
    for key in made.cells.keys { #expect(report[key]?.value == made.value(key), "\(key)") }
  }

  /// Title, headings and tables: a line of text, or a table.
  private func parts(_ made: MadeReport) -> [(line: String, table: RenderedTable?)] {
    [(Self.title, nil)]
      + SectionKind.allCases.map { kind in
        let table = TableKind.allCases.first { $0.section == kind.number }
        return ("\(kind.ordinal)、\(kind.heading.zh)", table.map { RenderedTable($0, of: made) })
      }
  }

  @Test("A workbook is read by its strings and numbers", arguments: fillings)
  func workbook(filling: MadeReport.Filling) throws {
    let made = made(filling)
    try expectAll(made, workbook(made))
  }

  @Test("On a sheet a table begins where it likes, however wide the others are", arguments: 0...4)
  func offset(column: Int) throws {
    let made = made(.blanks)
    try expectAll(made, workbook(made, from: column))
  }

  @Test("Sheets, rows and columns that a workbook hides are none of the report")
  func hidden() throws {
    let made = made(.distinct)
    func cell(_ name: String, _ text: String) -> String {
      "<c r=\"\(name)\" t=\"inlineStr\"><is><t>\(text)</t></is></c>"
    }
    func sheet(_ made: MadeReport) -> String {
      var rows = ""
      var number = 0
      for part in parts(made) {
        for texts in [[part.line]] + (part.table?.grid { _ in "" } ?? []) {
          number += 2
          // A hidden row above each, and a hidden column behind the first.
          rows +=
            "<row r=\"\(number - 1)\" hidden=\"1\">" + cell("A\(number - 1)", texts[0])
            + (2..<9).map { cell("\(UnicodeScalar(UInt8(65 + $0)))\(number - 1)", "5") }.joined()
            + "</row><row r=\"\(number)\">" + cell("B\(number)", "7")
            + texts.enumerated().map { column, text in
              cell("\(UnicodeScalar(UInt8(65 + column + (column > 0 ? 1 : 0))))\(number)", text)
            }.joined() + "</row>"
        }
      }
      // Whoever hides all that is right of a table hides far more than is looked at.
      return "<worksheet><cols><col min=\"2\" max=\"2\" hidden=\"1\"/>"
        + "<col min=\"100\" max=\"16384\" hidden=\"1\"/></cols><sheetData>\(rows)"
        + "</sheetData></worksheet>"
    }
    var random = SeededGenerator(seed: 99)
    let other = MadeReport(.form2021, .distinct, using: &random)
    let workbook =
      "<workbook xmlns:r=\"urn:r\"><sheets><sheet name=\"上年\" state=\"hidden\" r:id=\"a\"/>"
      + "<sheet name=\"本年\" r:id=\"b\"/></sheets></workbook>"
    let relations =
      "<Relationships><Relationship Id=\"a\" Target=\"worksheets/sheet1.xml\"/>"
      + "<Relationship Id=\"b\" Target=\"/xl/worksheets/sheet2.xml\"/></Relationships>"
    try expectAll(
      made,
      WordTests.archive(
        [
          ("xl/workbook.xml", workbook), ("xl/_rels/workbook.xml.rels", relations),
          ("xl/worksheets/sheet1.xml", sheet(other)),
          ("xl/worksheets/sheet2.xml", sheet(made)),
        ].map { ($0, Array($1.utf8)) }))
  }

  @Test("Marks above the line and what was struck out are no part of a sheet's number")
  func richText() throws {
    let made = made(.distinct)
    let note = "<r><rPr><vertAlign val=\"superscript\"/></rPr><t>1</t></r>"
    let old = "<r><rPr><sz val=\"11\"/><strike/></rPr><t>7</t></r>"
    try expectAll(made, workbook(made) { "<si>\(old)<r><t>\($0)</t></r>\(note)</si>" })
  }

  @Test("A page that a program keeps in one cell of a sheet is read", arguments: [true, false])
  func record(isMarkup: Bool) throws {
    let made = made(.distinct)
    let text = parts(made).map { part in
      let rows = part.table?.grid { _ in "" } ?? []
      if !isMarkup {
        return ([part.line] + rows.map { $0.joined(separator: "\t") }).joined(separator: "\n")
      }
      let cells = rows.map { "<tr>" + $0.map { "<td>\($0)</td>" }.joined() + "</tr>" }
      return "<p>\(part.line)</p><table>\(cells.joined())</table>"
    }.joined(separator: "\n")
    func cell(_ name: String, _ text: String) -> String {
      let escaped = text.replacing("<", with: "&lt;").replacing("\t", with: "&#9;")
        .replacing("\n", with: "&#10;")
      return "<c r=\"\(name)\" t=\"inlineStr\"><is><t>\(escaped)</t></is></c>"
    }
    let sheet =
      "<worksheet><sheetData><row r=\"1\">\(cell("A1", "标题"))\(cell("B1", "正文"))</row>"
      + "<row r=\"2\">\(cell("A2", Self.title))\(cell("B2", text))</row></sheetData></worksheet>"
    try expectAll(
      made,
      WordTests.archive([
        ("xl/workbook.xml", Array("<workbook/>".utf8)),
        ("xl/worksheets/sheet1.xml", Array(sheet.utf8)),
      ]))
  }

  @Test("A long cell in a sheet with a table is no page", arguments: [true, false])
  func longCell(isMarkup: Bool) throws {
    let made = made(.blanks)
    let filler =
      isMarkup
      ? String(repeating: "<tr><td>一、本年新收政府信息公开申请数量</td><td>7</td></tr>", count: 90)
      : String(repeating: "本机关认真落实政府信息公开条例的各项要求。", count: 1000)
    let report = try SampleFiles.report(
      workbook(made, behind: filler.replacing("<", with: "&lt;")))
    for key in made.cells.keys { #expect(report[key]?.value == made.value(key), "\(key)") }
  }

  @Test("A formula that no program has computed is no empty cell")
  func formula() throws {
    var made = made(.distinct)
    let key = CellKey(.repeated, .business)
    made.cells[key] = "=1+2"
    let report = try SampleFiles.report(workbook(made))
    #expect(report[key]?.status == .unreadable)
    #expect(report[CellKey(.repeated, .total)]?.value == made.value(CellKey(.repeated, .total)))
  }

  /// A workbook with all tables on one sheet, empty rows around them.
  ///
  /// - Parameter rich: the string that a number is, where it is none.
  private func workbook(
    _ made: MadeReport, from first: Int = 0, behind last: String? = nil,
    rich: ((String) -> String)? = nil
  ) -> [UInt8] {
    var strings: [String] = []
    var sheet = ""
    var row = 0
    func add(_ cells: [String]) {
      row += 1
      sheet += "<row r=\"\(row)\">"
      for (column, text) in cells.enumerated() where !text.isEmpty || first > 0 {
        let name = String(UnicodeScalar(UInt8(65 + first + column))) + "\(row)"
        if text.isEmpty {
          sheet += "<c r=\"\(name)\" s=\"3\"/>"
          continue
        }
        if Int(text) != nil, let rich {
          sheet += "<c r=\"\(name)\" t=\"s\"><v>\(strings.count)</v></c>"
          strings.append(rich(text))
        } else if text.hasPrefix("=") {
          sheet += "<c r=\"\(name)\"><f>\(text.dropFirst())</f><v></v></c>"
        } else if Int(text) != nil {
          sheet += "<c r=\"\(name)\"><v>\(text)</v></c>"
        } else {
          sheet += "<c r=\"\(name)\" t=\"s\"><v>\(strings.count)</v></c>"
          strings.append("<si><t>\(text)</t><rPh sb=\"0\" eb=\"1\"><t>99</t></rPh></si>")
        }
      }
      sheet += "</row>"
    }
    for part in parts(made) {
      add([part.line])
      guard let table = part.table else { continue }
      add([])
      for row in table.grid({ _ in "" }) { add(row) }
      add([])
    }
    if let last { add([last]) }
    return WordTests.archive([
      ("xl/workbook.xml", Array("<workbook/>".utf8)),
      ("xl/sharedStrings.xml", Array("<sst>\(strings.joined())</sst>".utf8)),
      (
        "xl/worksheets/sheet1.xml",
        Array("<worksheet><sheetData>\(sheet)</sheetData></worksheet>".utf8)
      ),
    ])
  }

  @Test("An electronic book is read page by page in its own order", arguments: fillings)
  func book(filling: MadeReport.Filling) throws {
    let made = made(filling)
    let pages = parts(made).map { part in
      let rows = (part.table?.grid { _ in "" } ?? []).map { row in
        "<tr>" + row.map { "<td>\($0)</td>" }.joined() + "</tr>"
      }
      return "<html><body><p>\(part.line)</p><table>\(rows.joined())</table></body></html>"
    }
    let items = pages.indices.map {
      "<opf:item href='\(Self.references[$0 % Self.references.count])\($0).xhtml' id=\"i\($0)\"/>"
    }
    // Named twice, a page is still read once.
    let order =
      pages.indices.map { "<opf:itemref linear=\"yes\" idref=\"i\($0)\" />" } + [
        "<opf:itemref idref='i0'/>"
      ]
    let members = [
      ("META-INF/container.xml", "<c><rootfile full-path=\"OEBPS/b.opf\"/></c>"),
      (
        "OEBPS/b.opf",
        "<p><manifest>\(items.reversed().joined())</manifest><spine>\(order.joined())</spine></p>"
      ),
    ]
    let bodies = pages.enumerated().reversed().map { ("OEBPS/p/\($0).xhtml", $1) }
    let files = (members + bodies).map { ($0, Array($1.utf8)) }
    try expectAll(made, WordTests.archive(files))
    // Without one of its pages the agency would seem to have left it out.
    let torn = WordTests.archive(files.filter { $0.0 != "OEBPS/p/4.xhtml" })
    guard case .notReport(let reason) = ReportReader().read(torn, path: "x.epub") else {
      Issue.record("read")
      return
    }
    #expect(reason.en.contains("damaged"))
  }

  /// Ways to write where the pages lie.
  private static let references = ["p/", "./p/", "%70/", "q/../p/", "p//"]

  @Test("A book without its pages is said to be damaged")
  func emptyBook() {
    let bytes = WordTests.archive("META-INF/container.xml", Array("<rootfile full-path=".utf8))
    guard case .notReport(let reason) = ReportReader().read(bytes, path: "x.epub") else {
      Issue.record("read")
      return
    }
    #expect(reason.en.contains("damaged"))
  }

  @Test("What a sheet stores of a fraction is read as the sheet shows it")
  func fractions() {
    let sheet = SheetFlattener()
    #expect(
      sheet.parse(Array("<s><row><c><v>66.486599999999996</v></c><c><v>12</v></c></row></s>".utf8))
        == 0)
    #expect(
      sheet.rows.first?.map { String(decoding: $0.text, as: UTF8.self) } == ["66.4866", "12"])
  }

  @Test(
    "OpenDocument repeats equal cells by a number, and may keep a value without its text",
    arguments: fillings, [true, false])
  func openDocument(filling: MadeReport.Filling, isFlat: Bool) throws {
    let made = made(filling)
    var body = ""
    for part in parts(made) {
      body += "<text:h>\(part.line)</text:h>"
      guard let table = part.table else { continue }
      // What the sheet does not show: a column before the second, and a row above each.
      body +=
        "<table:table><table:table-column table:number-columns-repeated=\"1\"/>"
        + "<table:table-column table:visibility=\"collapse\"/><table:table-column/>"
      for row in table.grid({ _ in "" }) {
        body +=
          "<table:table-row table:visibility=\"collapse\"><table:table-cell><text:p>7"
          + "</text:p></table:table-cell></table:table-row><table:table-row>"
          + "<table:table-cell><text:p>\(row[0])</text:p></table:table-cell>"
          + "<table:table-cell><text:p>9</text:p></table:table-cell>"
        var column = 1
        while column < row.count {
          let count = row[column...].prefix { $0 == row[column] }.count
          let cell = "<table:table-cell table:number-columns-repeated=\"\(count)\""
          // As some programs write them, which leave it to the reader how a number is shown.
          body +=
            Int(row[column]) != nil && column % 2 == 0
            ? cell + " office:value-type=\"float\" office:value=\"\(row[column]).0\"/>"
            : cell + "><text:p>\(row[column])</text:p></table:table-cell>"
          column += count
        }
        body += "</table:table-row>"
      }
      body += "</table:table>"
    }
    let xml = Array(
      ("<?xml version=\"1.0\"?><office:document xmlns:office=\"o\" xmlns:text=\"t\" "
        + "xmlns:table=\"b\"><office:body>\(body)</office:body></office:document>").utf8)
    try expectAll(made, isFlat ? xml : WordTests.archive("content.xml", xml))
    let text = String(decoding: xml, as: UTF8.self)
    try expectAll(
      made, Array(text.replacing("office:document", with: "office:document-content").utf8))
  }

  @Test(
    "Ordinals that OpenDocument's lists or its outline put before headings are told",
    arguments: [false, true])
  func openDocumentNumbering(isOutline: Bool) throws {
    let level = "text:level=\"1\" style:num-format=\"一, 二, 三, ...\" style:num-suffix=\"、\"/>"
    let styles =
      isOutline
      ? "<text:outline-style><text:outline-level-style \(level)</text:outline-style>"
      : "<text:list-style style:name=\"L\"><text:list-level-style-number \(level)</text:list-style>"
    let body = SectionKind.allCases.map { kind in
      isOutline
        ? "<text:h text:outline-level=\"1\">\(kind.heading.zh)</text:h><text:p>无。</text:p>"
        : "<text:list text:style-name=\"L\" text:continue-numbering=\"\(kind.number > 1)\">"
          + "<text:list-item><text:p>\(kind.heading.zh)</text:p></text:list-item></text:list>"
          + "<text:p>无。</text:p>"
    }.joined()
    let spaces = "xmlns:office=\"o\" xmlns:text=\"t\" xmlns:style=\"s\""
    let content = "<office:document-content \(spaces)>\(body)</office:document-content>"
    let file = WordTests.archive([
      ("content.xml", Array(content.utf8)),
      (
        "styles.xml",
        Array("<office:document-styles \(spaces)>\(styles)</office:document-styles>".utf8)
      ),
    ])
    let report = try SampleFiles.report(file, path: "x.odt")
    #expect(report.sections.map(\.number) == [1, 2, 3, 4, 5, 6])
    #expect(report.sections.first?.heading == "一、总体情况")
  }

  @Test(
    "Rich text is read by its cells, in Unicode or in bytes", arguments: fillings, [true, false])
  func richText(filling: MadeReport.Filling, isUnicode: Bool) throws {
    let made = made(filling)
    try expectAll(made, richText(made, isUnicode: isUnicode))
  }

  @Test(
    "Rich text that is hidden, struck out, deleted or raised is no part of a number",
    arguments: [
      "{\\v 6}", "{\\b\\deleted\\revauthdel1 6}", "\\v 6\\v0 ", "{\\strike 6\\plain }",
      "{\\super 6}",
    ])
  func unshownRichText(other: String) throws {
    let made = made(.distinct)
    try expectAll(made, richText(made, isUnicode: true, other: other))
  }

  /// - Parameter other: what stands before the text of each cell.
  private func richText(
    _ made: MadeReport, isUnicode: Bool, other: String = ""
  ) throws -> [UInt8] {
    func escaped(_ text: String) throws -> String {
      if isUnicode {
        return text.utf16.map { $0 < 0x80 ? String(UnicodeScalar(UInt8($0))) : "\\u\($0)?" }
          .joined()
      }
      let bytes = try #require(gb18030(text))
      return bytes.map { $0 < 0x80 ? String(UnicodeScalar($0)) : "\\'" + String($0, radix: 16) }
        .joined()
    }
    var body = "{\\fonttbl{\\f0 SimSun;}}"
    for part in parts(made) {
      body += "\\pard \(try escaped(part.line))\\par\n"
      guard let table = part.table else { continue }
      for row in 0..<table.rowCount {
        body += "\\trowd"
        var column = 0
        var texts = ""
        while column < table.columnCount {
          let cell = table.cells.first {
            $0.column == column && $0.row <= row && row < $0.row + $0.rowSpan
          }
          if let cell, cell.rowSpan > 1 { body += cell.row == row ? "\\clvmgf" : "\\clvmrg" }
          column += cell?.columnSpan ?? 1
          body += "\\cellx\(column * 900)"
          let text = cell.flatMap { $0.row == row ? $0.text : nil } ?? ""
          texts += "\\pard\\intbl \(other){\(try escaped(text))}\\cell\n"
        }
        body += "\n" + texts + "\\row\n"
      }
    }
    return Array("{\\rtf1\\ansi\\ansicpg936\\uc1 \(body)}".utf8)
  }

  /// Text of the tests in GB18030.
  private func gb18030(_ text: String) -> [UInt8]? {
    Iconv.convert(Array(text.utf8), from: "UTF-8", to: "GB18030")
  }

  @Test("Groups without end and numbers without bound cost nothing but themselves")
  func hostileRichText() {
    let deep = "{\\rtf1" + String(repeating: "{", count: 100_000) + "\\bin999999999999 \\u99999999"
    guard case .notReport = ReportReader().read(Array(deep.utf8), path: "x.rtf") else {
      Issue.record("read")
      return
    }
  }
}
