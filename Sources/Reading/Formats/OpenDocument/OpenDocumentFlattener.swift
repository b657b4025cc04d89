/// Feeds the events of an OpenDocument text or sheet to a builder.
///
/// A cell tells how often it is repeated, text and all, so it is only begun at its end.
final class OpenDocumentFlattener: MarkupListener {
  var builder = PageBuilder(MarkedText(emptyFrom: []))
  private var cell: PendingCell?
  private var isText = 0
  private var hidden = 0
  private var isInStyles = false
  private var numbering = OpenDocumentNumbering()
  /// What the program puts before the paragraph that has begun.
  private var ordinal: String?
  /// What a sheet does not show: columns, and whether the row in hand is one such.
  private var hiddenColumns: Set<Int> = []
  private var isRowHidden = false
  /// The next column that is told of, or of which the row in hand has a cell.
  private var column = 0

  /// A cell of which the text comes in.
  private struct PendingCell {
    var repeats: Int
    var isCovered: Bool
    /// What it holds, for the cells of programs that do not write how it is shown.
    var value: String?
    var text: [UInt8] = []
  }

  /// Takes in what the document's styles say of its lists, and no text.
  func parse(styles: [UInt8]) {
    isInStyles = true
    parse(styles)
    isInStyles = false
  }

  func start(_ name: String, _ attributes: MarkupAttributes) {
    if isInStyles {
      numbering.start(name, attributes)
      return
    }
    switch name {
    case "table":
      builder.beginTable()
      hiddenColumns = []
      column = 0
    case "table-column":
      let most = 2 * SheetRows.widest
      let count = min(attributes.number("number-columns-repeated"), SheetRows.widest)
      let next = min(column + max(count, 0), most)
      if Self.isHidden(attributes) { hiddenColumns.formUnion(column..<next) }
      column = next
    case "table-row":
      column = 0
      isRowHidden = Self.isHidden(attributes)
      if !isRowHidden { builder.beginRow() }
    case "table-cell", "covered-table-cell":
      cell = PendingCell(
        repeats: min(attributes.number("number-columns-repeated"), SheetRows.widest),
        isCovered: name != "table-cell", value: Self.value(attributes))
    case "p", "h":
      isText += 1
      if cell == nil, hidden == 0 { ordinal = numbering.ordinal(of: name, attributes) }
    case "s", "tab", "line-break": space()
    case "annotation", "tracked-changes", "note": hidden += 1
    default: if cell == nil { numbering.start(name, attributes) }
    }
  }

  func end(_ name: String) {
    if isInStyles {
      numbering.end(name)
      return
    }
    switch name {
    case "p", "h":
      isText -= 1
      if cell == nil { builder.breakText() }
      ordinal = nil
    case "table-cell", "covered-table-cell": endCell()
    case "table-row":
      if !isRowHidden { builder.endRow() }
      isRowHidden = false
    case "table": builder.endTable()
    case "annotation", "tracked-changes", "note": hidden -= 1
    default: if cell == nil { numbering.end(name) }
    }
  }

  /// A number as it is kept; how a share, a date or a condition is shown is not known.
  private static func value(_ attributes: MarkupAttributes) -> String? {
    switch attributes.text("value-type") {
    case "float", "currency":
      attributes.text("value").map { $0.hasSuffix(".0") ? String($0.dropLast(2)) : $0 }
    case "string": attributes.text("string-value")
    default: nil
    }
  }

  private static func isHidden(_ attributes: MarkupAttributes) -> Bool {
    ["collapse", "filter"].contains(attributes.text("visibility") ?? "")
  }

  func add(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard isText > 0, hidden == 0, !isInStyles else { return }
    if cell == nil {
      if var ordinal {
        self.ordinal = nil
        ordinal.withUTF8 { builder.add($0, offset: 0) }
      }
      builder.add(bytes, offset: 0)
    } else {
      cell?.text += bytes
    }
  }

  private func space() {
    if cell == nil { builder.breakText() } else { cell?.text.append(0x20) }
  }

  private func endCell() {
    guard var cell else { return }
    self.cell = nil
    if cell.text.isEmpty, let value = cell.value { cell.text = Array(value.utf8) }
    for _ in 0..<cell.repeats where builder.marked.text.count <= TextBounds.mostBytes {
      defer { column += 1 }
      if isRowHidden || hiddenColumns.contains(column) { continue }
      if cell.isCovered {
        builder.skipCell(columnSpan: 1)
      } else {
        builder.beginCell(rowSpan: 1, columnSpan: 1, offset: 0)
        cell.text.withUnsafeBufferPointer { builder.add($0, offset: 0) }
        builder.endCell()
      }
    }
  }
}
