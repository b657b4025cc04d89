import Audit
import ReportFixtures
import Reports
import Testing

@Suite struct MeasureTests {
  private var fixture: FixtureReport {
    var generator = SeededGenerator(seed: 8)
    return FixtureReport(randomFrom: &generator, edition: .form2021)
  }

  @Test("Shares are rounded to tenths of a percent, half away from zero")
  func rounding() {
    #expect(Share(25, of: 50)?.percent == "50.0%")
    #expect(Share(1, of: 3)?.percent == "33.3%")
    #expect(Share(2, of: 3)?.percent == "66.7%")
    #expect(Share(1, of: 2000)?.percent == "0.1%")
    #expect(Share(-1, of: 2000)?.percent == "-0.1%")
    #expect(Share(1, of: 2001)?.percent == "0.0%")
    #expect(Share(55, of: 50)?.percent == "110.0%")
    #expect(Share(1, of: 0) == nil)
    #expect(Share(1, of: -4) == nil)
    #expect(Share(.max, of: 3) == nil)
  }

  @Test("The disclosure rate is what was granted, in whole or part, of all results")
  func disclosure() {
    var fixture = fixture
    fixture["requests.granted.total"] = 21
    fixture["requests.partiallyGranted.total"] = 4
    fixture["requests.total.total"] = 50
    let value = Measure.ratio(.disclosure).value(in: fixture.report)
    #expect(value == Share(25, of: 50).map { .share($0, .read) })
  }

  @Test("Corrections are counted of the cases decided, pending ones left out")
  func correction() {
    var fixture = fixture
    fixture["litigationDirect.corrected"] = 1
    fixture["litigationDirect.pending"] = 2
    fixture["litigationDirect.total"] = 6
    fixture["litigationAfterReview.corrected"] = 2
    fixture["litigationAfterReview.pending"] = 0
    fixture["litigationAfterReview.total"] = 4
    let value = Measure.ratio(.litigationCorrection).value(in: fixture.report)
    #expect(value == Share(3, of: 8).map { .share($0, .read) })
  }

  @Test("Nothing decided has no rate of correction: that is not 0 %")
  func nothingDecided() {
    var fixture = fixture
    fixture["review.corrected"] = 0
    fixture["review.pending"] = 3
    fixture["review.total"] = 3
    #expect(Measure.ratio(.reviewCorrection).value(in: fixture.report) == .absent(.noBase))
  }

  @Test("A ratio with a blank cell names the cell")
  func blank() {
    var fixture = fixture
    fixture.blank("requests.carriedIn.total")
    let value = Measure.ratio(.carryOver).value(in: fixture.report)
    #expect(value == .absent(.cell(CellKey(.carriedIn, .total), .blank)))
    #expect(value.number == nil)
  }

  @Test("A number that was cut out of digits says so in what is made of it")
  func derived() {
    var fixture = fixture
    let place = SourcePlace(line: 1, column: 1, text: "12")
    fixture.set("requests.granted.total", .split(Amount(12), at: place))
    #expect(Measure.ratio(.disclosure).value(in: fixture.report).isDerived)
    #expect(Measure.cell(CellKey(.granted, .total)).value(in: fixture.report).isDerived)
  }

  @Test("A cell that the form of the year lacks is told apart from a table that is not there")
  func absence() {
    let other = Measure.cell(CellKey(.otherTotal, .total))
    #expect(other.value(in: fixture.report) == .absent(.notInForm))
    let review = Measure.cell(CellKey(.review, .total))
    #expect(review.value(in: Report(path: "a")) == .absent(.noTable(.review)))
  }
}
