import Canvas
import Glyphs
import Library
import Reports

/// What the settings ask of the terminal, which the browser knows nothing of.
public struct TerminalSettings: Hashable, Sendable {
  /// The theme, by its identifier.
  public internal(set) var theme = Theme.standard.id
  /// How many columns `“` and its like take.
  public internal(set) var ambiguous = Ambiguous.auto
  /// The mouse is ours.
  public internal(set) var usesMouse = true

  /// What is said of the columns of ambiguous characters.
  public enum Ambiguous: String, Sendable {
    /// The terminal is asked.
    case auto
    /// One column.
    case narrow
    /// Two columns.
    case wide
  }
}

extension App {
  /// Takes over the settings before anything is shown; what is wrong with them is said.
  public mutating func configure(_ file: SettingsFile) {
    let before = effects
    for line in file.lines { perform(line) }
    effects = before
    overlays = []
    notice = file.mistakes.first.map { mistake in
      Notice(Words.settingsMistakes(mistake, file.mistakes.count), role: .warning)
    }
    settle()
  }

  /// Takes over what the terminal answered when it was asked how wide it draws `“`.
  public mutating func learn(ambiguousIsWide isWide: Bool) {
    if terminal.ambiguous == .auto { modes.isWide = isWide }
  }

  /// Draws marks and graphs with ASCII characters only.
  public mutating func useASCII() { modes.isASCII = true }

  /// Runs a line of settings, or one that was typed.
  mutating func perform(_ line: CommandLine) {
    switch line {
    case .run(let id):
      guard CommandTable[id]?.contexts.isDisjoint(with: context) == false else {
        notice = Notice(Words.notHere, role: .warning)
        return
      }
      run(id)
    case .set(let setting, let value): set(setting, to: value)
    case .bind(let context, let key, let id):
      bindings.bind(key, in: context, to: id)
      if let command = CommandTable[id] { notice = Notice(Words.bound(key.label, command)) }
    case .unbind(let context, let key):
      bindings.bind(key, in: context, to: nil)
      notice = Notice(Words.unbound(key.label))
    case .filter(let text): setFilter(text)
    case .sort(let orders):
      ledger.sorting = orders.filter { $0.key != .folder }.prefix(3).map {
        Sorting(key: $0.key, isDescending: $0.key.isDescendingFirst != $0.isReversed)
      }
      rearrange()
    case .go(let text): go(to: text)
    }
  }

  private mutating func set(_ setting: Setting, to value: String) {
    switch setting {
    case .theme:
      terminal.theme = value
      effects.append(.theme(value))
    case .ambiguous:
      terminal.ambiguous = .init(rawValue: value) ?? .auto
      if value != "auto" { modes.isWide = value == "wide" }
    case .ascii: modes.isASCII = value == "on"
    case .mouse:
      modes.usesMouse = value == "on"
      terminal.usesMouse = modes.usesMouse
      effects.append(.mouse(modes.usesMouse))
    case .zeros: modes.showsZeros = value == "on"
    case .layout: modes.isAsPrinted = value == "printed"
    case .view:
      let kinds = setting.values.map(\.name)
      if let index = kinds.firstIndex(of: value) { show(LibraryKind.allCases[index]) }
    case .lang:
      language = Wording.Language(rawValue: value) ?? language
      findingList = nil
    }
    notice = Notice(Words.settingIs(setting, value))
  }

  /// What a setting is at present, as its values are called.
  func value(of setting: Setting) -> String {
    func flag(_ isOn: Bool) -> String { isOn ? "on" : "off" }
    return switch setting {
    case .theme: terminal.theme
    case .ambiguous: terminal.ambiguous.rawValue
    case .ascii: flag(modes.isASCII)
    case .mouse: flag(modes.usesMouse)
    case .zeros: flag(modes.showsZeros)
    case .layout: modes.isAsPrinted ? "printed" : "tidy"
    case .view:
      setting.values[checked: LibraryKind.allCases.firstIndex(of: libraryKind) ?? 0]?.name ?? ""
    case .lang: language.rawValue
    }
  }

  private mutating func setFilter(_ text: String) {
    do throws(FilterMistake) {
      setFilter(try ReportFilter(parsing: text))
      notice = Notice(ledger.filter == nil ? Words.filterOff : filterCount)
    } catch {
      notice = Notice(error.words, role: .warning)
    }
  }

  /// `教育局 2023`, also by initials: the report, or the agency's row without a year.
  private mutating func go(to text: String) {
    var words = text.split(separator: " ").map(String.init)
    let year = words.last.flatMap { word in word.count == 4 ? Int(word) : nil }
    if year != nil { words.removeLast() }
    let name = words.joined(separator: " ")
    let row = name.isEmpty ? matrixRow : agencyRow(named: name)
    guard let row else {
      notice = Notice(Words.noAgency(name), role: .warning)
      return
    }
    if stack.count > 1 { history.leave(stack) }
    stack = Array(stack.prefix(1))
    select(row)
    guard let year else { return }
    matrix.year = year
    if matrixYear == year, let id = matrixEntry, library[id].isReport {
      push(report: id)
    } else {
      notice = Notice(Words.noReport, role: .warning)
    }
  }

  /// The agency that a text names in full, else the first whose name has it.
  private mutating func agencyRow(named name: String) -> LibraryRow? {
    let needle = NameNeedle(name)
    let rows = rows(matching: needle).filter { row in
      if case .agency = row { true } else { false }
    }
    return rows.first { row in
      if case .agency(let id) = row { library[id].name == name } else { false }
    } ?? rows.first
  }
}
