import Reports
import Testing

@testable import Reading

@Suite("Excel 97 workbooks")
struct Workbook97Tests {
  private static func rows(_ made: MadeReport) -> [[String]] {
    [["青石县林业局2022年政府信息公开工作年度报告"]]
      + SectionKind.allCases.flatMap { kind in
        let table = TableKind.allCases.first { $0.section == kind.number }
        return [["\(kind.ordinal)、\(kind.heading.zh)"]]
          + (table.map { RenderedTable($0, of: made).grid { _ in "" } } ?? []) + [[]]
      }
  }

  private func expectAll(_ made: MadeReport, _ file: [UInt8]) throws {
    let report = try SampleFiles.report(file, path: "x.xls")
    #expect(report.agency == "青石县林业局")
    #expect(report.year == 2022)
    #expect(report.sections.map(\.kind) == SectionKind.allCases)
    for key in made.cells.keys { #expect(report[key]?.value == made.value(key), "\(key)") }
  }

  @Test(
    "Each cell is read in whatever way it is stored",
    arguments: [8224, 61, 40], [false, true])
  func cells(stringRoom: Int, hasRichStrings: Bool) throws {
    for filling in FilledPageTests.fillings {
      let made = FilledPageTests.made(filling)
      var book = MadeWorkbook97(stringRoom: stringRoom, hasRichStrings: hasRichStrings)
      try expectAll(made, book.file([.init(rows: Self.rows(made))]))
    }
  }

  @Test("Sheets, rows and columns that a workbook hides are none of the report")
  func hidden() throws {
    let made = FilledPageTests.made(.distinct)
    var random = SeededGenerator(seed: 99)
    let other = MadeReport(.form2021, .distinct, using: &random)
    let rows = Self.rows(made).flatMap { row in
      // A hidden row above each, and a hidden column behind the first.
      [Array(repeating: "5", count: 9), row.prefix(1) + ["7"] + row.dropFirst()]
    }
    var book = MadeWorkbook97()
    let file = book.file([
      .init(rows: Self.rows(other), isHidden: true),
      .init(
        rows: rows, hiddenRows: Set(rows.indices.filter { $0 % 2 == 0 }), hiddenColumns: 1..<2),
    ])
    try expectAll(made, file)
  }

  @Test("A number is read as a sheet shows it")
  func numbers() {
    #expect(SheetNumber.printed(66.486599999999996) == Array("66.4866".utf8))
    #expect(SheetNumber.printed(12) == Array("12".utf8))
    #expect(SheetNumber.printed(1.1 + 2.2) == Array("3.3".utf8))
    #expect(SheetNumber.printed(92.99999999999999) == Array("93".utf8))
    #expect(SheetNumber.printed(-316.07000000000005) == Array("-316.07".utf8))
    #expect(SheetNumber.printed(999_999_999_999_999) == Array("999999999999999".utf8))
    #expect(SheetNumber.printed(0.1) == Array("0.1".utf8))
    #expect(SheetNumber.printed(.nan) == nil)
  }

  @Test("A workbook with a password, and one older than Excel 97, say what is wrong")
  func refusals() throws {
    var locked = MadeWorkbook97(isEncrypted: true)
    let files = [
      (locked.file([.init(rows: [["1"]])]), "加了密码"),
      (MadeCompound.file([("Book", [9, 8, 0, 0])]), ".xlsx"),
    ]
    for (file, words) in files {
      #expect(!ReportReader.needsProgram(file))
      guard case .notReport(let reason) = ReportReader().read(file, path: "x.xls") else {
        Issue.record("read")
        continue
      }
      #expect(reason.zh.contains(words))
    }
  }

  @Test("What is embedded in a document is none of it")
  func embedded() throws {
    let made = FilledPageTests.made(.distinct)
    var random = SeededGenerator(seed: 99)
    let other = MadeReport(.form2021, .distinct, using: &random)
    var book = MadeWorkbook97()
    let stream = book.stream([.init(rows: Self.rows(made))])
    var within = MadeWorkbook97()
    let otherStream = within.stream([.init(rows: Self.rows(other))])
    try expectAll(
      made,
      MadeCompound.file(
        [("Workbook", stream)], embedded: [("Workbook", otherStream), ("WordDocument", [1, 2, 3])]))
  }

  @Test("A text that stands in very many cells is no report's")
  func manyCells() {
    let cell = SheetRows.Cell(column: 0, text: [UInt8](repeating: 0x37, count: 90_000))
    var sheets = SheetRows()
    sheets.add([[SheetRows.Cell]](repeating: [cell], count: 100))
    guard case .failure(.pastBounds) = sheets.finish() else {
      Issue.record("unfolded")
      return
    }
  }

  @Test("A damaged workbook costs what is damaged, and nothing else", arguments: 1...40)
  func damage(seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(seed))
    var book = MadeWorkbook97(stringRoom: seed % 3 == 0 ? 61 : 8224, hasRichStrings: seed % 2 == 0)
    var stream = book.stream([.init(rows: Self.rows(FilledPageTests.made(.sparse)))])
    for _ in 0..<seed {
      stream[Int.random(in: 0..<stream.count, using: &random)] = UInt8.random(
        in: 0...255, using: &random)
    }
    if seed % 4 == 0 { stream.removeLast(Int.random(in: 0..<stream.count, using: &random)) }
    let file = try #require(CompoundFile(MadeCompound.file([("Workbook", stream)])))
    _ = Workbook97Text.mark(file)
  }
}
