import Canvas
import Glyphs
import Reports

extension TableSheet {
  /// How a form is to be laid out.
  struct Style: Hashable, Sendable {
    /// As the form prints it, however little of it is then in sight.
    var isAsPrinted: Bool
    /// Labels wider than this are said in a few words.
    var labelColumns: Int
    /// Only the headings that name a column, where rows are too few for those over them.
    var isFlat: Bool
    var language: Wording.Language
  }

  /// Lays out a form.
  init(_ form: TableForm, _ style: Style) {
    switch form.kind {
    case .requests: self.init(merged: form, style)
    case .proactive: self.init(parts: form, style)
    case .review where style.isAsPrinted: self.init(merged: form, style)
    case .review: self.init(groups: form, style.language)
    }
  }

  /// One header, merged over three rows, over all lines.
  private init(merged form: TableForm, _ style: Style) {
    let block = form.blocks.first
    // The first column of the header is that of the labels, which the review table does not have.
    let labelColumns = form.kind == .requests ? 1 : 0
    kind = form.kind
    columnCount = block?.columns.count ?? 0
    let cells = (block?.header ?? []).filter { $0.column >= labelColumns }
    let last = block?.headerRows ?? 1
    header = cells.filter { !style.isFlat || $0.row + $0.rowSpan == last }.map {
      GridHeaderCell(
        Wording($0.text, $0.gloss)(style.language), row: style.isFlat ? 0 : $0.row,
        column: $0.column - labelColumns,
        rowSpan: style.isFlat ? 1 : $0.rowSpan, columnSpan: $0.columnSpan)
    }
    lines = form.lines.map { line in
      Line(
        label: line.label(style), indent: line.level * 2,
        cells: line.cells)
    }
  }

  /// Parts with columns of their own: each under a line with its headings.
  private init(parts form: TableForm, _ style: Style) {
    kind = form.kind
    columnCount = form.blocks.map(\.columns.count).max() ?? 0
    header = []
    lines = form.blocks.flatMap { block in
      let words = (block.lines.first?.cells ?? []).map { $0.columnName(style.language) }
      let heading = Line(label: block.caption ?? "", words: words)
      return [heading]
        + block.lines.map {
          Line(label: $0.label(style), indent: 2, cells: $0.cells)
        }
    }
  }

  /// Three rows of five instead of one row of fifteen.
  private init(groups form: TableForm, _ language: Wording.Language) {
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
  /// The label as the form prints it where there is room, else its ordinal and a few words.
  fileprivate func label(_ style: TableSheet.Style) -> String {
    let fits = CellWidth.columns(of: label) + level * 2 <= style.labelColumns
    if style.isAsPrinted || (fits && style.language == .chinese) { return label }
    let short = ordinal + self.short
    if style.language == .chinese { return short }
    return style.labelColumns > 40 ? "\(short)  \(gloss)" : ordinal + gloss
  }

  /// `一、`, `（三）`, `1.`; nothing for labels without one.
  private var ordinal: String {
    guard let end = label.prefix(4).firstIndex(where: { "、）.".contains($0) }) else { return "" }
    return String(label[...end])
  }
}
