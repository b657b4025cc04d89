import Reports
import Testing

@testable import Reading

/// Reports in archives, in mails and in documents that have no text of their own.
@Suite("Reports inside other files")
struct EnclosedTests {
  private let made: MadeReport
  private let page: [UInt8]

  init() {
    var random = SeededGenerator(seed: 33)
    made = MadeReport(.form2021, .distinct, using: &random)
    let text = SeparatorTests.text(made) { table in
      let rows = table.grid { _ in "" }.map { row in
        "<tr>" + row.map { "<td>\($0)</td>" }.joined() + "</tr>"
      }
      return "<table>\(rows.joined())</table>"
    }
    let body = text.split(separator: "\n").map { $0.hasPrefix("<") ? String($0) : "<p>\($0)</p>" }
    page = Array("<html><meta charset=\"utf-8\"><body>\(body.joined())</body></html>".utf8)
  }

  private func expectAll(_ bytes: [UInt8], _ name: Comment) throws {
    let report = try SampleFiles.report(bytes)
    #expect(report.agency == "青石县林业局", name)
    for key in made.cells.keys { #expect(report[key]?.value == made.value(key), name) }
  }

  private func reason(_ bytes: [UInt8]) -> String? {
    guard case .notReport(let reason) = ReportReader().read(bytes, path: "x.zip") else {
      return nil
    }
    return reason.zh
  }

  /// A Word document of which a page is the text.
  private var wordOfPage: [UInt8] {
    let main =
      "<w:document xmlns:w=\"u\" xmlns:r=\"v\"><w:body><w:altChunk r:id=\"h\"/></w:body></w:document>"
    let parts =
      "<Relationships><Relationship Id=\"h\" Type=\"http://x/aFChunk\" Target=\"/word/page.html\"/>"
      + "</Relationships>"
    return WordTests.archive([
      ("word/document.xml", Array(main.utf8)), ("word/_rels/document.xml.rels", Array(parts.utf8)),
      ("word/page.html", page),
    ])
  }

  @Test("The one document of an archive is read, whatever lies about it")
  func archives() throws {
    try expectAll(
      WordTests.archive([
        ("年报.html", page), ("年报_files/frame.html", Array("<p>首页".utf8)), ("年报_files/a.png", [1]),
        ("__MACOSX/年报.html", [0]), (".b.html", [0]),
      ]), "page")
    try expectAll(WordTests.archive("年报/年报.docx", page), "folder")
    try expectAll(wordOfPage, "chunk")
  }

  @Test("A page inside a Word document is its text only where it has none, and by its own name")
  func chunks() throws {
    let chunk = "<w:altChunk r:id=\"h\"/>"
    let parts =
      "<Relationships><Relationship Id=\"g\" Type=\"http://x/aFChunk\" Target=\"/word/other.html\"/>"
      + "<Relationship Id=\"h\" Type=\"http://x/aFChunk\" Target=\"/word/page.html\"/></Relationships>"
    let other = Array(
      String(decoding: page, as: UTF8.self).replacing("青石县林业局", with: "临河县水利局").utf8)
    func word(_ main: String, _ pages: [[UInt8]]) -> [UInt8] {
      WordTests.archive([
        ("word/document.xml", Array(main.utf8)),
        ("word/_rels/document.xml.rels", Array(parts.utf8)),
        ("word/other.html", pages[0]), ("word/page.html", pages[1]),
      ])
    }
    let empty =
      "<w:document xmlns:w=\"u\" xmlns:r=\"v\"><w:body>\(chunk)</w:body></w:document>"
    try expectAll(word(empty, [other, page]), "by name")
    let own = WordTests.document(made).replacing("<w:t>", with: "<w:t xml:space=\"preserve\">")
      .replacing("</w:body>", with: chunk + "</w:body>")
    try expectAll(word(own, [other, other]), "own text")
  }

  @Test("A document of the Chinese office standard is refused by name")
  func chineseOffice() {
    let text =
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<uof:UOF xmlns:uof=\"u\"><字:段落>年报</字:段落></uof:UOF>"
    #expect(reason(Array(text.utf8))?.contains("标文通") == true)
  }

  @Test("A Word document whose text has another name is found by what names it")
  func otherName() throws {
    let parts =
      "<Relationships><Relationship Id=\"rId1\" Target=\"/word/document2.xml\" "
      + "Type=\"http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument\"/>"
      + "</Relationships>"
    try expectAll(
      WordTests.archive([
        ("_rels/.rels", Array(parts.utf8)),
        ("word/document2.xml", Array(WordTests.document(made).utf8)),
      ]), "document2")
  }

  @Test("An archive of several documents, of none, or of archives says so")
  func others() {
    let two = WordTests.archive([("a.html", page), ("b.html", page)])
    #expect(reason(two)?.contains("2 个文档") == true)
    #expect(reason(WordTests.archive("a.png", [1]))?.contains("没有网页") == true)
    let nested = WordTests.archive("a.docx", WordTests.archive("b.html", page))
    #expect(reason(nested)?.contains("没有网页") == true)
  }

  @Test("What a mail has with it is read, and the frames of a workbook saved as a page")
  func mails() throws {
    let head = "MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n"
    let text = "--b\r\nContent-Type: text/html\r\n\r\n<p>见附件</p>\r\n"
    let document = Array(WordTests.document(made).utf8)
    let word =
      "--b\r\nContent-Type: application/vnd.ms\r\nContent-Transfer-Encoding: base64\r\n\r\n"
      + PageTests.base64(WordTests.archive("word/document.xml", document)) + "\r\n--b--\r\n"
    try expectAll(Array((head + text + word).utf8), "attached")
    let signature =
      "--b\r\nContent-Type: application/pkcs7-signature\r\nContent-Transfer-Encoding: base64\r\n\r\n"
      + PageTests.base64([0x30, 0x82] + (0...255).map { UInt8($0) }) + "\r\n"
    let signed = head + text + String(repeating: signature, count: 4) + word
    try expectAll(Array(signed.utf8), "signed")
    let forwarded = head + text + "--b\r\nContent-Type: message/rfc822\r\n\r\n"
    let inner = (head + word).replacing("boundary=b", with: "boundary=c").replacing(
      "--b", with: "--c")
    try expectAll(Array((forwarded + inner + "--b--\r\n").utf8), "forwarded")
    let frames =
      "--b\r\nContent-Type: text/html\r\n\r\n<html><frameset><frame src=\"a\"></frameset></html>\r\n"
      + "--b\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: base64\r\n\r\n"
      + PageTests.base64(page) + "\r\n--b--\r\n"
    try expectAll(Array((head + frames).utf8), "frames")
  }
}
