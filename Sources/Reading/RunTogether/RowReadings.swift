/// All ways to read a row, each with what it takes to believe it.
enum RowReadings {
  /// Ways in which no cell was lost and the sum holds.
  static func exact(_ digits: [UInt8]) -> [RowReading]? {
    let cuts = SummedCuts(digits, into: RowReading.width)
    return cuts.isIncomplete ? nil : cuts.all.map { RowReading($0, cost: 0) }
  }

  /// Ways in which no cell was lost: those whose sum holds, and the others at a cost of one.
  static func complete(_ digits: [UInt8]) -> [RowReading]? {
    let cuts = DigitCuts(digits, into: RowReading.width)
    if cuts.isIncomplete { return nil }
    return cuts.all.map { parts in
      var reading = RowReading(parts, cost: 0)
      if reading.excess != 0 { reading.cost = 1 }
      return reading
    }
  }

  /// Ways in which cells may have been lost. A lost cell was zero, or, at a cost of one, it held
  /// what the sum of its row lacks.
  static func withLosses(_ digits: [UInt8]) -> [RowReading]? {
    var best: [Lanes: Int] = [:]
    for count in 1...RowReading.width where count <= digits.count {
      let cuts = DigitCuts(digits, into: count)
      if cuts.isIncomplete || cuts.all.count > 400 { return nil }
      for parts in cuts.all {
        for places in placements[count] {
          add(parts, at: places, to: &best)
        }
      }
    }
    return best.map { RowReading(lanes: $0.key.values, cost: $0.value) }
  }

  private static func add(
    _ parts: [Int64], at places: [Int], to best: inout [Lanes: Int]
  ) {
    var values = SIMD8<Int64>()
    for (part, place) in zip(parts, places) { values[place] = part }
    let excess = RowReading(lanes: values, cost: 0).excess
    if excess == 0 {
      best[Lanes(values)] = 0
      return
    }
    for lost in 0..<RowReading.width where !places.contains(lost) {
      var repaired = values
      repaired[lost] += lost == RowReading.width - 1 ? -excess : excess
      if repaired[lost] > 0 { best[Lanes(repaired), default: 1] += 0 }
    }
  }

  /// For each count, the rising ways to put so many numbers into seven cells.
  private static let placements: [[[Int]]] = {
    let cells = Array(0..<RowReading.width)
    var result = [[[Int]]](repeating: [], count: RowReading.width + 1)
    for mask in 0..<(1 << RowReading.width) {
      let places = cells.filter { mask & (1 << $0) != 0 }
      result[places.count].append(places)
    }
    return result
  }()
}

extension RowReading {
  init(lanes: SIMD8<Int64>, cost: Int) {
    values = lanes
    self.cost = cost
  }
}
