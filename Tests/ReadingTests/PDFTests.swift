import Reports
import Testing

@testable import Reading

@Suite("PDF by its words' boxes")
struct PDFTests {
  static func report(_ output: [UInt8]) throws -> Report {
    guard
      case .report(let report) = ReportReader().read(Document(PDFText.mark(output)), path: "x.pdf")
    else { throw SampleFiles.NotAReport() }
    return report
  }

  /// Cells that have another value than was printed, and cells that have none though one was.
  static func faults(_ report: Report, _ made: MadeReport) -> (wrong: [CellKey], lost: [CellKey]) {
    var wrong: [CellKey] = []
    var lost: [CellKey] = []
    for key in made.cells.keys {
      let value = report[key]?.value
      if let value, value != made.value(key) { wrong.append(key) }
      if value == nil, made.value(key) != nil { lost.append(key) }
    }
    return (wrong, lost)
  }

  @Test(
    "Every printed cell is read, wherever it stands in its cell and whatever the page",
    arguments: BoxedPages.Side.allCases, [false, true])
  func readsBack(side: BoxedPages.Side, isTopped: Bool) throws {
    for filling in [MadeReport.Filling.distinct, .sparse, .dashes] {
      for edition in FormEdition.allCases {
        var random = SeededGenerator(seed: 5)
        let made = MadeReport(edition, filling, using: &random)
        var pages = BoxedPages()
        pages.side = side
        pages.isTopped = isTopped
        let report = try Self.report(BoxedPages.output(made, pages))
        #expect(report.form == edition)
        #expect(report.agency == "青石县林业局")
        #expect(report.sections.map(\.kind) == SectionKind.allCases)
        let faults = Self.faults(report, made)
        #expect(faults.wrong.isEmpty, "\(filling) \(edition)")
        #expect(faults.lost.isEmpty, "\(filling) \(edition)")
      }
    }
  }

  @Test("Rows of words for zero are rows", arguments: ["零", "无", "〇"])
  func zeroWords(word: String) throws {
    var random = SeededGenerator(seed: 3)
    var made = MadeReport(balanced: .form2021, upTo: 60, using: &random)
    for key in TableForm.requests(.form2021).cells where made.cells[key] == "0" {
      made.cells[key] = word
    }
    let report = try Self.report(BoxedPages.output(made, BoxedPages()))
    for (key, text) in made.cells {
      #expect(report[key]?.value == (text == word ? .zero : made.value(key)), "\(key)")
    }
  }

  @Test("A page on which the text runs down or up is turned", arguments: [false, true])
  func sideways(isUpwards: Bool) throws {
    var random = SeededGenerator(seed: 5)
    let made = MadeReport(.form2021, .sparse, using: &random)
    let output = String(decoding: BoxedPages.output(made), as: UTF8.self).split(separator: "\n")
    let turned = output.map { line -> String in
      guard line.hasPrefix("<word ") else { return String(line) }
      let parts = line.split(separator: "\"")
      let box = parts.compactMap { Double($0) }
      let text = parts.last ?? ""
      let sides =
        isUpwards
        ? [box[1], 900 - box[2], box[3], 900 - box[0]]
        : [900 - box[3], box[0], 900 - box[1], box[2]]
      return
        "<word xMin=\"\(sides[0])\" yMin=\"\(sides[1])\" xMax=\"\(sides[2])\" yMax=\"\(sides[3])\"\(text)"
    }
    // The number of a page stays upright.
    let upright = ["—", "2", "—"].enumerated().map { index, text in
      "<word xMin=\"\(282 + 10 * index)\" yMin=\"810\" xMax=\"\(290 + 10 * index)\" yMax=\"818\">"
        + "\(text)</word>"
    }
    let foot = upright.joined(separator: "\n") + "\n  </page>"
    // The last page has nothing that tells which way its text runs.
    let last =
      "<page width=\"595\" height=\"842\">\n<word xMin=\"40\" yMin=\"60\" xMax=\"52\" yMax=\"460\">"
      + "五、存在的主要问题及改进情况</word>\n</page>"
    let file = Array(
      (turned.joined(separator: "\n").replacing("  </page>", with: foot) + "\n" + last).utf8)
    let pages = BoxMarkup.pages(file, .words)
    let words = SidewaysPages.turned(pages.words, pages.text)
    #expect(words.count == pages.words.count - 3 * (pages.pageCount - 1))
    #expect(words.allSatisfy { $0.range.count < 9 || $0.width > $0.height })
    let faults = Self.faults(try Self.report(file), made)
    #expect(faults.wrong.isEmpty)
    #expect(faults.lost.isEmpty)
  }

