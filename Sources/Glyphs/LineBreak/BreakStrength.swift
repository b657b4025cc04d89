/// How much speaks against ending a line at a place.
enum BreakStrength: UInt8, Comparable, Sendable {
  /// A line may end here.
  case open
  /// Inside a number or a word too wide for any line.
  case discouraged
  /// Against 避头尾, or inside a doubled mark; only where nothing else is left.
  case forbidden

  static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}
