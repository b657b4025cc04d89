import Reports

/// A word, number or mark of report prose, and how much unknown text stands before it.
struct TextToken: Sendable {
  /// What it is.
  var word: ClaimWord
  /// Characters between it and the token before, spaces not counted; 255 for more.
  var gap: UInt8
  /// Its place in the text, as offsets of UTF-8.
  var start: Int32
  var end: Int32
  /// For a number: its unit, and whether it is only approximate.
  var unit = Unit.none
  var isApproximate = false
  /// For a number: its digits and the places behind the point.
  var units: Int64 = 0
  var scale: UInt8 = 0

  /// What a number counts.
  enum Unit: UInt8, Sendable {
    case none
    /// 件, 件次, 份, 宗, 起, 例: what requests and cases are counted in.
    case piece
    /// 条, 项, 次, 部, 个, 封, 笔: what else may count them.
    case item
    /// Other things: 篇, 场, 期, 册, ….
    case thing
    case person, money, tenThousandYuan, percent, year, month, time
  }

  /// The number; nil past the places that are kept apart.
  var amount: Amount? { Amount(units: units, scale: Int(scale)) }

  /// Whether it counts requests, cases or documents.
  var isCount: Bool { word == .number && (unit == .piece || unit == .item) && scale == 0 }
}
