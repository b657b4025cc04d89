import CMarkup
import Reports
import Testing

@testable import Reading

@Suite("Word and PDF files")
struct WordTests {
  /// A report as a word processor stores it, each row of table three in a table row.
  static func document(_ made: MadeReport, extra: String = "") -> String {
    func paragraph(_ text: String) -> String { "<w:p><w:r><w:t>\(text)</w:t></w:r></w:p>" }
    var body = paragraph("青石县林业局2022年政府信息公开工作年度报告")
    for kind in TableKind.allCases {
      let section = SectionKind.allCases[kind.section - 1]
      body += paragraph("\(section.ordinal)、\(section.heading.zh)")
      let table = RenderedTable(kind, of: made)
      body += "<w:tbl>"
      for row in 0..<table.rowCount {
        body += "<w:tr>"
        var column = 0
        while column < table.columnCount {
          let cell = table.cells.first {
            $0.column == column && $0.row <= row && row < $0.row + $0.rowSpan
          }
          let merge =
            cell.map { $0.rowSpan > 1 ? ($0.row == row ? "restart" : "continue") : "" } ?? ""
          body += "<w:tc><w:tcPr><w:gridSpan w:val=\"\(cell?.columnSpan ?? 1)\"/>"
          if !merge.isEmpty { body += "<w:vMerge w:val=\"\(merge)\"/>" }
          body +=
            "</w:tcPr>" + paragraph(cell.map { $0.row == row ? $0.text : "" } ?? "") + "</w:tc>"
          column += cell?.columnSpan ?? 1
        }
        body += "</w:tr>"
      }
      body += "</w:tbl>"
    }
    return
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\(extra)<w:document xmlns:w=\"urn:w\"><w:body>"
      + body + "</w:body></w:document>"
  }

  /// An archive with one member that is stored as it is.
  static func archive(_ name: String, _ content: [UInt8]) -> [UInt8] { archive([(name, content)]) }

  /// An archive of members that are stored as they are.
  static func archive(_ members: [(name: String, content: [UInt8])]) -> [UInt8] {
    func field(_ value: Int, _ count: Int) -> [UInt8] {
      (0..<count).map { UInt8(value >> (8 * $0) & 0xFF) }
    }
    var local: [UInt8] = []
    var directory: [UInt8] = []
    for (name, content) in members {
      let sizes =
        field(0, 4) + field(content.count, 4) + field(content.count, 4)
        + field(name.utf8.count, 2)
      directory +=
        field(0x0201_4B50, 4) + field(20, 2) + field(20, 2) + field(0, 8) + sizes + field(0, 12)
        + field(local.count, 4) + Array(name.utf8)
      local +=
        field(0x0403_4B50, 4) + field(20, 2) + field(0, 8) + sizes + field(0, 2) + Array(name.utf8)
        + content
    }
    return local + directory + field(0x0605_4B50, 4) + field(0, 4) + field(members.count, 2)
      + field(members.count, 2) + field(directory.count, 4) + field(local.count, 4) + field(0, 2)
  }

  @Test("Merged cells, blanks and all are read from a Word document", arguments: 1...3)
  func word(seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(seed))
    let made = MadeReport(.form2021, seed == 1 ? .distinct : .blanks, using: &random)
    let file = Self.archive("word/document.xml", Array(Self.document(made).utf8))
    let report = try SampleFiles.report(file, path: "x.docx")
    #expect(report.agency == "青石县林业局")
    for key in TableForm.requests2021.cells + TableForm.reviewAndLitigation.cells {
      #expect(report[key]?.value == made.value(key), "\(key)")
      if made.value(key) == nil { #expect(report[key]?.status == .blank, "\(key)") }
    }
  }

