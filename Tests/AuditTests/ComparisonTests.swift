import Audit
import ReportFixtures
import Reports
import Testing

@Suite struct ComparisonTests {
  private let received = CellKey(.newReceived, .total)

  private func report(_ edition: FormEdition, year: Int) -> FixtureReport {
    var generator = SeededGenerator(seed: 5)
    var fixture = FixtureReport(randomFrom: &generator, edition: edition)
    fixture.year = year
    return fixture
  }

  @Test("A number and another make a difference and a growth")
  func changed() {
    var before = report(.form2021, year: 2022)
    var now = report(.form2021, year: 2023)
    before[received] = 44
    now[received] = 50
    let change = CellChange(received, base: before.report, current: now.report)
    #expect(change.kind == .changed(Amount(6)))
    #expect(change.growth?.percent == "13.6%")
  }

  @Test("From nothing to something there is a difference and no percentage")
  func fromNothing() {
    var before = report(.form2021, year: 2022)
    var now = report(.form2021, year: 2023)
    before[received] = 0
    now[received] = 3
    let change = CellChange(received, base: before.report, current: now.report)
    #expect(change.kind == .changed(Amount(3)))
    #expect(change.growth == nil)
  }

  @Test("The same number twice is no growth in per cent, and nothing twice has none")
  func equal() {
    var before = report(.form2021, year: 2022)
    for (value, growth) in [(44, "0.0%"), (0, nil)] as [(Int64, String?)] {
      before[received] = value
      var now = before
      now.year = 2023
      let change = CellChange(received, base: before.report, current: now.report)
      #expect(change.kind == .equal)
      #expect(change.growth?.percent == growth)
    }
  }

  @Test("A cell without a number is not compared, and never counts as nothing")
  func unknown() {
    var before = report(.form2021, year: 2022)
    var now = report(.form2021, year: 2023)
    before.blank(received.description)
    now[received] = 3
    #expect(CellChange(received, base: before.report, current: now.report).kind == .unknown)
    #expect(CellChange(received, base: now.report, current: before.report).kind == .unknown)
  }

  @Test("Across the change of forms only cells that both have are compared")
  func acrossForms() {
    let before = report(.form2019, year: 2020).report
    let now = report(.form2021, year: 2021).report
    let requests = Comparison(base: before, current: now, table: .requests)
    #expect(requests.isAcrossForms)
    #expect(requests[CellKey(.otherRest, .total)].kind == .unlike)
    #expect(requests[CellKey(.total, .total)].kind != .unlike)
    #expect(requests.left.count == 7)
    let proactive = Comparison(base: before, current: now, table: .proactive)
    #expect(proactive[CellKey(.regulations, .issued)].kind == .unlike)
    #expect(proactive[CellKey(.fees, .amount)].kind == .unlike)
    #expect(proactive[CellKey(.licensing, .decisions)].kind != .unlike)
    let review = Comparison(base: before, current: now, table: .review)
    #expect(!review.isAcrossForms)
    #expect(review.left.isEmpty)
  }

  @Test("Without a base nothing corresponds")
  func noBase() {
    let now = report(.form2021, year: 2021).report
    let comparison = Comparison(base: nil, current: now, table: .requests)
    #expect(comparison[received].kind == .unlike)
    #expect(!comparison.isAcrossForms)
  }
}
