import Canvas

/// How much a screen can show; it depends on its size alone, so that nothing jumps about.
enum Tier: Int, Comparable, Sendable {
  /// Below 40×10: a line that says so.
  case none
  /// From 40×10: one pane, the current column and the total.
  case least
  /// From 60×16: tabs by number, no outline.
  case small
  /// From 80×24: one main pane, an outline beside text, a line or two about the cell.
  case normal
  /// From 110×34: a rail with outline, findings and the cell beside the main pane.
  case wide
  /// From 180×44: outline, text, table and findings side by side.
  case workspace

  /// The least screen there is anything to see on.
  static let minimum = Size(rows: 10, columns: 40)

  init(_ size: Size) {
    let tiers: [(Tier, Size)] = [
      (.workspace, Size(rows: 44, columns: 180)), (.wide, Size(rows: 34, columns: 110)),
      (.normal, Size(rows: 20, columns: 72)), (.small, Size(rows: 14, columns: 56)),
      (.least, Self.minimum),
    ]
    self =
      tiers.first { size.rows >= $0.1.rows && size.columns >= $0.1.columns }?.0 ?? .none
  }

  static func < (left: Tier, right: Tier) -> Bool { left.rawValue < right.rawValue }
}
