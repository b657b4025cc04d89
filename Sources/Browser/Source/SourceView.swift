import Canvas
import Glyphs
import Library
import Reports

/// The original text around the cell: line numbers, and the cell's own characters lit.
struct SourceView {
  let app: App
  let rect: Rect

  /// Where the text stands, below the line that says which file it is.
  static func body(_ rect: Rect) -> Rect {
    Rect(row: rect.row + 1, column: rect.column, rows: rect.rows - 1, columns: rect.columns)
  }

  /// Columns for the line numbers and the mark before them.
  static func gutter(_ text: SourceText) -> Int { String(text.lineCount).utf8.count + 3 }

  func draw(_ painter: inout Painter) {
    drawHeading(&painter, in: rect.line(0))
    let body = Self.body(rect)
    guard let text = app.sourceText, let window = app.source.window else {
      painter.wrapped(state(app.language), in: body.inset(left: 2, right: 2), .dim)
      return
    }
    let gutter = Self.gutter(text)
    let place = app.sourceTarget.flatMap { window.place(of: $0, in: text) }
    var spans: [Int: [TextParagraph.Span]] = [:]
    if let place, let span = place.span {
      spans[place.paragraph] = [TextParagraph.Span(span, role: .match)]
    }
    let offset = min(app.source.offset, window.pane.lastOffset(rows: body.rows))
    window.pane.draw(
      on: &painter.surface, in: body.inset(left: gutter), offset: offset, highlights: spans)
    for row in 0..<body.rows {
      guard let line = window.pane.lines[checked: offset + row] else { break }
      let isFirst = line.range.lowerBound == 0
      let isHere = line.paragraph == place?.paragraph
      let number = isFirst ? String(window.parts[line.paragraph].line) : ""
      painter.line(
        [
          .init(isHere ? ">" : " ", .strong),
          .init(Clip.pad(number, to: gutter - 2, .right) + " ", isHere ? .strong : .dim),
        ],
        in: body.line(row))
    }
  }

  /// `原文 2022.txt:171:1  「254」`; the whole width while it has the keys.
  private func drawHeading(_ painter: inout Painter, in line: Rect) {
    let hasFocus = app.report?.focus == .source
    let language = app.language
    let name = app.dossier?.path ?? ""
    var pieces: [Painter.Piece] = [
      .init(hasFocus ? ">" : " ", .strong),
      .init(Words.original(language) + " ", .strong),
    ]
    guard let target = app.sourceTarget else {
      pieces += [.init(name), .init("  " + Words.noSource(language), .dim)]
      painter.line(pieces, in: line)
      return
    }
    let column = target.column.map { ":\($0)" } ?? ""
    pieces.append(.init("\(name):\(target.line)\(column)"))
    if target.column != nil, !target.text.isEmpty {
      pieces.append(.init("  「\(SourceLine.shown(target.text.utf8))」", .strong))
    }
    if let inspection = app.inspection, app.report?.showsTable == true {
      pieces.append(.init("  " + inspection.cell.status.title(language), .dim))
      if !inspection.cell.candidates.isEmpty {
        pieces.append(.init("  " + inspection.valueText(language), .unsure))
      }
    }
    if app.sourceText?.isExtracted == true {
      pieces.append(.init("  " + Words.extracted(language), .dim))
    }
    painter.line(pieces, in: line)
  }

  /// Why there is no text: it is on its way, or cannot be had.
  private var state: Wording {
    if case .none(let path, let reason)? = app.source.outcome, path == app.dossier?.path {
      return reason
    }
    return Words.readingSource
  }
}
