/// Reads all rows of the requests table together: the readings that its sums leave possible.
///
/// The result rows add up to the total row, and what came in equals what went out, in every
/// column. Among the tables that agree, only those that need the least belief count. For each row
/// the decoder keeps every reading that lies on some such table, so a cell with one value over all
/// of them is certain.
struct JointDecoder: Sendable {
  /// The rows that matter, each with its readings.
  struct Rows: Sendable {
    var received: [RowReading]
    var carriedIn: [RowReading]
    var results: [[RowReading]]
    var total: [RowReading]
    var carriedOut: [RowReading]
  }

  private var rows: Rows
  private let lanes: SIMD8<Int64>

  /// Partial sums kept at once; past it the decoder gives up rather than guess.
  private static let mostStates = 60_000
  /// Pairs looked at in one pass, a hundred times what reports need; past it, too, it gives up.
  private static let mostSteps = 500_000

  /// - Parameter ignoring: a column whose sums need not hold.
  init(_ rows: Rows, ignoring column: Int? = nil) {
    self.rows = rows
    var lanes = SIMD8<Int64>(repeating: 1)
    if let column { lanes[column] = 0 }
    self.lanes = lanes
  }

  /// For each row (received, carried in, results…, total, carried out) the readings that lie on a
  /// table of least cost up to `budget`; nil where there is none, or too many to look at.
  func solve(budget: Int) -> (cost: Int, readings: [[RowReading]])? {
    guard let all = ends(budget), !all.isEmpty else { return nil }
    var narrow = self
    let ends = narrow.narrow(all, budget)
    return ends.isEmpty ? nil : narrow.solve(ends, budget)
  }

  private func solve(
    _ ends: [Lanes: Int], _ budget: Int
  ) -> (cost: Int, readings: [[RowReading]])? {
    guard let forward = forward(budget, to: ends), let last = forward.last else { return nil }
    var least = Int.max
    for (sum, cost) in last { if let end = ends[sum] { least = min(least, cost + end) } }
    guard least <= budget, let readings = readings(least, forward, ends) else { return nil }
    return (least, readings)
  }

  // MARK: The rows outside the results

  /// For each possible sum of the results, the least cost of total and balance around it.
  private func ends(_ budget: Int) -> [Lanes: Int]? {
    let received = costs(rows.received, budget)
    guard rows.carriedIn.count * rows.carriedOut.count <= Self.mostSteps else { return nil }
    var flows: [Lanes: Int] = [:]
    for carriedIn in rows.carriedIn where carriedIn.cost <= budget {
      for carriedOut in rows.carriedOut where carriedIn.cost + carriedOut.cost <= budget {
        let flow = Lanes((carriedOut.values &- carriedIn.values) &* lanes)
        flows[flow] = min(flows[flow] ?? .max, carriedIn.cost + carriedOut.cost)
        if flows.count > Self.mostStates { return nil }
      }
    }
    guard rows.total.count * flows.count <= Self.mostSteps else { return nil }
    var ends: [Lanes: Int] = [:]
    for total in rows.total {
      let sum = Lanes(total.values &* lanes)
      for (flow, cost) in flows {
        guard let intake = received[Lanes(sum.values &+ flow.values)] else { continue }
        let all = total.cost + cost + intake
        if all <= budget { ends[sum] = min(ends[sum] ?? .max, all) }
      }
    }
    return ends
  }

  private func costs(_ readings: [RowReading], _ budget: Int) -> [Lanes: Int] {
    var result: [Lanes: Int] = [:]
    for reading in readings where reading.cost <= budget {
      let key = Lanes(reading.values &* lanes)
      result[key] = min(result[key] ?? .max, reading.cost)
    }
    return result
  }

  // MARK: The results, layer by layer

  /// Drops readings of results, and sums of them, that some column leaves no room for whatever the
  /// other rows hold; returns the sums that are left.
  private mutating func narrow(
    _ ends: [Lanes: Int], _ budget: Int
  ) -> [Lanes: Int] {
    var ends = ends
    for index in rows.results.indices { rows.results[index].removeAll { $0.cost > budget } }
    var isSettled = false
    while !isSettled, !ends.isEmpty, !rows.results.contains(where: \.isEmpty) {
      isSettled = true
      let bounds = rows.results.map(bounds)
      let low = bounds.reduce(SIMD8<Int64>()) { $0 &+ $1.low }
      let high = bounds.reduce(SIMD8<Int64>()) { $0 &+ $1.high }
      let count = ends.count
      ends = ends.filter { all($0.key.values .>= low) && all($0.key.values .<= high) }
      isSettled = ends.count == count
      let least = ends.keys.reduce(SIMD8(repeating: Int64.max)) { pointwiseMin($0, $1.values) }
      let most = ends.keys.reduce(SIMD8<Int64>()) { pointwiseMax($0, $1.values) }
      for (index, own) in bounds.enumerated() {
        let before = rows.results[index].count
        rows.results[index].removeAll {
          let value = $0.values &* lanes
          return any(low &- own.low &+ value .> most) || any(high &- own.high &+ value .< least)
        }
        isSettled = isSettled && rows.results[index].count == before
      }
    }
    return rows.results.contains(where: \.isEmpty) ? [:] : ends
  }

