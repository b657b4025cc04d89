import Reports

/// The units that reports print behind numbers.
enum UnitWords {
  /// Bytes of the unit at a place: 件次, 人次, 万元, or one of a single character; nil for none.
  static func length(_ text: [UInt8], _ at: Int, _ end: Int) -> Int? {
    guard at < end else { return nil }
    let scalar = ByteText.scalar(text, at).value
    guard units.contains(scalar) else { return nil }
    let next = at + 5 < end ? ByteText.scalar(text, at + 3).value : 0
    switch scalar {
    case 0x4EF6, 0x6761, 0x689D, 0x4EBA: return next == 0x6B21 ? 6 : 3  // 件 条 條 人
    case 0x4E07, 0x842C: return next == 0x5143 ? 6 : nil  // 万 萬
    default: return 3
    }
  }

  /// Whether bytes are a unit of what the form counts, and nothing else: no part of a label.
  static func isAlone(_ text: [UInt8], _ range: Range<Int>) -> Bool {
    (range.count == 3 || range.count == 6) && ByteText.leadsHan(text[range.lowerBound])
      && counted.contains(ByteText.scalar(text, range.lowerBound).value)
      && length(text, range.lowerBound, range.upperBound) == range.count
  }

  /// Where the unit begins that bytes behind a digit end with; their end where there is none.
  static func start(_ text: [UInt8], _ range: Range<Int>) -> Int {
    var start = range.upperBound
    for _ in 0..<2 {
      guard let (scalar, length) = ByteText.scalarBefore(text, start),
        start - length > range.lowerBound, counted.contains(scalar)
      else { break }
      start -= length
      if text[start - 1] &- 0x30 < 10 { return start }
    }
    return range.upperBound
  }

  private static let units = HanSet(of: "件万萬元条條次份个個项項宗起例篇人家户戶名部批笔筆处處")
  private static let counted = HanSet(of: "件万萬元条條次份个個项項宗起")
}
