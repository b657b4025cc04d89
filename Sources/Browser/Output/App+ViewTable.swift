import Audit
import Canvas
import Library
import Reports

extension App {
  /// What is on the screen as a table; nil where there is nothing to take away.
  var viewTable: ViewTable? {
    switch screen {
    case .library: libraryKind == .list ? listTable : matrixTable
    case .report(let state): state.showsTable ? formTable(state) : textTable(state)
    case .findings: findingsTable
    case .compare(let state): compareTable(state)
    case .trend(let state): trendTable(state)
    }
  }

  private var matrixTable: ViewTable {
    let rows = ledger.rows.compactMap { row -> [ViewTable.Field]? in
      guard case .agency(let id) = row else { return nil }
      let agency = library[id]
      return [ViewTable.Field(agency.name)]
        + library.years.map { year in matrixField(agency, year) }
        + [ViewTable.Field(number: String(ledger.problems(of: id, in: library)))]
    }
    return ViewTable(
      title: folder + "  " + libraryKind.title(language),
      columns: [Words.agency(language)] + library.years.map(String.init) + [Words.sum(language)],
      rows: rows, cursor: matrixScroll.cursor)
  }

  private func matrixField(_ row: AgencyRow, _ year: Int) -> ViewTable.Field {
    guard let id = row.entry(in: year) else { return ViewTable.Field(without: "missing") }
    guard let measure = libraryKind.measure,
      let value = library[id].withFigures({ measure.value(in: $0) })
    else {
      let mark = VerdictMark(id, row, year: year, self)
      return ViewTable.Field(mark.text + mark.suffix)
    }
    return Self.field(value)
  }

  private var listTable: ViewTable {
    let columns: [RosterColumns.Column] = [
      .name, .year, .received, .carriedIn, .results, .carriedOut, .disclosure, .problems, .path,
    ]
    let rows = (roster?.entries ?? []).map { id -> [ViewTable.Field] in
      func cell(_ row: RowID) -> ViewTable.Field {
        let cell = library[id].withFigures { $0[CellKey(row, .total)] ?? .missing }
        return ViewTable.Field(cell ?? .missing)
      }
      return [
        ViewTable.Field(library.agency(of: id).map { library.name(of: $0) } ?? ""),
        ViewTable.Field(library.year(of: id).map { Amount(Int64($0)) }), cell(.newReceived),
        cell(.carriedIn), cell(.total), cell(.carriedOut),
        library.numbers(of: id).disclosure.map { ViewTable.Field($0.percent) }
          ?? ViewTable.Field(without: "unknown"),
        ViewTable.Field(number: String(verdict(of: id)?.problems ?? 0)),
        ViewTable.Field(library[id].path),
      ]
    }
    return ViewTable(
      title: folder, columns: columns.map { $0.title(language) }, rows: rows,
      cursor: rosterScroll.cursor)
  }

  private func formTable(_ state: ReportState) -> ViewTable? {
    guard let dossier, let table = dossier.report.table(state.table), let sheet = sheet(of: state)
    else { return nil }
    let columns = table.form.blocks.first?.columns ?? []
    let isEven = state.table == .requests
    let names =
      isEven
      ? columns.map { $0.name(language) } : (0..<sheet.columnCount).map { String($0 + 1) }
    // The label of a row is the same however wide the screen is.
    let style = TableSheet.Style(
      isAsPrinted: modes.isAsPrinted, labelColumns: 0, isFlat: frame.tier == .least,
      language: language)
    let labels = TableSheet(table.form, style).lines
    let rows = sheet.lines.enumerated().map { index, line in
      [ViewTable.Field(labels[checked: index]?.label ?? line.label)]
        + (line.cells.isEmpty
          ? line.words.map { ViewTable.Field($0) } : line.cells.map { ViewTable.Field(table[$0]) })
    }
    return ViewTable(
      title: "\(dossier.name) \(dossier.yearText(language)) \(state.table.name(language))",
      columns: [Words.item(state.table)(language)] + names,
      rows: rows.map { row in
        row + Array(repeating: ViewTable.Field(""), count: max(0, names.count + 1 - row.count))
      },
      cursor: gridState(of: state, sheet).row)
  }

  private func textTable(_ state: ReportState) -> ViewTable? {
    guard let article, let dossier else { return nil }
    return ViewTable(
      title: "\(dossier.name) \(dossier.yearText(language))",
      columns: [state.section?.heading(language) ?? Words.wholeText(language)],
      rows: article.pane.paragraphs.filter { !$0.text.isEmpty }.map { [ViewTable.Field($0.text)] })
  }

