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
        + library.years.map { year in matrixField(agency, year) } + [matrixSum(agency)]
    }
    let sum = libraryKind.measure == nil ? Words.sum : Words.all
    return ViewTable(
      title: folder + "  " + libraryKind.title(language),
      columns: [Words.agency(language)] + library.years.map(String.init) + [sum(language)],
      rows: rows, cursor: matrixScroll.cursor)
  }

  /// The last column of the matrix: problems, or what the numbers come to; nothing where one of them
  /// is not known.
  private func matrixSum(_ row: AgencyRow) -> ViewTable.Field {
    let numbers = ledger.shown(of: row.id, in: library).map { library.numbers(of: $0) }
    switch libraryKind {
    case .matrix, .list:
      return ViewTable.Field(number: String(ledger.problems(of: row.id, in: library)))
    case .counts:
      var sum = Roster.Sum()
      for number in numbers { sum.add(number.received) }
      return sum.without > 0 ? ViewTable.Field("") : ViewTable.Field(sum.amount)
    case .rate: return ViewTable.Field(Ledger.rate(numbers)?.percent ?? "")
    }
  }

  private func matrixField(_ row: AgencyRow, _ year: Int) -> ViewTable.Field {
    guard let id = row.entry(in: year), ledger.passes(id) else {
      return ViewTable.Field("")
    }
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
          ?? ViewTable.Field(""),
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

  static func field(_ value: MeasuredValue) -> ViewTable.Field {
    switch value {
    case .amount(let amount, let status):
      ViewTable.Field(number: amount.description, status: ViewTable.Field.word(status))
    case .share(let share, let status):
      ViewTable.Field(share.percent, status: ViewTable.Field.word(status))
    case .absent(.cell(_, let status)): ViewTable.Field(without: status.rawValue)
    case .absent(.noTable): ViewTable.Field(without: CellStatus.missing.rawValue)
    case .absent: ViewTable.Field("")
    }
  }
}
