/// Columns of tables that are set with spaces.
extension ColumnMeasure {
  /// The cells by what stands under one another on the page, counted in screen columns or, as some
  /// converters set their lines, in characters: whichever the full rows agree on better.
  ///
  /// Converters set each page to a width of its own: the measure of another page counts only where it
  /// fits all rows of this one.
  func screenPlaces(_ run: RunStanding) -> [Int]? {
    let own = full.filter { isOnPage(of: run, $0) }
    let near = nearest(to: run, own.isEmpty ? full : own)
    let companions = own.count < 2 ? short.filter { isOnPage(of: run, $0) } : []
    if own.count < 2, companions.reduce(0, { $0 + $1.count }) < Self.leastFitting { return nil }
    var best: (spread: Int, places: [Int])?
    for unit in [ScreenColumns.Unit.columns, .characters] {
      let others = companions.compactMap { $0.spans(unit) }
      guard let spans = run.spans(unit),
        let measure = ScreenColumns(near.map { $0.spans(unit) }, checking: others),
        let places = measure.places(spans), others.allSatisfy({ measure.places($0) != nil })
      else { continue }
      if best.map({ measure.spread < $0.spread }) ?? true { best = (measure.spread, places) }
    }
    return best?.places
  }

  /// Numbers of a page that the columns of another have to fit before they count.
  private static let leastFitting = 4

  /// More rows than the longest of pages has.
  private static let longestPage = 2000

  /// Whether no page ends between two runs.
  private func isOnPage(of run: RunStanding, _ other: RunStanding) -> Bool {
    let rows = [run.row, other.row].sorted()
    return rows[1] - rows[0] < Self.longestPage
      && !run.document.marked.rows[rows[0]...rows[1]].contains { $0.kind == .pageEnd }
  }

  /// The full rows nearest to a run: a page set with spaces drifts from part to part.
  private func nearest(to run: RunStanding, _ rows: [RunStanding]) -> [RunStanding] {
    let line = run.line
    return Array(rows.sorted { abs($0.line - line) < abs($1.line - line) }.prefix(6))
  }
}