  @Test("Two pages side by side on a sheet are read one after the other")
  func twoUp() throws {
    var random = SeededGenerator(seed: 5)
    let made = MadeReport(.form2021, .sparse, using: &random)
    var prose = PageOfWords()
    for line in 0..<8 {
      prose.add(String(repeating: "全年主动公开各类政府信息，", count: 4), 60, 60 + 20 * line, width: 480)
    }
    let left = String(decoding: prose.output, as: UTF8.self).split(separator: "\n").dropFirst()
      .dropLast().joined(separator: "\n")
    let sheets = String(decoding: BoxedPages.output(made), as: UTF8.self).split(separator: "\n")
      .map { line -> String in
        let parts = line.split(separator: "\"", omittingEmptySubsequences: false)
        guard line.hasPrefix("<word "), let x = Double(parts[1]), let end = Double(parts[5]) else {
          return line.hasPrefix("  </page") ? left + "\n" + line : String(line)
        }
        return "<word xMin=\"\(x + 560)\" yMin=\"\(parts[3])\" xMax=\"\(end + 560)\""
          + parts[6...].joined(separator: "\"")
      }
    let file = Array(sheets.joined(separator: "\n").utf8)
    let pages = BoxMarkup.pages(file, .words)
    let parted = TwoUpPages.parted(pages.words, pageCount: pages.pageCount)
    #expect(parted.pageCount == 2 * pages.pageCount)
    let faults = Self.faults(try Self.report(file), made)
    #expect(faults.wrong.isEmpty)
    #expect(faults.lost.isEmpty)
    // A page of one column is one page.
    let single = BoxMarkup.pages(prose.output, .words)
    #expect(TwoUpPages.parted(single.words, pageCount: 1).pageCount == 1)
  }

  @Test("A mark in large letters laid over the pages is none of their words")
  func overlaidMark() throws {
    var random = SeededGenerator(seed: 5)
    let made = MadeReport(.form2021, .distinct, using: &random)
    var output = String(decoding: BoxedPages.output(made), as: UTF8.self)
    for (index, letter) in "青石县林业局0".enumerated() {
      let (left, top) = (140 + 40 * index, 150 + 40 * index)
      output.replace(
        "  </page>\n",
        with: "<word xMin=\"\(left)\" yMin=\"\(top)\" xMax=\"\(left + 42)\" yMax=\"\(top + 40)\">"
          + "\(letter)</word>\n  </page>\n")
    }
    let report = try Self.report(Array(output.utf8))
    let faults = Self.faults(report, made)
    #expect(faults.wrong.isEmpty)
    #expect(faults.lost.isEmpty, "\(faults.lost)")
    #expect(report.agency == "青石县林业局")
  }

  @Test("Radicals that stand for characters are these")
  func radicals() throws {
    var random = SeededGenerator(seed: 5)
    let made = MadeReport(.form2021, .sparse, using: &random)
    var output = String(decoding: BoxedPages.output(made), as: UTF8.self)
    let office = "青石县人民政府"
    output = output.replacing("青石县林业局", with: office)
    let pairs = [
      ("人", "⼈"), ("民", "⺠"), ("一、", "⼀、"), ("二、", "⼆、"), ("行", "⾏"), ("长", "⻓"), ("见", "⻅"),
    ]
    for (character, radical) in pairs { output = output.replacing(character, with: radical) }
    let report = try Self.report(Array(output.utf8))
    #expect(report.agency == office)
    #expect(report.sections.map(\.heading).first == "一、总体情况")
    #expect(Self.faults(report, made).wrong.isEmpty)
    #expect(Self.faults(report, made).lost.isEmpty)
  }

