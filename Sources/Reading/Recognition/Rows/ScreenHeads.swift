import Reports

/// Where the columns of a table that is set with spaces stand by the words of its header, for a table
/// of which no row has all of its numbers.
///
/// Counts only where the numbers of all rows stand under heads, by the same edge: text of which the
/// columns are lost does not do that by chance. A row may be none of the table, as where its last has
/// no number and that of the next table is taken for it.
struct ScreenHeads: Sendable {
  private let document: Document
  private let unit: ScreenColumns.Unit
  private let edge: ScreenColumns.Edge
  /// In half columns, from left to right.
  private let columns: [Int]

  /// Nil unless the rows above have the head of each column once and all numbers stand under them.
  init?(_ document: Document, above runs: [NumberRun], of form: TableForm) {
    guard form.blocks.count == 1, let block = form.blocks.first, let first = runs.first,
      block.lines.contains(where: { !$0.label.isEmpty }), runs.count >= Self.leastRuns,
      runs.reduce(0, { $0 + $1.count }) >= Self.leastNumbers
    else { return nil }
    let above = document.marked.rows[..<document.row(of: first)].suffix(Self.tallest)
    guard let heads = Self.pieces(HeadedColumns.heads(of: block).map(\.words), above, document)
    else { return nil }
    let found = ScreenColumns.Unit.allCases.lazy.flatMap { unit in
      ScreenColumns.Edge.allCases.lazy.map { Self(document, heads, unit, $0) }
    }.first { $0.fits(runs) }
    guard let found else { return nil }
    self = found
  }

  private init(
    _ document: Document, _ heads: [ClosedRange<Int>], _ unit: ScreenColumns.Unit,
    _ edge: ScreenColumns.Edge
  ) {
    self.document = document
    self.unit = unit
    self.edge = edge
    columns = heads.map { ScreenColumns.Span(pieces: $0, unit, document).edge(edge) }
  }

  /// Whether the numbers stand under heads, of which no two are near, and not all under one.
  private func fits(_ runs: [NumberRun]) -> Bool {
    guard zip(columns, columns.dropFirst()).allSatisfy({ $1 - $0 > 2 * Self.tolerance }) else {
      return false
    }
    let places = runs.compactMap { under($0) }
    return runs.count - places.count <= runs.count / Self.rowsPerStray
      && Set(places.joined()).count > 1
  }

  /// The column of each number of a run; nil unless the last of them is the total, which a row has
  /// that has any number.
  func places(_ run: NumberRun) -> [Int]? {
    guard let places = under(run), places.last == columns.count - 1 else { return nil }
    return places
  }

  private func under(_ run: NumberRun) -> [Int]? {
    var places: [Int] = []
    for number in document.stream.numbers[run.numbers] {
      let at = ScreenColumns.Span(number, unit, document).edge(edge)
      guard let place = columns.firstIndex(where: { abs($0 - at) <= Self.tolerance }),
        places.last ?? -1 < place
      else { return nil }
      places.append(place)
    }
    return places
  }

  /// The first and last piece with some words, each of which stands there once: in one piece, or in
  /// two where a wide space parts them.
  private static func pieces(
    _ words: [[UInt16]], _ rows: ArraySlice<MarkedText.Row>, _ document: Document
  ) -> [ClosedRange<Int>]? {
    var found: [[UInt16]: ClosedRange<Int>] = [:]
    for row in rows where row.kind == .words {
      var before: [UInt16] = []
      for piece in Int(row.first)..<Int(row.end) {
        let own = HanText.characters(of: document.marked.pieces[piece], in: document.marked)
        for (text, first) in [(own, piece), (before + own, piece - 1)] where words.contains(text) {
          if found.updateValue(first...piece, forKey: text) != nil { return nil }
          break
        }
        before = own
      }
    }
    let places = words.compactMap { found[$0] }
    return places.count == words.count ? places : nil
  }

  private static let rowsPerStray = 8
  /// In half columns: a middle may be half a column off on either side.
  private static let tolerance = 2
  /// Lines that a header takes, with those between them.
  private static let tallest = 12
  /// Fewer numbers may stand under heads by chance.
  private static let leastRuns = 3
  private static let leastNumbers = 4
}
