import CMarkup
import Glibc

/// Feeds the events of a page to a builder.
struct HTMLFlattener {
  private(set) var builder: PageBuilder
  private var skipped = 0
  private var skippedName = ElementName("")
  /// What the page's own style says of its classes.
  private var styles = StyleSheets()
  /// How deep the elements stand that are open and have their text above the line.
  private var raised: [Int] = []
  private var outline = PageOutline()
  private let extent: HTMLText.Extent
  /// How deep the elements stand that are open and show their text as it was typed, and what of such
  /// text is not yet added.
  private var typing: [Int] = []
  private var typed = TypedRun()
  private var items = ListItems()

  /// Elements that are rows, counted as they begin; their child elements are cells.
  private let gridRows: Set<Int32>
  private var ordinal: Int32 = -1
  private var depth = 0
  /// How deep the row stands that is open.
  private var rowDepth: Int?

  init(_ builder: PageBuilder, _ extent: HTMLText.Extent, gridRows: Set<Int32> = []) {
    self.builder = builder
    self.extent = extent
    self.gridRows = gridRows
  }

  /// All rows but those of the page around the report.
  mutating func finish() -> MarkedText {
    breakText()
    outline.settle(rowCount: builder.rowCount)
    var marked = builder.finish()
    if extent != .book, let kept = outline.kept(of: marked) { marked.keep(kept) }
    return marked
  }

  /// Returns whether all of it was parsed, and not only as much as any report has.
  mutating func parse(_ markup: [UInt8]) -> Bool {
    if extent != .hidden { styles = StyleSheets(in: markup) }
    var handler = nb_markup_handler(
      start: { context, name, attributes, offset in
        guard let context, let name else { return }
        context.assumingMemoryBound(to: HTMLFlattener.self)
          .pointee.start(ElementName(name), MarkupAttributes(attributes), offset)
      },
      end: { context, name in
        guard let context, let name else { return }
        context.assumingMemoryBound(to: HTMLFlattener.self).pointee.end(ElementName(name))
      },
      text: { context, bytes, count, offset in
        guard let context, let bytes else { return }
        context.assumingMemoryBound(to: HTMLFlattener.self)
          .pointee.text(UnsafeBufferPointer(start: bytes, count: count), offset)
      })
    return withUnsafeMutablePointer(to: &self) { own in
      nb_html_parse(markup, markup.count, TextBounds.mostMarks, &handler, own) != -2
    }
  }

  private mutating func text(_ bytes: UnsafeBufferPointer<UInt8>, _ offset: Int) {
    guard skipped == 0 else { return }
    if typing.isEmpty, !typed.isEmpty { addTyped() }
    outline.add(bytes.count)
    if items.awaitsText, var mark = items.mark(before: bytes) {
      mark.withUTF8 { put($0, offset) }
    }
    if raised.isEmpty {
      put(bytes, offset)
    } else {
      RaisedDigits.raised(bytes).withUnsafeBufferPointer { put($0, offset) }
    }
  }

  private mutating func put(_ bytes: UnsafeBufferPointer<UInt8>, _ offset: Int) {
    if typing.isEmpty || builder.isInCell {
      builder.add(bytes, offset: offset)
    } else {
      typed.add(bytes, offset: offset)
    }
  }

  /// Ends the text in hand.
  private mutating func breakText() {
    addTyped()
    builder.breakText()
  }

  /// Adds what was typed, as text of its own where it has lines or cells.
  private mutating func addTyped() {
    guard !typed.isEmpty else { return }
    let run = typed
    typed = TypedRun()
    guard run.hasLayout, !TextBounds.isPast(run.text) else {
      run.forEachPart { builder.add($0, offset: $1) }
      return
    }
    builder.breakText()
    let first = builder.rowCount
    builder.add(run)
    outline.settle(rows: first..<builder.rowCount, of: builder.marked)
  }

  private mutating func start(_ name: ElementName, _ attributes: MarkupAttributes, _ offset: Int) {
    ordinal += 1
    depth += 1
    if skipped > 0 {
      if name == skippedName { skipped += 1 }
      return
    }
    let role = ElementRole.of(name)
    if !gridRows.isEmpty, role.kind != .skipped, role.kind != .unshown, !isUnshown(attributes) {
      beginGridPart(attributes, offset)
    }
    switch role.kind {
    case .skipped: skip(name)
    case .unshown: if extent != .hidden { skip(name) }
    case .struck: leaveOut(name)
    case .raised: if isUnshown(attributes) { leaveOut(name) } else { raised.append(depth) }
    case .link where attributes.leadsToNote: leaveOut(name)
    case .link: outline.beginLink()
    case .table:
      breakText()
      builder.beginTable()
      outline.settle(rowCount: builder.rowCount)
    case .field: fill(attributes, offset)
    case .row:
      if isUnshown(attributes) { skip(name) } else { builder.beginRow() }
    case .cell:
      // What a browser does not show takes no column either.
      if isUnshown(attributes) || extent != .hidden && hasUnseenClass(attributes) {
        skip(name)
        return
      }
      outline.beginContainer(row: builder.rowCount)
      builder.beginCell(
        rowSpan: attributes.number("rowspan"), columnSpan: attributes.number("colspan"),
        offset: offset)
    case .other:
      if role.isBlock {
        beginBlock(name, role, attributes)
      } else if role.isInline {
        beginInline(name, attributes)
      }
    }
  }

