/// What every format becomes: rows of pieces over one buffer of text.
///
/// A piece is a cell where the format has cells and a word where it has none. Whatever a format
/// knows about position travels on the piece; nothing here knows the statutory form.
struct MarkedText: Sendable {
  /// The decoded document, as UTF-8; the extracted text where the document itself is no text.
  private(set) var source: [UInt8]
  /// UTF-8 that the pieces point into: the document itself where it is plain text.
  var text: [UInt8]
  /// All pieces in reading order.
  var pieces: [Piece] = []
  /// All rows in reading order; their pieces follow one another.
  var rows: [Row] = []
  /// A document whose text is the document.
  init(text: [UInt8]) {
    source = text
    self.text = text
  }

  /// A document whose text is yet to be taken out of it.
  init(emptyFrom source: [UInt8]) {
    self.source = source
    text = []
  }

  /// Takes the extracted text for the document: places count in it.
  mutating func sealExtracted() {
    source = text
    var line: Int32 = 0
    var at = 0
    for index in pieces.indices {
      while at < Int(pieces[index].start) {
        if text[at] == 0x0A { line += 1 }
        at += 1
      }
      pieces[index].place = pieces[index].start
      pieces[index].line = line
    }
    for index in rows.indices where rows[index].first < rows[index].end {
      rows[index].line = pieces[Int(rows[index].first)].line
    }
  }

  /// Takes `printed` for the document, of which the text lacks what was cut out of it.
  mutating func restore(_ printed: [UInt8], without cuts: [InvisibleSigns.Cut]) {
    source = printed
    for index in pieces.indices {
      let place = Int(pieces[index].place)
      let next = SortedSearch.first(of: cuts.count) { cuts[$0].place > place }
      if next > 0 { pieces[index].place += Int32(cuts[next - 1].taken) }
    }
  }

  /// A cell or a word.
  struct Piece: Sendable {
    /// Bytes of the buffer, without surrounding space.
    var start: Int32
    var end: Int32
    /// Byte of the document where it stands.
    var place: Int32
    /// The row that it belongs to.
    var row: Int32
    /// In a row of cells: the column, the same for all cells that stand under one another.
    var index: Int32
    /// Screen columns on its line, `right` being the first after it.
    var left: Int32
    var right: Int32
    /// Line of the document, from 0.
    var line: Int32

    var isEmpty: Bool { start == end }
  }

  /// A line of prose or a row of cells.
  struct Row: Sendable {
    var kind: Kind
    /// First piece, and the one after the last.
    var first: Int32
    var end: Int32
    /// Line of the document where it begins, from 0.
    var line: Int32

    enum Kind: UInt8, Sendable {
      /// A line of words.
      case words
      /// Cells side by side, or one under the other with a known place in their row.
      case cells
      /// Nothing: an empty line.
      case empty
      /// The end of a page.
      case pageEnd
    }
  }

  /// Whether merged cells are printed once for each column that they cover: in row after row,
  /// neighbours have the same long text.
  var repeatsMergedCells: Bool {
    var seen = 0
    var last: Piece?
    for row in rows where row.kind == .cells || row.kind == .words {
      if row.kind == .words, row.end - row.first == 1 {
        // One cell a line.
        let piece = pieces[Int(row.first)]
        if let last, piece.end - piece.start >= 12, sameText(last, piece) { seen += 1 }
        last = piece
        continue
      }
      last = nil
      let cells = pieces[Int(row.first)..<min(Int(row.end), Int(row.first) + 4)]
      let repeats = zip(cells, cells.dropFirst()).contains {
        $0.end - $0.start >= 12 && sameText($0, $1)
      }
      guard repeats else { continue }
      seen += 1
    }
    return seen >= 3
  }

  /// The first and the last piece of a row that have text; nil where none has.
  func textEnds(of row: Row) -> (first: Int, last: Int)? {
    var first = Int(row.first)
    while first < Int(row.end), pieces[first].isEmpty { first += 1 }
    if first == Int(row.end) { return nil }
    var last = Int(row.end) - 1
    while pieces[last].isEmpty { last -= 1 }
    return (first, last)
  }

  /// The line of the document, from 0, of the piece that holds a byte of the text; nil behind the last.
  func line(ofByte at: Int) -> Int? {
    let found = SortedSearch.first(of: pieces.count) { Int(pieces[$0].end) > at }
    return found < pieces.count ? Int(pieces[found].line) : nil
  }

  /// Whether two pieces have the same bytes.
  func sameText(_ a: Piece, _ b: Piece) -> Bool {
    a.end - a.start == b.end - b.start
      && text[Int(a.start)..<Int(a.end)].elementsEqual(text[Int(b.start)..<Int(b.end)])
  }

  /// Drops all rows but those that are `true`.
  mutating func keep(_ kept: [Bool]) {
    var rows: [Row] = []
    var pieces: [Piece] = []
    for (index, row) in self.rows.enumerated() where kept[index] {
      let first = Int32(pieces.count)
      for var piece in self.pieces[Int(row.first)..<Int(row.end)] {
        piece.row = Int32(rows.count)
        pieces.append(piece)
      }
      rows.append(Row(kind: row.kind, first: first, end: Int32(pieces.count), line: row.line))
    }
    self.rows = rows
    self.pieces = pieces
  }

  /// Drops the last cell of every row where it is empty in all of them: a separator at the end of
  /// each line sets nothing apart.
  mutating func dropTrailingSeparators() {
    let rows = self.rows.indices.filter {
      self.rows[$0].kind == .cells && self.rows[$0].end - self.rows[$0].first > 1
    }
    guard rows.count >= 8, rows.allSatisfy({ pieces[Int(self.rows[$0].end) - 1].isEmpty }) else {
      return
    }
    for row in rows { self.rows[row].end -= 1 }
  }

  /// Tells the lines of a document of which only every `spacing`th was counted.
  mutating func spaceLines(by spacing: Int) {
    for index in rows.indices { rows[index].line *= Int32(spacing) }
    for index in pieces.indices { pieces[index].line *= Int32(spacing) }
  }

  /// Opens a row; pieces added from now on belong to it.
  mutating func beginRow(_ kind: Row.Kind, line: Int) {
    let first = Int32(pieces.count)
    rows.append(Row(kind: kind, first: first, end: first, line: Int32(line)))
  }

  /// Adds a piece to the row opened last as it is.
  mutating func append(_ piece: Piece) {
    pieces.append(piece)
    pieces[pieces.count - 1].row = Int32(rows.count - 1)
    rows[rows.count - 1].end = Int32(pieces.count)
  }

  /// Adds a piece to the row opened last, trimmed of space and of inline marks.
  ///
  /// - Parameter place: byte of the document where it stands, where that is not `range` itself.
  mutating func add(
    _ range: Range<Int>, index: Int, left: Int = 0, right: Int = 0, line: Int, place: Int? = nil
  ) {
    var trimmed = InlineMarks.trim(text, range)
    if rows[rows.count - 1].kind == .cells, EmptyWords.hold(text, trimmed) {
      trimmed = trimmed.lowerBound..<trimmed.lowerBound
    }
    pieces.append(
      Piece(
        start: Int32(trimmed.lowerBound), end: Int32(trimmed.upperBound),
        place: Int32(place ?? trimmed.lowerBound), row: Int32(rows.count - 1), index: Int32(index),
        left: Int32(left), right: Int32(right),
        line: Int32(line)))
    rows[rows.count - 1].end = Int32(pieces.count)
  }
}
