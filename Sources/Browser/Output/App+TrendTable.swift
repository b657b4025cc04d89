import Audit
import Canvas
import Library
import Reports

extension App {
  /// The half of a trend that has the focus as a table.
  func trendTable(_ state: TrendState) -> ViewTable? {
    guard let chart else { return nil }
    if state.focus == .years {
      return ViewTable(
        title: "\(library[state.agency].name)  \(state.measure.title(language))",
        columns: [
          Words.agency, Words.measure, Words.year, Words.value, Words.growth, Words.median,
          Words.file,
        ].map { $0(language) },
        rows: chart.years.indices.map { index in
          let year = chart.years[index]
          let before = chart.years[checked: index - 1]?.value
          return [
            ViewTable.Field(library[state.agency].name),
            ViewTable.Field(state.measure.title(language)),
            ViewTable.Field(number: String(year.year)),
            year.value.map(Self.field) ?? ViewTable.Field(""),
            ViewTable.Field(Words.growth(of: year.value, over: before, language)),
            ViewTable.Field(year.median.map { Words.rounded($0, state.measure) } ?? ""),
            ViewTable.Field(year.entry.map { library.path(of: $0) } ?? ""),
          ]
        }, cursor: chart.years.firstIndex { $0.year == state.year } ?? 0)
    }
    return ViewTable(
      title: "\(state.year)  \(state.measure.title(language))",
      columns: [
        Words.agency, Words.measure, Words.year, Words.value, Wording("名次", "rank"), Words.file,
      ].map { $0(language) },
      rows: chart.ranks.map { rank in
        [
          ViewTable.Field(library[rank.agency].name),
          ViewTable.Field(state.measure.title(language)),
          ViewTable.Field(number: String(state.year)), Self.field(rank.value),
          rank.place.map { ViewTable.Field(number: String($0)) } ?? ViewTable.Field(""),
          ViewTable.Field(library.path(of: rank.entry)),
        ]
      }, cursor: trendScroll.cursor)
  }
}
