/// Lines that hold nothing but the number of their page.
///
/// A bare number may as well be a cell. It is a page's when it ends its page and is the number of
/// that, page after page; when the bare numbers of the document count up from 1 and there is no
/// other; or when 页 begins the next line, as no label does: `第`, `1`, `页 共`, `4`, `页`.
struct PageNumbers: Sendable {
  /// The rows of such lines.
  private(set) var rows: Set<Int32> = []

  init(_ marked: borrowing MarkedText) {
    var ends: [(row: Int32, isPages: Bool)] = []
    var bare: [Int32] = []
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
        last = Self.number(marked.pieces[Int(row.first)], marked.text).map { (Int32(index), $0) }
        guard let value = last?.value else { continue }
        bare.append(Int32(index))
        countsUp = countsUp && value == bare.count
      case .words, .cells: last = nil
      }
    }
    if countsUp, bare.count >= Self.leastBare { rows.formUnion(bare) }
    if ends.count >= Self.leastEnds, ends.allSatisfy(\.isPages) { rows.formUnion(ends.map(\.row)) }
  }

  /// Whether a piece begins with 页.
  private static func goesOn(_ piece: MarkedText.Piece, _ text: [UInt8]) -> Bool {
    piece.start < piece.end && ByteText.leadsHan(text[Int(piece.start)])
      && ByteText.han(text, Int(piece.start)) == 0x9875
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
