import Reports
import Testing

@testable import Reading

/// Documents with more than one report in them.
@Suite("Reports behind another in one file")
struct SecondReportTests {
  private let own: MadeReport
  private let other: MadeReport

  init() {
    var random = SeededGenerator(seed: 5)
    own = MadeReport(.form2021, .distinct, using: &random)
    other = MadeReport(.form2021, .distinct, using: &random).raised(by: 1000)
  }

  private static let title = "青石县林业局2022年政府信息公开工作年度报告"

  private static func text(_ made: MadeReport, titled title: String) -> String {
    SeparatorTests.text(made) { table in
      SeparatorTests.rows(table).map { $0.joined(separator: "\t") }.joined(separator: "\n")
    }.replacing(Self.title, with: title)
  }

  private static let titles = [
    "青石县林业局2021年政府信息公开工作年度报告", "临河县水利局2022年政府信息公开工作年度报告",
    "临河县水利局\n2022年政府信息公开工作年度报告", "2021年政府信息公开工作年度报告",
  ]

  @Test(
    "The first of two is read, all of it and nothing else, and the other is named",
    arguments: titles)
  func first(title: String) throws {
    let text = Self.text(own, titled: Self.title) + "\n" + Self.text(other, titled: title)
    let (wrong, right) = try SeparatorTests.check(own, text)
    #expect(wrong.isEmpty)
    #expect(right == own.cells.count)
    let report = try SampleFiles.report(Array(text.utf8))
    #expect(report.agency == "青石县林业局")
    #expect(report.year == 2022)
    #expect(report.sections.map(\.kind) == SectionKind.allCases)
    let line = try #require(text.split(separator: "\n").lastIndex { title.hasPrefix($0) })
    let message = try #require(report.diagnostics.first { $0.line == nil }).message.zh
    #expect(message.contains("第 \(line + 1) 行"))
    #expect(message.contains(String(title.prefix(4))))
  }

  @Test("A summary with another year in its links is no report before that with the tables")
  func summary() throws {
    let heads = SectionKind.allCases.prefix(3).map { "\($0.ordinal)、\($0.heading.zh)\n全年收到申请若干件。" }
    let text =
      "\(Self.title)（图解）\n" + heads.joined(separator: "\n") + "\n青石县林业局2021年政府信息公开工作年度报告\n"
      + Self.text(own, titled: Self.title)
    let (wrong, right) = try SeparatorTests.check(own, text)
    #expect(wrong.isEmpty)
    #expect(right == own.cells.count)
  }

  @Test("A list of contents or a summary before a report is none")
  func contents() throws {
    let contents = SectionKind.allCases.map { "\($0.ordinal)、\($0.heading.zh)" }
      .joined(separator: "\n")
    let whole = Self.text(own, titled: Self.title)
    for text in [
      "青石县人民政府2022年政府信息公开工作年度报告\n\(contents)\n\(whole)",
      "\(Self.title)\n\(contents.replacing("\n", with: "\n收到申请若干件。\n"))\n\(whole)",
    ] {
      let (wrong, right) = try SeparatorTests.check(own, text)
      #expect(wrong.isEmpty)
      #expect(right == own.cells.count)
    }
  }

  @Test("Records of a list are reports of their own")
  func records() throws {
    let texts = zip([own, other], [Self.title, Self.titles[1]]).map { made, title in
      let text = Self.text(made, titled: title).replacing("\n", with: "\\n")
      return "{\"title\": \"\(title)\", \"content\": \"\(text.replacing("\t", with: "\\t"))\"}"
    }
    for text in ["[\(texts[0]), \(texts[1])]", texts.joined(separator: "\n")] {
      let (wrong, right) = try SeparatorTests.check(own, text)
      #expect(wrong.isEmpty)
      #expect(right == own.cells.count)
      #expect(try SampleFiles.report(Array(text.utf8)).agency == "青石县林业局")
    }
  }
}
