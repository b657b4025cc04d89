import Reports
import Testing

@testable import Reading

@Suite("The five seeds")
struct SeedTests {
  struct Expected: Sendable, CustomTestStringConvertible {
    var path: String
    var agency: String
    var year: Int
    var title: String?
    /// Cells that are not zero.
    var cells: [String: String]
    var testDescription: String { path }
  }

  static let whole: [Expected] = [
    Expected(
      path: "五市人社局/铜川市人社局-2021.txt", agency: "铜川市人力资源和社会保障局", year: 2021,
      title: "铜川市人力资源和社会保障局 2021年政府信息公开工作年度报告",
      cells: [
        "proactive.licensing.decisions": "6", "proactive.penalties.decisions": "7",
        "requests.newReceived.naturalPerson": "1", "requests.newReceived.total": "1",
        "requests.unavailable.notHeld.naturalPerson": "1",
        "requests.unavailable.notHeld.total": "1",
        "requests.total.naturalPerson": "1", "requests.total.total": "1",
      ]),
    Expected(
      path: "五市人社局/达州市人社局-2021.txt", agency: "达州市人力资源和社会保障局", year: 2021,
      title: "达州市人力资源和社会保障局 2021 年政府信息公开工作年度报告",
      cells: [
        "proactive.normativeDocuments.inForce": "4", "proactive.licensing.decisions": "52",
        "proactive.penalties.decisions": "1", "proactive.fees.amount": "66.4866",
        "requests.newReceived.naturalPerson": "1", "requests.newReceived.total": "1",
        "requests.granted.naturalPerson": "1", "requests.granted.total": "1",
        "requests.total.naturalPerson": "1", "requests.total.total": "1",
      ]),
    Expected(
      path: "五市人社局/绍兴市人社局-2022.txt", agency: "绍兴市人力资源和社会保障局", year: 2022, title: nil,
      cells: [
        "proactive.normativeDocuments.issued": "12", "proactive.normativeDocuments.inForce": "53",
        "proactive.licensing.decisions": "13", "proactive.penalties.decisions": "1",
        "requests.newReceived.naturalPerson": "13", "requests.newReceived.total": "13",
        "requests.granted.naturalPerson": "13", "requests.granted.total": "13",
        "requests.total.naturalPerson": "13", "requests.total.total": "13",
      ]),
    Expected(
      path: "五市人社局/泰安市人社局-2021.txt", agency: "泰安市人力资源和社会保障局", year: 2021,
      title: "泰安市人力资源和社会保障局 2021年政府信息公开工作年度报告",
      cells: [
        "proactive.normativeDocuments.issued": "1", "proactive.normativeDocuments.inForce": "3",
        "proactive.fees.amount": "390",
        "requests.newReceived.naturalPerson": "8", "requests.newReceived.total": "8",
        "requests.granted.naturalPerson": "1", "requests.granted.total": "1",
        "requests.partiallyGranted.naturalPerson": "1", "requests.partiallyGranted.total": "1",
        "requests.refused.administrativeInquiry.naturalPerson": "4",
        "requests.refused.administrativeInquiry.total": "4",
        "requests.unavailable.notHeld.naturalPerson": "2",
        "requests.unavailable.notHeld.total": "2",
        "requests.total.naturalPerson": "8", "requests.total.total": "8",
        "litigationDirect.upheld": "1", "litigationDirect.total": "1",
      ]),
  ]

  @Test("Every cell is read as it is printed", arguments: whole)
  func cells(expected: Expected) throws {
    let report = try SampleFiles.report(expected.path)
    let forms = [TableForm.proactive2021, .requests2021, .reviewAndLitigation]
    #expect(report.tables.map(\.form) == forms)
    for key in forms.flatMap(\.cells) {
      let cell = try #require(report[key])
      #expect(cell.status == .read, "\(key)")
      #expect(cell.value?.description == expected.cells[key.description] ?? "0", "\(key)")
    }
    #expect(report.diagnostics.isEmpty)
  }

  @Test("Agency, year, title and sections are told", arguments: whole)
  func identity(expected: Expected) throws {
    let report = try SampleFiles.report(expected.path)
    #expect(report.agency == expected.agency)
    #expect(report.year == expected.year)
    #expect(report.title == expected.title)
    #expect(report.sections.map(\.kind) == SectionKind.allCases)
    #expect(report.form == .form2021)
  }

  @Test("A heading without an ordinal has none")
  func missingOrdinal() throws {
    let report = try SampleFiles.report("五市人社局/铜川市人社局-2021.txt")
    #expect(report.sections.map(\.number) == [1, 2, 3, 4, 5, nil])
    #expect(report.section(.other)?.heading == "其他需要报告的事项")
  }

  @Test("A cell knows where it stands in the file")
  func source() throws {
    let path = "五市人社局/铜川市人社局-2021.txt"
    let report = try SampleFiles.report(path)
    let lines = String(decoding: try SampleFiles.bytes(path), as: UTF8.self)
      .split(separator: "\n", omittingEmptySubsequences: false)
    let key = CellKey(.licensing, .decisions)
    let source = try #require(report[key]?.source)
    #expect(source.text == "6")
    #expect(source.column == 2)
    #expect(lines[source.line - 1] == "\t6")
    #expect(lines[source.line - 2] == "\t行政许可")
  }

  @Test("Where digits run together only what is certain has a value")
  func runTogether() throws {
    let report = try SampleFiles.report("五市人社局/鞍山市人社局-2020.txt")
    #expect(report.form == .form2019)
    #expect(report.agency == "鞍山市人力资源和社会保障局")
    #expect(report.year == 2020)
    // 总计 is certain; who applied, a person or a company, is not.
    for row in [RowID.newReceived, .granted, .total] {
      #expect(report[CellKey(row, .total)]?.value == Amount(1))
      for column in [ColumnID.naturalPerson, .business] {
        let cell = try #require(report[CellKey(row, column)])
        #expect(cell.status == .ambiguous)
        #expect(cell.candidates == [Amount(0), Amount(1)])
      }
      #expect(report[CellKey(row, .research)]?.value == .zero)
    }
    #expect(report[CellKey(.carriedIn, .total)]?.value == .zero)
    #expect(report[CellKey(.carriedOut, .total)]?.status == .inferred)
    #expect(report[CellKey(.licensing, .decisions)]?.status == .split)
    // Nothing decides how 272720 and 1498935.88 are to be cut.
    let produced = try #require(report[CellKey(.normativeDocuments, .produced)])
    #expect(produced.candidates.map(\.description) == ["2", "27", "272", "2727"])
    #expect(produced.source?.text == "272720")
    let amount = try #require(report[CellKey(.procurement, .amount)])
    #expect(
      amount.candidates.map(\.description)
        == ["5.88", "35.88", "935.88", "8935.88", "98935.88", "498935.88"])
    // The fourteen zeros of table four leave no choice.
    #expect(report[CellKey(.review, .total)]?.value == .zero)
  }
}
