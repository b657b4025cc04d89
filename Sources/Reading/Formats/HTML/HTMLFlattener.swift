import CMarkup

/// Feeds the events of a page to a builder.
final class HTMLFlattener {
  private(set) var builder: PageBuilder
  private var skipped = 0
  private var skippedName = ""

  init(_ builder: PageBuilder) { self.builder = builder }

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
    case "script", "style", "noscript", "template", "select":
      skipped = 1
      skippedName = name
    case "table": builder.beginTable()
    case "tr": builder.beginRow()
    case "td", "th":
      builder.beginCell(
        rowSpan: attributes.number("rowspan"), columnSpan: attributes.number("colspan"),
        offset: offset)
    default:
      if Self.blocks.contains(name) { builder.breakText() }
    }
  }

  private func end(_ name: String) {
    if skipped > 0 {
      if name == skippedName { skipped -= 1 }
      return
    }
    switch name {
    case "td", "th": builder.endCell()
    case "tr": builder.endRow()
    case "table": builder.endTable()
    default:
      if Self.blocks.contains(name) { builder.breakText() }
    }
  }

  private static let blocks: Set<String> = [
    "p", "div", "br", "li", "ul", "ol", "dl", "dt", "dd", "h1", "h2", "h3", "h4", "h5", "h6", "hr",
    "section", "article", "header", "footer", "main", "nav", "aside", "blockquote", "pre", "center",
    "form", "body", "title", "caption", "tbody", "thead", "tfoot", "option", "figure", "address",
  ]
}
