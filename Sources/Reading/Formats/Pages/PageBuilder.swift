/// Rows and pieces out of the events of a marked-up document: tables to rows of cells, everything
/// else to lines of words.
struct PageBuilder {
  private(set) var marked: MarkedText
  private var lines: LineCounter
  private let base: Int
  private var grids: [SpanGrid] = []
  /// The column of the cell that text goes to; nil outside cells.
  private var cell: Int?
  /// Bytes of the buffer that make the piece in hand, and where it stands in the document.
  private var pieceStart: Int
  private var piecePlace: Int?
  private var isRowOpen = false
  private var cellHasPiece = false

  /// - Parameters:
  ///   - marked: what rows are added to.
  ///   - base: byte of the document where the markup begins, and its line.
  init(_ marked: MarkedText, base: Int = 0, line: Int = 0) {
    self.marked = marked
    self.base = base
    lines = LineCounter(line: line)
    pieceStart = marked.text.count
  }

  /// Whether text goes to a cell.
  var isInCell: Bool { cell != nil }
  var isInTable: Bool { !grids.isEmpty }

  /// Rows that have been begun.
  var rowCount: Int { marked.rows.count }

  mutating func beginTable() {
    // A cell that holds a table lays out the page.
    let isLayout = cell != nil
    endCell()
    closeRow(isLayout: isLayout)
    grids.append(SpanGrid())
  }

  mutating func endTable() {
    endCell()
    closeRow()
    if !grids.isEmpty { grids.removeLast() }
  }

  mutating func beginRow() {
    guard !grids.isEmpty else { return }
    endCell()
    closeRow()
    grids[grids.count - 1].beginRow()
  }

  mutating func endRow() {
    endCell()
    closeRow()
  }

  /// - Parameter offset: byte of the markup where the cell stands.
  mutating func beginCell(rowSpan: Int, columnSpan: Int, offset: Int) {
    guard !grids.isEmpty else { return }
    endCell()
    cell = grids[grids.count - 1].nextColumn(rowSpan: rowSpan, columnSpan: columnSpan)
    openRow(at: base + offset)
    piecePlace = base + offset
    cellHasPiece = false
  }

  /// Passes over columns that a cell above covers.
  mutating func skipCell(columnSpan: Int) {
    guard !grids.isEmpty else { return }
    endCell()
    _ = grids[grids.count - 1].nextColumn(rowSpan: 1, columnSpan: columnSpan)
  }

  mutating func endCell() {
    let place = piecePlace ?? base
    breakText()
    guard let cell else { return }
    if !cellHasPiece {
      openRow(at: place)
      let end = marked.text.count
      marked.add(end..<end, index: cell, line: line(at: place), place: place)
    }
    self.cell = nil
  }

  /// Adds text; space of any length becomes one space, and a line break between two Chinese
  /// characters none.
  mutating func add(_ bytes: UnsafeBufferPointer<UInt8>, offset: Int) {
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      if byte > 0x20 {
        if marked.text.count == pieceStart { piecePlace = base + offset + index }
        let start = index
        repeat { index += 1 } while index < bytes.count && bytes[index] > 0x20
        marked.text.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[start..<index]))
        continue
      }
      defer { index += 1 }
      if marked.text.count > pieceStart, marked.text.last != 0x20 {
        let isBreak = byte == 0x0A || byte == 0x0D
        let next = index + 1 < bytes.count ? bytes[index + 1] : 0x20
        if isBreak, marked.text[marked.text.count - 1] >= 0x80, next >= 0x80 { continue }
        marked.text.append(0x20)
      }
    }
  }

  /// Adds text with lines of its own, as rows by themselves.
  mutating func add(_ run: TypedRun) {
    let own = PlainText.mark(run.text)
    let start = Int32(marked.text.count)
    marked.text += own.text
    marked.text.append(0x0A)
    pieceStart = marked.text.count
    for row in own.rows {
      let first = own.pieces[Int(row.first)..<Int(row.end)]
      marked.beginRow(
        row.kind, line: line(at: base + run.offset(of: first.first.map { Int($0.place) } ?? 0)))
      for piece in first {
        let place = base + run.offset(of: Int(piece.place))
        var moved = piece
        moved.start += start
        moved.end += start
        moved.place = Int32(place)
        moved.line = Int32(line(at: place))
        marked.append(moved)
      }
    }
  }

  /// Ends the text in hand: a paragraph outside tables, a piece of its cell inside.
  mutating func breakText() {
    InvisibleSigns.drop(from: &marked.text, behind: pieceStart)
    let range = pieceStart..<marked.text.count
    defer {
      pieceStart = marked.text.count
      piecePlace = nil
    }
    guard InlineMarks.trim(marked.text, range).count > 0 else { return }
    let place = piecePlace ?? base
    marked.text.append(0x0A)
    if let cell {
      openRow(at: place)
      marked.add(range, index: cell, line: line(at: place), place: place)
      cellHasPiece = true
    } else {
      WordRows.add(range, line: line(at: place), place: place, to: &marked)
    }
  }

  mutating func finish() -> MarkedText {
    endCell()
    closeRow()
    return marked
  }

  private mutating func openRow(at place: Int) {
    if isRowOpen { return }
    marked.beginRow(.cells, line: line(at: place))
    isRowOpen = true
  }

  private mutating func closeRow(isLayout: Bool = false) {
    guard isRowOpen else { return }
    isRowOpen = false
    if !isLayout, StackedRows.unfoldLast(of: &marked) { return }
    LayoutRows.dissolveLast(of: &marked, isLayout: isLayout)
  }

  private mutating func line(at place: Int) -> Int {
    lines.line(at: place - base, in: marked.source, from: base)
  }
}
