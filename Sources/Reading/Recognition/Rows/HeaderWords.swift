/// Where the words above a table stand: in which cell of their rows, or on which line where each has
/// one to itself.
struct HeaderWords {
  /// For words, the cells or lines with just these, from left to right or from top to bottom.
  private var found: [[UInt16]: [Int]] = [:]

  init(_ rows: ArraySlice<MarkedText.Row>, _ document: Document, areCells: Bool) {
    let pieces = document.marked.pieces
    for row in rows where row.kind == (areCells ? .cells : .words) {
      let own = pieces[Int(row.first)..<Int(row.end)]
      if areCells {
        // The lines of a cell are one.
        var words: [Int: [UInt16]] = [:]
        for piece in own {
          words[Int(piece.index), default: []] += HanText.characters(of: piece, in: document.marked)
        }
        for (index, words) in words { add(words, at: index) }
      } else if own.count == 1, let piece = own.first {
        add(HanText.characters(of: piece, in: document.marked), at: Int(piece.line))
      }
    }
  }

  private mutating func add(_ words: [UInt16], at place: Int) {
    var places = found[words] ?? []
    // A merged cell may be printed once for each row that it covers.
    guard !places.contains(place) else { return }
    places.insert(place, at: places.firstIndex { $0 > place } ?? places.endIndex)
    found[words] = places
  }

  /// The place of each of some words, which may be the same more than once; nil where they stand
  /// fewer times or more.
  func places(_ words: [[UInt16]]) -> [Int]? {
    var left = found
    var places: [Int] = []
    for words in words {
      guard let place = left[words]?.first else { return nil }
      left[words]?.removeFirst()
      places.append(place)
    }
    return words.allSatisfy { left[$0]?.isEmpty ?? true } ? places : nil
  }
}
