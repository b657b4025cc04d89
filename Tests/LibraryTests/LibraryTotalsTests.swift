import Audit
import Library
import ReportFixtures
import Reports
import Testing

@Suite("The totals of a library")
struct LibraryTotalsTests {
  @Test("Whatever comes, changes and goes, the totals are those of what is there")
  func keepingCount() throws {
    var random = SeededGenerator(seed: 17)
    var library = Library()
    for _ in 0..<400 {
      let path =
        "\(Int.random(in: 0..<12, using: &random))/\(Int.random(in: 0..<5, using: &random)).txt"
      if Int.random(in: 0..<6, using: &random) == 0 {
        library.remove(path)
      } else {
        library.add(result(path, &random))
      }
      if Int.random(in: 0..<40, using: &random) == 0 { library.compareAgencies() }
      let reports = library.paths.map { library[$0] }.filter(\.isReport)
      #expect(library.totals.problems == reports.reduce(0) { $0 + failures($1) })
      #expect(library.totals.faulty == reports.count { failures($0) > 0 })
      #expect(library.totals.duplicates == reports.count { $0.duplicateOf != nil })
      #expect(library.years == Set(reports.compactMap(\.year)).sorted())
      for (year, total) in library.totals.years {
        let counted = reports.filter { $0.year == year && $0.duplicateOf == nil }
        #expect(total.reports == counted.count)
        #expect(total.faulty == counted.count { failures($0) > 0 })
        let received = counted.map { library.numbers(of: $0.id).received }
        #expect(total.unread == received.count { $0 == nil })
        #expect(total.received == received.reduce(0) { $0 + ($1?.units ?? 0) })
      }
      for row in library.order {
        let problems = library.entries(of: row).reduce(0) { $0 + failures(library[$1]) }
        #expect(library.problems(of: row) == problems)
      }
      for report in reports {
        var heads: [Bool] = []
        var rules: [UInt16] = []
        library.addHeads(of: report.id, to: &rules) { head, _ in heads.append(head.isFailure) }
        let names = report.problems.flatMap(\.findings).map(\.rule)
        #expect(rules.map { library.rule(at: Int($0)) } == names)
        #expect(heads == report.problems.map(\.isFailure))
      }
      let counted = Set(reports.filter { $0.duplicateOf == nil }.map(\.id))
      #expect(Set(library.countedReports) == counted)
      #expect(library.countedReports.count == counted.count)
    }
    #expect(library.totals.problems > 0 && library.totals.duplicates > 0)
  }

  private func failures(_ entry: Entry) -> Int { entry.problems.count { $0.isFailure } }

  private func result(_ path: String, _ random: inout SeededGenerator) -> FileResult {
    guard Int.random(in: 0..<8, using: &random) > 0 else {
      return FileResult(path: path, state: .notReport(Wording("无", "none")))
    }
    var report = FixtureReport(
      path: path, agency: ["甲局", "乙局", "丙局"].randomElement(using: &random),
      year: [2020, 2021, 2022, nil].randomElement(using: &random) ?? nil)
    if Bool.random(using: &random) { report.blank("requests.newReceived.total") }
    report["requests.carriedIn.total"] = Int64.random(in: 0...1, using: &random)
    return FileResult(path: path, state: .report(report.report))
  }
}
