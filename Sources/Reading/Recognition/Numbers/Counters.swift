/// Numbers that count the rows or columns of a table and are none of its cells: what a data frame
/// or a sheet prints at its edges, the numbered columns of printed statistics, and pages' numbers.
struct Counters: Sendable {
  /// Rows of which the first piece with text counts the rows.
  private(set) var counted: Set<Int32> = []
  /// Rows that hold nothing but the numbers of the columns, or that of a page.
  private(set) var headers: Set<Int32> = []
  /// Pieces behind labels that count the rows: 行次, as in forms of statistics.
  private(set) var behindLabels: Set<Int> = []

  init(_ marked: borrowing MarkedText) {
    headers = PageNumbers(marked).rows
    behindLabels = Self.behindLabels(marked)
    var streak: [Int32] = []
    var labelled = 0
    var last = -2
    func close(_ counted: inout Set<Int32>) {
      // Only programs count from 0.
      let least = last == streak.count - 1 ? Self.leastRowsFromZero : Self.leastRows
      if streak.count >= least, labelled >= least - 1 {
        counted.formUnion(streak)
      }
      streak = []
      labelled = 0
    }
    for (index, row) in marked.rows.enumerated() where row.first < row.end {
      if Self.isPageNumber(row, marked) {
        headers.insert(Int32(index))
        continue
      }
      if Self.countsColumns(row, marked, behindStems: true) {
        headers.insert(Int32(index))
        continue
      }
      guard let first = Self.firstPiece(of: row, marked),
        let number = Self.number(marked.pieces[first], marked.text)
      else {
        close(&counted)
        last = -2
        continue
      }
      if number == 0 || number == 1, Self.countsColumns(row, marked) {
        headers.insert(Int32(index))
        continue
      }
      if number != last + 1 { close(&counted) }
      last = number
      streak.append(Int32(index))
      if Self.hasHan(first + 1..<Int(row.end), marked) { labelled += 1 }
    }
    close(&counted)
    if ByteSearch.first(LineCounters.head, in: marked.text) != nil {
      behindLabels.formUnion(LineCounters(copy marked, besides: headers).pieces)
    }
  }

  /// Whether a piece is such a number.
  func isCounter(_ index: Int, of marked: borrowing MarkedText) -> Bool {
    if counted.isEmpty, headers.isEmpty, behindLabels.isEmpty { return false }
    if behindLabels.contains(index) { return true }
    let row = marked.pieces[index].row
    if headers.contains(row) { return true }
    return counted.contains(row) && Self.firstPiece(of: marked.rows[Int(row)], marked) == index
  }

  /// Whether a line, or the only cell of a row, is a number of one to three digits between two dashes,
  /// or a line begins with `Page 8` or `P. 8`.
  private static func isPageNumber(_ row: MarkedText.Row, _ marked: borrowing MarkedText) -> Bool {
    if row.kind == .words, beginsWithPage(row, marked) { return true }
    if row.kind == .words, row.end - row.first > 3 { return false }
    guard let place = row.kind == .words ? Int(row.first) : firstPiece(of: row, marked) else {
      return false
    }
    let first = marked.pieces[place]
    if first.isEmpty || ByteText.leadsHan(marked.text[Int(first.start)]) { return false }
    let last = row.kind == .words ? marked.pieces[Int(row.end) - 1] : first
    guard last.end - first.start <= 16, last.end > first.start else { return false }
    let scalars = ByteText.scalars(
      marked.text, Int(first.start)..<Int(last.end), atMost: 16
    ).filter { !ByteText.isSpace($0) }
    guard scalars.count >= 3, scalars.count <= 5, let dash = scalars.first, scalars.last == dash,
      dashes.contains(dash)
    else { return false }
    return scalars.dropFirst().dropLast().allSatisfy { ByteText.digit($0) != nil }
      && (row.kind == .words
        || marked.pieces[place + 1..<Int(row.end)].allSatisfy(\.isEmpty))
  }

