import Canvas
import Testing

@Suite("Layout")
struct LayoutTests {
  private func widths(_ columns: Int, _ parts: [Extent], gap: Int = 0) -> [Int] {
    Layout.columns(Rect(row: 0, column: 0, rows: 1, columns: columns), parts, gap: gap)
      .map(\.columns)
  }

  @Test("Fixed parts keep their size and shares divide the rest by weight")
  func shares() {
    #expect(widths(80, [.fixed(20), .share(1), .share(2)], gap: 1) == [20, 19, 39])
    #expect(widths(10, [.share(1), .share(1), .share(1)]) == [4, 3, 3])
  }

  @Test("Minimums hold before weights, and the first part goes without last")
  func minimums() {
    #expect(widths(50, [.fixed(20), .share(1, minimum: 25), .share(9)]) == [20, 25, 5])
    #expect(widths(22, [.fixed(20), .share(1, minimum: 5), .fixed(3)]) == [20, 2, 0])
    #expect(widths(0, [.fixed(20), .share(1)]) == [0, 0])
  }

  @Test("Parts never leave the rectangle or overlap", arguments: 0...60)
  func inside(_ total: Int) {
    let rect = Rect(row: 3, column: 7, rows: total, columns: total)
    let parts: [Extent] = [.fixed(9), .share(2, minimum: 4), .fixed(1), .share(3)]
    for places in [Layout.rows(rect, parts, gap: 1), Layout.columns(rect, parts, gap: 1)] {
      for place in places where !place.isEmpty { #expect(rect.intersection(place) == place) }
      for (one, next) in zip(places, places.dropFirst()) where !next.isEmpty {
        #expect(one.intersection(next).isEmpty)
      }
    }
  }
}
