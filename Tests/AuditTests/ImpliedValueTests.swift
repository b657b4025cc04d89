import Audit
import ReportFixtures
import Reports
import Testing

@Suite("Implied values")
struct ImpliedValueTests {
  @Test("A total of 0 forces its blank parts to 0")
  func zeroTotal() {
    var fixture = FixtureReport()
    fixture.blank("review.upheld", "review.corrected")
    let implied = ImpliedValues.of(fixture.report)
    #expect(implied == [CellKey(.review, .upheld): .zero, CellKey(.review, .corrected): .zero])
  }

  @Test("Any three lost cells of the requests are forced back", arguments: FormEdition.allCases)
  func threeCells(edition: FormEdition) {
    var generator = SeededGenerator(seed: 5)
    let fixture = FixtureReport(randomFrom: &generator, edition: edition)
    let keys = TableForm.form(.requests, edition).cells
    for _ in 0..<200 {
      var holed = fixture
      let holes = keys.shuffled(using: &generator).prefix(3)
      for key in holes { holed.cells[key] = .missing }
      let implied = ImpliedValues.of(holed.report)
      #expect(holes.allSatisfy { implied[$0]?.units == fixture[$0] })
    }
  }

  @Test("Where the sums disagree or no count would do, nothing is implied")
  func contradictions() {
    var fixture = FixtureReport()
    fixture.blank("requests.granted.total", "review.upheld")
    fixture["requests.granted.business"] = 3
    fixture["review.pending"] = 2
    fixture["review.total"] = 1
    #expect(ImpliedValues.of(fixture.report).isEmpty)
  }

  @Test("A reading that is none of the candidates is not implied")
  func candidates() {
    var fixture = FixtureReport()
    fixture.set("review.upheld", .ambiguous([Amount(1), Amount(2)], at: nil))
    #expect(ImpliedValues.of(fixture.report).isEmpty)
    fixture["review.total"] = 2
    #expect(ImpliedValues.of(fixture.report) == [CellKey(.review, .upheld): Amount(2)])
  }
}
