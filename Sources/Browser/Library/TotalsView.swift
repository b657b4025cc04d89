import Audit
import Canvas
import Glyphs
import Library
import Reports

/// Below the matrix of a wide screen: sums by year, and the reports to look at first.
struct TotalsView {
  let app: App
  let layout: LibraryLayout

  /// Lines of the pane, from 0: the reports with problems, the requests, the first report.
  static let faultyLine = 1
  static let receivedLine = 2
  static let firstReport = 5

  func draw(_ painter: inout Painter, in rect: Rect) {
    var line = 0
    func next() -> Rect {
      line += 1
      return rect.line(line - 1)
    }
    row(Words.missingReports, &painter, in: next()) { String($0.missing) }
    row(Words.faultyReports, &painter, in: next()) { String($0.faulty) }
    row(Words.received, &painter, in: next()) { $0.receivedText }
    painter.divide(next())
    painter.line([.init(" " + Words.lookFirst(app.language), .strong)], in: next())
    for (number, id) in app.ledger.worst.prefix(max(0, rect.rows - line)).enumerated() {
      drawWorst(id, number + 1, &painter, in: next())
    }
    if app.ledger.worst.isEmpty {
      painter.line([.init("   " + Words.nothingWrong(app.language), .dim)], in: next())
    }
  }

  private func row(
    _ title: Wording, _ painter: inout Painter, in line: Rect, _ value: (YearSums) -> String?
  ) {
    painter.line(
      [.init(" " + Clip.cut(title(app.language), to: layout.nameColumns - 2), .dim)], in: line)
    for index in layout.years {
      guard let value = value(app.ledger.year(app.library.years[index], in: app.library)) else {
        continue
      }
      let rect = layout.rect(ofYear: index, in: line)
      painter.right(value, in: rect.inset(right: 1), value == "0" ? .dim : .plain)
    }
  }

  private func drawWorst(_ id: EntryID, _ number: Int, _ painter: inout Painter, in line: Rect) {
    let entry = app.library[id]
    guard entry.isReport, let worst = app.ledger.problems(of: id, in: app.library).first else {
      return
    }
    let year = entry.year.map { " \($0)" } ?? ""
    painter.line(
      [
        .init(Clip.pad(String(number), to: 3, .right) + " "), .init(entry.name + year),
        .init("  \(worst.lead.mark) ", worst.lead.role),
        .init(
          Words.inShort(worst, more: (app.verdict(of: id)?.problems ?? 1) - 1, app.findingWords)),
      ],
      in: line)
  }
}
