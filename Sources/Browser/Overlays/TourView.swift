import Canvas
import Reports

/// A few lines for whoever opens the program for the first time; any key leaves them for good.
struct TourView {
  let app: App

  func draw(_ painter: inout Painter) {
    let body = MenuView.rect(app.frame)
    painter.surface.fill(body)
    let inner = body.inset(left: 2, right: 2)
    painter.line([.init(Words.tourTitle(app.language), .strong)], in: inner.line(0))
    // A blank line between them where there is room for it.
    let gap = inner.rows > Words.tour.count * 3 ? 1 : 0
    var row = 1 + gap
    for line in Words.tour where row < inner.rows {
      let rest = Rect(
        row: inner.row + row, column: inner.column, rows: inner.rows - row, columns: inner.columns)
      row += painter.wrapped("· " + line(app.language), in: rest, hanging: 2) + gap
    }
  }
}
