import Canvas
import Glyphs
import Reports

/// The numbers of table three that a reader asks for first.
struct RequestsDigest {
  private let report: Report
  private let previous: Report?
  private let language: Wording.Language

  /// Columns of the names before the numbers.
  private let nameColumns: Int

  /// - Parameter columns: for a line of it.
  init(_ app: App, _ report: Report, _ previous: Report?, columns: Int = 0) {
    // Chinese names are short.
    nameColumns = app.language == .chinese ? 18 : max(18, min(36, columns - 26))
    self.report = report
    self.previous = previous
    language = app.language
  }

  /// `依申请  新收 50  结转来 2  办结 50  结转去 2  公开率 50.0%`
  var line: [Painter.Piece] {
    let parts: [(Wording, RowID)] = [
      (Wording("新收", "received"), .newReceived), (Wording("结转来", "carried in"), .carriedIn),
      (Wording("办结", "results"), .total), (Wording("结转去", "carried out"), .carriedOut),
    ]
    let numbers = parts.map { "\($0.0(language)) \(text(report, $0.1))" }
    return [
      .init(Wording("依申请  ", "")(language), .dim),
      .init(numbers.joined(separator: "  ") + share),
    ]
  }

  /// A line a row: last year, this year, the difference.
  var lines: [[Painter.Piece]] {
    let years = [previous?.year, report.year].map { $0.map(String.init) ?? "" }
    let heading = Wording("依申请公开", "requests")(language)
    let title: [Painter.Piece] = [
      .init(Clip.pad(heading, to: nameColumns + 2), .strong),
      .init(Clip.pad(years[0], to: 8, .right), .dim), .init(Clip.pad(years[1], to: 8, .right)),
      .init(Clip.pad(previous == nil ? "" : Wording("差", "diff")(language), to: 8, .right), .dim),
    ]
    return [title] + rows.map { row(CellKey($0, .total)) }
  }

  private var rows: [RowID] {
    [.newReceived, .carriedIn, .granted, .partiallyGranted, .total, .carriedOut]
  }

  private func row(_ key: CellKey) -> [Painter.Piece] {
    let now = report[key]?.value
    let then = previous?[key]?.value
    var difference = ""
    if let now, let then, let change = now.subtracting(then) {
      difference = change == .zero ? "0" : (change.isNegative ? "" : "+") + change.grouped
    }
    return [
      .init("  " + Clip.pad(key.rowName(language), to: nameColumns)),
      .init(Clip.pad(previous == nil ? "" : text(previous, key.row), to: 8, .right), .dim),
      .init(Clip.pad(text(report, key.row), to: 8, .right)),
      .init(Clip.pad(difference, to: 8, .right), .dim),
    ]
  }

  /// The share of requests that were granted, in whole or in part.
  private var share: String {
    guard let granted = report[CellKey(.granted, .total)]?.value,
      let partly = report[CellKey(.partiallyGranted, .total)]?.value,
      let total = report[CellKey(.total, .total)]?.value, total.isWhole, granted.isWhole,
      partly.isWhole, let sum = granted.adding(partly), (1...1_000_000_000).contains(total.units),
      (0...total.units).contains(sum.units)
    else { return "" }
    let tenths = (sum.units * 1000 + total.units / 2) / total.units
    return "  " + Wording("公开率", "disclosed")(language) + " \(tenths / 10).\(tenths % 10)%"
  }

  private func text(_ report: Report?, _ row: RowID) -> String {
    guard let cell = report?[CellKey(row, .total)] else { return "⋯" }
    if let value = cell.value { return value.grouped }
    return CellMark.value(of: cell, showsZeros: true).text
  }
}
