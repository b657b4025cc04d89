import Glyphs

/// The line at the bottom of every screen: keys that work here, as many as fit.
public struct HintLine: Hashable, Sendable {
  /// The hints in the order they are shown.
  public var hints: [Hint]

  /// A hint with the columns it stands in, for clicks.
  public struct Place: Hashable, Sendable {
    /// The hint.
    public let hint: Hint
    /// Its columns, from the left end of the line.
    public let columns: Range<Int>
  }

  /// Makes a line of hints.
  public init(_ hints: [Hint]) { self.hints = hints }

  /// The hints that fit in `columns`, the ones of lowest priority left out, whole or not at all.
  public func places(columns: Int) -> [Place] {
    let widths = hints.map { CellWidth.columns(of: $0.text) }
    // Later ones go first among equals.
    let order = hints.indices.sorted {
      (hints[$0].priority, -$0) > (hints[$1].priority, -$1)
    }
    var kept: Set<Int> = []
    var used = 0
    for index in order where used + widths[index] + 1 <= columns {
      kept.insert(index)
      used += widths[index] + 1
    }
    var column = 1
    return hints.indices.filter(kept.contains).map { index in
      defer { column += widths[index] + 1 }
      return Place(hint: hints[index], columns: column..<column + widths[index])
    }
  }

  /// The hint at a column of the line, counted from its left end.
  public func hint(atColumn column: Int, columns: Int) -> Hint? {
    places(columns: columns).first { $0.columns.contains(column) }?.hint
  }

  /// Draws the hints on the first line of the rectangle.
  public func draw(on surface: inout Surface, in rect: Rect, role: Role = .bar) {
    let line = rect.line(0)
    surface.clipped(to: line) { surface in
      surface.fill(line, role: role)
      for place in places(columns: line.columns) {
        let column = line.column + place.columns.lowerBound
        surface.put(place.hint.text, row: line.row, column: column, role: role)
      }
    }
  }
}