  private func bounds(_ row: [RowReading]) -> (low: SIMD8<Int64>, high: SIMD8<Int64>) {
    var low = SIMD8(repeating: Int64.max)
    var high = SIMD8<Int64>()
    for reading in row {
      low = pointwiseMin(low, reading.values &* lanes)
      high = pointwiseMax(high, reading.values &* lanes)
    }
    return (low, high)
  }

  /// Partial sums after each result row, with the least cost of each.
  private func forward(
    _ budget: Int, to ends: [Lanes: Int]
  ) -> [[Lanes: Int]]? {
    let bounds = rows.results.map(bounds)
    // What the rows still to come hold at the least and at the most.
    var low = bounds.reduce(SIMD8<Int64>()) { $0 &+ $1.low }
    var high = bounds.reduce(SIMD8<Int64>()) { $0 &+ $1.high }
    let least = ends.keys.reduce(SIMD8(repeating: Int64.max)) { pointwiseMin($0, $1.values) }
    let most = ends.keys.reduce(SIMD8<Int64>()) { pointwiseMax($0, $1.values) }
    var layers: [[Lanes: Int]] = [[Lanes(SIMD8()): 0]]
    var steps = 0
    for (row, own) in zip(rows.results, bounds) {
      steps += layers[layers.count - 1].count * row.count
      guard steps <= Self.mostSteps else { return nil }
      low &-= own.low
      high &-= own.high
      var next: [Lanes: Int] = [:]
      for (sum, cost) in layers[layers.count - 1] {
        for reading in row where cost + reading.cost <= budget {
          let values = sum.values &+ reading.values &* lanes
          guard all(values &+ low .<= most), all(values &+ high .>= least) else { continue }
          let reached = Lanes(values)
          next[reached] = min(next[reached] ?? .max, cost + reading.cost)
        }
        if next.count > Self.mostStates { return nil }
      }
      layers.append(next)
    }
    return layers
  }

  /// Walks back from the tables of least cost and keeps what lies on one; nil where that takes too
  /// long.
  private func readings(
    _ least: Int, _ forward: [[Lanes: Int]], _ ends: [Lanes: Int]
  ) -> [[RowReading]]? {
    // What may still be spent behind a partial sum, at the least.
    var behind: [Lanes: Int] = ends.filter { sum, cost in
      forward[forward.count - 1][sum].map { $0 + cost == least } ?? false
    }
    let sums = behind
    var results: [[RowReading]] = []
    var steps = rows.carriedIn.count * rows.carriedOut.count * sums.count
    for (index, row) in rows.results.enumerated().reversed() {
      steps += behind.count * row.count
      guard steps <= Self.mostSteps else { return nil }
      var kept: Set<RowReading> = []
      var before: [Lanes: Int] = [:]
      for (sum, rest) in behind {
        for reading in row {
          let earlier = Lanes(sum.values &- reading.values &* lanes)
          guard let cost = forward[index][earlier], cost + reading.cost + rest == least else {
            continue
          }
          kept.insert(reading)
          before[earlier] = min(before[earlier] ?? .max, reading.cost + rest)
        }
      }
      results.append(Array(kept))
      behind = before
    }
    return outer(sums, forward[forward.count - 1], least, results.reversed())
  }

  private func outer(
    _ sums: [Lanes: Int], _ last: [Lanes: Int], _ least: Int,
    _ results: [[RowReading]]
  ) -> [[RowReading]] {
    var received: Set<RowReading> = []
    var carriedIn: Set<RowReading> = []
    var total: Set<RowReading> = []
    var carriedOut: Set<RowReading> = []
    let intakes = Dictionary(grouping: rows.received) { Lanes($0.values &* lanes) }
    let totals = Dictionary(grouping: rows.total) { Lanes($0.values &* lanes) }
    for from in rows.carriedIn where from.cost <= least {
      for to in rows.carriedOut where from.cost + to.cost <= least {
        let flow = (to.values &- from.values) &* lanes
        for sum in sums.keys {
          guard let new = intakes[Lanes(sum.values &+ flow)], let end = totals[sum] else {
            continue
          }
          let rest = least - (last[sum] ?? 0) - from.cost - to.cost
          let fitting = new.filter { new in end.contains { $0.cost + new.cost == rest } }
          if fitting.isEmpty { continue }
          received.formUnion(fitting)
          total.formUnion(end.filter { end in new.contains { $0.cost + end.cost == rest } })
          carriedIn.insert(from)
          carriedOut.insert(to)
        }
      }
    }
    return [Array(received), Array(carriedIn)] + results + [Array(total), Array(carriedOut)]
  }
}
