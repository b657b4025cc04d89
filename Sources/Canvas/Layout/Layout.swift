/// Splits a rectangle into panes.
///
/// Depends on size alone. When there is too little room, shares shrink to their minimum first;
/// after that the last panes go without, so the most important one is listed first.
public enum Layout {
  /// Panes below each other, with `gap` rows between for separators.
  public static func rows(_ rect: Rect, _ parts: [Extent], gap: Int = 0) -> [Rect] {
    places(rect.rows, parts, gap).map {
      Rect(row: rect.row + $0.start, column: rect.column, rows: $0.length, columns: rect.columns)
    }
  }

  /// Panes beside each other, with `gap` columns between for separators.
  public static func columns(_ rect: Rect, _ parts: [Extent], gap: Int = 0) -> [Rect] {
    places(rect.columns, parts, gap).map {
      Rect(row: rect.row, column: rect.column + $0.start, rows: rect.rows, columns: $0.length)
    }
  }

  /// The lengths of the parts; together with the gaps never more than `total`.
  static func lengths(_ total: Int, _ parts: [Extent], gap: Int = 0) -> [Int] {
    var left = max(0, total - gap * max(0, parts.count - 1))
    var lengths = parts.map { part in
      let wanted =
        switch part {
        case .fixed(let length): max(0, length)
        case .share(_, let minimum): max(0, minimum)
        }
      let given = min(wanted, left)
      left -= given
      return given
    }
    grow(&lengths, parts, total: left)
    return lengths
  }

  /// Hands out what is left by weight, so that shares stand in their proportion if they can.
  private static func grow(_ lengths: inout [Int], _ parts: [Extent], total: Int) {
    let weights = parts.map { part in
      if case .share(let weight, _) = part { return max(0, weight) }
      return 0
    }
    var left = total
    while left > 0 {
      // One at a time to the part furthest behind its proportion; screens are small.
      let behind = weights.indices.filter { weights[$0] > 0 }.min {
        (lengths[$0] + 1) * weights[$1] < (lengths[$1] + 1) * weights[$0]
      }
      guard let behind else { return }
      lengths[behind] += 1
      left -= 1
    }
  }

  private static func places(
    _ total: Int, _ parts: [Extent], _ gap: Int
  ) -> [(start: Int, length: Int)] {
    var start = 0
    return lengths(total, parts, gap: gap).map { length in
      let place = (start: min(start, total), length: length)
      start += length + gap
      return place
    }
  }
}