  private var findingsTable: ViewTable? {
    guard let list = findingList else { return nil }
    // Headings are left out, and so are the findings below a problem that is listed itself.
    let shown = list.rows.indices.filter { index in
      switch list.rows[index] {
      case .group: false
      case .problem: true
      case .part(_, _, let isBelow): !isBelow
      }
    }
    let rows = shown.compactMap { list.item(list.rows[$0], library, ledger) }
      .map { findingRow($0.item, $0.part) }
    let columns = [
      Wording("轻重", "weight"), Wording("结论", "outcome"), Wording("规则", "rule"),
      Wording("规则编号", "rule id"), Words.agency, Words.year, Wording("位置", "place"),
      Words.reported, Words.expected, Words.problems, Words.remedy, Wording("出处", "source"),
      Wording("豁免理由", "reason waived"),
    ]
    return ViewTable(
      title: Words.problems(language) + "  " + folder, columns: columns.map { $0(language) },
      rows: rows, cursor: shown.lastIndex { $0 <= findingScroll.cursor } ?? 0)
  }

  private func findingRow(_ item: FindingItem, _ part: Int?) -> [ViewTable.Field] {
    let problem = item.problem
    let finding = problem.findings[part ?? 0]
    // A problem has all that is found of it in its row: who gets the list has nothing else.
    let findings = part == nil ? problem.findings : [finding]
    let rules = part == nil ? problem.rules : [finding.rule]
    let numbers = part == nil ? problem.numbers : finding.numbers
    let place = part == nil ? problem.placeName : finding.placeName
    let line = part == nil ? problem.targetLine : finding.targetLine
    let remedy = part == nil ? problem.cause?.text(in: language) : nil
    let separator = Wording("；", "; ")(language)
    let outcome: FindingOutcome =
      item.waiver != nil ? .waived : finding.outcome == .fail ? .failure : .unknown
    func number(_ amount: Amount?) -> ViewTable.Field {
      amount.map { ViewTable.Field($0) } ?? ViewTable.Field("")
    }
    return [
      ViewTable.Field(finding.severity.title(language)),
      ViewTable.Field(Words.outcome(outcome)(language)),
      ViewTable.Field(
        rules.map(findingWords.title).joined(separator: Wording("、", ", ")(language))),
      ViewTable.Field(rules.map(\.rawValue).joined(separator: " ")),
      ViewTable.Field(item.name), ViewTable.Field(item.year.map { Amount(Int64($0)) }),
      ViewTable.Field(place(language)), number(numbers?.reported), number(numbers?.expected),
      ViewTable.Field(findings.map { $0.text(in: language) }.joined(separator: separator)),
      ViewTable.Field(remedy ?? ""),
      ViewTable.Field(library[item.entry].path + (line.map { ":\($0)" } ?? "")),
      ViewTable.Field(item.waiver?.reason ?? ""),
    ]
  }

  private func compareTable(_ state: CompareState) -> ViewTable? {
    guard let sheet = CompareSheet(self, state) else { return nil }
    let cells = CompareCells(app: self, comparison: sheet.comparison, state: state)
    let columns =
      sheet.isList
      ? [
        cells.sides[0], cells.sides[1], Words.difference(language), Words.growth(language),
      ] : (sheet.lines.first { !$0.cells.isEmpty }?.cells ?? []).map { $0.columnName(language) }
    let rows = sheet.lines.map { line -> [ViewTable.Field] in
      let shown = sheet.isList ? line.cells.filter { sheet.isInSight($0) } : line.cells
      let fields = shown.flatMap { key -> [ViewTable.Field] in
        let change = sheet.comparison[key]
        guard sheet.isList else { return [ViewTable.Field(cells.value(key).text)] }
        return [
          ViewTable.Field(change.base), ViewTable.Field(change.current),
          ViewTable.Field(cells.difference(change).text),
          ViewTable.Field(cells.growth(change).text),
        ]
      }
      let padding = Array(
        repeating: ViewTable.Field(""), count: max(0, columns.count - fields.count))
      return [ViewTable.Field(line.label)] + fields + padding
    }
    return ViewTable(
      title: title(of: stack), columns: [Words.item(state.table)(language)] + columns, rows: rows,
      cursor: sheet.place.row)
  }

  private func trendTable(_ state: TrendState) -> ViewTable? {
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
            year.value.map(Self.field) ?? ViewTable.Field(without: "missing"),
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

  private static func field(_ value: MeasuredValue) -> ViewTable.Field {
    switch value {
    case .amount(let amount, let isDerived):
      ViewTable.Field(number: amount.description, status: isDerived ? "derived" : "")
    case .share(let share, _): ViewTable.Field(share.percent)
    case .absent: ViewTable.Field(without: "unknown")
    }
  }
}
