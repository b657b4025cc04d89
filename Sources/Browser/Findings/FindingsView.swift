import Audit
import Canvas
import Glyphs
import Library
import Reports

/// The list of findings by cause; the arithmetic of the selected one is written out below it.
struct FindingsView {
  let app: App
  let state: FindingsState

  func draw(_ painter: inout Painter) {
    guard let list = app.findingList else { return }
    let frame = app.frame
    TitleLine(
      left: Words.findingsTitle(name, filter: app.ledger.filter?.text)(app.language),
      right: Words.problemCount(
        list.count, of: list.all, waived: list.waived, isFiltered: !state.filter.isEmpty)(
          app.language)
    )
    .draw(on: &painter.surface, in: frame.title)
    drawModes(&painter, in: frame.tabs)
    let layout = FindingsLayout(frame)
    if list.rows.isEmpty {
      let words = list.items.isEmpty ? Words.allHolds : Words.filteredOut
      painter.wrapped(words(app.language), in: layout.list.inset(left: 2, right: 2), .dim)
      return
    }
    drawHeader(&painter, in: layout.header)
    drawRows(list, &painter, in: layout.list)
    guard let detail = layout.detail else { return }
    painter.divide(layout.rule)
    FindingDetail(app: app, state: state).draw(&painter, in: detail)
  }

  private var name: String? {
    state.scope.map { id in
      let entry = app.library[id]
      let year = entry.year.map { " \($0)" } ?? ""
      return (entry.name) + year
    }
  }

  /// How the list is grouped and filtered; at the right, how the rules of the report stand.
  private func drawModes(_ painter: inout Painter, in line: Rect) {
    guard !line.isEmpty else { return }
    let grouping = Words.findingGrouping(state.grouping)(app.language)
    var columns = painter.line([.init(" " + grouping, .dim)], in: line)
    let chosen = state.filter.groups.map { app.findingWords.group($0, app.library) }
    let filter = Words.filter(chosen)(app.language)
    columns += painter.line(
      [.init("  " + filter, chosen.isEmpty ? .dim : .strong)], in: line, from: columns)
    guard let id = state.scope else { return }
    let standing = Words.standing(app.library[id].assessment.tally)(app.language)
    let rest = line.inset(left: columns + 2)
    if CellWidth.columns(of: standing) < rest.columns {
      painter.right(standing + " ", in: rest, .dim)
    }
  }

  private func drawHeader(_ painter: inout Painter, in line: Rect) {
    let columns = FindingColumns(line.columns, isEnglish: app.language == .english)
    painter.line(
      columns.pieces(
        mark: " ", rule: Wording("规则", "rule")(app.language), agency: Words.agency(app.language),
        year: Wording("年份", "year")(app.language), place: Wording("位置", "place")(app.language),
        reported: Words.reported(app.language), expected: Words.expected(app.language),
        about: Wording("说明", "what is wrong")(app.language)
      ).map { Painter.Piece($0.text, .dim) },
      in: line, from: 1)
  }

  private func drawRows(_ list: FindingList, _ painter: inout Painter, in rect: Rect) {
    let scroll = app.findingScroll.revealed(count: list.rows.count, lines: rect.rows)
    for index in scroll.visible(count: list.rows.count, lines: rect.rows) {
      let line = rect.line(index - scroll.offset)
      let isCursor = index == scroll.cursor
      painter.surface.fill(line, isReversed: isCursor)
      painter.line([.init(isCursor ? ">" : " ", .strong, isReversed: isCursor)], in: line)
      switch list.rows[index] {
      case .group(let number):
        let (group, count) = (list.groups[Int(number)].group, list.groups[Int(number)].count)
        let name = app.findingWords.group(group, app.library)
        painter.line(
          [
            .init(name, .strong, isReversed: isCursor),
            .init("  " + Words.groupCount(count, group)(app.language), .dim, isReversed: isCursor),
          ],
          in: line, from: 1)
      case .problem, .part:
        guard let (item, part) = list.item(list.rows[index], app.library, app.ledger) else {
          continue
        }
        if case .part(_, _, let isBelow) = list.rows[index], let part {
          draw(item, part, isBelow: isBelow, &painter, in: line, isCursor: isCursor)
        } else {
          draw(item, &painter, in: line, isCursor: isCursor)
        }
      }
    }
  }

  private func draw(
    _ item: FindingItem, _ painter: inout Painter, in line: Rect, isCursor: Bool
  ) {
    let problem = item.problem
    let isOpened = state.expanded.contains(item.reference)
    let fold = problem.findings.count == 1 ? "" : isOpened ? "▾" : "▸"
    draw(
      item, mark: String(item.mark) + fold, rule: app.findingWords.title(problem.lead.rule),
      more: problem.findings.count > 1 ? Words.andMore(problem.findings.count) : "",
      place: problem.placeName, numbers: problem.numbers,
      about: { Words.problem(problem, $0) }, role: item.role, &painter, in: line,
      isCursor: isCursor)
  }

  /// A finding by itself; below its problem it need not say again whose it is.
  private func draw(
    _ item: FindingItem, _ part: Int, isBelow: Bool, _ painter: inout Painter, in line: Rect,
    isCursor: Bool
  ) {
    let finding = item.problem.findings[part]
    let title = app.findingWords.title(finding.rule)
    draw(
      item, mark: isBelow ? " " : String(item.waiver != nil ? item.mark : finding.mark),
      rule: isBelow ? "\(finding.mark) " + title : title, isNamed: !isBelow,
      place: finding.placeName, numbers: finding.numbers, about: finding.text(in:),
      role: finding.role, &painter, in: line, isCursor: isCursor)
  }

  private func draw(
    _ item: FindingItem, mark: String, rule: String, more: String = "", isNamed: Bool = true,
    place: Wording,
    numbers: (reported: Amount, expected: Amount)?, about: (Wording.Language) -> String,
    role: Role, _ painter: inout Painter, in line: Rect, isCursor: Bool
  ) {
    let columns = FindingColumns(line.columns, isEnglish: app.language == .english)
    let pieces = columns.pieces(
      mark: mark, rule: rule, more: more, agency: isNamed ? item.name : "",
      year: isNamed ? item.year.map(String.init) ?? "" : "", place: place(app.language),
      reported: numbers?.reported.grouped ?? "", expected: numbers?.expected.grouped ?? "",
      about: columns.about > 0 ? about(app.language) : "")
    painter.line(
      pieces.map {
        Painter.Piece(
          $0.text, $0.isMark ? role : item.waiver != nil ? .dim : .plain, isReversed: isCursor)
      },
      in: line, from: 1)
  }
}
