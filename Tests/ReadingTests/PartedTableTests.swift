import Reports
import Testing

@testable import Reading

@Suite("Tables in parts")
struct PartedTableTests {
  private static let names = ["自然人", "商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他", "总计"]

  private static func balanced(_ seed: UInt64, _ edition: FormEdition) -> MadeReport {
    var random = SeededGenerator(seed: seed)
    return MadeReport(balanced: edition, upTo: 400, using: &random)
  }

  private static func table(_ rows: [[String]]) -> String {
    "<table>"
      + rows.map { "<tr>" + $0.map { "<td>\($0)</td>" }.joined() + "</tr>" }.joined() + "</table>"
  }

  /// A report with its requests table in parts of so many columns.
  private static func page(
    _ made: MadeReport, _ widths: [Int], labels: (Int) -> Bool, again: MadeReport? = nil
  ) -> String {
    let lines = TableForm.requests(made.edition).lines.filter { !$0.isHeading }
    func parts(_ made: MadeReport) -> String {
      var first = 0
      return widths.enumerated().map { part, width in
        defer { first += width }
        let label = labels(part)
        let rows = lines.map { line in
          (label ? [line.label] : [])
            + line.cells[first..<first + width].map { made.cells[$0] ?? "" }
        }
        let header = (label ? ["项目"] : []) + names[first..<first + width]
        return table((width > 0 ? [header] : [["项目"]]) + rows)
      }.joined(separator: "<p>（续表）</p>")
    }
    let text = SeparatorTests.text(made) { table in
      table.columnCount == 10 ? parts(made) + (again.map(parts) ?? "") : ""
    }
    return FilledPageTests.page(text.split(separator: "\n").joined(separator: "<p></p>"))
  }

  private func expect(_ made: MadeReport, _ page: String, reads: Bool = true) throws {
    let report = try SampleFiles.report(Array(page.utf8))
    for key in TableForm.requests(made.edition).cells {
      let value = report[key]?.value
      #expect(value == made.value(key) || !reads && value == nil, "\(key)")
      if !reads { #expect(value == nil, "\(key)") }
    }
  }

  @Test(
    "Each part's header tells its columns", arguments: [[4, 3], [2, 5], [3, 3, 1]],
    FormEdition.allCases)
  func labelled(widths: [Int], edition: FormEdition) throws {
    var random = SeededGenerator(seed: 3)
    let made = MadeReport(edition, .distinct, using: &random)
    try expect(made, Self.page(made, widths) { _ in true })
  }

  @Test(
    "A part without labels goes on beside the one that has them, where the rows add up",
    arguments: [[4, 3], [0, 7], [0, 4, 3]], FormEdition.allCases)
  func unlabelled(widths: [Int], edition: FormEdition) throws {
    let made = Self.balanced(7, edition)
    try expect(made, Self.page(made, widths) { $0 == 0 })
    var random = SeededGenerator(seed: 3)
    let odd = MadeReport(edition, .distinct, using: &random)
    try expect(odd, Self.page(odd, widths) { $0 == 0 }, reads: false)
  }

  @Test("Of two tables in parts neither is read")
  func twoTables() throws {
    let made = Self.balanced(8, .form2021)
    let page = Self.page(made, [4, 3], labels: { _ in true }, again: Self.balanced(9, .form2021))
    try expect(made, page, reads: false)
  }
}
