import Reports
import Testing

@testable import Reading

@Suite("The reports of the sample city")
struct CitySampleTests {
  static let agencies = [
    "公安局": "云溪市公安局", "卫生健康委员会": "云溪市卫生健康委员会", "市场监督管理局": "云溪市市场监督管理局",
    "市政府办公室": "云溪市人民政府办公室", "教育局": "云溪市教育局", "自然资源和规划局": "云溪市自然资源和规划局",
  ]

  static let files = [
    "公安局-2020.txt", "公安局-2021.md", "公安局-2022.txt", "公安局-2023.txt", "卫生健康委员会-2020.md",
    "卫生健康委员会-2021.txt", "卫生健康委员会-2022.txt", "市场监督管理局-2020.txt", "市场监督管理局-2021.txt",
    "市场监督管理局-2022.txt", "市场监督管理局-2023.txt", "市政府办公室-2020.txt", "市政府办公室-2021.txt",
    "市政府办公室-2022.md", "市政府办公室-2023.txt", "教育局-2020.txt", "教育局-2021.md", "教育局-2022.txt",
    "教育局-2023.txt", "自然资源和规划局-2020.txt", "自然资源和规划局-2021.txt", "自然资源和规划局-2023.md",
  ]

  @Test("Each layout gives agency, year, form and every cell", arguments: files)
  func whole(file: String) throws {
    let report = try SampleFiles.report("云溪市/" + file)
    let parts = file.prefix { $0 != "." }.split(separator: "-").map(String.init)
    #expect(report.agency == Self.agencies[parts[0]])
    #expect(report.year == Int(parts[1]))
    #expect(report.form == (parts[1] == "2020" ? .form2019 : .form2021))
    let lost = report.tables.flatMap(\.cells).filter { !$0.status.hasValue && $0.status != .blank }
    #expect(lost.isEmpty)
    #expect(report.tables.count == 3)
    #expect(report.sections.count == (file == "卫生健康委员会-2020.md" ? 5 : 6))
    #expect(report.section(.overview)?.characters ?? 0 > 200)
  }

  @Test("Each table stands in its own section, and once", arguments: files)
  func places(file: String) throws {
    let report = try SampleFiles.report("云溪市/" + file)
    let places = report.sections.flatMap { section in
      section.blocks.compactMap { block -> [Int]? in
        if case .table(let kind) = block { [section.kind.number, kind.section] } else { nil }
      }
    }
    #expect(places == places.filter { $0[0] == $0[1] })
    #expect(Set(places).count == places.count)
  }

  @Test("Blank cells are blank and nothing else is")
  func blanks() throws {
    let report = try SampleFiles.report("云溪市/教育局-2023.txt")
    let blank = report.tables.flatMap { table in
      zip(table.form.cells, table.cells).filter { $0.1.status == .blank }.map(\.0.row)
    }
    #expect(Set(blank) == [.stateSecret, .massRepeated])
    #expect(blank.count == 3)
  }

  @Test("A report cut in the middle of a row keeps what was there")
  func truncated() throws {
    let report = try SampleFiles.report("异常文件/截断的报告.txt")
    #expect(report.form == .form2021)
    #expect(report.table(.review) == nil)
    let statuses = report.table(.requests)?.cells.map(\.status) ?? []
    #expect(!statuses.contains(.blank))
    #expect(statuses.contains(.read))
    #expect(statuses.last == .missing)
  }

  @Test("What is no report says so")
  func refusals() throws {
    guard
      case .notReport(let empty) = ReportReader().read([], path: "空文件.txt"),
      case .notReport(let notice) = ReportReader().read(
        try SampleFiles.bytes("异常文件/编制年度报告的通知.txt"), path: "通知.txt")
    else {
      Issue.record("taken for a report")
      return
    }
    #expect(empty.zh == "空文件")
    #expect(notice.zh.contains("不是政府信息公开工作年度报告"))
  }
}
