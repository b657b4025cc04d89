import Audit
import Canvas
import Library
import Reports

extension App {
  /// Tab in the library: what to look at first, and sums by year; a line opens what it sums.
  mutating func chooseOverview() {
    let choices = worstReports + library.years.reversed().map(sums)
    guard !choices.isEmpty else {
      notice = Notice(ledger.rows.isEmpty && !isReading ? Words.emptyFolder : reading)
      return
    }
    overlays.append(.choice(ChoiceState(Words.overviewTitle, choices)))
  }

  /// The reports most worth a look, each with its weightiest problem.
  private var worstReports: [Choice] {
    ledger.worst.compactMap { id in
      guard let first = ledger.problems(of: id, in: library).first else { return nil }
      let entry = library[id]
      let more = (verdict(of: id)?.problems ?? 1) - 1
      return Choice(
        "\(entry.name) \(shortName(of: entry.year))",
        detail: "\(first.lead.mark) " + Words.inShort(first, more: more, findingWords),
        action: .report(id))
    }
  }

  /// A year: its reports, or those of them that have problems.
  private func sums(of year: Int) -> Choice {
    let sums = ledger.year(year, in: library)
    return Choice(
      Words.yearTotal(year)(language),
      detail: Words.yearSums(
        reports: sums.reports, missing: sums.missing,
        faulty: sums.faulty, received: sums.receivedText ?? "-")(language),
      action: .filter(filter(year, onlyFaulty: sums.faulty > 0)))
  }

  /// A filter for what was summed up, within the one that there is.
  private func filter(_ year: Int, onlyFaulty: Bool) -> String {
    let former = ledger.filter.map { $0.text + " " } ?? ""
    return former + (onlyFaulty ? "年=\(year) 问题>0" : "年=\(year)")
  }

  /// A click below the matrix of a wide screen: what the line or the number sums up.
  mutating func clickTotals(_ totals: Rect, row: Int, column: Int) {
    let layout = libraryLayout
    let year = layout.years.first { index in
      let rect = layout.rect(ofYear: index, in: totals.line(0))
      return (rect.column..<rect.endColumn).contains(column)
    }
    .flatMap { library.years[checked: $0] }
    if let year { matrix.year = year }
    switch (row - totals.row, year) {
    case (TotalsView.faultyLine, let year?):
      let faulty = ledger.year(year, in: library).faulty
      perform(.filter(filter(year, onlyFaulty: faulty > 0)))
    case (TotalsView.receivedLine, _?): show(.counts)
    case (let line, _) where line >= TotalsView.firstReport:
      if let id = ledger.worst[checked: line - TotalsView.firstReport] { openReport(id) }
    default: break
    }
  }
}
