import CMarkup

/// Turns the events of a page into rows and pieces.
final class HTMLFlattener {
  private(set) var marked: MarkedText
  private var base = 0
  private var lines = LineCounter()
  private var tables: [HTMLTable] = []
  /// The cell that text goes to; nil outside tables.
  private var cell: Int?
  private var skipped = 0
  private var skippedName = ""
  /// Bytes of the buffer that make the piece in hand, and where it stands in the document.
  private var pieceStart = 0
  private var piecePlace: Int?
  private var isRowOpen = false

  init(_ marked: MarkedText) { self.marked = marked }

  /// - Parameters:
  ///   - offset: byte of the document where `markup` begins, and its line.
  func parse(_ markup: [UInt8], from offset: Int, line: Int) {
    base = offset
    lines = LineCounter(line: line)
    pieceStart = marked.text.count
    var handler = nb_markup_handler(
      start: { context, name, attributes, offset in
        guard let context, let name else { return }
        let own = Unmanaged<HTMLFlattener>.fromOpaque(context).takeUnretainedValue()
        own.start(String(cString: name), HTMLAttributes(attributes), offset)
      },
      end: { context, name in
        guard let context, let name else { return }
        let own = Unmanaged<HTMLFlattener>.fromOpaque(context).takeUnretainedValue()
        own.end(String(cString: name))
      },
      text: { context, bytes, count, offset in
        guard let context, let bytes else { return }
        let own = Unmanaged<HTMLFlattener>.fromOpaque(context).takeUnretainedValue()
        own.text(UnsafeBufferPointer(start: bytes, count: count), offset)
      })
    _ = nb_html_parse(markup, markup.count, &handler, Unmanaged.passUnretained(self).toOpaque())
    closePiece()
    closeRow()
  }

  private func start(_ name: String, _ attributes: HTMLAttributes, _ offset: Int) {
    if skipped > 0 {
      if name == skippedName { skipped += 1 }
      return
    }
    switch name {
    case "script", "style", "noscript", "template", "select":
      skipped = 1
      skippedName = name
    case "table":
      closePiece()
      closeRow()
      tables.append(HTMLTable())
      cell = nil
    case "tr" where !tables.isEmpty:
      closePiece()
      closeRow()
      tables[tables.count - 1].beginRow()
      cell = nil
    case "td", "th":
      guard !tables.isEmpty else { return }
      closeCell()
      cell = tables[tables.count - 1].nextColumn(
        rowSpan: attributes.number("rowspan"), columnSpan: attributes.number("colspan"))
      openRow(at: base + offset)
      piecePlace = base + offset
    default:
      if Self.blocks.contains(name) { closePiece() }
    }
  }

  private func end(_ name: String) {
    if skipped > 0 {
      if name == skippedName { skipped -= 1 }
      return
    }
    switch name {
    case "td", "th": closeCell()
    case "tr":
      closeCell()
      closeRow()
    case "table":
      closeCell()
      closeRow()
      if !tables.isEmpty { tables.removeLast() }
    default:
      if Self.blocks.contains(name) { closePiece() }
    }
  }

  private func text(_ bytes: UnsafeBufferPointer<UInt8>, _ offset: Int) {
    if skipped > 0 { return }
    for (index, byte) in bytes.enumerated() {
      if byte > 0x20 {
        if marked.text.count == pieceStart { piecePlace = base + offset + index }
        marked.text.append(byte)
      } else if marked.text.count > pieceStart, marked.text.last != 0x20 {
        // A line break of the source between two Chinese characters is no space.
        let isBreak = byte == 0x0A || byte == 0x0D
        let next = index + 1 < bytes.count ? bytes[index + 1] : 0x20
        if isBreak, marked.text[marked.text.count - 1] >= 0x80, next >= 0x80 { continue }
        marked.text.append(0x20)
      }
    }
  }

  /// Ends the text in hand: a paragraph outside tables, a piece of its cell inside.
  private func closePiece() {
    let range = pieceStart..<marked.text.count
    defer {
      pieceStart = marked.text.count
      piecePlace = nil
    }
    guard InlineMarks.trim(marked.text, range).count > 0 else { return }
    let place = piecePlace ?? base
    if let cell {
      openRow(at: place)
      marked.add(range, index: cell, line: line(at: place), place: place)
    } else {
      marked.text.append(0x0A)
      WordRows.add(range, line: line(at: place), place: place, to: &marked)
    }
  }

  private func closeCell() {
    guard let cell else {
      closePiece()
      return
    }
    let place = piecePlace ?? base
    let before = marked.pieces.count
    let own = isRowOpen ? Int(marked.rows[marked.rows.count - 1].first) : before
    closePiece()
    let isEmpty = !marked.pieces[min(own, marked.pieces.count)...].contains {
      $0.index == Int32(cell)
    }
    if isEmpty {
      openRow(at: place)
      let end = marked.text.count
      marked.add(end..<end, index: cell, line: line(at: place), place: place)
    }
    self.cell = nil
  }

  private func openRow(at place: Int) {
    if isRowOpen { return }
    marked.beginRow(.cells, line: line(at: place))
    isRowOpen = true
  }

  private func closeRow() {
    guard isRowOpen else { return }
    isRowOpen = false
    LayoutRows.dissolveLast(of: &marked)
  }

  private func line(at place: Int) -> Int {
    lines.line(at: place - base, in: marked.source, from: base)
  }

  private static let blocks: Set<String> = [
    "p", "div", "br", "li", "ul", "ol", "dl", "dt", "dd", "h1", "h2", "h3", "h4", "h5", "h6", "hr",
    "section", "article", "header", "footer", "main", "nav", "aside", "blockquote", "pre", "center",
    "form", "body", "title", "caption", "tbody", "thead", "tfoot", "option", "figure", "address",
  ]
}
