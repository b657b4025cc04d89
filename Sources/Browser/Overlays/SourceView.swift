import Canvas
import Glyphs
import Library
import Reports

/// Where the cell under the cursor was read from, and what stands there.
struct SourceView {
  let app: App

  func draw(_ painter: inout Painter) {
    let body = MenuView.rect(app.frame)
    painter.surface.fill(body)
    let inner = body.inset(left: 2, right: 2)
    var row = 1
    func rest() -> Rect {
      Rect(
        row: inner.row + row, column: inner.column, rows: inner.rows - row, columns: inner.columns)
    }
    painter.line([.init(Words.sourceTitle(app.language), .strong)], in: inner.line(0))
    for (text, role) in lines {
      row += max(1, painter.wrapped(text, in: rest(), role, hanging: 2))
    }
  }

  private var lines: [(String, Role)] {
    guard let dossier = app.dossier, app.report != nil else {
      return [(app.matrixEntry.map { app.library[$0].path } ?? "", .plain)]
    }
    var lines: [(String, Role)] = []
    guard app.report?.showsTable == true, let inspection = app.inspection else {
      let section = app.report?.section.flatMap { dossier.report.section($0) }
      let place = section.map { ":\($0.line)" } ?? ""
      return [
        (dossier.path + place, .plain), (section?.heading ?? dossier.report.title ?? "", .dim),
      ]
    }
    lines.append((inspection.key.name(app.language) + "  \(inspection.key)", .plain))
    lines.append(
      (
        Words.status(app.language) + "  " + inspection.cell.status.title(app.language) + "  "
          + inspection.valueText(app.language), .plain
      ))
    guard let source = inspection.cell.source else {
      return lines + [(dossier.path, .plain), (Words.noSource(app.language), .dim)]
    }
    lines.append(("\(dossier.path):\(source.line):\(source.column)", .plain))
    lines.append(("", .plain))
    lines.append((Words.rawText(app.language), .dim))
    let raw = Sanitizer.clean(source.text).text
    lines.append(("「" + raw + "」", .strong))
    if !inspection.cell.candidates.isEmpty {
      let list = inspection.cell.candidates.map(\.description).joined(separator: "  ")
      lines.append((Words.readings(app.language) + "  " + list, .plain))
    }
    return lines
  }
}
