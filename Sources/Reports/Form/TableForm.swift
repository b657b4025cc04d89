/// A statutory table as the circular prints it: header, labels, and the key of each cell.
public struct TableForm: Sendable {
  /// Which of the three tables.
  public let kind: TableKind
  /// The generation that it belongs to; nil for the review table, which both share.
  public let edition: FormEdition?
  /// Not counted: forms live as long as the program, and every table of every report names one, so
  /// that threads would wait for one another's counting.
  private let layout: Unmanaged<Layout>

  /// What a form is made of; held once, since every table of every report names its form.
  private final class Layout: Sendable {
    let blocks: [FormBlock]
    let cells: [CellKey]
    /// Where each key stands in `cells`, by row and column; -1 for keys of other tables.
    let places: [Int16]

    init(_ blocks: [FormBlock]) {
      self.blocks = blocks
      cells = blocks.flatMap { $0.lines.flatMap(\.cells) }
      var places = [Int16](repeating: -1, count: CellKey.ordinals)
      for (place, key) in cells.enumerated() {
        places[key.ordinal] = Int16(truncatingIfNeeded: place)
      }
      self.places = places
    }
  }

  /// Makes one of the forms; its layout is never given back.
  init(kind: TableKind, edition: FormEdition?, blocks: [FormBlock]) {
    self.kind = kind
    self.edition = edition
    layout = .passRetained(Layout(blocks))
  }

  /// The parts of the table, from top to bottom.
  public var blocks: [FormBlock] { layout._withUnsafeGuaranteedRef { $0.blocks } }

  /// All cells, line by line.
  public var cells: [CellKey] { layout._withUnsafeGuaranteedRef { $0.cells } }

  /// Where a key stands in `cells`, or nil when the table does not have it.
  public func index(of key: CellKey) -> Int? {
    let place = layout._withUnsafeGuaranteedRef { $0.places[key.ordinal] }
    return place < 0 ? nil : Int(place)
  }

  /// The lines of all blocks, headings included.
  public var lines: [FormLine] { blocks.flatMap(\.lines) }

  /// The table of a generation.
  public static func form(_ kind: TableKind, _ edition: FormEdition) -> TableForm {
    switch (kind, edition) {
    case (.proactive, .form2019): proactive2019
    case (.proactive, .form2021): proactive2021
    case (.requests, .form2019): requests2019
    case (.requests, .form2021): requests2021
    case (.review, _): reviewAndLitigation
    }
  }
}

extension TableForm: Hashable {
  /// Forms are equal when they are the same table of the same generation.
  public static func == (left: TableForm, right: TableForm) -> Bool {
    left.kind == right.kind && left.edition == right.edition
  }

  /// Hashes what equality compares.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(kind)
    hasher.combine(edition)
  }
}
