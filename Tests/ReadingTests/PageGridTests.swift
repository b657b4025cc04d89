import Reports
import Testing

@testable import Reading

/// Tables that a page makes without the elements of tables.
@Suite("Tables of other elements")
struct PageGridTests {
  /// How the rows and cells of a table are marked up; `%` stands for what they hold.
  struct Markup: CustomTestStringConvertible, Sendable {
    var table: String
    var row: String
    var cell: String
    var testDescription: String { table + row + cell }

    func fill(_ pattern: String, _ content: String) -> String {
      pattern.split(separator: "%", omittingEmptySubsequences: false).joined(separator: content)
    }
  }

  private static let markups = [
    Markup(
      table: "<div role=table>%</div>", row: "<div role=row>%</div>",
      cell: "<span role=cell>%</span>"),
    Markup(
      table: "<div role=grid><div role=rowgroup>%</div></div>", row: "<div role=row>%</div>",
      cell: "<div role=gridcell><p><span>%</span></p></div>"),
    Markup(
      table: "<div style='display:table'>%</div>", row: "<div style='display: table-row'>%</div>",
      cell: "<div style='display:table-cell'>%</div>"),
    Markup(
      table: "<div class=t>%</div>", row: "<div class=tr>%</div>", cell: "<div class=td>%</div>"),
    Markup(
      table: "<section>%</section>", row: "<section>%</section>",
      cell: "<section><p>%</p></section>"),
    Markup(table: "<div>%</div>", row: "<ul class=line>%</ul>", cell: "<li>%</li>"),
    Markup(table: "<ul>%</ul>", row: "<li class=r>%</li>", cell: "<span>%</span>"),
    Markup(
      table: "<x-view class=body>%</x-view>", row: "<x-view class=row>%</x-view>",
      cell: "<x-view><x-text><span>%</span></x-text></x-view>"),
  ]

  private func page(_ made: MadeReport, _ markup: Markup, around: String = "") -> String {
    let body = SeparatorTests.text(made) { table in
      markup.fill(
        markup.table,
        table.grid { _ in "" }.map { row in
          markup.fill(markup.row, row.map { markup.fill(markup.cell, $0) }.joined())
        }.joined())
    }
    .split(separator: "\n").map { $0.hasPrefix("<") ? String($0) : "<p>\($0)</p>" }.joined()
    return FilledPageTests.page(around + body + around)
  }

  @Test("Rows and cells are told by role, by style and by standing there", arguments: markups)
  func rows(markup: Markup) throws {
    for edition in FormEdition.allCases {
      for filling in FilledPageTests.fillings {
        let made = FilledPageTests.made(filling, edition)
        let text = page(made, markup)
        if filling != .blanks {
          try FilledPageTests.expectAll(made, text, "\(edition) \(filling)")
        }
        // Empty elements without a class may be anything where few numbers stand by them.
        let (wrong, right) = try SeparatorTests.check(made, text)
        #expect(wrong.isEmpty, "\(edition) \(filling) \(wrong.prefix(5))")
        #expect(right + 2 >= made.cells.keys.count { made.value($0) != nil })
      }
    }
  }

  @Test("Lists of links and dates around them change nothing", arguments: markups)
  func navigation(markup: Markup) throws {
    let list =
      "<ul>"
      + (1...8).map { "<li><a>第\($0)号公告</a><span>2023-01-0\($0)</span><em>1\($0)</em></li>" }
      .joined()
      + "</ul><div><div><a>首页</a><a>政务公开</a><a>办事</a></div></div>"
    let made = FilledPageTests.made(.dashes)
    try FilledPageTests.expectAll(made, page(made, markup, around: list))
  }

  @Test("Pages of lines, labels and their numbers each on its own, are no rows")
  func pagesOfLines() throws {
    let made = FilledPageTests.made(.distinct)
    let lines = SeparatorTests.text(made) { table in
      SeparatorTests.rows(table).map { cells in
        let label = cells.prefix { Int($0) == nil }
        return ([label.joined(separator: " ")] + cells[label.count...]).joined(separator: "\n")
      }.joined(separator: "\n")
    }.split(separator: "\n").map { "<p>\($0)</p>" }
    let pages = stride(from: 0, to: lines.count, by: 36).map {
      "<div>\(lines[$0..<min($0 + 36, lines.count)].joined(separator: "\n"))</div>"
    }
    let report = try SampleFiles.report(Array("<html><body>\(pages.joined())</body></html>".utf8))
    #expect(report.agency == "青石县林业局")
    #expect(report.sections.map(\.kind) == SectionKind.allCases)
    #expect(made.cells.keys.allSatisfy { report[$0]?.value == made.value($0) })
  }

  @Test("Digits that are set in elements of their own are one number")
  func splitDigits() throws {
    let made = FilledPageTests.made(.distinct)
    let markup = Markup(
      table: "<div>%</div>", row: "<div>%</div>", cell: "<div><p>%</p></div>")
    let split = page(made, markup).split(separator: ">", omittingEmptySubsequences: false)
      .map { part in
        guard let end = part.firstIndex(of: "<"), Int(part[..<end]) != nil else {
          return String(part)
        }
        return part[..<end].map { "<span>\($0)</span>" }.joined() + part[end...]
      }.joined(separator: ">")
    try FilledPageTests.expectAll(made, split)
  }

  @Test(
    "Cards of names and numbers are read",
    arguments: [MadeReport.Filling.distinct, .sparse, .dashes])
  func cards(filling: MadeReport.Filling) throws {
    let names = ["自然人", "商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他", "总计"]
    let made = FilledPageTests.made(filling)
    let form = TableForm.requests2021
    let cards = form.lines.filter { !$0.isHeading }.map { line in
      "<div class=card><div>\(line.label)</div><ul>"
        + zip(names, line.cells).map {
          "<li><label>\($0)</label><em>\(made.cells[$1] ?? "")</em></li>"
        }.joined() + "</ul></div>"
    }.joined()
    let text =
      "<p>青石县林业局2022年政府信息公开工作年度报告</p>"
      + SectionKind.allCases.map {
        "<p>\($0.ordinal)、\($0.heading.zh)</p>" + ($0 == .requests ? cards : "")
      }.joined()
    let report = try SampleFiles.report(Array(FilledPageTests.page(text).utf8))
    for key in form.cells { #expect(report[key]?.value == made.value(key), "\(key)") }
  }
}
