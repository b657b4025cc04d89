import Glibc

/// Interleaved rounds: each benchmark takes a turn in each, so that what else the machine does
/// falls on all of them alike. Ratios are taken round by round, figures are medians.
struct Rounds {
  private var seconds: [String: [Double]] = [:]

  init(_ count: Int) {
    let all = Benchmark.all.map { (name: $0.name, turn: $0.prepare()) }
    for benchmark in all { _ = benchmark.turn() }
    for _ in 0..<count {
      for benchmark in all {
        let start = Self.now
        let result = benchmark.turn()
        let end = Self.now
        withExtendedLifetime(result) { seconds[benchmark.name, default: []].append(end - start) }
      }
    }
  }

  func print() {
    Swift.print("benchmark            us/item     MB/s   items/s   x floor")
    for benchmark in Benchmark.all {
      guard let times = seconds[benchmark.name] else { continue }
      let each = Self.median(times) / Double(benchmark.items)
      var line = Self.pad(benchmark.name, 18) + Self.fixed(each * 1e6, 10)
      line +=
        benchmark.bytes > 0
        ? Self.fixed(Double(benchmark.bytes) / Self.median(times) / 1e6, 9) : "        -"
      line += Self.fixed(1 / each, 10)
      if let floor = benchmark.floor, let least = seconds[floor] {
        let ratio = Self.median(zip(times, least).map { $0 / $1 })
        line += Self.fixed(ratio, 10) + " \(floor)"
      }
      Swift.print(line)
    }
  }

  private static var now: Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  private static func median(_ values: [Double]) -> Double { values.sorted()[values.count / 2] }

  private static func pad(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.count))
  }

  /// One digit behind the point, right-aligned.
  private static func fixed(_ value: Double, _ width: Int) -> String {
    let tenths = Int(value * 10)
    let text = "\(tenths / 10).\(tenths % 10)"
    return String(repeating: " ", count: max(0, width - text.count)) + text
  }
}