  @Test("A label that runs over into the row above it is its own row's")
  func overflowing() throws {
    var page = PageOfWords()
    let rows = [
      ["一、本年新收政府信息公开申请数量"], ["二、上年结转政府信息公开申请数量"], ["（一）予以公开"],
      ["（二）部分公开（区分处理的，只计", "这一情形，不计其他情形）"], ["1.属于国家秘密"], ["2.其他法律行政法规禁止公开"],
      ["3.危及“三安全一稳定”"], ["4.保护第三方合法权益"],
    ]
    page.add("青石县林业局2022年政府信息公开工作年度报告", 60, 20)
    page.add("三、收到和处理政府信息公开申请情况", 60, 40)
    for (row, label) in rows.enumerated() {
      let bottom = 80 + 16 * row
      // As low as the numbers, the line above it a little lower than the row's above.
      for (index, line) in label.enumerated() {
        page.add(line, 60, bottom - (label.count - 1 - index) * 14)
      }
      for column in 0..<7 {
        page.add("\(column < 6 ? row + 1 : 6 * row + 6)", 300 + 40 * column, bottom)
      }
    }
    let report = try Self.report(page.output)
    #expect(report[CellKey(.granted, .total)]?.value == Amount(18))
    #expect(report[CellKey(.partiallyGranted, .total)]?.value == Amount(24))
    #expect(report[CellKey(.granted, .research)]?.value == Amount(3))
    // Natural persons who come in ones, twos and threes count no rows.
    #expect(report[CellKey(.granted, .naturalPerson)]?.value == Amount(3))
  }

  @Test("The head of the labels' column is no label, however near the first row stands")
  func headOfLabels() throws {
    var page = PageOfWords()
    page.add("青石县林业局2022年政府信息公开工作年度报告", 60, 20)
    page.add("二、主动公开政府信息情况", 60, 40)
    page.add("第二十条第（一）项", 260, 70)
    page.add("信息内容", 110, 80)
    for (column, head) in ["本年制发件数", "本年废止件数", "现行有效件数"].enumerated() {
      page.add(head, 200 + 120 * column, 80)
    }
    for (row, label) in ["规章", "行政规范性文件"].enumerated() {
      page.add(label, 40, 90 + 10 * row)
      for column in 0..<3 { page.add("\(7 * row + column + 2)", 220 + 120 * column, 90 + 10 * row) }
    }
    let report = try Self.report(page.output)
    for (row, key) in [RowID.regulations, .normativeDocuments].enumerated() {
      for (column, name) in [ColumnID.issued, .repealed, .inForce].enumerated() {
        #expect(report[CellKey(key, name)]?.value == Amount(Int64(7 * row + column + 2)))
      }
    }
  }

  @Test("A number that touches the dash of the next cell is another cell's")
  func touchingDashes() throws {
    var page = PageOfWords()
    page.add("青石县林业局2022年政府信息公开工作年度报告", 60, 20)
    page.add("三、收到和处理政府信息公开申请情况", 60, 40)
    let labels = [
      "一、本年新收政府信息公开申请数量", "二、上年结转政府信息公开申请数量", "（一）予以公开", "1.属于国家秘密",
      "2.其他法律行政法规禁止公开", "3.危及“三安全一稳定”",
    ]
    for (row, label) in labels.enumerated() {
      let top = 80 + 30 * row
      page.add(label, 60, top)
      page.add("-", 300, top)
      page.add("\(row + 2)-", 358, top)
      for column in 3..<6 { page.add("-", 300 + 35 * column, top) }
      page.add("\(row + 2)", 520, top)
    }
    let report = try Self.report(page.output)
    for (row, key) in [RowID.newReceived, .carriedIn, .granted].enumerated() {
      #expect(report[CellKey(key, .business)]?.value == Amount(Int64(row + 2)))
      #expect(report[CellKey(key, .research)]?.value == .zero)
    }
  }

