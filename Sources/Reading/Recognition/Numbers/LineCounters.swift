/// The numbers of a column that counts the rows, where its head says so: 行次.
///
/// They may pass over rows, such as those of heads, and begin anew in another table.
struct LineCounters {
  private let marked: MarkedText
  /// The pieces that are such numbers.
  private(set) var pieces: Set<Int> = []
  /// The column under the head in hand, where it has one, and the number counted last.
  private var column: Int32?
  private var last = 0
  /// Whether no row below the head was counted yet.
  private var isFresh = false
  private var isOpen = false

  /// - Parameter headers: rows that hold numbers of columns.
  init(_ marked: MarkedText, besides headers: Set<Int32>) {
    self.marked = marked
    for (index, row) in marked.rows.enumerated() where row.first < row.end {
      if let head = head(of: row) {
        column = row.kind == .cells ? marked.pieces[head].index : nil
        (isOpen, isFresh) = (true, true)
      } else if isOpen, !headers.contains(Int32(index)) {
        count(row)
      }
    }
  }

  private mutating func count(_ row: MarkedText.Row) {
    guard let label = (Int(row.first)..<Int(row.end)).first(where: { !marked.pieces[$0].isEmpty }),
      isHan(label),
      let place = (label..<Int(row.end)).first(where: {
        marked.pieces[$0].isEmpty ? marked.pieces[$0].index == column : !isHan($0)
      }), column.map({ $0 <= marked.pieces[place].index }) ?? true,
      let number = number(marked.pieces[place])
    else { return }
    guard number > last && number <= last + Self.farthest || isFresh && number == 1 else {
      isOpen = isFresh
      return
    }
    pieces.insert(place)
    (last, isFresh) = (number, false)
  }

  /// The head in a row, with nothing but that of the labels before it.
  private func head(of row: MarkedText.Row) -> Int? {
    let pieces = (Int(row.first)..<Int(row.end)).filter { !marked.pieces[$0].isEmpty }
    guard let head = pieces.prefix(Self.widestLabel + 1).first(where: isHead),
      let first = pieces.first
    else { return nil }
    let isFirst =
      head == first
      || marked.pieces[first].index == 0
        && pieces.allSatisfy {
          $0 >= head || marked.sameText(marked.pieces[$0], marked.pieces[first])
        }
    return isFirst ? head : nil
  }

  private func isHead(_ index: Int) -> Bool {
    let piece = marked.pieces[index]
    return Int(piece.end - piece.start) == Self.head.count
      && marked.text[Int(piece.start)..<Int(piece.end)].elementsEqual(Self.head)
  }

  private func isHan(_ index: Int) -> Bool {
    let piece = marked.pieces[index]
    return marked.text[Int(piece.start)..<Int(piece.end)].contains(where: ByteText.leadsHan)
  }

  private func number(_ piece: MarkedText.Piece) -> Int? {
    ByteText.number(marked.text, Int(piece.start)..<Int(piece.end), ofAtMost: 3)
  }

  /// What such a column is called.
  static let head = Array("行次".utf8)
  /// Columns that the head of the labels covers.
  private static let widestLabel = 3
  /// Rows that are passed over at most, and the next.
  private static let farthest = 4
}
