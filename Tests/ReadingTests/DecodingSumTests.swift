import Reports
import Testing

@testable import Reading

@Suite("Sums that served to decode")
struct DecodingSumTests {
  @Test("Numbers printed apart need no sum")
  func apart() throws {
    let report = try SampleFiles.report("五市人社局/铜川市人社局-2021.txt")
    #expect(report.tables.allSatisfy { $0.decodedBy.isEmpty })
  }

  @Test("Where cells were lost, the sums that brought them back are told")
  func losses() throws {
    let report = try SampleFiles.report("五市人社局/鞍山市人社局-2020.txt")
    let requests = try #require(report.table(.requests))
    #expect(requests.decodedBy.contains(.applicants(.newReceived)))
    #expect(requests.decodedBy.contains(.applicants(.carriedIn)))
    #expect(requests.decodedBy.contains(.balance(.naturalPerson)))
    #expect(requests.decodedBy.contains(.results(.business)))
    #expect(
      report.table(.review)?.decodedBy
        == [.cases(.review), .cases(.litigationDirect), .cases(.litigationAfterReview)])
    #expect(report.table(.proactive)?.decodedBy == [])
  }

  @Test("Two numbers run together are not the one number of the other generation of the form")
  func generation() throws {
    let text = """
      二、主动公开政府信息情况
      公开数量对外公开总数量
      规章 000
      规范性文件 121244
      行政许可 000
      行政处罚 010
      行政强制 000
      信息内容上一年项目数量本年增/减
      行政事业性收费 30
      三、收到和处理政府信息公开申请情况
      一、本年新收政府信息公开申请数量100001
      二、上年结转政府信息公开申请数量000000
      三、本年度办理结果(一)予以公开000000
      (二)部分公开(区分处理的，只计这一情形，不计其他情形)000000
      (三)不予公开1.属于国家秘密000000
      2.其他法律行政法规禁止公开000000
      3.危及“三安全一稳定”000000
      4.保护第三方合法权益000000
      5.属于三类内部事务信息000000
      """
    let report = try SampleFiles.report(Array(text.utf8))
    #expect(report.table(.proactive)?.form.edition == .form2019)
    #expect(report.table(.proactive)?.cells.allSatisfy { $0.value?.description != "30" } == true)
  }

  @Test("Rows with one cut need no sum, rows with several their own, or those of their columns")
  func rows() {
    // 1|2|0|0|0|0|3 has one cut, for no number begins with a zero and there are seven digits.
    let plain: [[UInt8]] = [
      [1, 2, 0, 0, 0, 0, 3], [0, 0, 0, 0, 0, 0, 0], [1, 2, 0, 0, 0, 0, 3], [1, 2, 0, 0, 0, 0, 3],
      [0, 0, 0, 0, 0, 0, 0],
    ]
    #expect(RunTogetherTable(plain)?.serving.sums(of: Self.targets) == [])
    // 12|3|0|0|0|0|15 could be 1|23|0|0|0|0|15, were it not for its own sum.
    let cut: [UInt8] = [1, 2, 3, 0, 0, 0, 0, 1, 5]
    let own = RunTogetherTable([cut, plain[1], cut, cut, plain[1]])
    #expect(
      own?.serving.sums(of: Self.targets)
        == [.applicants(.newReceived), .applicants(.granted), .applicants(.total)])
    // 11|1|0|0|0|0|12 and 1|11|0|0|0|0|12 both add up: it takes the columns to tell.
    let open: [UInt8] = [1, 1, 1, 0, 0, 0, 0, 1, 2]
    let columns = RunTogetherTable([open, plain[1], open, open, plain[1]])
    #expect(
      columns?.serving.sums(of: Self.targets).isSuperset(of: [
        .results(.naturalPerson), .results(.business), .balance(.business),
      ]) == true)
    #expect(columns?.serving.sums(of: Self.targets).contains(.balance(.total)) == false)
  }

  private static let targets = TargetRow.rows(of: .requests2021).filter {
    [.newReceived, .carriedIn, .granted, .total, .carriedOut].contains($0.cells[0].row)
  }

  @Test("Digits of a row that add up in no way may have lost empty cells, and are not read")
  func lostBlanks() throws {
    let own: [RowID: String] = [
      .newReceived: "1351324", .carriedIn: "2000002", .granted: "145111325", .total: "145111325",
      .carriedOut: "1000001",
    ]
    let rows = TableForm.form(.requests, .form2021).lines.map { line in
      line.label + (line.cells.first.map { own[$0.row] ?? "0000000" } ?? "")
    }
    let text = """
      青石县林业局2022年政府信息公开工作年度报告
      一、总体情况
      本局依法公开政府信息。
      三、收到和处理政府信息公开申请情况
      \(rows.joined(separator: "\n"))
      """
    let report = try SampleFiles.report(Array(text.utf8))
    for column in [ColumnID.naturalPerson, .business, .total] {
      #expect(report[CellKey(.newReceived, column)]?.status == .ambiguous)
    }
    #expect(report[CellKey(.massRepeated, .total)]?.value == .zero)
  }
}
