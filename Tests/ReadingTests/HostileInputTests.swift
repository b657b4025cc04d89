import Reports
import Testing

@testable import Reading

@Suite("Hostile input")
struct HostileInputTests {
  @Test("No damage to a report stops the reader", arguments: 1...60)
  func damaged(seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(seed))
    let files = ["云溪市/教育局-2023.txt", "云溪市/公安局-2021.md", "五市人社局/鞍山市人社局-2020.txt"]
    var bytes = try SampleFiles.bytes(files[seed % files.count])
    for _ in 0..<Int.random(in: 1...40, using: &random) {
      let at = Int.random(in: 0..<bytes.count, using: &random)
      switch Int.random(in: 0..<4, using: &random) {
      case 0: bytes[at] = UInt8.random(in: 0...255, using: &random)
      case 1: bytes.removeSubrange(at..<min(at + 300, bytes.count))
      case 2: bytes.insert(contentsOf: bytes[at..<min(at + 200, bytes.count)], at: at)
      default: bytes.insert(contentsOf: Array("<td>|\t9,9││".utf8), at: at)
      }
    }
    if case .report(let report) = ReportReader().read(bytes, path: "x") {
      for table in report.tables { #expect(table.cells.count == table.form.cells.count) }
    }
  }

  @Test(
    "Shapes that no report has are read in bounded time",
    arguments: [
      String(repeating: "1", count: 20_000), String(repeating: "1", count: 300_000),
      String(repeating: "0|", count: 10_000),
      String(repeating: "规章" + String(repeating: "^1", count: 300) + "\n", count: 100),
      String(repeating: "一、总体情况\n", count: 2_000),
      String(repeating: "<table><tr><td>", count: 2_000),
      String(repeating: "年", count: 20_000), String(repeating: "│0│\n", count: 3_000),
      String(repeating: "本年新收 1 2 3\n", count: 1_000), String(repeating: "\t\n", count: 10_000),
      String(repeating: "1,2,3,4,5,6,7\n", count: 2_000), String(repeating: "\"", count: 10_000),
      String(repeating: "\u{B}", count: 300_000), String(repeating: "\u{3000}", count: 100_000),
      "1" + String(repeating: " ", count: 300_000) + "2",
      "{<\"" + String(repeating: "\\\"", count: 300_000),
      String(repeating: "某局2021年政府信息公开工作年度报告\n", count: 10_000),
      String(repeating: "第二十条第1 ", count: 30_000),
      String(repeating: "无 ", count: 3_000), String(repeating: "<table>甲</table>\n", count: 3_000),
    ])
  func shapes(text: String) {
    // Ends, and says that it is none.
    guard case .notReport = ReportReader().read(Array(text.utf8), path: "x") else {
      Issue.record("taken for a report")
      return
    }
  }

  @Test("More lines or cells than any report has are told before they take room")
  func endless() throws {
    for mark in ["\n", "|", "\t", ","] {
      let text = "一、总体情况\n" + String(repeating: mark, count: 1_000_001)
      guard case .notReport(let reason) = ReportReader().read(Array(text.utf8), path: "x") else {
        Issue.record("taken for a report")
        return
      }
      #expect(reason.en == "far more text, lines or cells than a report has; not read")
    }
  }

  @Test(
    "Text without end in one line, and pages of nothing but tags, are told and not read on",
    arguments: ["1", "年", "<", "<td>0", "\""])
  func endlessLines(part: String) {
    let count = (part.hasPrefix("<") ? 6_000_000 : (4 << 20) + 12) / part.utf8.count
    let bytes = Array(String(repeating: part, count: count).utf8)
    guard case .notReport(let reason) = ReportReader().read(bytes, path: "x") else {
      Issue.record("taken for a report")
      return
    }
    #expect(reason.en == "far more text, lines or cells than a report has; not read")
  }

  @Test("Headings out of order do not stop the reader")
  func headingsOutOfOrder() throws {
    let text = String(decoding: try SampleFiles.bytes("云溪市/教育局-2023.txt"), as: UTF8.self)
    let heading = "五、存在的主要问题及改进情况"
    let moved = heading + "\n没有问题。\n" + text.replacing(heading, with: "")
    guard case .report(let report) = ReportReader().read(Array(moved.utf8), path: "x") else {
      Issue.record("not read")
      return
    }
    #expect(report.table(.requests) != nil)
  }

  @Test("No control character gets into what is shown")
  func controls() throws {
    let text = "青石县\u{1B}[31m林业局2022年政府信息公开工作年度报告\u{7}\n一、总体情况\n\u{9B}2J公开\u{202E}信息\u{200B}。"
    guard
      case .report(let report) = ReportReader().read(
        Array((text + "\n二、主动公开政府信息情况\n三、收到和处理政府信息公开申请情况").utf8), path: "x")
    else {
      Issue.record("not read")
      return
    }
    let shown =
      [report.title ?? "", report.agency ?? ""]
      + report.sections.flatMap { $0.paragraphs.map(\.text) }
    for text in shown {
      #expect(!text.unicodeScalars.contains { $0.value < 0x20 || (0x7F...0x9F).contains($0.value) })
      #expect(!text.contains("\u{202E}"))
    }
  }

  @Test("Lists that begin at the last of all numbers have items as well")
  func endlessLists() {
    let items = String(repeating: "<li><h2>总体情况</h2></li>", count: 20)
    let page = "<html><body><ol start=\"9223372036854775799\">\(items)</ol></body></html>"
    #expect(HTMLText.mark(Array(page.utf8)) != nil)
    var ordinals = ListOrdinals()
    let place = ListOrdinals.Place(list: "1", level: 1)
    ordinals.change(place) { $0.start = .max }
    #expect((0..<20).allSatisfy { _ in ordinals.next(place) == nil })
    let levels = """
      <w:x xmlns:w="urn:w"><w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="9223372036854775807">\
      <w:numFmt w:val="chineseCounting"/><w:lvlText w:val="%1、"/></w:lvl></w:abstractNum>\
      <w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num></w:x>
      """
    #expect(WordNumbering(Array(levels.utf8)).next(number: "1", level: 0, style: nil) == "一、")
  }

  @Test("Words that a page claims to have far from its corner are words on it")
  func farWords() {
    func word(_ text: String, _ left: Int, _ right: Int) -> String {
      "<span class='ocrx_word' title='bbox \(left) 0 \(right) 1'>\(text)</span>"
    }
    let words = (0..<1_000).map {
      word("甲", 1_000 * $0, 999_999_999) + word("乙", 1_000 * $0 + 1, 1_000 * $0 + 2)
    }
    let page =
      "<html><div class='ocr_page' title='bbox 0 0 0.01 0.01'>\(words.joined())</div></html>"
    guard case .notReport = ReportReader().read(Array(page.utf8), path: "x") else {
      Issue.record("taken for a report")
      return
    }
  }
}
