import Canvas
import Testing

/// Draws on a surface full of dots and expects the dots around `rect` to be there afterwards.
func expectInside(
  _ rect: Rect, _ location: SourceLocation = #_sourceLocation,
  _ draw: (inout Surface, Rect) -> Void
) {
  let size = Size(rows: rect.endRow + 2, columns: rect.endColumn + 3)
  var surface = Surface(size: size)
  let all = Rect(row: 0, column: 0, rows: size.rows, columns: size.columns)
  surface.rule(all, ".", role: .stale)
  draw(&surface, rect)
  let dot = Cell(scalar: 0x2E, role: .stale)
  var isClean = surface.isWhole
  for row in 0..<size.rows {
    for (column, cell) in surface.row(row).enumerated()
    where !rect.contains(row: row, column: column) {
      isClean = isClean && cell == dot
    }
  }
  if !isClean {
    Issue.record("Drawn outside \(rect):\n\(surface.asText())", sourceLocation: location)
  }
}
