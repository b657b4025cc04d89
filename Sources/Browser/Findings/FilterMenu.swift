import Audit
import Canvas
import Glyphs
import Library
import Reports

/// The menu of what the list of findings may be narrowed to.
struct FilterMenu: Hashable, Sendable {
  /// A value with how many problems it would show.
  struct Choice: Hashable, Sendable {
    let group: FindingGroup
    let label: String
    let count: Int
  }

  /// All values that occur, by kind.
  var choices: [Choice]
  /// What has been typed to narrow them.
  var typed = ""
  /// Which of those shown has the cursor.
  var selection = 0

  /// What the list is narrowed to.
  var filter = FindingFilter()

  /// The values that match what was typed; without that, those that would show something.
  var shown: [Choice] {
    typed.isEmpty
      ? choices.filter { $0.count > 0 || $0.group.isShort || filter.contains($0.group) }
      : choices.filter { SearchFold.contains(typed, in: $0.label) }
  }
}

extension FindingList {
  /// The values that occur, each with how many problems choosing it would show.
  func choices(
    _ filter: FindingFilter, _ library: Library, _ words: FindingWords
  ) -> [FilterMenu.Choice] {
    let counts = FindingCounts(self, filter, library).counts
    return counts.keys.sorted { Self.place($0, library) < Self.place($1, library) }.map {
      FilterMenu.Choice(
        group: $0, label: words.group($0, library), count: counts[$0] ?? 0)
    }
  }

  /// Weight, outcome, rules, years from the latest, agencies as in the matrix.
  private static func place(_ group: FindingGroup, _ library: Library) -> [Int] {
    switch group {
    case .severity(let severity): [0, severity == .error ? 0 : severity == .warning ? 1 : 2]
    case .outcome(let outcome): [1, FindingOutcome.allCases.firstIndex(of: outcome) ?? 0]
    case .rule(let rule): [2, RuleID.allCases.firstIndex(of: rule) ?? .max]
    case .year(let year): [3, -year]
    case .agency(let agency): [4, library.index(of: agency) ?? 0]
    }
  }
}

extension [Int] {
  fileprivate static func < (left: [Int], right: [Int]) -> Bool {
    left.lexicographicallyPrecedes(right)
  }
}

extension App {
  /// `f` in the list of findings: what to narrow it to.
  mutating func openFilterMenu() {
    guard let state = findings, let list = findingList else { return }
    overlays.append(
      .filter(
        FilterMenu(
          choices: list.choices(state.filter, library, findingWords), filter: state.filter)))
  }

  /// A key while the menu is open.
  mutating func press(_ key: Key, in menu: FilterMenu) {
    var menu = menu
    let last = max(0, menu.shown.count - 1)
    let rows = max(1, MenuView.listRect(frame).rows)
    switch key {
    case .named(.escape), .named(.f4), .control("c"):
      overlays.removeLast()
      return
    case .named(.enter):
      choose(&menu)
      overlays.removeLast()
      return
    case .named(.space): choose(&menu)
    case .named(.up): menu.selection = max(0, menu.selection - 1)
    case .named(.down), .named(.tab): menu.selection = min(last, menu.selection + 1)
    case .named(.pageUp): menu.selection = max(0, menu.selection - rows)
    case .named(.pageDown): menu.selection = min(last, menu.selection + rows)
    case .named(.home): menu.selection = 0
    case .named(.end): menu.selection = last
    case .named(.backspace):
      if menu.typed.isEmpty {
        findings?.filter = FindingFilter()
        recount(&menu)
      } else {
        menu.typed.removeLast()
        menu.selection = 0
      }
    case .character(let character):
      menu.typed.append(character)
      menu.selection = 0
    default: break
    }
    if case .filter? = overlays.last { overlays[overlays.count - 1] = .filter(menu) }
  }

  private mutating func choose(_ menu: inout FilterMenu) {
    guard let choice = menu.shown[checked: menu.selection] else { return }
    findings?.filter.toggle(choice.group)
    findings?.selection = nil
    findings?.line = 0
    recount(&menu)
  }

  private func recount(_ menu: inout FilterMenu) {
    guard let state = findings, let list = findingList else { return }
    let group = menu.shown[checked: menu.selection]?.group
    menu.choices = list.choices(state.filter, library, findingWords)
    menu.filter = state.filter
    // Others may have come into sight before it.
    menu.selection = menu.shown.firstIndex { $0.group == group } ?? 0
  }
}

extension FindingGroup {
  /// Whether it is one of so few that all of them are listed, also those that nothing has.
  fileprivate var isShort: Bool {
    switch self {
    case .severity, .outcome: true
    case .rule, .agency, .year: false
    }
  }
}
