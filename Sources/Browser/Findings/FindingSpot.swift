import Library

/// Where a problem or finding stands among those of its report, for as long as these stay.
struct FindingSpot: Hashable, Sendable {
  let entry: EntryID
  /// Which of the report's problems it is.
  let ordinal: Int
  /// Which of the problem's findings; nil for the problem.
  let part: Int?
}

extension FindingList {
  /// Where a row stands in its report; nil for a heading.
  func spot(_ row: Row) -> FindingSpot? {
    row.item.map { FindingSpot(entry: items[$0].entry, ordinal: items[$0].ordinal, part: row.part) }
  }

  /// The place of the row that stands for a spot; nil when it is gone.
  func index(of spot: FindingSpot) -> Int? {
    guard let item = item(spot.entry, spot.ordinal), let first = firstRow(of: item) else {
      return nil
    }
    return rows[first...].firstIndex { $0.item == item && $0.part == spot.part } ?? first
  }
}
