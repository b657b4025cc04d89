import Reports
import Testing

@testable import Reading

@Suite("Torn tables")
struct TornTableTests {
  /// A report of which a converter wrote the requests table label by label, then the numbers, one
  /// a line, in an order that nothing tells.
  private static func text(_ edition: FormEdition, numbers: Int) -> String {
    let labels = TableForm.requests(edition).lines.map(\.label)
    let heads = ["申请人情况", "法人或其他组织", "商业企业", "科研机构", "社会公益组织", "法律服务机构"]
    let columns = (0..<numbers).map { "\(($0 * 37 + 11) % 23)" }
    let lines =
      ["青石县林业局政府信息公开工作年度报告", "一、总体情况", "全年公开信息312条。", "二、主动公开政府信息情况"]
      + ["三、收到和处理政府信息公开申请情况"] + labels + ["自然人"] + columns + heads + columns + ["总计"]
      + ["四、政府信息公开行政复议、行政诉讼情况", "无。", "五、存在的主要问题及改进情况", "无。", "六、其他需要报告的事项", "无。"]
    return lines.joined(separator: "\n")
  }

  @Test("A table is there though none of its cells can be told", arguments: FormEdition.allCases)
  func isThere(edition: FormEdition) throws {
    let report = try SampleFiles.report(Array(Self.text(edition, numbers: 90).utf8))
    let table = try #require(report.table(.requests))
    #expect(table.form.edition == edition)
    #expect(report.form == edition)
    #expect(table.isPresent)
    #expect(table.cells.allSatisfy { $0.status == .ambiguous && $0.value == nil })
    #expect(table.line == 6)
    #expect(report.diagnostics.count { $0.line == 6 } == 1)
    let origin = ReportReader().origin(
      of: CellKey(.granted, .total), in: Array(Self.text(edition, numbers: 90).utf8), path: "a.txt")
    #expect(origin?.standing == .torn)
    #expect(origin?.numbers.isEmpty == true)
    #expect(report.table(.proactive) == nil && report.table(.review) == nil)
  }

  @Test(
    "Heads and labels without numbers are a table that lacks its cells",
    arguments: FormEdition.allCases)
  func labelsAlone(edition: FormEdition) throws {
    let report = try SampleFiles.report(Array(Self.text(edition, numbers: 5).utf8))
    let table = try #require(report.table(.requests))
    #expect(report.form == edition)
    #expect(!table.isPresent && table.line == 6)
    #expect(report.table(.proactive) == nil)
  }

  /// A report of which all tables are printed and no cell is filled, whatever its year asks for.
  private static func empty(_ edition: FormEdition, row: (String, Int) -> String) -> String {
    let titles = ["二、主动公开政府信息情况", "三、收到和处理政府信息公开申请情况", "四、政府信息公开行政复议、行政诉讼情况"]
    var lines = ["青石县林业局2022年政府信息公开工作年度报告", "一、总体情况", "全年公开信息312条。"]
    for (kind, title) in zip(TableKind.allCases, titles) {
      let form = TableForm.form(kind, edition)
      lines.append(title)
      for block in form.blocks {
        lines += ([block.caption].compactMap(\.self) + block.header.map(\.text)).map { row($0, 0) }
      }
      lines += form.lines.filter { !$0.label.isEmpty }.map { row($0.label, $0.cells.count) }
    }
    lines += ["五、存在的主要问题及改进情况", "公开不够及时，将改进。", "六、其他需要报告的事项", "无。"]
    return lines.joined(separator: "\n")
  }

  @Test("Tables of empty cells are there, and of the form that they are printed in")
  func emptyTables() throws {
    for edition in FormEdition.allCases {
      let lost = try SampleFiles.report(Array(Self.empty(edition) { label, _ in label }.utf8))
      #expect(lost.form == edition)
      #expect(lost.tables.map(\.form.kind) == TableKind.allCases)
      #expect(lost.tables.allSatisfy { !$0.isPresent })

      let text = Self.empty(edition) { label, cells in
        "| " + label + String(repeating: " |", count: max(cells, 4) + 1)
      }
      let blank = try SampleFiles.report(Array(text.utf8))
      #expect(blank.form == edition)
      for kind in [TableKind.proactive, .requests] {
        let table = try #require(blank.table(kind))
        #expect(table.cells.allSatisfy { $0.status == .blank })
      }
    }
  }

  @Test("A table beside another is not empty because rows of that are")
  func besideAnother() throws {
    var random = SeededGenerator(seed: 4)
    let made = MadeReport(.form2021, .distinct, using: &random)
    let review = RenderedTable(.review, of: made).grid { _ in "" }
    let requests = RenderedTable(.requests, of: made).grid { _ in "" }
    let grid = requests.enumerated().map { row, cells in
      cells + (row < review.count ? review[row] : Array(repeating: "", count: 15))
    }
    let text = SeparatorTests.text(made) { table in
      guard table.columnCount == 10 else { return "" }
      let note = ["注：由各科室填报"] + Array(repeating: "", count: 24)
      return (grid + [note]).map { $0.joined(separator: "\t") }.joined(separator: "\n")
    }
    let report = try SampleFiles.report(Array(text.utf8))
    for key in TableForm.form(.review, .form2021).cells {
      #expect(report[key]?.status != .blank, "\(key)")
    }
  }

  @Test("An empty form by itself is no report")
  func formAlone() {
    let text = Self.empty(.form2021) { label, _ in label }.split(separator: "\n")
      .filter { !$0.contains("情况") && !$0.contains("报告") }.joined(separator: "\n")
    guard case .notReport = ReportReader().read(Array(text.utf8), path: "a.txt") else {
      Issue.record("taken for a report")
      return
    }
  }

  @Test("What the text says of applicants and outcomes is no table")
  func prose() throws {
    let counts = (1...200).map { "第\($0)件已答复" }.joined(separator: "，")
    let text = """
      青石县林业局2022年政府信息公开工作年度报告
      一、总体情况
      申请人中自然人、商业企业、科研机构、社会公益组织、法律服务机构都有，予以公开、部分公开居多。\(counts)。
      二、主动公开政府信息情况
      三、收到和处理政府信息公开申请情况
      四、政府信息公开行政复议、行政诉讼情况
      五、存在的主要问题及改进情况
      六、其他需要报告的事项
      """
    #expect(try SampleFiles.report(Array(text.utf8)).table(.requests) == nil)
  }
}
