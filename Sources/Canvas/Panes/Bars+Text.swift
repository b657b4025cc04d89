extension Bars {
  /// A bar as characters, so that a screen kept as text still shows it: eighths of a column, or `#`.
  public static func text(
    _ value: Double, outOf maximum: Double, columns: Int, isASCII: Bool = false
  ) -> String {
    guard columns > 0, maximum > 0, value > 0, value.isFinite, maximum.isFinite else { return "" }
    let share = min(value / maximum, 1) * Double(columns)
    if isASCII { return String(repeating: "#", count: max(1, Int(share + 0.5))) }
    let eighths = max(1, Int(share * 8 + 0.5))
    let rest = eighths % 8
    return String(repeating: "█", count: eighths / 8) + (rest > 0 ? String(parts[rest - 1]) : "")
  }

  private static let parts = Array("▏▎▍▌▋▊▉")
}
