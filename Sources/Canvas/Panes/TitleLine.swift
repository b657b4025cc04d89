import Glyphs

/// The line on top of every screen: where one is at the left, counts and years at the right.
///
/// When both do not fit, the left text is cut, since the right one is what changes.
public struct TitleLine: Hashable, Sendable {
  /// Where one is: `云溪市教育局 › 2024 › 三、依申请`.
  public var left: String
  /// Counts, years.
  public var right: String

  /// Makes a title.
  public init(left: String, right: String = "") {
    self.left = left
    self.right = right
  }

  /// The column the right text begins in, for a line of `columns`.
  public func rightColumn(columns: Int) -> Int {
    max(0, columns - CellWidth.columns(of: right) - 1)
  }

  /// Draws the title on the first line of the rectangle.
  public func draw(on surface: inout Surface, in rect: Rect, role: Role = .bar) {
    let line = rect.line(0)
    surface.clipped(to: line) { surface in
      surface.fill(line, role: role)
      let start = rightColumn(columns: line.columns)
      let shownRight = Clip.cut(right, to: line.columns - start)
      surface.put(shownRight, row: line.row, column: line.column + start, role: role)
      let room = right.isEmpty ? line.columns - 1 : start - 2
      surface.put(
        Clip.cut(left, to: max(0, room)), row: line.row, column: line.column + 1, role: role)
    }
  }
}
