/// A statutory table as the circular prints it: header, labels, and the key of each cell.
public struct TableForm: Sendable {
  /// Which of the three tables.
  public let kind: TableKind
  /// The generation that it belongs to; nil for the review table, which both share.
  public let edition: FormEdition?
  /// The parts of the table, from top to bottom.
  public let blocks: [FormBlock]
  /// All cells, line by line.
  public let cells: [CellKey]
  private let places: [CellKey: Int]

  init(kind: TableKind, edition: FormEdition?, blocks: [FormBlock]) {
    self.kind = kind
    self.edition = edition
    self.blocks = blocks
    cells = blocks.flatMap { $0.lines.flatMap(\.cells) }
    places = Dictionary(uniqueKeysWithValues: zip(cells, cells.indices))
  }

  /// Where a key stands in `cells`, or nil when the table does not have it.
  public func index(of key: CellKey) -> Int? { places[key] }

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
