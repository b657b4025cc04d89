import Canvas
import Glyphs
import Reports

extension App {
  /// Draws the screen as it is: a function of the state, the same however often it is called.
  public func render() -> Surface {
    var kept = KeptPieces()
    return render(keeping: &kept)
  }

  /// Draws the same, and copies what looks as it did in the frame before.
  public func render(keeping kept: inout KeptPieces) -> Surface {
    var painter = Painter(surface: Surface(size: size), language: language)
    swap(&painter.kept, &kept)
    defer { swap(&painter.kept, &kept) }
    painter.kept.begin(KeptPieces.Look(age: age, size: size))
    guard frame.tier != .none else {
      let whole = Rect(row: 0, column: 0, rows: size.rows, columns: size.columns)
      painter.wrapped(Words.tooSmall(size.rows, size.columns)(language), in: whole)
      return painter.surface
    }
    switch screen {
    case .library: LibraryView(self).draw(&painter)
    case .report(let state): ReportView(self, state).draw(&painter)
    case .findings(let state): FindingsView(app: self, state: state).draw(&painter)
    case .compare(let state): CompareView(app: self, state: state).draw(&painter)
    case .trend(let state): TrendView(app: self, state: state).draw(&painter)
    }
    StatusLine(app: self).draw(&painter)
    painter.piece(.hints(hintKey), in: frame.hints) {
      hintLine.draw(on: &$0.surface, in: frame.hints)
    }
    drawOverlay(&painter)
    return shownAsAsked(painter.surface)
  }

  /// With stand-ins for characters that the terminal draws wider, or that the user does not want.
  private func shownAsAsked(_ surface: Surface) -> Surface {
    guard modes.isWide || modes.isASCII else { return surface }
    var surface = surface
    if modes.isASCII { surface.replaceMarks() }
    if modes.isWide { surface.replaceAmbiguous() }
    return surface
  }

  private func drawOverlay(_ painter: inout Painter) {
    switch overlays.last {
    case .menu(let state)?:
      MenuView(app: self, state: state).draw(&painter)
      foot(state.isPalette ? Words.paletteFoot : Words.helpFoot, &painter)
    case .source?:
      WhereView(app: self).draw(&painter)
      foot(Words.anyKey, &painter)
    case .choice(let state)?:
      ChoiceView(app: self, state: state).draw(&painter)
      foot(Words.choiceFoot, &painter)
    case .tour?:
      TourView(app: self).draw(&painter)
      foot(Words.anyKey, &painter)
    case .filter(let menu)?:
      FilterMenuView(app: self, menu: menu).draw(&painter)
      foot(Words.filterFoot, &painter)
    case .prompt(let state)?:
      let title =
        switch state.kind {
        case .search: Words.searchPrompt
        case .filter: Words.filterPrompt
        case .export: Words.exportPrompt
        case .note: Words.notePrompt(noteName)
        }
      drawPrompt(title(language), state.text, &painter)
    case .waiver(let prompt)?:
      drawPrompt(
        Words.waiverPrompt(findingWords.title(prompt.findings))(language), prompt.text, &painter)
    case nil: break
    }
  }

  private func foot(_ text: Wording, _ painter: inout Painter) {
    painter.surface.fill(frame.hints, role: .bar)
    painter.line([.init(" " + text(language), .bar)], in: frame.hints)
  }

  /// The prompt takes the line of hints; the terminal's cursor stands where one types, so that an
  /// input method shows its candidates there.
  private func drawPrompt(_ title: String, _ text: String, _ painter: inout Painter) {
    painter.surface.fill(frame.hints)
    let title = Clip.cut(" " + title, to: frame.hints.columns * 2 / 3)
    var columns = painter.line([.init(title, .strong)], in: frame.hints)
    let room = max(1, frame.hints.columns - columns - 1)
    columns += painter.line(
      [.init(tail(of: text, columns: room))], in: frame.hints, from: columns)
    painter.surface.cursor = (frame.hints.row, min(columns, frame.hints.columns - 1))
  }

  /// The end of a text that is longer than its line.
  private func tail(of text: String, columns: Int) -> String {
    var text = text[...]
    while CellWidth.columns(of: text) > columns { text = text.dropFirst() }
    return String(text)
  }
}