  private static func beginsWithPage(
    _ row: MarkedText.Row, _ marked: borrowing MarkedText
  ) -> Bool {
    let first = marked.pieces[Int(row.first)]
    guard first.start < first.end, marked.text[Int(first.start)] | 0x20 == 0x70 else {
      return false
    }
    let line = Int(first.start)..<Int(marked.pieces[Int(row.end) - 1].end)
    return pageWords.contains { word in
      guard line.count > word.count,
        zip(word, marked.text[line]).allSatisfy({ $0 == $1 | 0x20 || $0 == $1 })
      else { return false }
      let rest = marked.text[(line.lowerBound + word.count)..<line.upperBound].drop { $0 == 0x20 }
      return rest.first.map { $0 &- 0x30 < 10 } ?? false
    }
  }

  private static let pageWords = ["page", "p."].map { Array($0.utf8) }
  private static let dashes = Set(Digits.dashes + [0xB7])

  /// Fewer rows that count up may do so by chance.
  private static let leastRows = 4
  private static let leastRowsFromZero = 3
  private static let leastColumns = 5
  /// Of a column behind labels, which has numbers of the form beside it.
  private static let leastBehindLabels = 8

  private static func firstPiece(of row: MarkedText.Row, _ marked: borrowing MarkedText) -> Int? {
    (Int(row.first)..<Int(row.end)).first { !marked.pieces[$0].isEmpty }
  }

  /// The value of a piece of one to four digits.
  private static func number(_ piece: MarkedText.Piece, _ text: [UInt8]) -> Int? {
    ByteText.number(text, Int(piece.start)..<Int(piece.end), ofAtMost: 4)
  }

  /// The first numbers behind the labels of rows of cells, where they stand under one another and
  /// count from 1 without a gap: no applicants come so.
  private static func behindLabels(_ marked: borrowing MarkedText) -> Set<Int> {
    var found: Set<Int> = []
    var streak: [Int] = []
    var widest = 0
    func close() {
      // As many cells as the form's requests have may be just these.
      if streak.count >= leastBehindLabels, widest != 7 { found.formUnion(streak) }
      streak = []
      widest = 0
    }
    for row in marked.rows where row.kind == .cells && row.end - row.first > 2 {
      guard let first = firstPiece(of: row, marked), isHan(first, marked),
        let place = (first..<Int(row.end)).first(where: {
          !marked.pieces[$0].isEmpty && !isHan($0, marked)
        }), let number = number(marked.pieces[place], marked.text)
      else { continue }
      if number != streak.count + 1
        || streak.first.map({ marked.pieces[$0].index != marked.pieces[place].index }) ?? false
      {
        close()
      }
      if number == streak.count + 1 {
        streak.append(place)
        widest = max(widest, Int(row.end) - place)
      }
    }
    close()
    return found
  }

  private static func isHan(_ place: Int, _ marked: borrowing MarkedText) -> Bool {
    hasHan(place..<place + 1, marked)
  }

  /// Whether a row is nothing but 0, 1, 2 … or 1, 2, 3 …
  ///
  /// - Parameter behindStems: whether 甲, 乙 stand before, over the columns of labels.
  private static func countsColumns(
    _ row: MarkedText.Row, _ marked: borrowing MarkedText, behindStems: Bool = false
  ) -> Bool {
    var last: Int?
    var count = 0
    let end = Int(row.end)
    var first = Int(row.first)
    if behindStems {
      while first < end, marked.pieces[first].isEmpty || isStem(marked.pieces[first], marked.text) {
        first += 1
      }
      guard first > row.first, first < end, !marked.pieces[Int(row.first)].isEmpty,
        number(marked.pieces[first], marked.text) == 1
      else { return false }
    }
    for piece in marked.pieces[first..<end] where !piece.isEmpty {
      guard let number = number(piece, marked.text), last.map({ number == $0 + 1 }) ?? true
      else { return false }
      last = number
      count += 1
    }
    return count >= leastColumns
  }

  private static func hasHan(_ pieces: Range<Int>, _ marked: borrowing MarkedText) -> Bool {
    pieces.contains {
      let piece = marked.pieces[$0]
      return !piece.isEmpty
        && (Int(piece.start)..<Int(piece.end)).contains {
          ByteText.leadsHan(marked.text[$0])
        }
    }
  }

  private static func isStem(_ piece: MarkedText.Piece, _ text: [UInt8]) -> Bool {
    piece.end - piece.start == 3 && stems.contains(ByteText.scalar(text, Int(piece.start)).value)
  }

  private static let stems = HanSet(of: "甲乙丙丁")
}
