import Reports

/// What is left of a narrative for comparing it with others: the least hashes of its word windows.
///
/// Years, digits and marks do not count. Two sketches agree in about as many places as the texts
/// have windows of six characters in common.
public struct TextSketch: Hashable, Sendable {
  /// The least hash of each share of the windows.
  let least: [UInt32]

  /// Texts are near-identical from this share on, in percent.
  static let nearIdentical = 90
  static let size = 64
  /// Bytes that it takes packed.
  static let packedSize = size * 4
  private static let window = 6
  /// Texts with fewer windows than this are too short to be told from one another.
  private static let leastWindows = 300

  /// A part of a sketch that near-identical texts usually share.
  struct Band: Hashable {
    let number: Int
    let hash: UInt64
  }

  /// A sketch put together again.
  init(least: [UInt32]) { self.least = least }

  /// The sketch of the sections' text; nil for too little of it.
  init?(_ text: ReportText) {
    var least = [UInt32](repeating: .max, count: Self.size)
    let count = least.withUnsafeMutableBufferPointer { least in
      text.units.withUnsafeBufferPointer { Self.sketch($0, text.parts, to: least) }
    }
    guard count >= Self.leastWindows else { return nil }
    self.least = least
  }

  /// Takes down the windows of the characters that count; returns how many characters there are.
  private static func sketch(
    _ units: UnsafeBufferPointer<UInt16>, _ parts: [ReportText.Part],
    to least: UnsafeMutableBufferPointer<UInt32>
  ) -> Int {
    let factor: UInt64 = 0x9E37_79B9_7F4A_7C15
    var leaving = UInt64(1)
    for _ in 0..<window { leaving = leaving &* factor }
    // A rolling hash of the last six characters, and these: the last four and the two before.
    var hash: UInt64 = 0
    var last: UInt64 = 0
    var before: UInt32 = 0
    var count = 0
    for part in parts where part.section != nil {
      for unit in UnsafeBufferPointer(rebasing: units[part.range])
      where unit &- 0x4E00 <= 0x51FF && !ReportText.isChineseDigit(unit) {
        hash = hash &* factor &+ UInt64(unit) &- UInt64(before >> 16) &* leaving
        before = before << 16 | UInt32(last >> 48)
        last = last << 16 | UInt64(unit)
        count &+= 1
        if count < window { continue }
        var mixed = hash
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        let bucket = Int(mixed >> 58)
        let value = UInt32(truncatingIfNeeded: mixed)
        if value < least[bucket] { least[bucket] = value }
      }
    }
    return count
  }

  /// The share of places in which two sketches agree, in percent.
  func similarity(to other: TextSketch) -> Int {
    var same = 0
    for (left, right) in zip(least, other.least) where left == right { same += 1 }
    return same * 100 / Self.size
  }

  /// Eight parts of eight places.
  var bands: [Band] {
    (0..<8).map { number in
      var hash: UInt64 = 0xCBF2_9CE4_8422_2325
      for value in least[number * 8..<number * 8 + 8] {
        hash = (hash ^ UInt64(value)) &* 0x100_0000_01B3
      }
      return Band(number: number, hash: hash)
    }
  }
}
