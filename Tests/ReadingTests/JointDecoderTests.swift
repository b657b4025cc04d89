import Testing

@testable import Reading

@Suite("The decoding of all rows together")
struct JointDecoderTests {
  /// Readings of which the first alone fits a table with one request carried over.
  private func readings(_ count: Int, from first: Int64) -> [RowReading] {
    (0..<Int64(count)).map {
      RowReading([first + $0, $0 * 7, 0, 0, 0, 0, first + $0 * 8], cost: 0)
    }
  }

  private func solved(_ count: Int) -> [[RowReading]]? {
    let rows = JointDecoder.Rows(
      received: [RowReading([3, 0, 0, 0, 0, 0, 3], cost: 0)],
      carriedIn: readings(count, from: 1), results: [readings(1, from: 3)],
      total: readings(count, from: 3), carriedOut: readings(count, from: 1))
    return JointDecoder(rows).solve(budget: 0)?.readings
  }

  @Test("What the sums leave possible is found")
  func found() throws {
    let readings = try #require(solved(10))
    #expect(readings[2] == [RowReading([3, 0, 0, 0, 0, 0, 3], cost: 0)])
    #expect(readings[3] == readings[2])
    #expect(readings[1].count == 10)
  }

  @Test("Where there is too much to look at nothing is said, and soon", arguments: [600, 2500])
  func tooMuch(_ count: Int) {
    #expect(solved(count) == nil)
  }
}
