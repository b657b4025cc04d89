import Canvas
import Library
import Reports

/// Where the file under the matrix's cursor lies, and why it is no report where it is none.
struct WhereView {
  let app: App

  func draw(_ painter: inout Painter) {
    let body = MenuView.rect(app.frame)
    painter.surface.fill(body)
    let inner = body.inset(left: 2, right: 2)
    painter.line([.init(Words.sourceTitle(app.language), .strong)], in: inner.line(0))
    guard let id = app.currentEntry ?? app.matrixEntry else { return }
    let entry = app.library[id]
    var row = 1
    for text in [entry.path, entry.reason?(app.language) ?? ""] where !text.isEmpty {
      let rest = Rect(
        row: inner.row + row, column: inner.column, rows: inner.rows - row, columns: inner.columns)
      row += painter.wrapped(text, in: rest, hanging: 2)
    }
  }
}
