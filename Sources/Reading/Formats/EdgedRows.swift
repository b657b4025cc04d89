/// Lines and rows out of the paragraphs and cells of documents that tell cells by their edges.
struct EdgedRows {
  private var marked = MarkedText(emptyFrom: [])
  /// The text of the paragraph in hand.
  private var text: [UInt8] = []
  /// Texts of the cells of the row in hand.
  private var cells: [[UInt8]] = []
  /// For each cell of a row where it ends, and whether the cell above covers it.
  private var layout: [(end: Int, isCovered: Bool)] = []
  private var isNextCovered = false
  private var line = 0
  /// Half of a character beyond the basic plane.
  private var surrogate: UInt32 = 0
  /// Whether the paragraph in hand stands in a table.
  var isInTable = false

  /// More cells than a row of a report has.
  private static let mostCells = 200

  mutating func beginRow() { layout = [] }

  mutating func coverNext() { isNextCovered = true }

  mutating func endsCell(at end: Int) {
    if layout.count < Self.mostCells { layout.append((end, isNextCovered)) }
    isNextCovered = false
  }

  mutating func add(_ bytes: [UInt8]) { text += bytes }

  /// Adds a UTF-16 unit.
  mutating func add(_ unit: UInt32) {
    if unit >= 0xD800, unit < 0xDC00 {
      surrogate = unit
      return
    }
    var scalar = unit
    if unit >= 0xDC00, unit < 0xE000 {
      guard surrogate > 0 else { return }
      scalar = 0x10000 + (surrogate - 0xD800) << 10 + (unit - 0xDC00)
    }
    surrogate = 0
    guard let known = Unicode.Scalar(scalar) else { return }
    if scalar < 0x20 { text.append(0x20) } else { text += Array(String(known).utf8) }
  }

  mutating func endCell() {
    if cells.count < Self.mostCells { cells.append(text) }
    text = []
  }

  mutating func endRow() {
    defer {
      cells = []
      text = []
    }
    guard !cells.isEmpty else { return }
    marked.beginRow(.cells, line: line)
    var left = Int.min / 2
    for (index, cell) in cells.enumerated() {
      let place = index < layout.count ? layout[index] : (end: left + 1, isCovered: false)
      if !place.isCovered {
        let start = marked.text.count
        marked.text += cell
        marked.add(
          start..<marked.text.count, index: max(-1, left) + 1, left: max(-1, left) + 1, line: line)
        marked.text.append(0x09)
      }
      left = max(left, place.end)
    }
    marked.text.append(0x0A)
    line += 1
  }

  mutating func endParagraph() {
    // A paragraph of a cell that goes on.
    if isInTable {
      if !text.isEmpty { text.append(0x20) }
      return
    }
    let start = marked.text.count
    marked.text += text
    text = []
    if start == marked.text.count {
      marked.beginRow(.empty, line: line)
    } else {
      WordRows.add(start..<marked.text.count, line: line, to: &marked)
    }
    marked.text.append(0x0A)
    line += 1
  }

  mutating func finish() -> MarkedText {
    if !cells.isEmpty { endRow() }
    isInTable = false
    if !text.isEmpty { endParagraph() }
    marked.sealExtracted()
    return marked
  }
}
