import Canvas

/// Where the panes of a report stand: a function of the size, the focus and the modes alone.
struct ReportLayout: Hashable, Sendable {
  var outline: Rect?
  var text: Rect?
  var table: Rect?
  var findings: Rect?
  /// Lines about the cell under the cursor, or about the finding.
  var inspector: Rect?
  /// The rules on the cell, written out.
  var why: Rect?
  /// The cell over the years.
  var history: Rect?
  /// The original text around the cell.
  var source: Rect?
  /// Separators between panes.
  var rules: [Rect] = []
  /// Whether the lines about the cell stand in a rail beside the main pane.
  private(set) var hasRail = false

  /// What the layout depends on besides the size.
  struct Needs: Hashable, Sendable {
    var focus: ReportState.Pane
    var showsTable: Bool
    var isZoomed: Bool
    var isExplaining: Bool
    var showsSource = false
    var outlineRows: Int
    /// What is to be said below a text, or below a table and the line about its cell.
    var note: FindingNote?
    /// Whether a rail has something to say of a cell, a number or a problem.
    var hasDetail = true
  }

  init(_ frame: Frame, _ needs: Needs) {
    if needs.isZoomed || frame.tier <= .small {
      single(frame, needs)
    } else {
      switch frame.tier {
      case .workspace: workspace(frame.body, needs)
      case .wide: wide(frame.body, needs)
      default: normal(frame.body, needs)
      }
    }
  }

  /// The panes that Tab goes through.
  var panes: [ReportState.Pane] {
    var panes: [ReportState.Pane] = []
    if outline != nil { panes.append(.outline) }
    if text != nil { panes.append(.text) }
    if table != nil { panes.append(.table) }
    if source != nil { panes.append(.source) }
    if findings != nil { panes.append(.findings) }
    return panes
  }

  /// One pane, and below it a line about the cell.
  private mutating func single(_ frame: Frame, _ needs: Needs) {
    switch needs.focus {
    case .outline where frame.tier > .small: outline = frame.body
    case .findings where frame.tier > .small: findings = frame.body
    case .source where needs.showsSource: source = frame.body
    default: main(frame.body, needs)
    }
  }

  private mutating func normal(_ body: Rect, _ needs: Needs) {
    guard needs.focus == .outline || !needs.showsTable else {
      main(body, needs)
      addSource(needs, rows: max(5, body.rows * 2 / 5))
      return
    }
    let columns = split(body, at: 20)
    outline = columns.left
    main(columns.right, needs)
    addSource(needs, rows: max(5, body.rows * 2 / 5))
  }

  /// Takes lines for the source from the foot of the main pane, with a separator above them.
  private mutating func addSource(_ needs: Needs, rows: Int) {
    guard needs.showsSource, let pane = table ?? text else { return }
    let parts = Layout.rows(pane, [.share(1, minimum: 4), .fixed(rows)], gap: 1)
    guard !parts[1].isEmpty else { return }
    if table != nil { table = parts[0] } else { text = parts[0] }
    source = parts[1]
    rules.append(Rect(row: parts[0].endRow, column: pane.column, rows: 1, columns: pane.columns))
  }

  private mutating func wide(_ body: Rect, _ needs: Needs) {
    let columns = split(body, at: 32)
    let detail: [Extent] = needs.hasDetail ? [.fixed(12)] : []
    let rail = Layout.rows(
      columns.left, [.fixed(min(needs.outlineRows, 12)), .share(1, minimum: 5)] + detail, gap: 1)
    outline = rail[0]
    findings = rail[1]
    inspector = needs.hasDetail ? rail[2] : nil
    hasRail = true
    for part in rail.dropLast() {
      rules.append(Rect(row: part.endRow, column: part.column, rows: 1, columns: part.columns))
    }
    main(columns.right, needs, hasLines: false)
    why = nil
    addSource(needs, rows: 12)
    guard !needs.showsSource || needs.isExplaining, let pane = table else { return }
    // Two lines without a separator: so the whole of table three has room on 40 rows.
    let gap = needs.isExplaining ? 1 : 0
    let lines = max(2, needs.note?.lines(columns: pane.columns - 2) ?? 0)
    let parts = Layout.rows(
      pane, [.share(1, minimum: 8), .fixed(needs.isExplaining ? 6 : lines)], gap: gap)
    table = parts[0]
    why = parts[1]
    guard gap > 0 else { return }
    rules.append(Rect(row: parts[0].endRow, column: pane.column, rows: 1, columns: pane.columns))
  }

  private mutating func workspace(_ body: Rect, _ needs: Needs) {
    let rows = Layout.rows(body, [.share(1, minimum: 30), .fixed(9)], gap: 1)
    rules.append(Rect(row: rows[0].endRow, column: body.column, rows: 1, columns: body.columns))
    let top = Layout.columns(
      rows[0], [.fixed(28), .share(2, minimum: 50), .share(3, minimum: 90)], gap: 1)
    (outline, table) = (top[0], top[2])
    // The source is the same text as it came: it stands in its place.
    if needs.showsSource { source = top[1] } else { text = top[1] }
    for part in top.dropLast() { rules.append(divider(after: part)) }
    let bottom = Layout.columns(
      rows[1], [.share(4, minimum: 56), .share(5, minimum: 60), .share(3, minimum: 46)], gap: 1)
    (findings, why, history) = (bottom[0], bottom[1], bottom[2])
    for part in bottom.dropLast() { rules.append(divider(after: part)) }
  }

  /// The text or the table, with lines below it.
  private mutating func main(_ rect: Rect, _ needs: Needs, hasLines: Bool = true) {
    let isExplained = needs.isExplaining && needs.showsTable && hasLines
    var lines = hasLines ? 1 : 0
    if hasLines, !isExplained, let note = needs.note?.lines(columns: rect.columns - 1) {
      lines = needs.showsTable ? 1 + min(note, max(1, rect.rows / 6)) : note
    }
    let explained = isExplained ? min(6, rect.rows / 3) : 0
    let parts = Layout.rows(rect, [.share(1), .fixed(explained), .fixed(lines)])
    if needs.showsTable { table = parts[0] } else { text = parts[0] }
    if explained > 0 { why = parts[1] }
    if lines > 0 { inspector = parts[2] }
  }

  private mutating func split(_ rect: Rect, at column: Int) -> (left: Rect, right: Rect) {
    let parts = Layout.columns(rect, [.fixed(column), .share(1)], gap: 1)
    rules.append(divider(after: parts[0]))
    return (parts[0], parts[1])
  }

  private func divider(after rect: Rect) -> Rect {
    Rect(row: rect.row, column: rect.endColumn, rows: rect.rows, columns: 1)
  }
}

extension App {
  /// The layout of the topmost report.
  var reportLayout: ReportLayout {
    let state = report
    return ReportLayout(
      frame,
      ReportLayout.Needs(
        focus: state?.focus ?? .text, showsTable: state?.showsTable ?? false,
        isZoomed: modes.isZoomed, isExplaining: modes.why != nil, showsSource: modes.showsSource,
        outlineRows: outlineItems.count + 1,
        note: notedProblem,
        hasDetail: state?.showsTable == true || claim != nil
          || dossier?.problems.isEmpty == false))
  }

  /// Beside a text that has a rail the rail says so.
  private var notedProblem: FindingNote? {
    guard report?.showsTable == false else { return tableNote }
    return frame.tier < .wide || modes.isZoomed ? findingNote : nil
  }
}
