import Audit
import Canvas
import Library
import Reports

extension App {
  /// The trend, when it is on top.
  var trend: TrendState? {
    get { if case .trend(let state) = screen { state } else { nil } }
    set { if trend != nil, let newValue { stack[stack.count - 1] = .trend(newValue) } }
  }

  /// `t` and `p`: the cell over years, or over agencies; the other half is one Tab away.
  mutating func openTrend(_ half: TrendState.Half) {
    if trend != nil {
      trend?.focus = half
      return
    }
    var key = CellKey(.newReceived, .total)
    if case .report = screen, let cell {
      key = cell
    } else if let state = compare {
      key = CompareSheet(self, state)?.key ?? state.wanted
    } else if case .findings = screen, let target = selectedFinding?.item.problem.target {
      key = target
    }
    guard let entry = currentEntry, let agency = library[entry].agency,
      let year = library[entry].year
    else {
      openTrendFromMatrix(half, key)
      return
    }
    history.leave(stack)
    stack.append(
      .trend(TrendState(agency: agency, year: year, measure: .cell(key), focus: half)))
  }

  /// In the matrix also a year without a report has a trend around it.
  private mutating func openTrendFromMatrix(_ half: TrendState.Half, _ key: CellKey) {
    guard case .library = screen, case .agency(let agency)? = matrixRow,
      library[agency].isAgency, let year = matrixYear
    else {
      notice = Notice(Words.reportFirst, role: .warning)
      return
    }
    history.leave(stack)
    stack.append(
      .trend(TrendState(agency: agency, year: year, measure: .cell(key), focus: half)))
  }

  /// Moves in the half with the focus; sideways to the next cell of the row.
  mutating func moveInTrend(_ motion: Motion) {
    guard let state = trend, let chart else { return }
    if case .columns(let step) = motion {
      moveMeasure(by: step)
      return
    }
    switch state.focus {
    case .years:
      let index = chart.years.firstIndex { $0.year == state.year } ?? chart.years.count - 1
      var scroll = Scroll(cursor: index)
      scroll.move(
        motion, count: chart.years.count,
        lines: max(1, TrendLayout(frame, state.focus, years: chart.years.count).years.rows - 1))
      guard let year = chart.years[checked: scroll.cursor]?.year else { return }
      trend?.year = year
      trend?.selection = nil
    case .agencies:
      let lines = TrendLayout(frame, state.focus, years: chart.years.count).list.rows
      var scroll = trendScroll.revealed(count: chart.ranks.count, lines: lines)
      scroll.move(motion, count: chart.ranks.count, lines: lines)
      guard let rank = chart.ranks[checked: scroll.cursor] else { return }
      trend?.selection = rank.agency
      trend?.line = scroll.cursor - scroll.offset
    }
  }

  /// The ranking's cursor and what is in sight around it.
  var trendScroll: Scroll {
    guard let state = trend, let chart else { return Scroll() }
    let index = chart.index(of: state.selection ?? state.agency) ?? 0
    let lines = TrendLayout(frame, state.focus, years: chart.years.count).list.rows
    let line = state.selection == nil ? min(index, lines / 2) : state.line
    return Scroll(cursor: index, offset: index - line)
  }

  /// `[` and `]`: another year; `{` and `}`: another agency.
  mutating func shiftTrend(toYearBy step: Int) {
    let years = yearAxis
    guard let state = trend, let index = years.firstIndex(of: state.year),
      let year = years[checked: index + step]
    else {
      notice = Notice(step < 0 ? Words.noYearBefore : Words.noYearAfter, role: .warning)
      return
    }
    trend?.year = year
    trend?.selection = nil
  }

  mutating func shiftTrend(toAgencyBy step: Int) {
    guard let state = trend, let here = rowIndex(of: .agency(state.agency)),
      case .agency(let agency)? = ledger.rows[checked: here + step], library[agency].isAgency
    else {
      notice = Notice(step < 0 ? Words.noAgencyAbove : Words.noAgencyBelow, role: .warning)
      return
    }
    trend?.agency = agency
    trend?.selection = nil
  }

  /// `v`: the cell, then the ratios.
  mutating func changeMeasure() {
    guard let state = trend else { return }
    let ratios = Ratio.allCases
    switch state.measure {
    case .cell(let key):
      trendCell = key
      trend?.measure = .ratio(ratios[0])
    case .ratio(let ratio):
      let next = ratios[checked: (ratios.firstIndex(of: ratio) ?? 0) + 1]
      let cell = trendCell ?? CellKey(.newReceived, .total)
      trend?.measure = next.map { .ratio($0) } ?? .cell(cell)
    }
    trend?.selection = nil
  }

  private mutating func moveMeasure(by step: Int) {
    guard let state = trend, case .cell(let key) = state.measure else { return }
    let forms = FormEdition.allCases.reversed().map { TableForm.form(key.table, $0) }
    let line = forms.lazy.flatMap(\.lines).first { $0.cells.contains(key) }
    guard let cells = line?.cells, let index = cells.firstIndex(of: key),
      let target = cells[checked: index + step]
    else { return }
    trend?.measure = .cell(target)
    trend?.selection = nil
  }

  /// Enter: the report of that year or agency, at the cell.
  mutating func openFromTrend() {
    guard let state = trend, let chart else { return }
    let target =
      state.focus == .years
      ? library[state.agency].entry(in: state.year)
      : chart.ranks[checked: trendScroll.cursor]?.entry
    guard let target, library[target].isReport else {
      notice = Notice(Words.noReport, role: .warning)
      return
    }
    open(target, at: state.measure.leading)
  }

  /// Keeps the numbers up to date with what is shown.
  mutating func settleTrend() {
    guard let state = trend else {
      chart = nil
      return
    }
    let key = Chart.Key(
      agency: state.agency, year: state.year, measure: state.measure, revision: revision)
    if chart?.key != key { chart = Chart(self, key) }
  }
}
