import Canvas
import Glyphs
import Reports

/// A menu of choices over the body of the screen.
struct ChoiceView {
  let app: App
  let state: ChoiceState

  func draw(_ painter: inout Painter) {
    let body = MenuView.rect(app.frame)
    painter.surface.fill(body)
    painter.line([.init(" " + state.title(app.language), .strong)], in: body.line(0))
    let list = MenuView.listRect(app.frame)
    let scroll = Scroll(cursor: state.selection)
      .revealed(count: state.choices.count, lines: list.rows)
    let label = state.choices.reduce(8) { max($0, CellWidth.columns(of: $1.label)) }
    // What a detail does not need its label may have.
    let detail = state.choices.reduce(0) { max($0, CellWidth.columns(of: $1.detail)) }
    let room = max(list.columns * 3 / 5, list.columns - detail - 7)
    for index in scroll.visible(count: state.choices.count, lines: list.rows) {
      let line = list.line(index - scroll.offset)
      let isCursor = index == state.selection
      let choice = state.choices[index]
      painter.surface.fill(line, isReversed: isCursor)
      let number = index < 9 ? "\(index + 1) " : "  "
      painter.line(
        [
          .init(isCursor ? " > " : "   ", .strong, isReversed: isCursor),
          .init(number, .dim, isReversed: isCursor),
          .init(
            Clip.pad(choice.label, to: min(label, room)), .plain,
            isReversed: isCursor),
          .init("  " + choice.detail, .dim, isReversed: isCursor),
        ],
        in: line)
    }
  }
}
