import Canvas
import Glyphs
import Reports

/// The list of commands over the body of the screen; what is below is left alone.
struct MenuView {
  let app: App
  let state: MenuState

  /// A line of the list.
  private enum Line {
    case heading(String)
    case command(Command, number: Int)
    case note(String, String)
    case setting(String, String, String)
    case space
  }

  func draw(_ painter: inout Painter) {
    let frame = app.frame
    let body = Self.rect(frame)
    painter.surface.fill(body)
    let title = state.isPalette ? Words.paletteTitle : Words.helpTitle
    let count = state.commands.count
    let place = count == 0 ? "" : "  \(min(state.selection, count - 1) + 1)/\(count)"
    painter.line(
      [.init(" " + title(app.language), .strong), .init(place, .dim)], in: body.line(0))
    if !state.filter.isEmpty {
      painter.right((state.isPalette ? ": " : "/ ") + state.filter + " ", in: body.line(0), .match)
    }
    let list = Self.listRect(frame)
    let lines = lines
    let cursor = lines.firstIndex {
      if case .command(_, state.selection) = $0 { true } else { false }
    }
    var scroll = Scroll(cursor: cursor ?? 0)
    scroll.reveal(count: lines.count, lines: list.rows)
    if lines.isEmpty, !CommandLine.takesArguments(state.filter) {
      painter.line(
        [.init("   " + Words.notFound(state.filter)(app.language), .dim)], in: list.line(0))
    }
    let columns = columns(of: lines, in: list.columns)
    for index in scroll.visible(count: lines.count, lines: list.rows) {
      draw(lines[index], &painter, in: list.line(index - scroll.offset), columns)
    }
  }

  /// Where the menu stands.
  static func rect(_ frame: Frame) -> Rect {
    Rect(
      row: frame.title.endRow, column: 0, rows: frame.tabs.rows + frame.body.rows,
      columns: frame.body.columns)
  }

  static func listRect(_ frame: Frame) -> Rect {
    let body = rect(frame)
    return Rect(row: body.row + 1, column: 0, rows: body.rows - 1, columns: body.columns)
  }

  private var lines: [Line] {
    guard !CommandLine.takesArguments(state.filter) else { return settingLines }
    var lines: [Line] = []
    var group: Command.Group?
    for (number, command) in state.commands.enumerated() {
      if command.group != group {
        group = command.group
        lines.append(.heading(command.group.title(app.language)))
      }
      lines.append(.command(command, number: number))
    }
    guard state.filter.isEmpty, !state.isPalette else { return lines }
    lines += [.heading(Words.marksTitle(app.language))]
    lines += CellMark.legend.map { .note($0.sign, $0.meaning(app.language)) }
    return lines + [.space, .note("", Words.folding(app.language))]
  }

  /// While a line with arguments is typed: what is wrong with it, and what can be set.
  private var settingLines: [Line] {
    var lines: [Line] = [.heading(Words.settingsTitle(app.language))]
    lines += Setting.allCases.map { setting in
      let values = setting.values.map {
        $0.name == app.value(of: setting) ? "[\($0.name)]" : $0.name
      }
      let name =
        app.language == .chinese
        ? "\(setting.rawValue) \(setting.chineseName)" : setting.rawValue
      return .setting(name, values.joined(separator: " "), setting.help(app.language))
    }
    return lines + [.space] + Words.lineExamples.map { .note("", $0(app.language)) }
  }

  /// Columns of the keys and of the titles: what the longest need, so that the help has the rest.
  private func columns(of lines: [Line], in total: Int) -> (keys: Int, title: Int) {
    var widest = (keys: 4, title: 4)
    for case .command(let command, _) in lines {
      widest.keys = max(widest.keys, CellWidth.columns(of: label(command)))
      widest.title = max(widest.title, CellWidth.columns(of: command.title(app.language)))
    }
    return (min(widest.keys, 26, total / 3), min(widest.title, 20))
  }

  private func draw(
    _ line: Line, _ painter: inout Painter, in rect: Rect, _ columns: (keys: Int, title: Int)
  ) {
    switch line {
    case .space: break
    case .heading(let text): painter.line([.init("  " + text, .strong)], in: rect)
    case .note(let sign, let text):
      painter.line(
        [.init(sign.isEmpty ? "   " : "   " + Clip.pad(sign, to: 8)), .init(text, .dim)], in: rect)
    case .setting(let name, let values, let help):
      painter.line(
        [
          .init("   " + Clip.pad(name, to: 20), .strong), .init(Clip.pad(values, to: 36)),
          .init(" " + help, .dim),
        ], in: rect)
    case .command(let command, let number):
      let isCursor = number == state.selection
      painter.surface.fill(rect, isReversed: isCursor)
      let isHere = !command.contexts.isDisjoint(with: state.context)
      var pieces: [Painter.Piece] = [
        .init(isCursor ? " > " : "   ", .strong, isReversed: isCursor),
        .init(Clip.pad(label(command), to: columns.keys) + "  ", .plain, isReversed: isCursor),
        .init(
          Clip.pad(command.title(app.language), to: columns.title) + "  ", .strong,
          isReversed: isCursor),
      ]
      if !isHere {
        pieces.append(.init(Words.notHere(app.language) + " ", .dim, isReversed: isCursor))
      }
      pieces.append(.init(command.help(app.language), .dim, isReversed: isCursor))
      painter.line(pieces, in: rect)
    }
  }

  private func label(_ command: Command) -> String {
    if command.id == .section1 { return "1 2 3 4 5 6" }
    return app.bindings.keys(of: command, in: state.context).map(\.label).joined(separator: " ")
  }
}
