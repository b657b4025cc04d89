import Canvas
import Glyphs

extension App {
  /// Opens the help or the palette over the view.
  mutating func openMenu(isPalette: Bool) {
    overlays.append(.menu(MenuState(isPalette: isPalette, context: context)))
  }

  /// A key while the menu is open.
  mutating func press(_ key: Key, in state: MenuState) {
    var state = state
    let rows = max(1, MenuView.listRect(frame).rows)
    // Letters must not wait for a list that nobody asks for yet.
    func last() -> Int { max(0, state.commands.count - 1) }
    switch key {
    case .named(.escape), .named(.f1), .named(.f9), .control("c"):
      overlays.removeLast()
      return
    case .named(.enter):
      if CommandLine.takesArguments(state.filter) { perform(state) } else { runSelected(state) }
      return
    case .named(.up): state.selection = max(0, state.selection - 1)
    case .named(.down): state.selection = min(last(), state.selection + 1)
    case .named(.pageUp): state.selection = max(0, state.selection - rows)
    case .named(.pageDown): state.selection = min(last(), state.selection + rows)
    case .named(.home): state.selection = 0
    case .named(.end): state.selection = last()
    case .named(.backspace):
      if state.filter.isEmpty {
        overlays.removeLast()
        return
      }
      state.filter.removeLast()
      state.selection = 0
    case .character(let character): type(character, &state)
    case .named(.space): type(" ", &state)
    default: break
    }
    if case .menu? = overlays.last { overlays[overlays.count - 1] = .menu(state) }
  }

  private mutating func type(_ character: Character, _ state: inout MenuState) {
    let key = KeyFold.ascii(character)
    if state.filter.isEmpty, !state.isPalette, key == "q" {
      overlays.removeLast()
      return
    }
    if state.filter.isEmpty, key == "?" {
      state.isPalette.toggle()
    } else {
      state.filter.append(character)
    }
    state.selection = 0
  }

  private mutating func runSelected(_ state: MenuState) {
    guard let command = state.selected else { return }
    overlays.removeLast()
    if command.contexts.isDisjoint(with: context) {
      notice = Notice(Words.notHere, role: .warning)
    } else {
      run(command.id)
      // Whoever looked a command up learns its key.
      if state.isPalette, notice == nil, overlays.isEmpty,
        let key = bindings.keys(of: command, in: context).first
      {
        notice = Notice(Words.keyNextTime(command, key.label))
      }
    }
  }

  /// Runs the line that was typed, or says what is wrong with it and stays.
  private mutating func perform(_ state: MenuState) {
    do throws(CommandMistake) {
      guard let line = try CommandLine(parsing: state.filter) else { return }
      overlays.removeLast()
      perform(line)
    } catch {
      notice = Notice(error.words, role: .warning)
    }
  }
}