  @Test("A label in two words that stand a little apart is one")
  func partedLabels() throws {
    var random = SeededGenerator(seed: 5)
    let made = MadeReport(.form2021, .sparse, using: &random)
    let lines = String(decoding: BoxedPages.output(made), as: UTF8.self).split(separator: "\n")
    // The last four letters of long labels half a letter to the right, and a little lower.
    let parted = lines.map { line -> String in
      let parts = line.split(separator: "\"", omittingEmptySubsequences: false)
      let text = parts.last?.dropFirst().prefix { $0 != "<" } ?? ""
      guard line.hasPrefix("<word "), text.hasSuffix("申请数量"), text.count > 8,
        let right = Double(parts[5]), let top = Double(parts[3]), let bottom = Double(parts[7])
      else { return String(line) }
      func word(_ text: Substring, _ left: String, _ right: Double, _ shift: Double) -> String {
        "<word xMin=\"\(left)\" yMin=\"\(top + shift)\" xMax=\"\(right)\" yMax=\"\(bottom + shift)\">"
          + "\(text)</word>"
      }
      return word(text.dropLast(4), String(parts[1]), right - 40, 0) + "\n"
        + word(text.suffix(4), "\(right - 35)", right + 5, 0.3)
    }
    let faults = Self.faults(try Self.report(Array(parted.joined(separator: "\n").utf8)), made)
    #expect(faults.wrong.isEmpty)
    #expect(faults.lost.isEmpty, "\(faults.lost)")
  }

  @Test("Words with their boxes in a table are read as those of a page", arguments: [1.0, 4.1667])
  func wordTable(scale: Double) throws {
    var random = SeededGenerator(seed: 5)
    let made = MadeReport(.form2021, .sparse, using: &random)
    let report = try SampleFiles.report(Self.wordTable(made, scale: scale) { _ in "100" })
    let faults = Self.faults(report, made)
    #expect(faults.wrong.isEmpty)
    #expect(faults.lost.isEmpty)
    #expect(report.agency == "青石县林业局")
  }

  @Test("Recognised numbers that may be others have no value")
  func unsure() throws {
    var random = SeededGenerator(seed: 5)
    let made = MadeReport(.form2021, .distinct, using: &random)
    var count = 0
    let text = Self.wordTable(made, scale: 1) { word in
      guard word.allSatisfy(\.isNumber) else { return "41.5" }
      count += 1
      return count % 9 == 0 ? "59.9" : count % 2 == 0 ? "-1" : "60"
    }
    let faults = Self.faults(try SampleFiles.report(text), made)
    #expect(faults.wrong.isEmpty)
    #expect(faults.lost.count >= count / 9 - 2)
    #expect(faults.lost.count < made.cells.count / 2)
  }

  /// A report as a table of words with how sure the program is of each.
  private static func wordTable(
    _ made: MadeReport, scale: Double, sureness: (Substring) -> String
  ) -> [UInt8] {
    var lines = [
      "level\tpage_num\tpar_num\tblock_num\tline_num\tword_num\tleft\ttop\twidth\theight\tconf\ttext"
    ]
    for line in String(decoding: BoxedPages.output(made), as: UTF8.self).split(separator: "\n") {
      let parts = line.split(separator: "\"")
      let numbers = parts.compactMap { Double($0) }.map { $0 * scale }
      let text = parts.last?.dropFirst().prefix { $0 != "<" } ?? ""
      if line.contains("<page "), numbers.count == 2 {
        lines.append("1\t1\t0\t0\t0\t0\t0\t0\t\(numbers[0])\t\(numbers[1])\t-1\t###PAGE###")
      } else if line.hasPrefix("<word "), numbers.count == 4 {
        lines.append("4\t1\t0\t0\t0\t0\t0\t0\t9\t9\t-1\t###LINE###")
        lines.append(
          "5\t1\t0\t0\t0\t0\t\(numbers[0])\t\(numbers[1])\t\(numbers[2] - numbers[0])"
            + "\t\(numbers[3] - numbers[1])\t\(sureness(text))\t\(text)")
      }
    }
    return Array(lines.joined(separator: "\n").utf8)
  }

