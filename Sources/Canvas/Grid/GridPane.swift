import Glyphs

/// Shows a ``Grid``: header and labels frozen, a cell cursor drawn as `[40]` in reverse.
///
/// Pure: grid, state and rectangle give the cells; ``layout(_:_:)`` says where things are.
public struct GridPane: Sendable {
  /// The table.
  public var grid: Grid
  /// Whether keys go to this pane; without the focus the cursor is brackets only.
  public var hasFocus: Bool

  /// Makes a pane.
  public init(_ grid: Grid, hasFocus: Bool = true) {
    self.grid = grid
    self.hasFocus = hasFocus
  }

  /// Where everything stands in a pane of a size, and the state with its cursor in sight.
  public func layout(_ size: Size, _ state: GridState) -> GridLayout {
    GridLayout(grid, size, state)
  }

  /// The state after moving the cursor; it stops at the edges.
  public func moved(
    _ state: GridState, rows: Int = 0, columns: Int = 0, in size: Size
  ) -> GridState {
    var layout = layout(size, state)
    var state = layout.state
    state.rows.move(by: rows, count: grid.rows.count, lines: layout.bodyLines)
    state.column += columns
    layout = self.layout(size, state)
    return layout.state
  }

  /// The state after turning pages.
  public func paged(_ state: GridState, by pages: Double, in size: Size) -> GridState {
    let layout = layout(size, state)
    var state = layout.state
    state.rows.page(pages, count: grid.rows.count, lines: layout.bodyLines)
    return state
  }

  /// The part of the grid at a place of the screen.
  public func place(
    atRow row: Int, column: Int, in rect: Rect, _ state: GridState
  ) -> GridPlace? {
    guard rect.contains(row: row, column: column) else { return nil }
    let layout = layout(rect.size, state)
    let across = column - rect.column
    let shown = layout.columns.first { across >= $0.start - 1 && across < $0.start + $0.columns }
    let line = row - rect.row - layout.headerLines
    let isLabel = across < layout.labelColumns
    if line < 0 { return isLabel ? .corner : shown.map { .header(column: $0.index) } }
    let index = line + layout.state.rows.offset
    guard grid.rows.indices.contains(index) else { return nil }
    return isLabel ? .label(row: index) : shown.map { .cell(row: index, column: $0.index) }
  }
}
