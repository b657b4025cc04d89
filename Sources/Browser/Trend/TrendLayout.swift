import Canvas

/// Where the parts of a trend stand: years above agencies, beside each other on a wide screen.
struct TrendLayout: Hashable, Sendable {
  /// A heading and a line a year.
  let years: Rect
  /// What the number is and how it is worked out.
  let note: Rect
  /// The heading of the ranking.
  let heading: Rect
  /// A line an agency.
  let list: Rect
  let rules: [Rect]

  init(_ frame: Frame, _ focus: TrendState.Half, years count: Int) {
    let body = frame.body
    let none = Rect(row: body.endRow, column: 0, rows: 0, columns: body.columns)
    if frame.tier <= .small {
      // One half has the whole body.
      years = focus == .years ? Self.above(body, 1) : none
      note = focus == .years ? body.line(body.rows - 1) : none
      heading = focus == .agencies ? body.line(0) : none
      list = focus == .agencies ? Self.below(body, 1) : none
      rules = []
    } else if frame.tier >= .wide {
      let parts = Layout.columns(body, [.share(1), .share(1)], gap: 1)
      let left = Layout.rows(
        parts[0], [.fixed(min(count + 1, parts[0].rows - 3)), .share(1)], gap: 1)
      years = left[0]
      note = left[1]
      heading = parts[1].line(0)
      list = Self.below(parts[1], 1)
      rules = [
        Rect(row: body.row, column: parts[0].endColumn, rows: body.rows, columns: 1),
        Rect(row: years.endRow, column: parts[0].column, rows: 1, columns: parts[0].columns),
      ]
    } else {
      let parts = Layout.rows(
        body, [.fixed(min(count + 1, body.rows / 2)), .fixed(1), .share(1)], gap: 0)
      years = parts[0]
      note = parts[1]
      let rank = Self.below(parts[2], 1)
      heading = rank.line(0)
      list = Self.below(rank, 1)
      rules = [Rect(row: parts[2].row, column: 0, rows: 1, columns: body.columns)]
    }
  }

  private static func above(_ rect: Rect, _ lines: Int) -> Rect {
    Rect(row: rect.row, column: rect.column, rows: rect.rows - lines, columns: rect.columns)
  }

  private static func below(_ rect: Rect, _ lines: Int) -> Rect {
    Rect(
      row: rect.row + lines, column: rect.column, rows: rect.rows - lines, columns: rect.columns)
  }
}
