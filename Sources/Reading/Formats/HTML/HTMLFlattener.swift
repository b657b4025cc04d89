import CMarkup

/// Feeds the events of a page to a builder.
final class HTMLFlattener {
  private(set) var builder: PageBuilder
  private var skipped = 0
  private var skippedName = ""
  private var outline = PageOutline()
  /// Whether text that a browser does not show is taken as well.
  private let takesHidden: Bool

  init(_ builder: PageBuilder, takesHidden: Bool = false) {
    self.builder = builder
    self.takesHidden = takesHidden
  }

  /// All rows but those of the page around the report.
  func finish() -> MarkedText {
    outline.settle(rowCount: builder.rowCount)
    var marked = builder.finish()
    if let kept = outline.kept(of: marked) { marked.keep(kept) }
    return marked
  }

  func parse(_ markup: [UInt8]) {
    var handler = nb_markup_handler(
      start: { context, name, attributes, offset in
        guard let context, let name else { return }
        let own = Unmanaged<HTMLFlattener>.fromOpaque(context).takeUnretainedValue()
        own.start(String(cString: name), MarkupAttributes(attributes), offset)
      },
      end: { context, name in
        guard let context, let name else { return }
        let own = Unmanaged<HTMLFlattener>.fromOpaque(context).takeUnretainedValue()
        own.end(String(cString: name))
      },
      text: { context, bytes, count, offset in
        guard let context, let bytes else { return }
        let own = Unmanaged<HTMLFlattener>.fromOpaque(context).takeUnretainedValue()
        guard own.skipped == 0 else { return }
        own.outline.add(count)
        own.builder.add(UnsafeBufferPointer(start: bytes, count: count), offset: offset)
      })
    _ = nb_html_parse(markup, markup.count, &handler, Unmanaged.passUnretained(self).toOpaque())
  }

  private func start(_ name: String, _ attributes: MarkupAttributes, _ offset: Int) {
    if skipped > 0 {
      if name == skippedName { skipped += 1 }
      return
    }
    switch name {
    case "script", "style", "select", "xml", "nav", "aside", "textarea": skip(name)
    case "noscript", "template":
      if !takesHidden { skip(name) }
    case "a": outline.beginLink()
    case "table":
      builder.beginTable()
      outline.settle(rowCount: builder.rowCount)
    case "tr": builder.beginRow()
    case "td", "th":
      outline.beginContainer(row: builder.rowCount)
      builder.beginCell(
        rowSpan: attributes.number("rowspan"), columnSpan: attributes.number("colspan"),
        offset: offset)
    default:
      if Self.blocks.contains(name) { beginBlock(name, attributes) }
    }
  }

  private func beginBlock(_ name: String, _ attributes: MarkupAttributes) {
    if !takesHidden, attributes.isHidden {
      skip(name)
      return
    }
    builder.breakText()
    outline.settle(rowCount: builder.rowCount)
    if Self.containers.contains(name) { outline.beginContainer(row: builder.rowCount) }
    if Self.titles.contains(name) { outline.beginTitle() }
  }

  private func skip(_ name: String) {
    builder.breakText()
    skipped = 1
    skippedName = name
  }

  private func end(_ name: String) {
    if skipped > 0 {
      if name == skippedName { skipped -= 1 }
      return
    }
    switch name {
    case "a": outline.endLink()
    case "td", "th":
      builder.endCell()
      outline.settle(rowCount: builder.rowCount)
      outline.endContainer(row: builder.rowCount)
    case "tr": builder.endRow()
    case "table": builder.endTable()
    default:
      if Self.blocks.contains(name) { endBlock(name) }
    }
  }

  private func endBlock(_ name: String) {
    builder.breakText()
    outline.settle(rowCount: builder.rowCount)
    if Self.containers.contains(name) { outline.endContainer(row: builder.rowCount) }
    if Self.titles.contains(name) { outline.endTitle() }
  }

  private static let containers: Set<String> = [
    "div", "article", "section", "main", "center", "form", "body",
  ]
  private static let titles: Set<String> = ["h1", "h2", "h3", "h4", "h5", "h6", "title"]

  private static let blocks: Set<String> = [
    "p", "div", "br", "li", "ul", "ol", "dl", "dt", "dd", "h1", "h2", "h3", "h4", "h5", "h6", "hr",
    "section", "article", "header", "footer", "main", "nav", "aside", "blockquote", "pre", "center",
    "form", "body", "title", "caption", "tbody", "thead", "tfoot", "option", "figure", "address",
  ]
}
