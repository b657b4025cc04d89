import Reports

/// The requests table of a document whose digits run together.
///
/// First as if no cell were lost; where rows are too short for that, with losses; where the sums
/// cannot hold, with one wrong number, which spoils one row and one column.
struct RunTogetherTable: Sendable {
  /// For each row, the values that each of its cells may have, ascending.
  let candidates: [[[Int64]]]
  /// Whether cells were lost, so that not every value stands in the document.
  let hasLosses: Bool
  /// The sums without which more readings would be left.
  let serving: ServingSums

  /// - Parameter rows: the digits of the rows in the order of the form, all of them.
  init?(_ rows: [[UInt8]]) {
    guard rows.count >= 5 else { return nil }
    if rows.allSatisfy({ $0.count >= RowReading.width }) {
      guard let solved = Self.complete(rows) else { return nil }
      (candidates, serving) = solved
      hasLosses = false
    } else {
      guard let solved = Self.withLosses(rows) else { return nil }
      (candidates, serving) = solved
      hasLosses = true
    }
  }

  private typealias Solution = (candidates: [[[Int64]]], serving: ServingSums)

  private static func complete(_ rows: [[UInt8]]) -> Solution? {
    let exact = rows.compactMap { RowReadings.exact($0) }
    if exact.count == rows.count, let found = JointDecoder(split(exact)).solve(budget: 0) {
      let isOpen = rows.map { DigitCuts($0, into: RowReading.width).areSeveral }
      return (values([found.readings]), ServingSums(isOpen: isOpen, afterRowSums: exact))
    }
    let loose = rows.compactMap { RowReadings.complete($0) }
    guard loose.count == rows.count else { return nil }
    var worlds: [[[RowReading]]] = []
    for column in 0..<RowReading.width {
      if let found = JointDecoder(split(loose), ignoring: column).solve(budget: 1) {
        worlds.append(found.readings)
      }
    }
    return worlds.isEmpty
      ? nil
      : (
        values(worlds), ServingSums(isOpen: loose.map { $0.count > 1 }, afterRowSums: loose)
      )
  }

  private static func withLosses(_ rows: [[UInt8]]) -> Solution? {
    let readings = rows.compactMap { RowReadings.withLosses($0) }
    guard readings.count == rows.count else { return nil }
    for budget in 0...2 {
      if let found = JointDecoder(split(readings)).solve(budget: budget) {
        var serving = ServingSums(
          isOpen: readings.map { $0.count > 1 }, afterRowSums: readings)
        // Where cells are lost, what they held comes from the sum of their row.
        serving.rows.formUnion(rows.indices.filter { rows[$0].count < RowReading.width })
        return (values([found.readings]), serving)
      }
    }
    return nil
  }

  private static func split(_ readings: [[RowReading]]) -> JointDecoder.Rows {
    JointDecoder.Rows(
      received: readings[0], carriedIn: readings[1],
      results: Array(readings[2..<readings.count - 2]), total: readings[readings.count - 2],
      carriedOut: readings[readings.count - 1])
  }

  /// The values of each cell over all readings of all worlds.
  private static func values(_ worlds: [[[RowReading]]]) -> [[[Int64]]] {
    worlds[0].indices.map { row in
      (0..<RowReading.width).map { lane in
        var values: [Int64] = []
        for world in worlds {
          for reading in world[row] where values.last != reading.values[lane] {
            values.append(reading.values[lane])
          }
        }
        values.sort()
        return values.indices.filter { $0 == 0 || values[$0] != values[$0 - 1] }.map { values[$0] }
      }
    }
  }
}