  @Test(
    "Marks of notes above the line are no part of a number",
    arguments: ["<w:vertAlign w:val=\"superscript\"/>", "<w:position w:val=\"8\"/>"])
  func noteMarks(style: String) throws {
    var random = SeededGenerator(seed: 4)
    let made = MadeReport(.form2021, .distinct, using: &random)
    let mark = "<w:r><w:rPr>\(style)</w:rPr><w:t>1</w:t></w:r>"
    let document = Self.document(made).replacing("</w:p></w:tc>", with: mark + "</w:p></w:tc>")
    let report = try SampleFiles.report(
      Self.archive("word/document.xml", Array(document.utf8)), path: "x.docx")
    for key in made.cells.keys { #expect(report[key]?.value == made.value(key), "\(key)") }
  }

  @Test("Hyphens that do not break a line are signs, and symbols of a font leave a number unread")
  func hyphens() throws {
    var random = SeededGenerator(seed: 4)
    var made = MadeReport(.form2019, .distinct, using: &random)
    let change = try #require(CellKey("proactive.licensing.change"))
    made.cells[change] = "987654"
    for (mark, value) in [
      ("<w:noBreakHyphen/>", Amount(-987_654)), ("<w:sym w:char=\"F02D\"/>", nil),
    ] {
      let document = Self.document(made).replacing("<w:t>987654", with: "\(mark)<w:t>987654")
      let report = try SampleFiles.report(
        Self.archive("word/document.xml", Array(document.utf8)), path: "x.docx")
      #expect(report[change]?.value == value)
    }
  }

  @Test("White digits leave a number unread, but where they are alone in a cell that is filled")
  func white() throws {
    var random = SeededGenerator(seed: 4)
    var made = MadeReport(.form2021, .sparse, using: &random)
    let keys = [CellKey(.granted, .total), .init(.repeated, .total), .init(.petition, .total)]
    for (key, digits) in zip(keys, ["987654", "345678", "456789"]) { made.cells[key] = digits }
    let white = "<w:rPr><w:color w:val=\"FFFFFF\"/></w:rPr>"
    let document = Self.document(made)
      .replacing("<w:t>987654", with: "\(white)<w:t>8</w:t></w:r><w:r><w:t>987654")
      .replacing("<w:t>345678", with: "\(white)<w:t>345678")
      .replacing(
        "</w:tcPr><w:p><w:r><w:t>456789",
        with: "<w:shd w:fill=\"1F497D\"/></w:tcPr><w:p><w:r>\(white)<w:t>456789")
    let report = try SampleFiles.report(
      Self.archive("word/document.xml", Array(document.utf8)), path: "x.docx")
    #expect(keys.map { report[$0]?.value } == [nil, nil, Amount(456_789)])
    #expect(report[keys[0]]?.status == .unreadable)
    #expect(report[keys[1]]?.status == .unreadable)
  }

  @Test("A symbol of a font before a heading is no part of it")
  func bullets() throws {
    var random = SeededGenerator(seed: 4)
    let made = MadeReport(.form2021, .distinct, using: &random)
    let document = Self.document(made)
      .replacing("<w:r><w:t>三、收到", with: "<w:r><w:sym w:char=\"F06C\"/></w:r><w:r><w:t>三、收到")
    let report = try SampleFiles.report(
      Self.archive("word/document.xml", Array(document.utf8)), path: "x.docx")
    #expect(report.sections.contains { $0.kind == .requests })
    #expect(!report.sections.contains { $0.heading.firstRange(of: "\u{FFFD}") != nil })
  }

  @Test("Ordinals that the word processor puts before headings are told", arguments: [false, true])
  func numbering(isStyled: Bool) throws {
    var random = SeededGenerator(seed: 5)
    let made = MadeReport(.form2021, .distinct, using: &random)
    let list =
      isStyled
      ? "<w:pPr><w:pStyle w:val=\"a\"/></w:pPr>"
      : "<w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"4\"/></w:numPr></w:pPr>"
    var document = Self.document(made)
    for kind in SectionKind.allCases {
      document = document.replacing(
        "<w:p><w:r><w:t>\(kind.ordinal)、\(kind.heading.zh)",
        with: "<w:p>\(list)<w:r><w:t>\(kind.heading.zh)")
    }
    let numbering =
      "<w:numbering xmlns:w=\"urn:w\"><w:abstractNum w:abstractNumId=\"9\"><w:lvl w:ilvl=\"0\">"
      + "<w:start w:val=\"1\"/><w:numFmt w:val=\"chineseCountingThousand\"/><w:pStyle w:val=\"a\"/>"
      + "<w:lvlText w:val=\"%1、\"/></w:lvl></w:abstractNum><w:num w:numId=\"4\">"
      + "<w:abstractNumId w:val=\"9\"/></w:num></w:numbering>"
    let file = Self.archive([
      ("word/document.xml", Array(document.utf8)), ("word/numbering.xml", Array(numbering.utf8)),
    ])
    let report = try SampleFiles.report(file, path: "x.docx")
    #expect(report.sections.map(\.number) == [1, 2, 3])
    for key in made.cells.keys { #expect(report[key]?.value == made.value(key), "\(key)") }
  }

  @Test("What a document has twice, for older programs as well, is read once")
  func fallback() throws {
    var random = SeededGenerator(seed: 5)
    let made = MadeReport(.form2021, .blanks, using: &random)
    let document = Self.document(made)
      .split(separator: "<w:tbl>", omittingEmptySubsequences: false).enumerated()
      .map { index, part in
        let part = String(part)
        guard index > 0, let end = part.range(ofText: "</w:tbl>") else { return part }
        let table = "<w:tbl>" + part[..<end.upperBound]
        return "<w:p><w:r><w:AlternateContent><w:Choice>\(table)</w:Choice><w:Fallback>\(table)"
          + "</w:Fallback></w:AlternateContent></w:r></w:p>" + part[end.upperBound...]
      }.joined()
    let report = try SampleFiles.report(
      Self.archive("word/document.xml", Array(document.utf8)), path: "x.docx")
    for key in made.cells.keys { #expect(report[key]?.value == made.value(key), "\(key)") }
  }

  @Test("A document in one file, with its styles and heads, is read by its text")
  func flat() throws {
    var random = SeededGenerator(seed: 6)
    let made = MadeReport(.form2021, .blanks, using: &random)
    let document = Self.document(made).split(separator: "?>").dropFirst().joined()
    let text =
      "<?xml version=\"1.0\"?><pkg:package xmlns:pkg=\"urn:p\"><pkg:part>"
      + "<w:hdr xmlns:w=\"urn:w\"><w:p><w:r><w:t>白河市财政局2016年</w:t></w:r></w:p></w:hdr></pkg:part>"
      + "<pkg:part>\(document)</pkg:part></pkg:package>"
    let report = try SampleFiles.report(Array(text.utf8), path: "x.xml")
    #expect(report.agency == "青石县林业局")
    #expect(report.year == 2022)
    for key in made.cells.keys { #expect(report[key]?.value == made.value(key), "\(key)") }
  }

  @Test("A foreign document type is not followed")
  func documentType() {
    var random = SeededGenerator(seed: 1)
    let made = MadeReport(.form2021, .sparse, using: &random)
    let xml = Self.document(
      made, extra: "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>")
    let outcome = ReportReader().read(
      Self.archive("word/document.xml", Array(xml.utf8)), path: "x.docx")
    guard case .notReport(let reason) = outcome else {
      Issue.record("read")
      return
    }
    #expect(reason.zh.contains("文档类型"))
  }

  @Test("An archive of something else, and a damaged one, say so")
  func refused() {
    for (file, words) in [
      (Self.archive("ppt/presentation.xml", [1, 2, 3]), "没有网页、文本或文档"),
      (Self.archive("word/document.xml", Array("<w:document".utf8)), "不是政府信息公开工作年度报告"),
    ] {
      guard case .notReport(let reason) = ReportReader().read(file, path: "x.docx") else {
        Issue.record("read")
        continue
      }
      #expect(reason.zh.contains(words))
    }
  }

  @Test("A deflated member comes out whole, and only within its room")
  func inflate() {
    // "年报" forty times, deflated.
    let packed: [UInt8] = [
      0x7B, 0xBA, 0x73, 0xCB, 0xB3, 0xAE, 0xA5, 0x4F, 0x47, 0x0C, 0x09, 0x00,
    ]
    var out = [UInt8](repeating: 0, count: 240)
    #expect(nb_inflate(packed, packed.count, &out, out.count) == 240)
    #expect(String(decoding: out, as: UTF8.self) == String(repeating: "年报", count: 40))
    #expect(nb_inflate(packed, packed.count, &out, 100) == -1)
  }

  @Test("A PDF file is read through pdftotext")
  func pdf() throws {
    let folder = SampleFiles.folder + "/../Tests/ReadingTests/Files/"
    let report = try SampleFiles.report(SampleFiles.bytes(at: folder + "自然资源和规划局-2023.pdf"))
    let original = try SampleFiles.report("云溪市/自然资源和规划局-2023.md")
    #expect(report.agency == original.agency)
    #expect(report.year == 2023)
    #expect(report.sections.map(\.heading) == original.sections.map(\.heading))
    for (table, expected) in zip(report.tables, original.tables) {
      #expect(table.cells.map(\.value) == expected.cells.map(\.value))
    }
  }

  @Test("A helper that is not installed is named, and what to install")
  func missingHelper() {
    let format = ChildFormat(
      name: Wording("甲文件", "A file"), command: ["nianbao-no-such-program"], package: "some-package")
    guard case .failure(let refusal) = format.text([1, 2, 3]) else {
      Issue.record("ran")
      return
    }
    #expect(refusal.reason.zh.contains("apt install some-package"))
  }

  @Test("A helper is stopped when it writes without end, and fed without its reading")
  func limits() {
    let endless = ChildFormat(name: Wording("甲", "A"), command: ["yes"], package: "coreutils")
    guard case .failure(let refusal) = endless.text(Array(repeating: 7, count: 1 << 20)) else {
      Issue.record("ended")
      return
    }
    #expect(refusal.reason.en.contains("wrote too much"))
  }
}
