import Audit
import Canvas
import Library
import Reports

extension App {
  /// Where one is, in sentences: for a screen reader, a slow line or a log.
  public var spoken: [String] {
    switch overlays.last {
    case .choice(let state)?: return spoken(state)
    case .filter(let menu)?: return spoken(menu)
    case .menu(let state)?: return spoken(state)
    case .prompt(let state)?: return [Words.typeFor(state.kind)(language)]
    case .waiver(let prompt)?:
      return [Words.reasonFor(findingWords.title(prompt.findings))(language)]
    case .tour?: return Words.tour.map { $0(language) }
    case .source?: return spokenFile
    case nil: break
    }
    switch screen {
    case .library: return spokenReport
    case .report(let state):
      if let claim { return [spokenPlace, "\(claim.mark) " + Words.claim(claim, language)] }
      return state.showsTable ? spokenCell(state) : spokenText(state)
    case .findings: return spokenFinding
    case .compare, .trend: return spokenRow
    }
  }

  /// What has just happened, in a sentence; nil where nothing is to be said.
  public var spokenNotice: String? {
    if let notice { return notice.text(language) }
    return chord.map { ($0 == .mark ? Words.markWhich : Words.goWhich)(language) }
  }

  /// The first words: the folder, what is in it, and how to go on.
  public var spokenWelcome: [String] {
    let counts = Words.counts(
      agencies: ledger.rows.agencyCount, reports: ledger.countedCount(library),
      duplicates: library.totals.duplicates, problems: ledger.problems(in: library),
      unreadable: library.counts.unreadable, isShort: false)
    return [
      folder + Words.colon(language) + counts(language), Words.plainWelcome(language),
    ]
  }

  /// `云溪市教育局 2024：✗ 4 个错误`, and its requests in a line.
  private var spokenReport: [String] {
    guard let id = matrixEntry else {
      guard case .agency(let agency)? = matrixRow, let year = matrixYear else {
        return [(ledger.filter == nil ? Words.emptyFolder : Words.nothingPasses)(language)]
      }
      return ["\(library[agency].name) \(year)" + Words.colon(language) + Words.noReport(language)]
    }
    let entry = library[id]
    guard let report = entry.outline else { return spokenFile }
    let verdict = Words.verdict(verdict(of: id) ?? Verdict(Standing()))(language)
    return [
      "\(entry.name) \(shortName(of: entry.year))" + Words.colon(language) + verdict,
      RequestsDigest(self, report, nil).line.map(\.text).joined(),
    ]
  }

  private var spokenFile: [String] {
    guard let id = currentEntry ?? matrixEntry else { return [] }
    let reason = library[id].reason.map { Words.colon(language) + $0(language) } ?? ""
    return [library[id].path + reason]
  }

  /// `云溪市教育局 2024`
  private var spokenPlace: String {
    dossier.map { "\($0.name) \($0.yearText(language))" } ?? ""
  }

  /// `办理总计·自然人：报告 40，推算 41`, then what fails, what the text says, where it stands.
  private func spokenCell(_ state: ReportState) -> [String] {
    guard let inspection, let dossier else {
      return [spokenPlace, Words.noTable(state.table)(language)]
    }
    let comma = Words.comma(language)
    var parts = [Words.reported(language) + " " + inspection.valueText(language)]
    if let expected = inspection.expected {
      parts.append(Words.expected(language) + " " + expected.grouped)
    }
    if inspection.cell.status != .read, inspection.cell.value != nil {
      parts.append(inspection.cell.status.title(language))
    }
    if let last = inspection.lastYear {
      let value = last.value?.grouped ?? last.status.title(language)
      parts.append(Words.lastYear(language) + " " + value)
    }
    if let cellClaim { parts.append(Words.textSays(language) + " " + cellClaim.inShort) }
    var lines = [
      spokenPlace,
      inspection.key.name(language) + Words.colon(language) + parts.joined(separator: comma),
    ]
    if let cause = dossier.cause(locatedAt: inspection.key) {
      lines.append(cause.text(in: language, read: inspection.cell.status))
    }
    let focus = modes.why.flatMap { inspection.focus($0) }
    let told = focus.map { [$0] } ?? inspection.failures
    lines += told.map { finding in
      "\(finding.sign) \(findingWords.name(finding.rule))" + Words.colon(language)
        + (finding.sum(language) ?? finding.text(in: language))
    }
    if let note { lines.append(Words.note(language) + note) }
    return lines + [inspection.place(in: dossier)]
  }

  /// The section; while one searches, the paragraph of the match.
  private func spokenText(_ state: ReportState) -> [String] {
    guard let article else { return [spokenPlace] }
    if search.isLastJump, let hit = search.current.flatMap({ search.hits[checked: $0] }),
      case .text(let passage, _) = hit, let index = article.paragraph(of: passage)
    {
      return [spokenPlace, article.pane.paragraphs[index].text]
    }
    return [spokenPlace] + article.pane.paragraphs.map(\.text).filter { !$0.isEmpty }
  }

  /// A problem with its agency, year and place, and what there is to say about it.
  private var spokenFinding: [String] {
    guard let list = findingList, !list.rows.isEmpty, let state = findings else {
      return [Words.allHolds(language)]
    }
    let place = Words.rowOf(findingScroll.cursor + 1, list.rows.count)(language)
    let details = FindingDetail(app: self, state: state).lines.map(\.0)
    guard let (item, _) = selectedFinding else {
      if case .group(let number)? = selectedFindingRow {
        let group = list.groups[Int(number)]
        let name = findingWords.group(group.group, library)
        return [place + Words.comma(language) + "\(name) \(group.count)"]
      }
      return details
    }
    let name = "\(item.name) \(shortName(of: item.year))"
    return [
      [place, name, item.problem.placeName(language)].joined(separator: Words.comma(language))
    ] + details
  }

  /// The row with the cursor, each field with the name of its column.
  private var spokenRow: [String] {
    guard let table = viewTable, let row = table.current else { return [title(of: stack)] }
    let fields = zip(table.columns, row).compactMap { column, field in
      field.shown.isEmpty ? nil : "\(column) \(field.shown)"
    }
    return [table.title, fields.joined(separator: Words.comma(language))]
  }

  private func spoken(_ state: ChoiceState) -> [String] {
    [state.title(language)]
      + state.choices.enumerated().map { index, choice in
        "\(index + 1)  \(choice.label)" + (choice.detail.isEmpty ? "" : "  \(choice.detail)")
      } + [Words.numberChooses(language)]
  }

  private func spoken(_ menu: FilterMenu) -> [String] {
    [Words.filterTitle(language)]
      + menu.shown.enumerated().map { index, choice in
        let isChosen = findings?.filter.contains(choice.group) == true
        return "\(index + 1)  \(isChosen ? "[x] " : "")\(choice.label)  \(choice.count)"
      } + [Words.numberChooses(language)]
  }

  /// The commands that work here, by the names that can be typed.
  private func spoken(_ state: MenuState) -> [String] {
    state.commands.map { command in
      let names = [command.title(language), command.id.rawValue].unique.joined(separator: " ")
      return names + Words.colon(language) + command.help(language)
    } + [Words.plainLines(language)]
  }
}
