import Canvas
import Glyphs
import Reports

/// The menu of filters over the body of the screen: `[x]` before what is chosen.
struct FilterMenuView {
  let app: App
  let menu: FilterMenu

  /// Columns of the longest labels with the box before them.
  private static let labelColumns = 64

  private enum Line {
    case heading(Wording)
    case choice(Int)
  }

  func draw(_ painter: inout Painter) {
    let body = MenuView.rect(app.frame)
    painter.surface.fill(body)
    painter.line([.init(" " + Words.filterTitle(app.language), .strong)], in: body.line(0))
    if !menu.typed.isEmpty { painter.right("/ " + menu.typed + " ", in: body.line(0), .match) }
    let list = MenuView.listRect(app.frame)
    let shown = menu.shown
    let lines = lines(shown)
    if shown.isEmpty {
      painter.line(
        [.init("   " + Words.notFound(menu.typed)(app.language), .dim)], in: list.line(0))
    }
    let cursor = lines.firstIndex { if case .choice(menu.selection) = $0 { true } else { false } }
    var scroll = Scroll(cursor: cursor ?? 0)
    scroll.reveal(count: lines.count, lines: list.rows)
    for index in scroll.visible(count: lines.count, lines: list.rows) {
      let line = list.line(index - scroll.offset)
      switch lines[index] {
      case .heading(let title):
        painter.line([.init("  " + title(app.language), .strong)], in: line)
      case .choice(let number): draw(shown[number], number, &painter, in: line)
      }
    }
  }

  private func lines(_ shown: [FilterMenu.Choice]) -> [Line] {
    var lines: [Line] = []
    var heading: Wording?
    for (number, choice) in shown.enumerated() {
      let title = Words.filterHeading(choice.group)
      if title != heading {
        heading = title
        lines.append(.heading(title))
      }
      lines.append(.choice(number))
    }
    return lines
  }

  private func draw(
    _ choice: FilterMenu.Choice, _ number: Int, _ painter: inout Painter, in line: Rect
  ) {
    let isCursor = number == menu.selection
    let isChosen = app.findings?.filter.contains(choice.group) == true
    painter.surface.fill(line, isReversed: isCursor)
    let count = Words.choiceCount(choice.count, choice.group)(app.language)
    // Near its label, however wide the screen.
    let start = min(Self.labelColumns, line.columns - CellWidth.columns(of: count) - 1)
    let room = line.inset(right: line.columns - start + 1)
    painter.line(
      [
        .init(isCursor ? " > " : "   ", .strong, isReversed: isCursor),
        .init(isChosen ? "[x] " : "[ ] ", isChosen ? .strong : .dim, isReversed: isCursor),
        .init(choice.label, isChosen ? .strong : .plain, isReversed: isCursor),
      ],
      in: room)
    painter.line(
      [.init(count, choice.count == 0 ? .dim : .plain, isReversed: isCursor)], in: line,
      from: start)
  }
}
