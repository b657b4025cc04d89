import Reports

/// The screen columns of a table set with spaces: by left edge, right edge or middle, whichever
/// the full rows agree on best.
struct ScreenColumns: Sendable {
  /// The extent of a number or a word on its line.
  struct Span: Sendable {
    var left: Int
    var right: Int

    init(_ number: NumberAtom, _ unit: Unit, _ document: Document) {
      switch unit {
      case .columns:
        left = Int(number.left)
        right = Int(number.right)
      case .characters:
        let place = document.map.place(number)
        left = place.column
        right = place.column + place.text.unicodeScalars.count
      }
    }

    /// The extent of pieces of a line.
    init(pieces: ClosedRange<Int>, _ unit: Unit, _ document: Document) {
      switch unit {
      case .columns:
        left = Int(document.marked.pieces[pieces.lowerBound].left)
        right = Int(document.marked.pieces[pieces.upperBound].right)
      case .characters:
        left = document.map.place(ofPiece: pieces.lowerBound).column
        let last = document.map.place(ofPiece: pieces.upperBound)
        right = last.column + last.text.unicodeScalars.count
      }
    }

    func edge(_ edge: Edge) -> Int {
      switch edge {
      case .left: 2 * left
      case .right: 2 * right
      case .middle: left + right
      }
    }
  }

  /// What stands under one another.
  enum Edge: CaseIterable, Sendable { case left, right, middle }

  /// What a line is measured in.
  enum Unit: CaseIterable, Sendable { case columns, characters }

  /// How far full rows differ, in half columns.
  let spread: Int
  private let edge: Edge
  /// In half columns.
  private let columns: [Int]
  private let tolerance: Int
  /// What stands between any two numbers, where it is always as much.
  private let evenGap: Int?

  /// - Parameters:
  ///   - rows: full rows.
  ///   - others: rows with holes; a single full row counts only where one of them leaves room for a
  ///     cell between two numbers.
  init?(_ rows: [[Span]?], checking others: [[Span]] = []) {
    let rows = rows.compactMap { $0 }
    guard let count = rows.first?.count, rows.allSatisfy({ $0.count == count }),
      rows.count > 1 || others.contains(where: Self.leavesRoom)
    else { return nil }
    if Self.isRagged(rows) { return nil }
    let gaps = Set(rows.flatMap(Self.gaps))
    evenGap = gaps.count == 1 ? gaps.first : nil
    var best: (edge: Edge, spread: Int, columns: [Int])?
    for edge in rows.count == 1 ? [.middle] : Edge.allCases {
      var spread = 0
      var columns: [Int] = []
      for column in 0..<count {
        let places = rows.map { $0[column].edge(edge) }
        let low = places.min() ?? 0
        let high = places.max() ?? 0
        spread = max(spread, high - low)
        columns.append((low + high) / 2)
      }
      if best.map({ spread < $0.spread }) ?? true { best = (edge, spread, columns) }
    }
    guard let best else { return nil }
    edge = best.edge
    columns = best.columns
    spread = best.spread
    tolerance = best.spread / 2 + 2
  }

  private static func leavesRoom(_ row: [Span]) -> Bool {
    zip(row, row.dropFirst()).contains { $1.left - $0.right >= leastRoom }
  }

  /// Columns of space that no converter sets between two cells side by side without one between.
  private static let leastRoom = 12

  /// Whether every number stands as far behind the one before it as all others do, however wide they
  /// and their labels are: then space sets numbers apart and none stands under another.
  private static func isRagged(_ rows: [[Span]]) -> Bool {
    let gaps = Set(rows.flatMap(gaps))
    guard gaps.count == 1, let first = rows.first else { return false }
    return rows.contains { row in
      zip(row, first).contains { $0.left != $1.left || $0.right != $1.right }
    }
  }

  private static func gaps(_ row: [Span]) -> [Int] {
    zip(row, row.dropFirst()).map { $1.left - $0.right }
  }

  /// The nearest column for each number; nil where one is near none, near two, or out of order, or
  /// where numbers just as far apart as all others only stop earlier: a cell may be gone without trace.
  func places(_ spans: [Span]) -> [Int]? {
    var result: [Int] = []
    for span in spans {
      let at = span.edge(edge)
      let near = columns.indices.sorted { abs(columns[$0] - at) < abs(columns[$1] - at) }
      guard let first = near.first, abs(columns[first] - at) <= tolerance else { return nil }
      if near.count > 1, abs(columns[near[1]] - at) <= tolerance { return nil }
      if let last = result.last, first <= last { return nil }
      result.append(first)
    }
    if let evenGap, result.first == 0, Self.gaps(spans).allSatisfy({ $0 == evenGap }) { return nil }
    return result
  }
}