  private mutating func beginInline(_ name: ElementName, _ attributes: MarkupAttributes) {
    let style = InlineStyle(attributes)
    if style.isStruck || extent != .hidden && style.isHidden || hasUnseenClass(attributes) {
      leaveOut(name)
    } else if style.isRaised {
      raised.append(depth)
    }
  }

  /// Whether an element is of a class that the page does not show, or that marks a note.
  private func hasUnseenClass(_ attributes: MarkupAttributes) -> Bool {
    guard let classes = attributes.bytes("class") else { return false }
    return strncmp(classes, "MsoFootnoteR", 12) == 0 || strncmp(classes, "MsoEndnoteR", 11) == 0
      || styles.hide(classes)
  }

  /// Adds what a field in a cell has been filled in with.
  private mutating func fill(_ attributes: MarkupAttributes, _ offset: Int) {
    guard builder.isInCell, !isUnshown(attributes), attributes.isTextField,
      let value = attributes.text("value")
    else { return }
    var text = value
    text.withUTF8 { builder.add($0, offset: offset) }
  }

  private func isUnshown(_ attributes: MarkupAttributes) -> Bool {
    extent != .hidden && attributes.isHidden
  }

  private mutating func beginBlock(
    _ name: ElementName, _ role: ElementRole, _ attributes: MarkupAttributes
  ) {
    if isUnshown(attributes) {
      skip(name)
      return
    }
    let isTyped = extent != .book && (role.isTyped || attributes.isTyped || styles.type(attributes))
    if !typed.isEmpty, !role.isContainer, isTyped || role.isLineEnd {
      typed.breakLine()
    } else {
      breakText()
    }
    if isTyped { typing.append(depth) }
    items.begin(name, isTitle: role.isTitle, attributes)
    outline.settle(rowCount: builder.rowCount)
    if role.isContainer { outline.beginContainer(row: builder.rowCount) }
    if role.isTitle { outline.beginTitle() }
  }

  private mutating func skip(_ name: ElementName) {
    if typed.isEmpty { builder.breakText() }
    leaveOut(name)
  }

  /// Passes over what stands inside a line, which goes on behind it.
  private mutating func leaveOut(_ name: ElementName) {
    skipped = 1
    skippedName = name
  }

  /// Begins the row that an element is, or the cell that it is in one.
  private mutating func beginGridPart(_ attributes: MarkupAttributes, _ offset: Int) {
    if let rowDepth {
      guard depth == rowDepth + 1 else { return }
      builder.beginCell(
        rowSpan: 1, columnSpan: attributes.number("aria-colspan"), offset: offset)
    } else if gridRows.contains(ordinal) {
      builder.beginTable()
      builder.beginRow()
      rowDepth = depth
    }
  }

  private mutating func endGridPart() {
    guard let rowDepth, depth <= rowDepth + 1 else { return }
    builder.endCell()
    outline.settle(rowCount: builder.rowCount)
    if depth == rowDepth {
      builder.endTable()
      self.rowDepth = nil
    }
  }

  private mutating func end(_ name: ElementName) {
    defer { depth -= 1 }
    if skipped > 0 {
      if name == skippedName { skipped -= 1 }
      return
    }
    if raised.last == depth { raised.removeLast() }
    if typing.last == depth {
      typing.removeLast()
      typed.breakLine()
    }
    let role = ElementRole.of(name)
    switch role.kind {
    case .link: outline.endLink()
    case .cell:
      builder.endCell()
      outline.settle(rowCount: builder.rowCount)
      outline.endContainer(row: builder.rowCount)
    case .row: builder.endRow()
    case .table: builder.endTable()
    case .skipped, .unshown, .struck, .raised, .field, .other:
      if role.isBlock {
        items.end(name)
        endBlock(role)
      }
    }
    if !gridRows.isEmpty { endGridPart() }
  }

  private mutating func endBlock(_ role: ElementRole) {
    let goesOn = !typed.isEmpty && (role.isTyped || role.isLineEnd)
    if !goesOn { breakText() }
    outline.settle(rowCount: builder.rowCount)
    if role.isContainer { outline.endContainer(row: builder.rowCount) }
    if role.isTitle { outline.endTitle() }
  }
}
