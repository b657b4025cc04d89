/// Horizontal bars of reversed spaces: no glyph, so no question how wide it is.
public enum Bars {
  /// The columns a value takes where `maximum` takes all; at least one unless it is nothing.
  public static func length(of value: Double, outOf maximum: Double, columns: Int) -> Int {
    guard columns > 0, maximum > 0, value > 0, value.isFinite, maximum.isFinite else { return 0 }
    let length = min(value / maximum, 1) * Double(columns)
    return max(1, Int(length + 0.5))
  }

  /// Draws one bar a line from the top of the rectangle; a missing value leaves its line blank.
  ///
  /// All are measured against `maximum`, or the greatest of them.
  public static func draw(
    _ values: [Double?], on surface: inout Surface, in rect: Rect, maximum: Double? = nil,
    role: (Int) -> Role = { _ in .plain }
  ) {
    let most = maximum ?? values.compactMap { $0 }.max() ?? 0
    surface.clipped(to: rect) { surface in
      surface.fill(rect)
      for (index, value) in values.enumerated().prefix(rect.rows) {
        let columns = length(of: value ?? 0, outOf: most, columns: rect.columns)
        let bar = Rect(row: rect.row + index, column: rect.column, rows: 1, columns: columns)
        surface.fill(bar, role: role(index), isReversed: true)
      }
    }
  }
}
