import Audit
import Canvas
import Glyphs
import Library
import Reports

/// What the report under the matrix's cursor says, in as many lines as there are.
struct PreviewView {
  let app: App

  func draw(_ painter: inout Painter, in rect: Rect) {
    let rect = rect.inset(left: 1, right: 1)
    let subject = app.previewed
    guard let id = subject.entry else {
      drawAbsence(subject, &painter, in: rect)
      return
    }
    let entry = app.library[id]
    guard let report = app.bodies[id] ?? entry.outline else {
      drawOther(entry, &painter, in: rect)
      return
    }
    let problems = app.ledger.problems(of: id, in: app.library)
    if rect.rows <= 2 {
      drawBrief(entry, problems.first, &painter, in: rect)
      return
    }
    var lines = headline(entry, report, isTall: rect.rows > 8)
    let columns = rect.rows < 20 ? Self.numberColumns : rect.columns
    if rect.rows > 8 {
      let previous = app.library.previous(of: id)?.outline
      lines += [[]] + RequestsDigest(app, report, previous, columns: columns).lines + [[]]
    } else {
      lines.append(RequestsDigest(app, report, nil).line)
    }
    // A pane that is wide and low has its numbers at the left and words at the right.
    if rect.rows > 8, rect.rows < lines.count + 8, rect.columns >= 2 * Self.numberColumns {
      let parts = Layout.columns(rect, [.fixed(Self.numberColumns), .share(1)], gap: 2)
      draw(lines, &painter, in: parts[0])
      draw(problems, of: id, report, &painter, in: parts[1], from: 0)
    } else {
      draw(lines, &painter, in: rect)
      draw(problems, of: id, report, &painter, in: rect, from: min(lines.count, rect.rows))
    }
  }

  /// What a row with name, year and numbers does not say: the verdict, the file, the first problem.
  private func drawBrief(
    _ entry: Entry, _ problem: Problem?, _ painter: inout Painter, in rect: Rect
  ) {
    let verdict = app.verdict(of: entry.id) ?? Verdict(Standing())
    painter.line(
      [
        judgement(verdict), .init(own(entry, showsNote: true), .stale),
        .init("  " + entry.path, .dim),
      ],
      in: rect.line(0))
    guard let problem else { return }
    let isWaived = problem.isWaived(app.ledger.waivers(of: entry.id))
    let text = "\(isWaived ? "~" : problem.lead.mark) " + Words.problem(problem, app.language)
    painter.line([.init(text, isWaived ? .dim : problem.lead.role)], in: rect.line(1))
  }

  private func judgement(_ verdict: Verdict) -> Painter.Piece {
    .init(Words.verdict(verdict)(app.language), verdict.errors > 0 ? .error : .plain)
  }

  /// What the user has said of a report.
  private func own(_ entry: Entry, showsNote: Bool) -> String {
    let review = app.review(of: entry.id).map { "  " + Words.review($0)(app.language) }
    return (review ?? "") + (showsNote ? remark(on: entry).map { "  " + $0 } ?? "" : "")
  }

  private func remark(on entry: Entry) -> String? {
    app.notes.notes[NoteList.Subject(path: entry.path, cell: nil)]
      .map { Words.note(app.language) + $0 }
  }

  /// Columns of the digest and of a name above it.
  private static let numberColumns = 51

  private func draw(_ lines: [[Painter.Piece]], _ painter: inout Painter, in rect: Rect) {
    for (row, line) in lines.prefix(rect.rows).enumerated() {
      painter.line(line, in: rect.line(row))
    }
  }

  private func headline(_ entry: Entry, _ report: Report, isTall: Bool) -> [[Painter.Piece]] {
    let name = report.agency ?? String(entry.fileName)
    let verdict = app.verdict(of: entry.id) ?? Verdict(Standing())
    let title = Painter.Piece("\(name) \(report.year.map(String.init) ?? "")", .strong)
    // A note has a line of its own where there is room for one.
    let below = isTall ? remark(on: entry).map { [[Painter.Piece($0, .stale)]] } ?? [] : []
    return [
      [title, .init("  "), judgement(verdict), .init(own(entry, showsNote: !isTall), .stale)],
      [
        .init(
          Words.parts(sections: report.sections.count, tables: report.tables.count)(app.language)
            + "  " + entry.path, .dim)
      ],
    ] + below
  }

  private func draw(
    _ problems: [Problem], of id: EntryID, _ report: Report, _ painter: inout Painter,
    in rect: Rect, from row: Int
  ) {
    var row = row
    let isTall = rect.rows > 8
    if isTall, !problems.isEmpty {
      painter.line([.init(Words.problems(app.language), .strong)], in: rect.line(row))
      row += 1
    }
    for problem in problems {
      guard row < rect.rows else { return }
      let finding = problem.lead
      let isWaived = problem.isWaived(app.ledger.waivers(of: id))
      let text = "\(isWaived ? "~" : finding.mark) " + Words.problem(problem, app.language)
      let left = Rect(
        row: rect.row + row, column: rect.column, rows: isTall ? min(3, rect.rows - row) : 1,
        columns: rect.columns)
      if isTall {
        row += painter.wrapped(text, in: left, isWaived ? .dim : finding.role, hanging: 2)
      } else {
        painter.line([.init(text, isWaived ? .dim : finding.role)], in: left)
        row += 1
      }
    }
    guard let section = report.section(.overview), row < rect.rows else { return }
    if isTall, row + 3 < rect.rows {
      painter.line([.init(section.heading, .strong)], in: rect.line(row + 1))
      row += 2
    }
    drawBeginning(of: section, &painter, in: rect, from: row)
  }

  private func drawBeginning(
    of section: Section, _ painter: inout Painter, in rect: Rect, from row: Int
  ) {
    let rest = Rect(
      row: rect.row + row, column: rect.column, rows: rect.rows - row, columns: rect.columns)
    let text = section.paragraphs.prefix(max(3, rest.rows)).map {
      // More than is ever in sight need not be wrapped.
      TextParagraph(String($0.text.prefix(2000)), role: .dim, firstIndent: 4)
    }
    TextPane(text, columns: rest.columns).draw(on: &painter.surface, in: rest, offset: 0)
  }

  private func drawAbsence(_ subject: Previewed, _ painter: inout Painter, in rect: Rect) {
    guard case .agency(let agency)? = subject.row, let year = subject.year else { return }
    painter.line([.init("\(app.library[agency].name) \(year)", .strong)], in: rect.line(0))
    painter.wrapped(
      Words.noReport(app.language),
      in: Rect(row: rect.row + 1, column: rect.column, rows: rect.rows - 1, columns: rect.columns),
      .dim)
  }

  private func drawOther(_ entry: Entry, _ painter: inout Painter, in rect: Rect) {
    painter.line([.init(entry.path, .strong)], in: rect.line(0))
    let reason = entry.reason ?? Words.waiting
    painter.wrapped(
      reason(app.language),
      in: Rect(row: rect.row + 1, column: rect.column, rows: rect.rows - 1, columns: rect.columns))
  }
}

extension Finding {
  /// The mark before a finding in a list.
  var mark: Character { outcome == .fail ? severity.mark : "?" }

  /// How it is drawn.
  var role: Role { outcome == .fail ? severity.role : .unsure }
}
