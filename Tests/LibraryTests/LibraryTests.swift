import Audit
import Library
import ReportFixtures
import Reports
import Testing

@Suite("The library")
struct LibraryTests {
  private func result(
    _ path: String, _ agency: String?, _ year: Int?, carriedIn: Int64 = 0, carriedOut: Int64 = 0
  ) -> FileResult {
    var fixture = FixtureReport(path: path, agency: agency, year: year)
    for column in ["naturalPerson", "total"] {
      fixture["requests.carriedIn.\(column)"] = carriedIn
      fixture["requests.carriedOut.\(column)"] = carriedOut
      fixture["requests.newReceived.\(column)"] = carriedOut
      fixture["requests.granted.\(column)"] = carriedIn
      fixture["requests.total.\(column)"] = carriedIn
    }
    return FileResult(path: path, state: .report(fixture.report))
  }

  private var sample: [FileResult] {
    [
      result("a/2021.txt", "甲市统计局", 2021, carriedOut: 2),
      result("a/2022.txt", "甲市 统计局", 2022, carriedIn: 2, carriedOut: 1),
      result("a/2023.txt", "甲市统计局", 2023, carriedIn: 3),
      result("b/2021.txt", "乙县（新区）", 2021),
      result("b/2021copy.txt", "乙县(新区)", 2021, carriedOut: 5),
      result("b/2022.txt", "乙县(新区)", 2022, carriedIn: 5),
      result("c.txt", nil, 2022), result("d.txt", "丙镇", nil), result("e.txt", nil, nil),
      FileResult(path: "f.png", state: .notReport(Wording("不是文本", "no text"))),
      FileResult(path: "g", state: .unreadable(Wording("没有权限", "denied"))),
    ]
  }

  private func library(_ results: some Sequence<FileResult>) -> Library {
    var library = Library()
    for result in results { library.add(result) }
    return library
  }

  @Test("The same files give the same library in whatever order they come")
  func order() {
    var generator = SeededGenerator(seed: 3)
    let expected = library(sample).lines
    for round in 0..<100 {
      var other = Library()
      if round.isMultiple(of: 2) { for result in sample { other.expect(result.path) } }
      for result in sample.shuffled(using: &generator) { other.add(result) }
      #expect(other.lines == expected)
    }
  }

  @Test("Adding a file again puts the new reading in place of the old")
  func again() {
    var generator = SeededGenerator(seed: 4)
    let expected = library(sample).lines
    var other = library(sample)
    for _ in 0..<100 {
      guard let target = sample.randomElement(using: &generator),
        let source = sample.randomElement(using: &generator)
      else { continue }
      other.add(FileResult(path: target.path, state: source.state))
      other.add(target)
      #expect(other.lines == expected)
    }
  }

  @Test("Names that differ in spaces and widths are one agency; lone reports have their own rows")
  func rows() {
    let library = library(sample)
    let names = library.order.map { library[$0].name }
    #expect(names == ["甲市统计局", "乙县（新区）", "c.txt", "丙镇", "e.txt"])
    #expect(library.order.map { library[$0].isAgency } == [true, true, false, false, false])
    #expect(library.years == [2021, 2022, 2023])
    #expect(library.counts.reports == 9 && library.counts.all == 11)
    #expect(library.others.map { library[$0].path } == ["f.png", "g"])
  }

  @Test("Carry-over is judged over an agency's years, as they come")
  func carryOver() throws {
    var library = Library()
    let results = sample
    let last = library.add(results[2])
    #expect(library[last].assessment.tally(of: .carryOver).all == 0)
    library.add(results[1])
    let findings = library[last].assessment.findings.filter { $0.rule == .carryOver }
    #expect(findings.map(\.scope) == ["naturalPerson", "total"])
    #expect(findings.allSatisfy { $0.outcome == .fail })
    let middle = try #require(library.id(at: "a/2022.txt"))
    #expect(library[middle].assessment.tally(of: .carryOver).all == 0)
    library.add(results[0])
    #expect(library[middle].assessment.tally(of: .carryOver).passed == 7)
  }

  @Test("Of two reports of one year the first in order of path counts, and the other says so")
  func duplicates() throws {
    let library = library(sample)
    let copy = try #require(library.id(at: "b/2021copy.txt"))
    let first = try #require(library.id(at: "b/2021.txt"))
    #expect(library.duplicates == [copy])
    #expect(library[copy].duplicateOf == first)
    let finding = try #require(library[copy].assessment.findings.first)
    #expect(finding.rule == .duplicateReport)
    #expect(finding.message.zh == "与 b/2021.txt 为同一机关同一年度的年报，以该文件为准")
    let agency = try #require(library[copy].agency)
    #expect(library.entry(agency, 2021)?.path == "b/2021.txt")
  }

  @Test("An excerpt counts for nothing beside its whole page, whichever comes first")
  func excerpts() throws {
    var whole = FixtureReport(path: "b.txt", agency: "甲市统计局", year: 2022)
    whole["requests.carriedOut.total"] = 2
    var excerpt = whole.report
    excerpt.path = "a.txt"
    excerpt.tables = []
    let next = FixtureReport(path: "c.txt", agency: "甲市统计局", year: 2023)
    let results = [
      FileResult(path: "a.txt", state: .report(excerpt)),
      FileResult(path: "b.txt", state: .report(whole.report)),
      FileResult(path: "c.txt", state: .report(next.report)),
    ]
    var library = Library()
    for result in results { library.add(result) }
    let row = try #require(library.row(at: 0))
    #expect(row.entry(in: 2022).map { library[$0].path } == "b.txt")
    #expect(row.reports(in: 2022).map { library[$0].path } == ["b.txt", "a.txt"])
    #expect(library.duplicates.map { library[$0].path } == ["a.txt"])
    let after = try #require(library.id(at: "c.txt"))
    #expect(library[after].assessment.findings.contains { $0.rule == .carryOver })
    #expect(library.neighbour(of: after, .previousYear) == library.id(at: "b.txt"))

    var other = Library()
    for result in results.reversed() { other.add(result) }
    #expect(other.lines == library.lines)
    other.remove("b.txt")
    #expect(other.duplicates.isEmpty)
    #expect(other.row(at: 0)?.entry(in: 2022) == other.id(at: "a.txt"))
  }

  @Test("Neighbours are the nearest years of the row and the same year of the next")
  func neighbours() throws {
    let library = library(sample)
    func step(_ path: String, _ step: Library.Step) -> String? {
      library.id(at: path).flatMap { library.neighbour(of: $0, step) }.map { library[$0].path }
    }
    #expect(step("a/2022.txt", .previousYear) == "a/2021.txt")
    #expect(step("a/2022.txt", .nextYear) == "a/2023.txt")
    #expect(step("a/2021.txt", .previousYear) == nil)
    #expect(step("a/2022.txt", .nextAgency) == "b/2022.txt")
    #expect(step("a/2023.txt", .nextAgency) == "b/2022.txt")
    #expect(step("b/2021copy.txt", .previousAgency) == "a/2021.txt")
    #expect(step("c.txt", .nextAgency) == "d.txt")
    #expect(step("e.txt", .nextAgency) == nil)
    #expect(step("f.png", .nextYear) == nil)
    #expect(library.id(at: "a/2022.txt").flatMap { library.previous(of: $0) }?.path == "a/2021.txt")
  }
}
