import Canvas
import Glyphs
import Library
import Reports

/// The two lines on top of a report: where one is among agencies, years and places; the sections.
struct ReportHeading {
  let app: App
  let state: ReportState
  let dossier: Dossier

  func draw(_ painter: inout Painter) {
    let frame = app.frame
    TitleLine(left: left(frame), right: right(frame)).draw(on: &painter.surface, in: frame.title)
    guard !frame.tabs.isEmpty else { return }
    painter.line(
      [.init(" ")]
        + tabs.flatMap { tab in
          [Painter.Piece(tab.text, tab.isCurrent ? .strong : .plain), Painter.Piece(" ")]
        },
      in: frame.tabs)
    if frame.tier > .small {
      let columns = CellWidth.columns(of: tabs.map { $0.text + " " }.joined()) + 2
      painter.right(modeText + " ", in: frame.tabs.inset(left: columns), .dim)
    }
  }

  /// `云溪市教育局 › 2024 › 三、收到和处理…`; the cell too where there is room.
  private func left(_ frame: Frame) -> String {
    let year = dossier.yearText(app.language)
    guard frame.tier > .least else {
      return "\(dossier.name)›\(year)›\(state.section?.ordinal ?? "")"
    }
    var parts = [dossier.name, year, place]
    if frame.tier >= .workspace, state.showsTable, let cell = app.cell {
      parts.append(cell.name(app.language))
    }
    return parts.joined(separator: " › ")
  }

  private var place: String {
    guard let kind = state.section else { return Wording("全文", "whole text")(app.language) }
    let heading = dossier.report.section(kind)?.heading
    let standard = Wording(
      "\(kind.ordinal)、\(kind.heading.zh)", "\(kind.number) \(kind.heading.en)")
    return app.language == .chinese ? heading ?? standard.zh : standard.en
  }

  /// Failures, and the years before and after.
  private func right(_ frame: Frame) -> String {
    let failures =
      dossier.weight().map { "\($0.mark) \(dossier.failures)" }
      ?? unfailing
    guard frame.tier > .least else { return failures }
    return failures + "  " + years(atMost: frame.tier >= .wide ? 7 : 3)
  }

  /// Nothing fails: what cannot be told, else what is waived, else that all holds.
  private var unfailing: String {
    let waived = dossier.problems.count { $0.isWaived(dossier.waivers) }
    if dossier.problems.count > waived { return "?" }
    return waived > 0 ? "~ \(waived)" : "✓"
  }

  private func years(atMost limit: Int) -> String {
    guard let agency = dossier.agency, let year = dossier.report.year else { return "" }
    let years = app.library[agency].years.map(\.year)
    let here = years.firstIndex(of: year) ?? 0
    let start = max(0, min(here - limit / 2, years.count - limit))
    let end = min(years.count, start + limit)
    return (start > 0 ? "‹" : "")
      + years[start..<end].map { $0 == year ? "[\($0)]" : String($0) }.joined(separator: " ")
      + (end < years.count ? "›" : "")
  }

  /// A tab and whether it is the current one.
  struct Tab: Hashable, Sendable {
    let kind: SectionKind
    let text: String
    let isCurrent: Bool
  }

  /// The tabs as drawn, one column between them.
  var tabs: [Tab] {
    let isShort = app.frame.tier <= .small
    return SectionKind.allCases.map { kind in
      let name = isShort ? "" : kind.short(app.language)
      let text = "\(kind.number)\(name)" + app.failureMark(in: kind)
      let isCurrent = kind == state.section
      return Tab(kind: kind, text: isCurrent ? "[\(text)]" : text, isCurrent: isCurrent)
    }
  }

  /// The tab at a column of the second line.
  func tab(atColumn column: Int) -> SectionKind? {
    var start = 1
    for tab in tabs {
      let end = start + CellWidth.columns(of: tab.text)
      if (start..<end).contains(column) { return tab.kind }
      start = end + 1
    }
    return nil
  }

  /// What the user has said of the report, and how it is shown.
  private var modeText: String {
    var parts: [String] = []
    if let review = app.review(of: dossier.id) { parts.append(Words.review(review)(app.language)) }
    let notes = app.notes.notes.keys.count { $0.path == dossier.path }
    if notes > 0 { parts.append(Words.noteCount(notes)(app.language)) }
    if modes.isZoomed { parts.append(Wording("放大", "zoomed")(app.language)) }
    if state.showsTable {
      parts.append((modes.isAsPrinted ? Words.asPrinted : Words.tidy)(app.language))
    }
    return parts.joined(separator: "  ")
  }

  private var modes: Modes { app.modes }
}
