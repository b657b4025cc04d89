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

  @Test("Labels without numbers are no table", arguments: FormEdition.allCases)
  func labelsAlone(edition: FormEdition) throws {
    let report = try SampleFiles.report(Array(Self.text(edition, numbers: 5).utf8))
    #expect(report.table(.requests) == nil)
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
