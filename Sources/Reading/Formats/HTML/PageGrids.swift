import CMarkup

/// Finds the rows of cells that a page makes of other elements than those of tables: of `div`, `li`,
/// `span` and whatever else, by their roles and styles or because they stand there like rows.
struct PageGrids {
  private var open = [
    GridElement(ElementName(""), ordinal: -1, look: 0, isInline: false, isRow: false)
  ]
  private var next: Int32 = 0
  private var skipped = 0
  private var tables = 0
  private var grids: [Grid] = []
  private var declared: Set<Int32> = []
  private var candidates: [(ordinal: Int32, look: Int)] = []

  private struct Grid {
    var elements: Range<Int32>
    var shape: GridElement.Shape
    var isSure: Bool
    var rows: [GridElement.Row]
  }

  /// Tags and stretches of text of a page that is looked at: a report has a tenth of them.
  private static let mostMarks = 100_000

  /// The elements that are rows, counted as they begin; their child elements are cells.
  static func rows(in markup: [UInt8]) -> Set<Int32> {
    var grids = PageGrids()
    return grids.parse(markup) ? grids.rows() : []
  }

  private mutating func parse(_ markup: [UInt8]) -> Bool {
    var handler = nb_markup_handler(
      start: { context, name, attributes, _ in
        guard let context, let name else { return }
        context.assumingMemoryBound(to: PageGrids.self)
          .pointee.start(ElementName(name), MarkupAttributes(attributes))
      },
      end: { context, name in
        guard let context, let name else { return }
        context.assumingMemoryBound(to: PageGrids.self).pointee.end(ElementName(name))
      },
      text: { context, bytes, count, _ in
        guard let context, let bytes else { return }
        context.assumingMemoryBound(to: PageGrids.self)
          .pointee.text(UnsafeBufferPointer(start: bytes, count: count))
      })
    return withUnsafeMutablePointer(to: &self) { own in
      nb_html_parse(markup, markup.count, Self.mostMarks, &handler, own) != -2
    }
  }

  private mutating func start(_ name: ElementName, _ attributes: MarkupAttributes) {
    defer { next += 1 }
    let role = ElementRole.of(name)
    if skipped > 0 || role.kind == .skipped || role.kind == .unshown || attributes.isHidden {
      skipped += 1
      return
    }
    if role.kind == .table { tables += 1 }
    open.append(
      GridElement(
        name, ordinal: next, look: attributes.text("class").map { Self.look(name, $0) } ?? 0,
        isInline: !role.isBlock, isRow: tables == 0 && attributes.isRow))
  }

  private static func look(_ name: ElementName, _ kind: String) -> Int {
    var hasher = Hasher()
    hasher.combine(name)
    hasher.combine(kind)
    return hasher.finalize()
  }

  private mutating func text(_ bytes: UnsafeBufferPointer<UInt8>) {
    if skipped == 0 { open[open.count - 1].add(bytes) }
  }

  private mutating func end(_ name: ElementName) {
    if skipped > 0 {
      skipped -= 1
      return
    }
    guard open.count > 1 else { return }
    let element = open.removeLast()
    if ElementRole.of(name).kind == .table { tables -= 1 }
    if tables == 0 {
      if element.isRow { declared.insert(element.ordinal) }
      if let shape = element.shape {
        grids.append(
          Grid(
            elements: element.ordinal..<next, shape: shape, isSure: element.isSure,
            rows: element.rows))
      }
      if element.look != 0, let row = element.asRow { candidates.append((row.ordinal, row.look)) }
    }
    open[open.count - 1].add(element)
  }

  private mutating func rows() -> Set<Int32> {
    var rows = declared
    var looks: Set<Int> = []
    var end: Int32 = 0
    let sure = Set(grids.filter(\.isSure).map(\.shape))
    // A grid within a grid is in one of its cells.
    for grid in grids.sorted(by: { $0.elements.lowerBound < $1.elements.lowerBound })
    where sure.contains(grid.shape) && grid.elements.lowerBound >= end {
      end = grid.elements.upperBound
      for row in grid.rows {
        rows.insert(row.ordinal)
        if row.look != 0 { looks.insert(row.look) }
      }
    }
    // Rows of the same look elsewhere: a head, or a table of two rows.
    for row in candidates where looks.contains(row.look) { rows.insert(row.ordinal) }
    return rows
  }
}
