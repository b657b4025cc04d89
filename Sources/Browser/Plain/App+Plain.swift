import Canvas
import Reports

extension App {
  /// A line of linear mode: a command by name, `/` and a text, a line of settings, keys, or the answer
  /// to what was asked; an empty line gives a question up, and else changes nothing.
  ///
  /// `下一个`, `next`, `down 5`, `/教育`, `go 教育局 2023`, `3n`
  public mutating func type(_ line: String) -> [Effect] {
    notice = nil
    wanted = nil
    if overlays.isEmpty { typeCommand(line.trimmed) } else { typeAnswer(line.trimmed) }
    settle()
    requestSource()
    defer { effects = [] }
    return effects
  }

  private mutating func typeCommand(_ text: String) {
    guard !text.isEmpty else { return }
    if let chord {
      finish(chord, with: text.first.map { .character($0) } ?? .named(.escape))
      return
    }
    if typeWithAnswer(text) { return }
    do throws(CommandMistake) {
      let (words, times) = Self.repeated(text)
      // `sort` alone asks what to sort by, as everywhere; of one name that which works here is meant.
      let line =
        if let command = CommandTable.command(named: words, in: context) {
          CommandLine.run(command.id) as CommandLine?
        } else {
          try CommandLine(parsing: words)
        }
      guard let line else { return }
      for _ in 0..<times {
        perform(line)
        settle()
        guard overlays.isEmpty, notice == nil else { return }
      }
    } catch {
      let keys = (try? KeyNotation.parse(text)) ?? []
      let areKeys = keys.allSatisfy { bindings.command(for: folded($0), in: context) != nil }
      guard areKeys, !keys.isEmpty else {
        notice = Notice(error.words, role: .warning)
        return
      }
      for key in keys {
        press(key)
        settle()
      }
    }
  }

  /// `/教育`, `export 表.csv`, `note 已函询`: what asks, and the answer at once; `open 教育局 2023`.
  private mutating func typeWithAnswer(_ text: String) -> Bool {
    if let first = text.first, "/、／".contains(first), text.count > 1 {
      startSearch()
      typeAnswer(String(text.dropFirst()))
      return true
    }
    let words = text.split(maxSplits: 1, whereSeparator: \.isWhitespace).map(String.init)
    guard words.count == 2, let command = CommandTable.command(named: words[0]) else {
      return false
    }
    switch command.id {
    case .open where Int(words[1]) == nil:
      perform(.go(words[1]))
      if case .library = screen, notice == nil { run(.open) }
    case .search, .export, .note, .waive:
      run(command.id)
      if !overlays.isEmpty { typeAnswer(words[1]) }
    default: return false
    }
    return true
  }

  /// `down 5` is five times `down`.
  private static func repeated(_ text: String) -> (words: String, times: Int) {
    let words = text.split(whereSeparator: \.isWhitespace).map(String.init)
    guard words.count > 1, let times = words.last.flatMap({ Int($0) }), (1...1000).contains(times),
      CommandTable.command(named: words.dropLast().joined(separator: " ")) != nil
    else { return (text, 1) }
    return (words.dropLast().joined(separator: " "), times)
  }

  private mutating func typeAnswer(_ text: String) {
    switch overlays.last {
    case .prompt(var state)?:
      guard !text.isEmpty else { return press(.named(.escape)) }
      state.text = ""
      overlays[overlays.count - 1] = .prompt(state)
      paste(text)
      press(.named(.enter))
    case .waiver?:
      guard !text.isEmpty else { return press(.named(.escape)) }
      paste(text)
      press(.named(.enter))
    case .choice(var state)?:
      guard let number = Int(text), state.choices.indices.contains(number - 1) else {
        return press(.named(.escape))
      }
      state.selection = number - 1
      overlays[overlays.count - 1] = .choice(state)
      press(.named(.enter))
    case .filter(var menu)?:
      guard let number = Int(text), menu.shown.indices.contains(number - 1) else {
        return press(.named(.escape))
      }
      menu.selection = number - 1
      overlays[overlays.count - 1] = .filter(menu)
      press(.named(.enter))
    case .menu?, .source?, .tour?, nil:
      // What was read out asks nothing.
      if !overlays.isEmpty { overlays.removeLast() }
      typeCommand(text)
    }
  }
}

extension String {
  /// Without white space at both ends.
  fileprivate var trimmed: String {
    let start = drop(while: \.isWhitespace)
    return String(start.prefix(start.count - start.reversed().prefix(while: \.isWhitespace).count))
  }
}
