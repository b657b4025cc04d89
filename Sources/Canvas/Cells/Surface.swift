import Glyphs

/// A screen as values: rows of cells, drawn whole for each frame.
///
/// Nothing but a surface reaches the terminal, and a surface never holds half a wide character:
/// writing over one half blanks the other, and what does not fit at the edge becomes a space.
public struct Surface: Hashable, Sendable {
  /// Rows and columns; fixed for the life of the surface.
  public let size: Size
  /// Row after row, `size.columns` cells each.
  public private(set) var cells: [Cell]
  /// Where the terminal's own cursor stands, for prompts and input methods; hidden when nil.
  public var cursor: (row: Int, column: Int)? {
    get { cursorPlace.map { ($0.row, $0.column) } }
    set { cursorPlace = newValue.map { Place(row: $0.row, column: $0.column) } }
  }
  private var cursorPlace: Place?
  /// What drawing may touch at the moment; the whole surface outside ``clipped(to:_:)``.
  public private(set) var clip: Rect

  private struct Place: Hashable, Sendable {
    var row: Int
    var column: Int
  }

  /// Makes a blank surface.
  public init(size: Size) {
    self.size = size
    cells = Array(repeating: .blank, count: size.rows * size.columns)
    clip = Rect(row: 0, column: 0, rows: size.rows, columns: size.columns)
  }

  /// The cells of one row, left to right.
  public func row(_ index: Int) -> ArraySlice<Cell> {
    cells[index * size.columns..<(index + 1) * size.columns]
  }

  /// Draws with everything outside `rect` protected, so that a view cannot leave its pane.
  ///
  /// Coordinates stay those of the surface. Clips nest: what a pane may not touch, its parts may
  /// not either.
  public mutating func clipped(to rect: Rect, _ draw: (inout Surface) -> Void) {
    let outer = clip
    clip = outer.intersection(rect)
    draw(&self)
    clip = outer
  }

  /// Writes one cell (and its tail, when wide); outside the clip nothing happens.
  ///
  /// The tail of a wide character is written with its head only: a lone tail becomes a blank.
  public mutating func set(_ cell: Cell, row: Int, column: Int) {
    guard clip.contains(row: row, column: column) else { return }
    let at = row * size.columns + column
    repair(at, column: column)
    guard cell.width != 1 else {
      cells[at] = cell
      return
    }
    guard cell.width == 2, column + 1 < clip.endColumn else {
      cells[at] = Cell(scalar: 0x20, role: cell.role, isReversed: cell.isReversed)
      return
    }
    repair(at + 1, column: column + 1)
    cells[at] = cell
    cells[at + 1] = Cell(scalar: 0, width: 0, role: cell.role, isReversed: cell.isReversed)
  }

  /// The cells of a rectangle that lies on the surface, row after row.
  public func copy(of rect: Rect) -> [Cell] {
    (rect.row..<rect.endRow).flatMap { row in
      let start = row * size.columns + rect.column
      return cells[start..<start + rect.columns]
    }
  }

  /// Puts cells that were copied into a rectangle of the same extent, as far as the clip allows.
  ///
  /// A wide character that an edge cuts, here or where they came from, becomes a blank.
  public mutating func paste(_ copied: [Cell], in rect: Rect) {
    let shown = clip.intersection(rect)
    guard shown.columns > 0 else { return }
    let (first, last) = (shown.column, shown.endColumn - 1)
    for row in shown.row..<shown.endRow {
      let line = row * size.columns
      let source = (row - rect.row) * rect.columns - rect.column
      repair(line + first, column: first)
      repair(line + last, column: last)
      for column in first...last { cells[line + column] = copied[source + column] }
      if cells[line + first].isTail { cells[line + first].becomeBlank() }
      if cells[line + last].width == 2 { cells[line + last].becomeBlank() }
    }
  }

  /// Shows a stand-in of one column for every character terminals disagree on.
  ///
  /// The last step before a terminal that draws `“` two columns wide.
  public mutating func replaceAmbiguous() {
    replaceScalars { Unicode.Scalar($0).map { NarrowForm.of($0).value } }
  }

  /// Exchanges characters for others of the same width; nil leaves one as it is.
  mutating func replaceScalars(_ form: (UInt32) -> UInt32?) {
    for index in cells.indices where cells[index].scalar >= 0x80 {
      if let scalar = form(cells[index].scalar) { cells[index].scalar = scalar }
    }
  }

  /// Blanks the other half of a wide character that is about to lose the half at `at`.
  private mutating func repair(_ at: Int, column: Int) {
    if cells[at].isTail, column > 0 {
      cells[at - 1].becomeBlank()
    }
    if cells[at].width == 2, column + 1 < size.columns {
      cells[at + 1].becomeBlank()
    }
  }
}
