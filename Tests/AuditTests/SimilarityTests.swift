import ReportFixtures
import Reports
import Testing

@testable import Audit

@Suite("Texts that are nearly the same")
struct SimilarityTests {
  /// A sketch that differs from the plain one in its last places.
  private func sketch(differingIn count: Int = 0) -> TextSketch {
    TextSketch(
      least: (0..<UInt32(TextSketch.size)).map {
        $0 < UInt32(TextSketch.size - count) ? $0 : $0 + 1000
      })
  }

  private func record(_ agency: String, _ year: Int, _ sketch: TextSketch) -> ReportRecord {
    ReportRecord(
      FixtureReport(agency: agency, year: year).report, sketch: sketch, isAggregate: false)
  }

  @Test("Of 64 places, 58 that agree are nine tenths, 57 are not", arguments: [6, 7])
  func limit(differing: Int) {
    let other = sketch(differingIn: differing)
    #expect(sketch().similarity(to: other) == (differing == 6 ? 90 : 89))

    let years = Assessment(
      record("甲市统计局", 2023, other), after: record("甲市统计局", 2022, sketch()))
    #expect(years.tally(of: .textRepeated) == (differing == 6 ? .of(failed: 1) : .of(passed: 1)))

    let peers = ["甲市公安局", "甲市教育局"].map { agency in
      PeerReport(
        record(agency, 2023, agency == "甲市公安局" ? sketch() : other),
        profile: AgencyProfile(agency))
    }
    #expect(
      PeerReport.findings(peers).map(\.finding.rule) == (differing == 6 ? [.textShared] : []))
  }
}