  @Test(
    "A number broken over lines by a narrow column is one number",
    arguments: BoxedPages.Side.allCases, 1...3)
  func brokenNumbers(side: BoxedPages.Side, seed: Int) throws {
    for edition in FormEdition.allCases {
      for (padding, isTopped) in [(0.0, true), (2, true), (2, false)] {
        var random = SeededGenerator(seed: UInt64(seed))
        var made = MadeReport(edition, .distinct, using: &random)
        // Too wide for its column: nine digits of 5 points each in 38 points, or in 29.
        for key in made.cells.keys where key.table != .proactive && key.column == .total {
          made.cells[key] = "1234" + (made.cells[key] ?? "") + "56"
        }
        var pages = BoxedPages()
        pages.side = side
        pages.isTopped = isTopped
        pages.padding = padding
        let report = try Self.report(BoxedPages.output(made, pages))
        let faults = Self.faults(report, made)
        #expect(faults.wrong.isEmpty, "\(faults.wrong.map(\.description))")
        #expect(faults.lost.count < 40, "\(faults.lost.map(\.description))")
      }
    }
  }

  @Test("A table goes on over pages, with or without its header", arguments: [false, true])
  func pages(repeatsHeader: Bool) throws {
    for height in stride(from: 300.0, through: 760, by: 46) {
      var random = SeededGenerator(seed: UInt64(height))
      let made = MadeReport(.form2021, .distinct, using: &random)
      var pages = BoxedPages()
      pages.pageHeight = height
      pages.repeatsHeader = repeatsHeader
      pages.hasRunningHead = true
      let faults = Self.faults(try Self.report(BoxedPages.output(made, pages)), made)
      #expect(faults.wrong.isEmpty, "height \(height)")
      #expect(faults.lost.isEmpty, "height \(height)")
    }
  }

