import Canvas

/// The lines that every screen has: title, perhaps tabs, the body, status and hints.
struct Frame: Hashable, Sendable {
  let tier: Tier
  let title: Rect
  /// The second line; empty on small screens.
  let tabs: Rect
  let body: Rect
  let status: Rect
  let hints: Rect

  init(_ size: Size) {
    tier = Tier(size)
    let whole = Rect(row: 0, column: 0, rows: size.rows, columns: size.columns)
    let tabRows = tier >= .small ? 1 : 0
    title = whole.line(0)
    tabs = Rect(row: 1, column: 0, rows: tabRows, columns: size.columns)
    body = Rect(
      row: 1 + tabRows, column: 0, rows: size.rows - 3 - tabRows, columns: size.columns)
    status = whole.line(size.rows - 2)
    hints = whole.line(size.rows - 1)
  }
}

extension App {
  /// The frame for the screen as it is.
  var frame: Frame { Frame(size) }
}
