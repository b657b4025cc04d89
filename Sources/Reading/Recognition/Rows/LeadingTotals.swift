import Reports

/// A requests table whose totals stand in the first of the seven columns.
///
/// The words above tell so, and the rows have to bear it out: more of them add up this way than the
/// form's. Where neither way does, no cell can be told. Numbers are never changed, only the column that
/// they are in.
struct LeadingTotals {
  private let isNamed: Bool

  init(_ document: Document, _ alignment: Alignment) {
    guard let first = alignment.runs.lazy.compactMap({ $0 }).first, !document.isRunTogether else {
      isNamed = false
      return
    }
    let header = document.runs[first].before.suffix(Self.longestHeader)
    isNamed = HanText.has(Self.names, in: document.stream.characters[header])
  }

  /// Puts the totals back behind the applicants, where they stand before them.
  func restore(_ rows: inout [RowCells?]) {
    guard isNamed else { return }
    var (leading, closing, neither) = (0, 0, 0)
    for row in rows {
      guard let row, row.cells.count == Self.width, !row.isOpen else { continue }
      let values = row.cells.map { $0.value ?? .zero }
      let isLeading = RowSums.adds(Self.turned(values))
      let isClosing = RowSums.adds(values)
      if isLeading, !isClosing { leading += 1 }
      if isClosing, !isLeading { closing += 1 }
      if !isClosing, !isLeading { neither += 1 }
    }
    guard leading > closing || leading == closing && neither > 0 else { return }
    for (index, row) in rows.enumerated() {
      guard let row, row.cells.count == Self.width else { continue }
      rows[index]?.cells =
        leading > closing
        ? Self.turned(row.cells) : row.cells.map { .ambiguous([], at: $0.source) }
    }
  }

  private static func turned<Element>(_ elements: [Element]) -> [Element] {
    Array(elements.dropFirst()) + elements.prefix(1)
  }

  private static let width = 7
  /// Characters of a header, with some room.
  private static let longestHeader = 200
  /// The heads of the total and of the first kind of applicants next to each other.
  private static let names = ["总计自然人", "合计自然人"].map(HanText.characters)
}
