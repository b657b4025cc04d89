import Audit
import Canvas
import Glyphs
import Library
import Reports

/// The values of a comparison as they are drawn.
struct CompareCells {
  let app: App
  let comparison: Comparison
  let state: CompareState
  private let years: [Report?]
  private let marks: [CellKey: Severity]

  init(app: App, comparison: Comparison, state: CompareState) {
    self.app = app
    self.comparison = comparison
    self.state = state
    marks = Dossier.marks(app.library[state.entry].assessment.findings)
    years = app.yearReports(of: state.entry)
  }

  /// The headings of the list: the two years, what changed, and all years in small.
  var listHeader: [GridHeaderCell] {
    var names = sides + [Words.difference(app.language)]
    if app.frame.tier > .least { names.append(Words.growth(app.language)) }
    if hasGraph { names.append(Self.span(app.library.years)) }
    return names.enumerated().map { GridHeaderCell($1, row: 0, column: $0) }
  }

  /// The years of the two; where the agencies differ, what differs in their names stands before.
  var sides: [String] {
    let years = [
      comparison.base.map { app.shortName(of: $0.year) } ?? "?",
      app.shortName(of: comparison.current.year),
    ]
    guard let base = app.base(of: state),
      app.library[base].agency != app.library[state.entry].agency
    else { return years }
    let names = [base, state.entry].map { app.library[$0].name }
    let shared = zip(names[0], names[1]).prefix { $0 == $1 }.count
    return zip(names, years).map { name, year in
      let own = name.dropFirst(shared)
      return (own.isEmpty ? name : Clip.cut(String(own), to: 12)) + " " + year
    }
  }

  private var hasGraph: Bool { app.frame.tier >= .normal && years.count > 1 }

  /// A line of the list.
  func list(_ key: CellKey) -> [GridValue] {
    let change = comparison[key]
    var values = [
      shown(change.base), marked(shown(change.current), key), difference(change),
    ]
    if app.frame.tier > .least { values.append(growth(change)) }
    if hasGraph {
      let series = years.map { $0?[key]?.value?.asDouble }
      values.append(GridValue(Sparkline.text(series, isASCII: app.modes.isASCII), role: .dim))
    }
    return values
  }

  /// A cell of the grid.
  func value(_ key: CellKey) -> GridValue {
    let change = comparison[key]
    switch state.mode {
    case .difference: return marked(difference(change), key)
    case .ratio: return marked(growth(change), key)
    case .values, .sideBySide:
      guard case .changed = change.kind, let before = change.base?.value?.grouped else {
        return marked(shown(change.current), key)
      }
      var value = difference(change)
      value.text = "\(before)→\(change.current?.value?.grouped ?? "")"
      return marked(value, key)
    }
  }

  private func shown(_ cell: StatCell?) -> GridValue {
    guard let cell else { return GridValue(Words.unlikeMark, role: .dim) }
    return CellMark.value(of: cell, showsZeros: app.modes.showsZeros || state.mode == .sideBySide)
  }

  private func marked(_ value: GridValue, _ key: CellKey) -> GridValue {
    guard let severity = marks[key] else { return value }
    var value = value
    value.mark = severity.mark
    value.markRole = severity.role
    return value
  }

  func difference(_ change: CellChange) -> GridValue {
    switch change.kind {
    case .equal: return GridValue("0", role: .dim)
    case .changed(let difference):
      return GridValue(
        Self.signed(difference.grouped), role: difference.isNegative ? .fall : .rise)
    case .unlike: return GridValue(Words.unlikeMark, role: .dim)
    case .unknown: return GridValue("?", role: .unsure)
    }
  }

  func growth(_ change: CellChange) -> GridValue {
    guard case .changed(let difference) = change.kind else {
      return change.kind == .equal ? GridValue("0", role: .dim) : self.difference(change)
    }
    let role: Role = difference.isNegative ? .fall : .rise
    guard let growth = change.growth else {
      // From nothing to something there is no percentage.
      let isNew = change.base?.value == .zero && !difference.isNegative
      return GridValue(isNew ? Words.fromNothing(app.language) : "?", role: role)
    }
    return GridValue(Self.signed(growth.percent), role: role)
  }

  /// With its sign, also above zero.
  static func signed(_ text: String) -> String { text.hasPrefix("-") ? text : "+" + text }

  private static func span(_ years: [Int]) -> String {
    guard let first = years.first, let last = years.last, first < last else { return "" }
    return "\(first)-\(last % 100)"
  }
}
