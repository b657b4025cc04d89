/// Lines that hold nothing but the number of their page.
///
/// A bare number may as well be a cell. It is a page's when it ends its page and is the number of
/// that, page after page; when the bare numbers of the document count up from 1 and there is no
/// other; or when 页 begins the next line, as no label does: `第`, `1`, `页 共`, `4`, `页`. Lines such as
/// `1 / 6` are pages' when they count up.
struct PageNumbers: Sendable {
  /// The rows of such lines.
  private(set) var rows: Set<Int32> = []

  init(_ marked: borrowing MarkedText) {
    var ends: [(row: Int32, isPages: Bool)] = []
    var bare: [Int32] = []
    var shares: [(row: Int32, part: (page: Int, of: Int))] = []
    var countsUp = true
    var page = 1
    // The last line, where it is a bare number.
    var last: (row: Int32, value: Int)?
    for (index, row) in marked.rows.enumerated() {
      if let last, row.first < row.end,
        Self.goesOn(marked.pieces[Int(row.first)], marked.text)
      {
        rows.insert(last.row)
      }
      switch row.kind {
      case .empty: continue
      case .pageEnd:
        if let last { ends.append((last.row, last.value == page)) }
        page += 1
        last = nil
      case .words where row.end - row.first == 1:
        if let part = Self.part(marked, row) { shares.append((Int32(index), part)) }
        last = Self.number(marked.pieces[Int(row.first)], marked.text).map { (Int32(index), $0) }
        guard let value = last?.value else { continue }
        bare.append(Int32(index))
        countsUp = countsUp && value == bare.count
      case .words:
        last = nil
        if let part = Self.part(marked, row) { shares.append((Int32(index), part)) }
      case .cells: last = nil
      }
    }
    if Self.countUp(shares.map(\.part)) { rows.formUnion(shares.map(\.row)) }
    if countsUp, bare.count >= Self.leastBare { rows.formUnion(bare) }
    if ends.count >= Self.leastEnds, ends.allSatisfy(\.isPages) { rows.formUnion(ends.map(\.row)) }
  }

  /// Whether a piece begins with 页.
  private static func goesOn(_ piece: MarkedText.Piece, _ text: [UInt8]) -> Bool {
    piece.start < piece.end && ByteText.leadsHan(text[Int(piece.start)])
      && ByteText.han(text, Int(piece.start)) == 0x9875
  }

  /// The numbers of a line that is nothing but two of them with a slash between.
  private static func part(
    _ marked: borrowing MarkedText, _ row: MarkedText.Row
  ) -> (page: Int, of: Int)? {
    let start = Int(marked.pieces[Int(row.first)].start)
    let end = Int(marked.pieces[Int(row.end) - 1].end)
    guard end - start <= longestPart, start < end, marked.text[start] &- 0x30 < 10,
      marked.text[end - 1] &- 0x30 < 10
    else { return nil }
    let parts = marked.text[start..<end].split(separator: 0x2F).map {
      ByteText.trimmed(marked.text, $0.indices)
    }
    guard parts.count == 2, let page = ByteText.number(marked.text, parts[0], ofAtMost: 2),
      let all = ByteText.number(marked.text, parts[1], ofAtMost: 2)
    else { return nil }
    return (page, all)
  }

  private static let longestPart = 7
  private static let leastParts = 3

  /// Whether they are pages of one document in order, several or all but one.
  private static func countUp(_ parts: [(page: Int, of: Int)]) -> Bool {
    guard let first = parts.first, first.page <= 2, parts.count > 1,
      parts.count >= leastParts || parts.count + 1 >= first.of
    else { return false }
    return parts.enumerated().allSatisfy {
      $0.element.of == first.of && $0.element.page == first.page + $0.offset
        && $0.element.page <= first.of
    }
  }

  private static let leastBare = 3
  private static let leastEnds = 2

  /// The value of a piece of one or two digits.
  private static func number(_ piece: MarkedText.Piece, _ text: [UInt8]) -> Int? {
    guard piece.end - piece.start <= 2, piece.start < piece.end else { return nil }
    var value = 0
    for at in Int(piece.start)..<Int(piece.end) {
      guard text[at] &- 0x30 < 10 else { return nil }
      value = value * 10 + Int(text[at] - 0x30)
    }
    return value
  }
}
