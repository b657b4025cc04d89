import Reports
import Testing

@testable import Reading

@Suite("Pages saved whole")
struct PageTests {
  /// The body of a page with a report of distinct numbers, and the report.
  static func body() -> (markup: String, made: MadeReport) {
    var random = SeededGenerator(seed: 11)
    let made = MadeReport(.form2021, .distinct, using: &random)
    let page = Layout.page.render(made)
    return (String(page.dropFirst("<html><body>".count).dropLast("</body></html>".count)), made)
  }

  static let navigation =
    "<ul><li><a href=/1>首页</a></li><li><a href=/2>一、机构职能</a></li>"
    + "<li><a href=/3>白河市财政局2016年政府信息公开工作年度报告</a></li></ul>"
  static let foot =
    "<div><p>主办：白河市人民政府办公室</p><p>版权所有 白河市大数据管理局 2031年1月</p></div>"

  static func expect(
    _ page: String, _ made: MadeReport, _ comment: Comment = ""
  ) throws {
    try expect(Array(page.utf8), made, comment)
  }

  static func expect(_ page: [UInt8], _ made: MadeReport, _ comment: Comment = "") throws {
    let report = try SampleFiles.report(page)
    #expect(report.agency == "青石县林业局", comment)
    #expect(report.year == 2022, comment)
    #expect(report.sections.map(\.kind) == SectionKind.allCases, comment)
    for key in made.cells.keys { #expect(report[key]?.value == made.value(key), comment) }
    let text = report.sections.flatMap { $0.paragraphs.map(\.text) }.joined()
    for words in ["首页", "机构职能", "白河市", "版权"] { #expect(!text.contains(words), comment) }
  }

  @Test("Navigation, related links and the foot of the page are no part of the report")
  func navigation() throws {
    let (body, made) = Self.body()
    let meta = "<p>发布时间：2023-01-20 来源：本站 浏览次数：123 <a>【打印】</a></p>"
    try Self.expect(
      "<html><body>\(Self.navigation)<div><div>\(Self.navigation)</div><div>\(meta)<div>\(body)</div></div>"
        + "\(Self.navigation)</div>\(Self.foot)</body></html>", made, "divisions")
    try Self.expect(
      "<html><body><table><tr><td>\(Self.navigation)</td></tr></table><table><tr><td><table><tr><td><a>领导</a>"
        + "</td></tr></table></td><td><table><tr><td>\(meta)</td></tr><tr><td>\(body)</td></tr></table></td>"
        + "</tr></table><table><tr><td>\(Self.foot)</td></tr></table></body></html>", made, "tables"
    )
    try Self.expect(
      "<html><body><nav>\(Self.foot)</nav>\(body)<aside>\(Self.foot)</aside></body></html>", made,
      "elements")
  }

  @Test("A report in a string of a script is found when nothing is outside")
  func scripts() throws {
    let (body, made) = Self.body()
    var escaped = ""
    for unit in body.utf16 {
      switch unit {
      case 0x22: escaped += "\\\""
      case 0x2F: escaped += "\\/"
      case 0x0A: escaped += "\\n"
      case 0x80...: escaped += "\\u" + String(unit, radix: 16)
      default: escaped.unicodeScalars.append(Unicode.Scalar(UInt8(unit)))
      }
    }
    let page =
      "<html><body><div id=app></div><script>var d={\"a\":'x',\"html\":\"\(escaped)\"}</script>"
    try Self.expect(page + Self.foot + "</body></html>", made, "escapes")
    try Self.expect("{\"code\":0,\"content\":\"\(escaped)\"}", made, "JSON")
    let entities = body.split(separator: "<", omittingEmptySubsequences: false)
      .joined(separator: "&lt;").split(separator: "\n").joined(separator: " ")
    try Self.expect("<html><script>x('\(entities)')</script></html>", made, "entities")
    try Self.expect("<html><textarea>\(entities)</textarea></html>", made, "area")
  }

  private static func escaped(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
  }

  @Test("Markup that a page shows as text is read as what it stands for", arguments: 1...2)
  func escapedMarkup(times: Int) throws {
    let (body, made) = Self.body()
    let text = (0..<times).reduce(body) { text, _ in Self.escaped(text) }
    try Self.expect("<html><body><div>\(text)</div></body></html>", made, "in a page")
    if times == 1 {
      try Self.expect(Self.escaped("<html><body>\(body)</body></html>"), made, "whole")
    }
    try Self.expect(
      "<html><body><div data-text=\"\(Self.escaped(body).replacing("\"", with: "&quot;"))\"></div>"
        + "</body></html>", made, "attribute")
  }

