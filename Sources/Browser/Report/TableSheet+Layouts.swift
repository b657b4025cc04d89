import Canvas
import Glyphs
import Reports

extension TableSheet {
  /// Lays out a form, tidy or as it is printed.
  init(_ form: TableForm, asPrinted: Bool, language: Wording.Language) {
    switch form.kind {
    case .requests: self.init(requests: form, asPrinted, language)
    case .proactive: self.init(proactive: form, language)
    case .review where asPrinted: self.init(requests: form, asPrinted, language)
    case .review: self.init(review: form, language)
    }
  }

  /// One header, merged over three rows, over all lines.
  private init(requests form: TableForm, _ asPrinted: Bool, _ language: Wording.Language) {
    let block = form.blocks.first
    // The first column of the header is that of the labels, which the review table does not have.
    let labelColumns = form.kind == .requests ? 1 : 0
    kind = form.kind
    columnCount = block?.columns.count ?? 0
    header = (block?.header ?? []).filter { $0.column >= labelColumns }.map {
      GridHeaderCell(
        Wording($0.text, $0.gloss)(language), row: $0.row, column: $0.column - labelColumns,
        rowSpan: $0.rowSpan, columnSpan: $0.columnSpan)
    }
    lines = form.lines.map { line in
      Line(
        label: line.label(language, asPrinted: asPrinted), indent: line.level * 2,
        cells: line.cells)
    }
  }

  /// Parts with columns of their own: each under a line with its headings.
  private init(proactive form: TableForm, _ language: Wording.Language) {
    kind = form.kind
    columnCount = form.blocks.map(\.columns.count).max() ?? 0
    header = []
    lines = form.blocks.flatMap { block in
      let words = block.columns.map { $0.name(language) }
      let heading = Line(label: block.caption ?? "", words: words)
      return [heading]
        + block.lines.map {
          Line(label: $0.label(language, asPrinted: false), indent: 2, cells: $0.cells)
        }
    }
  }

  /// Three rows of five instead of one row of fifteen.
  private init(review form: TableForm, _ language: Wording.Language) {
    kind = form.kind
    let groups: [(RowID, Int)] = [
      (.review, 0), (.litigationDirect, 2), (.litigationAfterReview, 2),
    ]
    let columns = Array((form.blocks.first?.columns ?? []).prefix(5))
    columnCount = columns.count
    header = columns.enumerated().map { GridHeaderCell($1.name(language), row: 0, column: $0) }
    var lines: [Line] = []
    for (row, indent) in groups {
      if row == .litigationDirect {
        lines.append(Line(label: Wording("行政诉讼", "litigation")(language)))
      }
      let cells = columns.map { CellKey(row, $0) }
      lines.append(
        Line(label: cells.first?.rowName(language) ?? "", indent: indent, cells: cells))
    }
    self.lines = lines
  }
}

extension FormLine {
  /// The label: ordinal and a few words, or all that the form prints.
  func label(_ language: Wording.Language, asPrinted: Bool) -> String {
    if asPrinted { return label }
    let short = ordinal + self.short
    return language == .chinese ? short : "\(short)  \(gloss)"
  }

  /// `一、`, `（三）`, `1.`; nothing for labels without one.
  private var ordinal: String {
    guard let end = label.prefix(4).firstIndex(where: { "、）.".contains($0) }) else { return "" }
    return String(label[...end])
  }
}
