import Audit
import Reading
import ReportFixtures
import Reports

extension Benchmark {
  private static let count = 50

  /// The rules over sound reports, and over reports with one wrong number, whose place they find.
  static func judging() -> [Benchmark] {
    [
      judging("judge", floor: nil) { _ in },
      judging("judge-and-locate", floor: "judge") { $0["requests.granted.naturalPerson"] = 7 },
    ]
  }

  private static func judging(
    _ name: String, floor: String?, _ spoil: @escaping @Sendable (inout FixtureReport) -> Void
  ) -> Benchmark {
    Benchmark(name: name, items: count, floor: floor) {
      let reports = (0..<count).map { seed in
        var random = SeededGenerator(seed: UInt64(seed))
        var made = FixtureReport(randomFrom: &random)
        spoil(&made)
        return made.report
      }
      return { reports.reduce(0) { $0 + Assessment($1).causes.count + $1.tables.count } }
    }
  }
}