  @Test("Markup that someone pasted into a Word document is read as what it stands for")
  func pastedMarkup() throws {
    let (body, made) = Self.body()
    let lines = Self.escaped(body).replacing("&lt;tr", with: "\n&lt;tr").split(separator: "\n")
      .map { "<w:p><w:r><w:t>\($0)</w:t></w:r></w:p>" }
    let document = "<w:document xmlns:w=\"u\"><w:body>\(lines.joined())</w:body></w:document>"
    try Self.expect(WordTests.archive("word/document.xml", Array(document.utf8)), made)
  }

  @Test("A Word document with tables of its own is not read by the markup in it")
  func markupBesideTables() throws {
    var random = SeededGenerator(seed: 4)
    let own = MadeReport(.form2021, .blanks, using: &random)
    let (body, _) = Self.body()
    let markup = Self.escaped(body).replacing("&lt;tr", with: "\n&lt;tr").split(separator: "\n")
      .map { "<w:p><w:r><w:t>\($0)</w:t></w:r></w:p>" }.joined()
    let document = WordTests.document(own).replacing("</w:body>", with: markup + "</w:body>")
    let report = try SampleFiles.report(
      WordTests.archive("word/document.xml", Array(document.utf8)))
    for key in own.cells.keys {
      if let value = report[key]?.value { #expect(value == own.value(key), "\(key)") }
    }
  }

  @Test(
    "What stands behind the end of a page is shown and read",
    arguments: [
      "</body></html>", "</BODY></HTML>", "</html>\n<!DOCTYPE html><html><head></head><body>",
    ])
  func behindEnd(mark: String) throws {
    let (body, made) = Self.body()
    try Self.expect("<html><body><p>目录</p>\(mark)\(body)</body></html>", made, "all")
    let middle = try #require(body.firstRange(of: "四、")).lowerBound
    let start = try #require(body[..<middle].lastIndex(of: "<"))
    try Self.expect(
      "<html><body>\(body[..<start])\(mark)\(body[start...])</body></html>", made, "the end")
  }

  @Test("Blanks that stand for themselves are no part of a number")
  func escapedBlanks() throws {
    let (body, made) = Self.body()
    let text = made.cells.values.filter { $0.count > 2 }.reduce(body) { text, number in
      text.replacing(">\(number)<", with: ">&amp;nbsp;\(number)&amp;nbsp;<")
    }
    #expect(text != body)
    try Self.expect("<html><body>\(text)</body></html>", made)
  }

  @Test("A page in a field of a feed or of a database's table is read", arguments: 0...1)
  func fields(kind: Int) throws {
    let (body, made) = Self.body()
    let escaped = Self.escaped(body)
    let quoted = body.split(separator: "\"", omittingEmptySubsequences: false)
      .joined(separator: "\"\"")
    try Self.expect(
      kind == 0
        ? "<?xml version=\"1.0\"?><rss><channel><title>站点</title><item><description>\(escaped)"
          + "</description></item></channel></rss>"
        : "\"id\",\"source\",\"content\"\n\"12\",\"本站\",\"\(quoted)\"\n", made, "\(kind)")
  }

  @Test(
    "Text that a record keeps line by line is read so",
    arguments: [["title", "markdown", "site"], ["标题", "正文", "机关"]])
  func lines(names: [String]) throws {
    var random = SeededGenerator(seed: 5)
    let made = MadeReport(.form2021, .distinct, using: &random)
    let text = SeparatorTests.text(made) { table in
      table.grid { _ in "" }.map { "| " + $0.joined(separator: " | ") + " |" }
        .joined(separator: "\\n")
    }.split(separator: "\n").joined(separator: "\\n")
    let fields = zip(names, ["年报", text, "青石县"]).map { "\"\($0)\": \"\($1)\"" }
    let record = "{" + fields.joined(separator: ", ") + "}"
    let report = try SampleFiles.report(Array(record.utf8), path: "x.json")
    #expect(report.sections.count == 6)
    #expect(made.cells.keys.allSatisfy { report[$0]?.value == made.value($0) })
  }

  @Test("Of a site's record the page in it is read, after what other fields say")
  func records() throws {
    let (body, made) = Self.body()
    let content = body.replacing("\"", with: "\\\"").replacing("\n", with: "\\n")
      .replacing("/", with: "\\/")
    let record =
      "{\"code\": 200, \"data\": {\"title\": \"望澜县民政局2024年政府信息公开工作年度报告\", \"hits\": 12, "
      + "\"content\": \"\(content)\", \"files\": []}}"
    let report = try SampleFiles.report(Array(record.utf8), path: "x.json")
    for key in made.cells.keys { #expect(report[key]?.value == made.value(key), "\(key)") }
    #expect(report.sections.map(\.kind) == SectionKind.allCases)
  }

  @Test("A page that a frame has in an attribute is read")
  func frames() throws {
    let (body, made) = Self.body()
    let escaped = "<html><body>\(body)</body></html>".replacing("&", with: "&amp;")
      .replacing("<", with: "&lt;").replacing("\"", with: "&quot;")
    try Self.expect(
      "<html><body><iframe width=9 srcdoc=\"\(escaped)\"></iframe></body></html>", made)
  }

  @Test(
    "Text that a page shows as typed keeps its lines and columns", arguments: 1...2,
    [
      ("<pre class=a>", "</pre>"), ("<PRE>", "</PRE>"), ("<xmp>", "</xmp>"),
      ("<div style='white-space: pre-wrap'>", "</div>"), ("<div class='b txt'>", "</div>"),
      ("<div style=\"WHITE-SPACE:pre\"><p>", "</p></div>"),
    ])
  func typedText(seed: Int, tags: (String, String)) throws {
    var random = SeededGenerator(seed: UInt64(seed))
    let made = MadeReport(.form2021, .blanks, using: &random)
    let text = SeparatorTests.text(made) { table in
      table.grid { _ in "" }.map { $0.joined(separator: "\t") }.joined(separator: "\n")
    }
    let typed = tags.0 == "<xmp>" ? text : text.replacing("“", with: "&ldquo;")
    let around = "<ul>" + String(repeating: "<li>网站地图与本站的栏目</li>", count: 60) + "</ul>"
    let style = "<style>.txt { white-space: pre-line }</style>"
    let report = try SampleFiles.report(
      Array("<html>\(style)<body>\(around)<h1>首页</h1>\(tags.0)\(typed)\(tags.1)</body></html>".utf8)
    )
    #expect(report.agency == "青石县林业局")
    #expect(report.sections.map(\.kind) == SectionKind.allCases)
    for key in TableForm.requests2021.cells {
      #expect(report[key]?.value == made.value(key), "\(key)")
    }
  }

  @Test("Typed text around a table keeps its headings, and tells where they stand")
  func typedAroundTable() throws {
    let (body, made) = Self.body()
    let table = try #require(body.firstRange(of: "<table"))
    let end = try #require(body.ranges(of: "</table>").last)
    let lead = "一、总体情况\n一年来公开有序。\n<b>二、主动公开政府信息情况</b>\n"
    let page =
      "<html><body><div style='white-space:pre-wrap'>青石县林业局2022年政府信息公开工作年度报告\n\(lead)</div>"
      + body[table.lowerBound..<end.upperBound]
      + "<pre>五、存在的主要问题及改进情况<br>更新不够及时。<br/>六、其他需要报告的事项\n无。</pre></body></html>"
    let report = try SampleFiles.report(Array(page.utf8))
    #expect(report.sections.map(\.kind).suffix(2) == [.problems, .other])
    #expect(report.sections.map(\.kind).prefix(2) == [.overview, .proactive])
    for key in made.cells.keys { #expect(report[key]?.value == made.value(key), "\(key)") }
    let line = try #require(report.sections.first { $0.kind == .proactive }?.line)
    #expect(page.split(separator: "\n", omittingEmptySubsequences: false)[line - 1].contains("二、"))
  }

  @Test("Elements that only this page has stand apart")
  func unknownElements() throws {
    var random = SeededGenerator(seed: 5)
    let made = MadeReport(.form2021, .dashes, using: &random)
    let text = SeparatorTests.text(made) { table in
      SeparatorTests.rows(table).map { row in
        "<x-row>" + row.map { "<x-cell>\($0)</x-cell>" }.joined() + "</x-row>"
      }.joined()
    }
    let lines = text.replacing("\n", with: "<br>")
    try Self.expect("<html><body>\(lines)</body></html>", made)
  }

  @Test("Elements may have Chinese names")
  func namedElements() throws {
    var random = SeededGenerator(seed: 6)
    let made = MadeReport(.form2021, .distinct, using: &random)
    let lines = SeparatorTests.text(made) { table in
      "<表>"
        + SeparatorTests.rows(table).map { row in
          "<行>" + row.map { "<格 类=\"数\">\($0)</格>" }.joined() + "</行>"
        }.joined() + "</表>"
    }.split(separator: "\n").map { $0.hasPrefix("<") ? $0 : "<章节标题>\($0)</章节标题>" }
    let head = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
    try Self.expect(head + "<年报>" + lines.joined() + "</年报>", made)
  }

  @Test("Elements of a word processor's own are parts of words")
  func prefixedElements() throws {
    var random = SeededGenerator(seed: 5)
    let made = MadeReport(.form2021, .distinct, using: &random)
    let text = SeparatorTests.text(made) { table in
      let rows = SeparatorTests.rows(table).map { row in
        "<tr>"
          + row.map { "<td>\($0.prefix(1))<st1:x>\($0.dropFirst())</st1:x><o:p></o:p></td>" }
          .joined() + "</tr>"
      }
      return "<table>\(rows.joined())</table>"
    }
    let lines = text.replacing("\n", with: "<br>")
    try Self.expect("<html><body>\(lines)</body></html>", made)
  }

  @Test(
    "The mark of a note behind a number is no digit of it",
    arguments: [
      "<sup><a class=\"sdfootnoteanc\" name=\"sdfootnote1anc\" href=\"#sdfootnote1sym\"><sup>1</sup></a></sup>",
      "<a style='mso-footnote-id:ftn1' href=\"#_ftn1\" name=\"_ftnref1\"><span>[1]</span></a>",
      "<a href=\"#fn1\" id=\"fnref1\" role=\"doc-noteref\"><sup>1</sup></a>",
      "<sup><a href=\"#footnote-1\">[1]</a></sup>", "<sup>1</sup>", "<sup><b>1</b></sup>",
      "<span style='font-size:8pt;Vertical-Align: super'>1</span>",
      "<span style='position:relative;top:-4.0pt;mso-text-raise:4.0pt'>1</span>",
      "<span class=MsoFootnoteReference>1</span>",
    ])
  func noteMarks(mark: String) throws {
    var random = SeededGenerator(seed: 6)
    let made = MadeReport(.form2021, .distinct, using: &random)
    let text = SeparatorTests.text(made) { table in
      let rows = SeparatorTests.rows(table).map { row in
        "<tr>" + row.map { "<td>\($0)\(mark)</td>" }.joined() + "</tr>"
      }
      return "<table>\(rows.joined())</table>"
    }
    let lines = text.replacing("\n", with: "<br>")
    try Self.expect("<html><body>\(lines)</body></html>", made)
  }

  @Test(
    "What was struck out of a cell, or cannot be seen in it, is none of it",
    arguments: [
      ("del", ""), ("s", ""), ("strike", ""), ("span", "color:red; text-decoration: line-through"),
      ("font", "visibility: hidden"), ("b", "display :none"), ("span", "mso-hide:all"),
      ("span", "font-size:0px"), ("em", "opacity:0"), ("span", "\" class=\"gone"),
    ])
  func struck(tag: String, style: String) throws {
    var random = SeededGenerator(seed: 6)
    let made = MadeReport(.form2021, .distinct, using: &random)
    let text = SeparatorTests.text(made) { table in
      let rows = SeparatorTests.rows(table).map { row in
        "<tr>"
          + row.map { "<td><\(tag) style=\"\(style)\"><i>41</i></\(tag)><ins>\($0)</ins></td>" }
          .joined() + "</tr>"
      }
      return "<table>\(rows.joined())</table>"
    }
    let lines = text.replacing("\n", with: "<br>")
    // What is hidden in print only, or shown again, is shown.
    let style = "<style>.gone{color:red;display:none} @media print{ins{display:none}}</style>"
    try Self.expect("<html><head>\(style)</head><body>\(lines)</body></html>", made)
  }

  @Test("Of a row with an empty cell and one with two numbers nothing is told by their count")
  func sharedCell() throws {
    var random = SeededGenerator(seed: 8)
    let made = MadeReport(.form2021, .distinct, using: &random)
    let text = SeparatorTests.text(made) { table in
      let rows = SeparatorTests.rows(table).enumerated().map { at, row -> String in
        var cells = row.map { "<td>\($0)</td>" }
        let first = row.firstIndex { Int($0) != nil } ?? 0
        if row.count - first == 7, at % 4 == 0 {
          cells[first] = "<td></td>"
          cells[first + 3] = "<td><p>\(row[first + 3])</p><p>\(row[first + 3])</p></td>"
        }
        return "<tr>\(cells.joined())</tr>"
      }
      return "<table>\(rows.joined())</table>"
    }
    let page = "<html><body>" + text.replacing("\n", with: "<br>") + "</body></html>"
    let (wrong, right) = try SeparatorTests.check(made, page)
    #expect(wrong.isEmpty, "\(wrong.prefix(5))")
    #expect(right > 120)
  }

  @Test("What a page hides is read only when it is all there is")
  func hidden() throws {
    let (body, made) = Self.body()
    let other = "<div style='color:red; display: none'><p>一、总体情况</p><p>首页</p></div>"
    try Self.expect("<html><body>\(other)\(body)\(other)</body></html>", made, "shown")
    try Self.expect(
      "<html><body><div style='display:none'>\(body)</div></body></html>", made, "hidden")
    try Self.expect(
      "<html><body><noscript>\(body)</noscript></body></html>", made, "without script")
  }

  @Test("Sections that a page shows one at a time, by their tabs, are all read")
  func tabs() throws {
    let (_, made) = Self.body()
    let tabs = SectionKind.allCases.map { "<li>\($0.ordinal)、\($0.heading.zh)</li>" }
    let panels = SectionKind.allCases.map { kind in
      let table = TableKind.allCases.first { $0.section == kind.number }
      let rows = table.map { SeparatorTests.rows(RenderedTable($0, of: made)) } ?? []
      let text = rows.map { "<tr>" + $0.map { "<td>\($0)</td>" }.joined() + "</tr>" }.joined()
      return "<div style='display:\(kind == .overview ? "block" : "none")'>"
        + "<h3>\(kind.ordinal)、\(kind.heading.zh)</h3><p>按要求说明。</p><table>\(text)</table></div>"
    }
    try Self.expect(
      "<html><body><h1>青石县林业局2022年政府信息公开工作年度报告</h1><ul>\(tabs.joined())</ul>"
        + panels.joined() + "</body></html>", made, "tabs")
  }

  @Test("A hidden table tells nothing of a page that shows the sections")
  func hiddenTable() throws {
    let made = {
      var random = SeededGenerator(seed: 2)
      return MadeReport(.form2021, .distinct, using: &random)
    }()
    let sevens = SeparatorTests.rows(RenderedTable(.requests, of: made)).map { row in
      "<tr>"
        + row.enumerated().map { "<td>\($0 < row.count - 7 ? $1 : "7")</td>" }.joined() + "</tr>"
    }
    let sections = SectionKind.allCases.map { "<p>\($0.ordinal)、\($0.heading.zh)</p><p>无。</p>" }
    let report = try SampleFiles.report(
      Array(
        ("<html><body><h1>青石县林业局2022年政府信息公开工作年度报告</h1>\(sections.joined())"
          + "<div style='display:none'><table>\(sevens.joined())</table></div></body></html>").utf8)
    )
    #expect(report.sections.count == 6)
    #expect(report.tables.allSatisfy { $0.cells.allSatisfy { $0.value == nil } })
  }

  @Test("What stands around typed text is not lost, nor what is not shown read")
  func aroundTyped() throws {
    let sections = SectionKind.allCases.map { "\($0.ordinal)、\($0.heading.zh)\n本年度没有需要说明的事项。\n" }
    let lead = "<p>青石县林业局2022年政府信息公开工作年度报告</p><p>一、总体情况</p><p>林业局开展了公开。</p>"
    let typed = sections.dropFirst().joined()
    for tag in ["pre", "pre class='a'"] {
      let page = "<html><body>\(lead)<\(tag)>\(typed)</pre></body></html>"
      let marked = try #require(HTMLText.mark(Array(page.utf8)))
      let text = String(decoding: marked.text, as: UTF8.self)
      #expect(text.contains("林业局开展了公开") && text.contains("没有需要说明的事项"))
    }
    let all = "青石县林业局2022年政府信息公开工作年度报告\n" + sections.joined()
    for unshown in [
      "<script>行政规范性文件制发8件</script>", "<!-- 行政规范性文件制发8件 -->",
      "<span hidden>行政规范性文件制发8件</span>",
    ] {
      let page = "<html><body><pre>\(all)\(unshown)</pre></body></html>"
      let marked = try #require(HTMLText.mark(Array(page.utf8)))
      #expect(!String(decoding: marked.text, as: UTF8.self).contains("制发8件"))
    }
  }

  @Test("A page saved in one file is read, however its bytes are written")
  func archives() throws {
    let (body, made) = Self.body()
    let page = Array("<html><head><meta charset=\"gb2312\"></head><body>\(body)</body></html>".utf8)
    var quoted = ""
    for (index, byte) in page.enumerated() {
      let isPlain = byte > 0x20 && byte < 0x7F && byte != 0x3D
      let hexadecimal = String(byte, radix: 16, uppercase: true)
      quoted +=
        isPlain ? String(Unicode.Scalar(byte)) : "=" + (byte < 16 ? "0" : "") + hexadecimal
      if index % 60 == 59 { quoted += "=\r\n" }
    }
    let head =
      "From: <Saved by a browser>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n"
      + "\tboundary=\"----A--b\"\r\n\r\n------A--b\r\nContent-Type: image/png\r\n\r\n\u{7}\r\n"
      + "------A--b\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: "
    try Self.expect(head + "quoted-printable\r\n\r\n\(quoted)\r\n------A--b--\r\n", made, "quoted")
    try Self.expect(
      head + "base64\r\n\r\n\(Self.base64(page))\r\n------A--b--\r\n", made, "base64")
    try Self.expect(head + "8bit\r\n\r\n\(body)", made, "cut")
  }

  static func base64(_ bytes: [UInt8]) -> String {
    let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")
    var result = ""
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let part = bytes[start..<min(start + 3, bytes.count)]
      let bits = part.reduce(0) { $0 << 8 | Int($1) } << (8 * (3 - part.count))
      for place in 0...part.count { result.append(letters[bits >> (18 - 6 * place) & 63]) }
      if start % 57 == 54 { result += "\r\n" }
    }
    return result
  }

  @Test("What a word processor adds to a page is no text, and spans are honoured")
  func wordMade() throws {
    let (body, made) = Self.body()
    let styled = body.split(separator: "<p><span>", omittingEmptySubsequences: false)
      .joined(separator: "<p class=MsoNormal style='mso-pagination:none'><span lang=EN-US>")
      .split(separator: "</span></p>", omittingEmptySubsequences: false)
      .joined(separator: "<o:p></o:p></span></p>")
    try Self.expect(
      "<html xmlns:o=\"urn:o\"><head><!--[if gte mso 9]><xml><w:View>首页</w:View></xml><![endif]-->"
        + "<xml><o:Author>首页</o:Author></xml></head><body><![if !supportLists]>\(styled)<![endif]></body>",
      made)
  }

  @Test(
    "Pages that no office made are read in bounded time",
    arguments: [
      String(repeating: "<div>", count: 30_000) + "一、总体情况",
      String(repeating: "<div></div>", count: 60_000),
      "<script>" + String(repeating: "\"\\u", count: 60_000),
      "<script>" + String(repeating: "`'\"", count: 60_000),
      String(repeating: "<textarea>", count: 20_000),
      "<table>"
        + String(repeating: "<tr><td colspan=1000000000 rowspan=1000000000>1", count: 3_000),
      "MIME-Version: 1.0\nContent-Type: multipart/related; boundary=a\n\n"
        + String(repeating: "--a\nContent-Type: multipart/related; boundary=a\n\n", count: 9_000),
      String(repeating: "<a>", count: 60_000), String(repeating: "&#x110000;&amp", count: 20_000),
    ])
  func hostile(page: String) {
    guard case .notReport = ReportReader().read(Array(page.utf8), path: "x.html") else {
      Issue.record("taken for a report")
      return
    }
  }

  /// The tables of a report in markup, rows made by `row`.
  private func page(
    _ made: MadeReport, _ row: (RenderedTable, Int) -> String, between: String = ""
  ) -> String {
    SeparatorTests.text(made) { table in
      let rows = (0..<table.rowCount).map { row(table, $0) }
      let half = table.columnCount == 10 ? rows.count / 2 : rows.count
      return "<table>" + rows[..<half].joined() + "</table>"
        + (half < rows.count ? between + "<table>" + rows[half...].joined() + "</table>" : "")
    }
    .split(separator: "\n").map { $0.hasPrefix("<") ? String($0) : "<p>\($0)</p>" }.joined()
  }

  private func cells(_ table: RenderedTable, _ row: Int) -> String {
    table.row(row).map {
      "<td rowspan=\"\($0.rowSpan)\" colspan=\"\($0.columnSpan)\">\($0.text)</td>"
    }.joined()
  }

  @Test("What Word leaves for other browsers is no text of a cell", arguments: ["-", "/", "7"])
  func conditionalMarks(zero: String) throws {
    var random = SeededGenerator(seed: 30)
    var made = MadeReport(.form2021, .distinct, using: &random)
    for key in made.cells.keys where key.column != .total { made.cells[key] = zero }
    let text = page(made) { table, row in
      "<tr>"
        + cells(table, row).replacing("</td>", with: "</p></td>")
        .replacing("\">", with: "\"><p><![if !supportLists]> <![endif]>") + "</tr>"
    }
    let (wrong, right) = try SeparatorTests.check(made, "<html>\(text)</html>")
    #expect(wrong.isEmpty, "\(wrong.prefix(5))")
    #expect(right == made.cells.count)
  }

  @Test(
    "A cell that is not shown is none, nor is a row", arguments: MadeReport.Filling.allCases,
    ["style=\"display:none\"", "class=\"last\""])
  func hiddenCells(filling: MadeReport.Filling, hidden: String) throws {
    var random = SeededGenerator(seed: 31)
    let made = MadeReport(.form2021, filling, using: &random)
    let text = page(made) { table, row in
      "<tr style=\"display: none\"><td>规章</td><td>7</td><td>7</td><td>7</td></tr><tr>"
        + "<td \(hidden)>99</td>" + cells(table, row) + "</tr>"
    }
    let style = "<head><style>td.last { display: none }</style></head>"
    let (wrong, right) = try SeparatorTests.check(made, "<html>\(style)\(text)</html>")
    #expect(wrong.isEmpty, "\(wrong.prefix(5))")
    #expect(right == made.cells.keys.count { made.value($0) != nil })
  }

  @Test(
    "A page's number between two parts of a table is in none of their rows",
    arguments: ["— 2 —", "-12-", "2"], [MadeReport.Filling.distinct, .blanks])
  func pageNumbers(number: String, filling: MadeReport.Filling) throws {
    var random = SeededGenerator(seed: 32)
    let made = MadeReport(.form2019, filling, using: &random)
    let text = page(made, { "<tr>" + cells($0, $1) + "</tr>" }, between: "<p>\(number)</p>")
    let (wrong, right) = try SeparatorTests.check(made, "<html>\(text)</html>")
    #expect(wrong.isEmpty, "\(wrong.prefix(5))")
    if filling == .distinct { #expect(right == made.cells.count) }
  }

  @Test(
    "Tables of other markup have rows and cells too",
    arguments: [("row", "entry"), ("row", "cell")])
  func otherMarkup(row: String, cell: String) throws {
    var random = SeededGenerator(seed: 33)
    let made = MadeReport(.form2021, .blanks, using: &random)
    let text = page(made) { table, index in
      "<\(row)>" + table.row(index).map { "<\(cell)>\($0.text)</\(cell)>" }.joined() + "</\(row)>"
    }
    let (wrong, right) = try SeparatorTests.check(made, "<html>\(text)</html>")
    #expect(wrong.isEmpty, "\(wrong.prefix(5))")
    #expect(right * 100 >= made.cells.keys.count { made.value($0) != nil } * 95)
  }

  @Test("Headings that are items of a list have its numbers, unless they have their own")
  func listedHeadings() throws {
    func page(_ block: String = "h2", _ heading: (SectionKind) -> String) -> String {
      "<html><body><h1>青石县林业局2022年政府信息公开工作年度报告</h1>"
        + SectionKind.allCases.map {
          "<ol start=\"\($0.number)\"><li>\n<\(block)><font>\(heading($0))</font></\(block)></li></ol><p>无。</p>"
        }.joined() + "</body></html>"
    }
    let pages = [
      page { $0.heading.zh }, page { "\($0.ordinal)、\($0.heading.zh)" },
      page("p") { $0.heading.zh },
      page("p") { "\($0.ordinal)、\($0.heading.zh)" },
    ]
    for page in pages {
      let report = try SampleFiles.report(Array(page.utf8), path: "x.html")
      #expect(report.sections.map(\.number) == [1, 2, 3, 4, 5, 6])
    }
  }

  @Test("A record that lists all texts of a page, numbers and all, is its text")
  func listedTexts() throws {
    let made = FilledPageTests.made(.distinct)
    let texts = SeparatorTests.text(made) { table in
      SeparatorTests.rows(table).joined().joined(separator: "\n")
    }.split(separator: "\n").map { "\"\($0)\"" }
    let scores = texts.map { _ in "0.99" }.joined(separator: ", ")
    try SeparatorTests.expectWhole(
      made,
      "{\"page_index\": 0, \"rec_texts\": [\(texts.joined(separator: ", "))],"
        + " \"rec_scores\": [\(scores)]}")
  }

  @Test("Records of a page's blocks, or of its words, are its text", arguments: [false, true])
  func records(isWords: Bool) throws {
    var random = SeededGenerator(seed: 3)
    let made = MadeReport(.form2021, .distinct, using: &random)
    var records: [String] = []
    func add(_ text: String) {
      records.append(
        "{\"type\": \"text\", \"text\": \"\(text)\", \"score\": 0.97, \"box\": [[1, 2], [30, 2]]}")
    }
    add("青石县林业局2022年政府信息公开工作年度报告")
    for kind in SectionKind.allCases {
      add("\(kind.ordinal)、\(kind.heading.zh)")
      guard let table = TableKind.allCases.first(where: { $0.section == kind.number }) else {
        continue
      }
      let rows = SeparatorTests.rows(RenderedTable(table, of: made))
      if isWords {
        rows.joined().forEach(add)
      } else {
        let lists = rows.map { "[" + $0.map { "\"\($0)\"" }.joined(separator: ", ") + "]" }
        records.append(
          "{\"type\": \"table\", \"rows\": [" + lists.joined(separator: ", ") + "]}")
      }
    }
    let text =
      isWords ? records.joined(separator: "\n") : "[" + records.joined(separator: ", ") + "]"
    let (wrong, right) = try SeparatorTests.check(made, text)
    #expect(wrong == [])
    #expect(right == made.cells.count)
    let report = try SampleFiles.report(Array(text.utf8))
    #expect(report.sections.map(\.heading).first == "一、总体情况")
    #expect(report.agency == "青石县林业局")
  }
}
