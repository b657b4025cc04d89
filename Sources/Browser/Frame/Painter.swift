import Canvas
import Glyphs
import Reports

/// A surface with a few habits: words in one language, pieces beside each other on a line.
struct Painter {
  var surface: Surface
  let language: Wording.Language
  /// What may be copied from the frame before.
  var kept = KeptPieces()

  /// A piece of a line.
  struct Piece {
    let text: String
    var role = Role.plain
    var isReversed = false

    init(_ text: String, _ role: Role = .plain, isReversed: Bool = false) {
      self.text = text
      self.role = role
      self.isReversed = isReversed
    }
  }

  /// Writes pieces one after the other from the left end of a line; what has no room is cut with
  /// `~`. Returns the columns taken.
  @discardableResult
  mutating func line(_ pieces: [Piece], in rect: Rect, from column: Int = 0) -> Int {
    guard rect.rows > 0 else { return 0 }
    var used = column
    for piece in pieces {
      let room = rect.columns - used
      guard room > 0 else { break }
      let text = Clip.cut(piece.text, to: room)
      used += surface.put(
        text, row: rect.row, column: rect.column + used, role: piece.role,
        isReversed: piece.isReversed, limit: room)
      if text != piece.text { break }
    }
    return used - column
  }

  /// Writes a text that ends at the right end of a line.
  mutating func right(_ text: String, in rect: Rect, _ role: Role = .plain) {
    let text = Clip.cut(text, to: rect.columns)
    let columns = CellWidth.columns(of: text)
    guard rect.rows > 0 else { return }
    surface.put(text, row: rect.row, column: rect.endColumn - columns, role: role, limit: columns)
  }

  /// Writes wrapped text from the top of a rectangle and says how many lines it took.
  @discardableResult
  mutating func wrapped(
    _ text: String, in rect: Rect, _ role: Role = .plain, hanging: Int = 0
  ) -> Int {
    guard rect.rows > 0, rect.columns >= 2 else { return 0 }
    let pane = TextPane(
      [TextParagraph(text, role: role, hangingIndent: hanging)], columns: rect.columns)
    let lines = min(rect.rows, pane.lines.count)
    let part = Rect(row: rect.row, column: rect.column, rows: lines, columns: rect.columns)
    pane.draw(on: &surface, in: part, offset: 0)
    return lines
  }

  /// Draws a piece into its rectangle, or copies it from the frame before where it looked the same.
  mutating func piece(
    _ piece: KeptPieces.Piece, in rect: Rect, _ draw: (inout Painter) -> Void
  ) {
    if let cells = kept.cells(of: piece) {
      surface.paste(cells, in: rect)
    } else {
      draw(&self)
      kept.keep(surface.copy(of: rect), of: piece)
    }
  }

  /// Draws a separator between panes.
  mutating func divide(_ rect: Rect) {
    surface.rule(rect, rect.columns == 1 && rect.rows > 1 ? "|" : "-")
  }
}
