import Audit
import Canvas
import Library
import Reports

extension App {
  /// `,`: the places one has been at, the last first, and the marks.
  mutating func chooseRecent() {
    var choices: [Choice] = allMarks.sorted { $0.key < $1.key }.compactMap { letter, place in
      guard isThere(place) else { return nil }
      return Choice("' \(letter)  " + title(of: place), action: .place(place))
    }
    let places = history.recent(atMost: 20) + rememberedPlaces
    var titles: Set<String> = []
    // Behind the letters of marks all names stand in line.
    let indent = choices.isEmpty ? "" : "     "
    for place in places where isThere(place) {
      // Two ways of being at one place are one line.
      let title = title(of: place)
      if titles.insert(title).inserted, titles.count <= 20 {
        choices.append(Choice(indent + title, action: .place(place)))
      }
    }
    guard !choices.isEmpty else {
      notice = Notice(Words.noHistory)
      return
    }
    overlays.append(.choice(ChoiceState(Words.recentTitle, choices)))
  }

  /// `m` and `'`: the next key names a mark.
  mutating func expect(_ chord: Chord) {
    self.chord = chord
    notice = Notice(chord == .mark ? Words.markWhich : Words.goWhich)
  }

  /// The key that follows `m` or `'`.
  mutating func finish(_ chord: Chord, with key: Key) {
    self.chord = nil
    guard case .character(let letter) = folded(key) else {
      notice = Notice(Words.noMarkSet)
      return
    }
    switch chord {
    case .mark:
      marks[String(letter)] = stack
      notice = Notice(Words.marked(String(letter)))
      effects.append(.keepState)
    case .goTo:
      let place = letter == "'" ? lastPlace : allMarks[String(letter)]
      guard let place, isThere(place) else {
        notice = Notice(Words.noMark(String(letter)), role: .warning)
        return
      }
      travel(to: place)
    }
  }

  /// Goes to a place as it was left.
  mutating func travel(to place: [Screen]) {
    history.leave(stack)
    stack = place
    dossier = nil
    findingList = nil
  }

  /// Whether what a place shows is still a report.
  private func isThere(_ place: [Screen]) -> Bool {
    place.allSatisfy { screen in
      switch screen {
      case .report(let state): library[state.entry].isReport
      case .compare(let state): library[state.entry].isReport
      default: true
      }
    }
  }

  /// A place in a few words.
  func title(of place: [Screen]) -> String {
    switch place.last {
    case .report(let state)?:
      let what =
        state.showsTable
        ? state.tables[state.table]?.wanted.name(language) ?? state.table.outlineTitle(language)
        : (state.section?.short ?? Words.wholeText)(language)
      return "\(name(of: state.entry))  \(what)"
    case .compare(let state)?:
      return "\(name(of: state.entry))  = \(state.wanted.name(language))"
    case .trend(let state)?:
      return "\(library[state.agency].name) \(state.year)  t \(state.measure.title(language))"
    case .findings(let state)?:
      return Words.findingsTitle(state.scope.map(name), filter: ledger.filter?.text)(language)
    case .library(let state)?:
      return Words.title(language) + "  " + state.kind.title(language)
    case nil: return ""
    }
  }

  private func name(of id: EntryID) -> String {
    let entry = library[id]
    return "\(entry.name) \(shortName(of: entry.year))"
  }
}

/// A key that waits for another.
enum Chord: Hashable, Sendable {
  /// `m`: the next letter names this place.
  case mark
  /// `'`: the next letter is the place to go to.
  case goTo
}
