/// How much of a line or column of panes one pane wants.
public enum Extent: Hashable, Sendable {
  /// So many rows or columns.
  case fixed(Int)
  /// A part of what is left, by weight, but not less than the minimum.
  case share(Int, minimum: Int = 0)
}