  @Test("Empty cells are blank and never take their neighbours' numbers", arguments: 1...8)
  func blanks(seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(seed))
    let made = MadeReport(.form2021, .blanks, using: &random)
    var pages = BoxedPages()
    pages.side = BoxedPages.Side.allCases[seed % 3]
    let report = try Self.report(BoxedPages.output(made, pages))
    let faults = Self.faults(report, made)
    #expect(faults.wrong.isEmpty)
    #expect(faults.lost.count <= 3, "\(faults.lost)")
    #expect(made.cells.keys.count { report[$0]?.status == .blank } > 100)
  }

  @Test("Numbers of one row are one line, though some stand lower than what is left of them")
  func wobble() throws {
    var text = Array("（六）其他处理 0".utf8)
    let label = 0..<text.count - 2
    func word(_ left: Int, _ top: Int, _ kind: BoxWord.Kind) -> BoxWord {
      BoxWord(
        left: left, right: left + 600, top: top, bottom: top + 750, page: 0,
        range: kind == .item ? label : text.count - 1..<text.count, kind: kind)
    }
    let words = [
      word(0, 14_290, .item), word(35_000, 14_460, .number), word(41_000, 14_440, .number),
      word(47_000, 14_610, .number), word(47_000, 16_730, .number),
    ]
    #expect(BoxLine.lines(words, &text).map(\.numbers.count) == [3, 1])
  }

  @Test("What a browser prints at the foot of its pages is no row", arguments: [1, 2])
  func addressAtFoot(pageCount: Int) throws {
    var page = PageOfWords()
    page.add("青石县林业局2022年政府信息公开工作年度报告", 60, 20)
    page.add("二、主动公开政府信息情况", 60, 40)
    page.add("信息内容", 60, 70)
    for (column, head) in ["本年制发件数", "本年废止件数", "现行有效件数"].enumerated() {
      page.add(head, 200 + 120 * column, 70)
    }
    for (row, label) in ["规章", "行政规范性文件"].enumerated() {
      page.add(label, 60, 90 + 20 * row)
      for column in 0..<3 { page.add("\(row + column)", 220 + 120 * column, 90 + 20 * row) }
    }
    page.add("第二十条第（五）项", 260, 130)
    page.add("https://www.qingshi.gov.cn/art/2023/1/30/art_12_345.html", 20, 820)
    page.add("1/\(pageCount)", 560, 820)
    if pageCount > 1 {
      page.turn()
      page.add("信息内容", 60, 20)
      page.add("本年处理决定数量", 300, 20)
      page.add("行政许可", 60, 40)
      page.add("8", 320, 40)
      page.add("https://www.qingshi.gov.cn/art/2023/1/30/art_12_345.html", 20, 820)
      page.add("2/2", 560, 820)
    }
    let report = try Self.report(page.output)
    #expect(report[CellKey(.normativeDocuments, .inForce)]?.value == Amount(3))
    #expect(report[CellKey(.licensing, .decisions)]?.value == (pageCount > 1 ? Amount(8) : nil))
    #expect(
      !report.sections.flatMap(\.paragraphs).contains { $0.text.firstRange(of: "qingshi") != nil })
  }

  @Test("Page numbers and running heads are no text of the report")
  func edges() throws {
    var random = SeededGenerator(seed: 1)
    var pages = BoxedPages()
    pages.pageHeight = 400
    pages.hasRunningHead = true
    let made = MadeReport(.form2021, .sparse, using: &random)
    let report = try Self.report(BoxedPages.output(made, pages))
    let text = report.sections.flatMap { $0.paragraphs.map(\.text) }.joined(separator: "\n")
    #expect(!text.contains("- 2 -"))
    #expect(!text.contains("政府信息公开年度报告"))
  }

  @Test(
    "Boxes that no page has are read in bounded time",
    arguments: [
      String(
        repeating: "<word xMin=\"1\" yMin=\"1\" xMax=\"2\" yMax=\"2\">1</word>", count: 20_000),
      String(
        repeating: "<word xMin=\"-9\" yMin=\"nan\" xMax=\"1e99\" yMax=\"\">一、</word>", count: 9_000),
      String(repeating: "<word xMin=\"99999999999999999999\" yMin=\"0\" xMax", count: 1_000),
      (0..<20_000).map {
        "<word xMin=\"\($0 * 3)\" yMin=\"1\" xMax=\"\($0 * 3 + 1)\" yMax=\"9\">7</word>"
      }
      .joined(),
      (0..<20_000).map {
        "<word xMin=\"1\" yMin=\"\($0 * 12)\" xMax=\"99\" yMax=\"\($0 * 12 + 9)\">甲</word>"
      }
      .joined(),
      String(repeating: "<page ", count: 30_000),
    ])
  func hostile(words: String) {
    let output = Array(("<page width=\"1\" height=\"1\">" + words).utf8)
    guard case .notReport = ReportReader().read(Document(PDFText.mark(output)), path: "x.pdf")
    else {
      Issue.record("taken for a report")
      return
    }
  }

  @Test("A row of zeros below another is no end of its numbers, whatever its label begins with")
  func rowsOfZeros() throws {
    var text = "<page width=\"595\" height=\"842\">\n"
    func add(_ word: String, _ left: Int, _ top: Int, _ width: Int) {
      text +=
        "<word xMin=\"\(left)\" yMin=\"\(top)\" xMax=\"\(left + width)\" yMax=\"\(top + 13)\">"
        + word + "</word>\n"
    }
    let labels = [
      "一、本年新收政府信息公开申请数量", "二、上年结转政府信息公开申请数量", "（一）予以公开", "（五）不予处理", "（六）其他处理", "办理结果总计",
      "四、结转下年度继续办理",
    ]
    add("三、收到和处理政府信息公开申请情况", 60, 60, 200)
    for (column, word) in ["自然人", "商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他", "总计"].enumerated() {
      add(word, 260 + 40 * column, 90, 30)
    }
    for (row, label) in labels.enumerated() where label != "（五）不予处理" {
      add(label, 60, 120 + 17 * row, 10 * label.count)
      for column in 0..<7 { add("0", 270 + 40 * column, 120 + 17 * row, 6) }
    }
    let report = try Self.report(Array((text + "</page>").utf8))
    #expect(report[CellKey(.total, .total)]?.value == Amount(0))
    #expect(report[CellKey(.carriedIn, .total)]?.value == Amount(0))
  }

  @Test(
    "A number and the label beside it may both be broken, at the top of their row or in its middle",
    arguments: [0, 7])
  func brokenBeside(shift: Int) throws {
    var page = PageOfWords()
    page.add("二、主动公开政府信息情况", 90, 60)
    page.add("第二十条第（六）项", 90, 100)
    for (row, cells) in [("行政", "处罚"), ("行政", "强制")].enumerated() {
      let top = 140 + 40 * row
      page.add(cells.0, 90, top)
      page.add(cells.1, 90, top + 14)
      page.add("5", 130, top + shift)
      page.add("0", 170, top + shift)
      page.add(row == 0 ? "2053" : "1286", 210, top)
      page.add(row == 0 ? "1" : "7", shift == 0 ? 210 : 219, top + 14)
    }
    let report = try Self.report(page.output)
    let value = report[CellKey(.penalties, .decisions)]?.value
    #expect(value ?? Amount(20531) == Amount(20531))
    #expect(report[CellKey(.coercion, .decisions)]?.value ?? Amount(12867) == Amount(12867))
  }

  @Test("Thousands that a narrow column breaks at their comma are one number or none")
  func brokenThousands() throws {
    var page = PageOfWords()
    page.add("二、主动公开政府信息情况", 90, 60)
    for (row, label) in ["行政许可", "行政处罚", "行政强制"].enumerated() {
      page.add(label, 90, 107 + 40 * row)
      page.add("\(row + 1),", 210, 100 + 40 * row)
      page.add("286", 208, 114 + 40 * row)
    }
    let report = try Self.report(page.output)
    for (id, whole) in [(RowID.licensing, Int64(1286)), (.penalties, 2286), (.coercion, 3286)] {
      let value = report[CellKey(id, .decisions)]?.value
      #expect(value ?? Amount(whole) == Amount(whole))
    }
  }

  @Test("A number that goes on over the page with its row is no number of its own")
  func brokenByPage() throws {
    var page = PageOfWords()
    page.add("三、收到和处理政府信息公开申请情况", 60, 60)
    func add(_ row: Int, _ label: [String], _ numbers: [String]) {
      for (line, text) in label.enumerated() { page.add(text, 60, 100 + 40 * row + 14 * line) }
      for (column, number) in numbers.enumerated() {
        page.add(number, 260 + 40 * column, 100 + 40 * row)
      }
    }
    add(0, ["一、本年新收政府信息公开", "申请数量"], ["204", "1", "2", "0", "0", "0", "207"])
    add(1, ["二、上年结转政府信息公开", "申请数量"], ["0", "0", "0", "0", "0", "0", "0"])
    add(2, ["（一）予以公开"], ["120", "1", "0", "0", "0", "0", "121"])
    page.turn()
    page.add("（区分处理的，只计这", 60, 60)
    page.add("3", 260, 74)
    page.add("4", 500, 74)
    page.add("1.属于国家秘密", 60, 120)
    for column in 0..<7 { page.add("5", 260 + 40 * column, 120) }
    let report = try Self.report(page.output)
    #expect(report[CellKey(.granted, .naturalPerson)]?.value ?? Amount(1203) == Amount(1203))
    #expect(report[CellKey(.granted, .total)]?.value ?? Amount(1214) == Amount(1214))
    #expect(report[CellKey(.stateSecret, .research)]?.value == Amount(5))
  }

  @Test("An ordinal that stands apart from its label begins a row")
  func ordinalApart() throws {
    var page = PageOfWords()
    page.add("三、收到和处理政府信息公开申请情况", 60, 40)
    for (column, word) in ["自然人", "商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他", "总计"].enumerated() {
      page.add(word, 260 + 40 * column, 70, width: 30)
    }
    let rows = [
      ("（二）部分公开（区分处理的，", "2"), ("1.属于国家秘密", ""), ("2.其他法律行政法规禁止公开", "3"), ("3.危及“三安全一稳定”", "1"),
      ("4.保护第三方合法权益", "4"),
    ]
    var top = 100
    for (label, number) in rows {
      let parts = label.split(separator: ".")
      if parts.count == 2 {
        page.add(parts[0] + ".", 100, top)
        page.add(String(parts[1]), 112, top)
      } else {
        page.add(label, 60, top)
        page.add("只计这一情形，不计其他情形）", 60, top + 12)
        for column in 0..<7 { page.add(number, 260 + 40 * column, top) }
        top += 12
      }
      for column in 0..<7 where parts.count == 2 && !number.isEmpty {
        page.add(number, 260 + 40 * column, top)
      }
      top += 14
    }
    let report = try Self.report(page.output)
    #expect(report[CellKey(.stateSecret, .total)]?.value == nil)
    #expect(report[CellKey(.otherLaw, .total)]?.value == Amount(3))
  }

  @Test("A numeral that only space sets before a heading is its ordinal")
  func spacedOrdinals() throws {
    var page = PageOfWords()
    for (row, kind) in SectionKind.allCases.enumerated() {
      page.add(kind.ordinal, 100, 40 * row)
      page.add(kind.heading.zh, 114, 40 * row)
      page.add("全年公开信息312条，办理行政许可27件。", 120, 40 * row + 15)
    }
    let report = try Self.report(page.output)
    #expect(report.sections.map(\.number) == Array(1...6))
    #expect(report.sections.first?.heading == "一 总体情况")
  }

  @Test("A file that another program wrote of the words and boxes is read by them")
  func outputAsFile() throws {
    var random = SeededGenerator(seed: 41)
    let made = MadeReport(.form2021, .distinct, using: &random)
    let report = try SampleFiles.report(BoxedPages.output(made))
    let faults = Self.faults(report, made)
    #expect(faults.wrong.isEmpty && faults.lost.isEmpty)
  }

  @Test(
    "So is what other programs write of them: pieces of lines, characters, recognised words",
    arguments: WrittenBoxes.allCases)
  func otherOutput(writer: WrittenBoxes) throws {
    var random = SeededGenerator(seed: 43)
    let made = MadeReport(.form2021, .sparse, using: &random)
    let report = try SampleFiles.report(writer.file(of: BoxedPages.output(made)))
    let faults = Self.faults(report, made)
    #expect(faults.wrong.isEmpty && faults.lost.isEmpty)
    #expect(report.agency == "青石县林业局")
  }

  @Test("A page of the web that is about pages and words is none of these")
  func noOutput() {
    for text in [
      "<p><page width=\"9\"> 一、总体情况</p>", "<html><text top=\"1\">", "ocr_page ocrx_word", "",
    ] {
      #expect(BoxDialect.of(Array(text.utf8)) == nil)
    }
  }

  @Test("Numbers that stand under one another without end make no text without end")
  func endlessNumbers() {
    var page = PageOfWords()
    for row in 0..<400 { page.add("12", 100, 12 * row) }
    let marked = PDFText.mark(page.output)
    #expect(marked.text.count < page.output.count)
  }
}
