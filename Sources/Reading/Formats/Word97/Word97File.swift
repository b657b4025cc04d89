/// The parts of a Word 97 document that text is read from ([MS-DOC]).
struct Word97File {
  /// A stretch of the text and where it lies in the main stream.
  struct Piece {
    /// Places among all characters of the document.
    var characters: Range<Int>
    var start: Int
    /// One byte for a character instead of two.
    var isNarrow: Bool
  }

  /// A stretch of the main stream with the same properties.
  struct Stretch {
    var range: Range<Int>
    /// Where its properties lie in the main stream.
    var properties: Range<Int>
    /// The style of a paragraph.
    var style = 0
  }

  let main: LittleEndianBytes
  let table: LittleEndianBytes
  /// Properties too long for their place.
  let data: LittleEndianBytes
  /// The characters of the text itself: behind them are notes, headers and the texts of boxes.
  let body: Range<Int>
  private(set) var pieces: [Piece] = []
  /// Paragraphs in the order of the main stream.
  private(set) var paragraphs: [Stretch] = []
  /// Characters that are hidden, or were deleted by whoever followed the changes.
  private(set) var hidden: [Stretch] = []

  /// More characters than a report has.
  private static let mostCharacters = 1_000_000
  private static let page = 512

  /// Nil where the file is no such document, or one that is encrypted or of an older kind.
  init?(_ file: CompoundFile) {
    guard let main = file.stream("WordDocument") else { return nil }
    let header = LittleEndianBytes(main)
    let flags = header.number(10, 2)
    guard header.number(0, 2) == 0xA5EC, header.number(2, 2) >= 0xC1, flags & 0x0100 == 0,
      let table = file.stream(flags & 0x0200 == 0 ? "0Table" : "1Table")
    else { return nil }
    self.main = header
    self.table = LittleEndianBytes(table)
    data = LittleEndianBytes(file.stream("Data") ?? [])
    body = 0..<min(header.number(0x4C, 4), Self.mostCharacters)
    readPieces()
    paragraphs = stretches(listAt: 0x102, entry: 13)
    hidden = stretches(listAt: 0xFA, entry: 1).filter { isHidden($0.properties) }
    if pieces.isEmpty { return nil }
  }

  private mutating func readPieces() {
    var at = part(0x1A2).lowerBound
    let end = min(table.count, part(0x1A2).upperBound)
    while at < end, table.number(at, 1) == 1 { at += 3 + table.number(at + 1, 2) }
    guard at < end, table.number(at, 1) == 2 else { return }
    let start = at + 5
    guard start <= end else { return }
    let list = Word97Places(
      table, start..<min(end, start + table.number(at + 1, 4)), of: 8)
    var last = 0
    for index in 0..<list.count where last < Self.mostCharacters {
      let characters = list.range(index).clamped(to: last..<Self.mostCharacters)
      let place = table.number(list.entry(index) + 2, 4)
      guard !characters.isEmpty else { continue }
      let isNarrow = place & 0x4000_0000 != 0
      let start = isNarrow ? (place & 0x3FFF_FFFF) / 2 : place & 0x3FFF_FFFF
      pieces.append(Piece(characters: characters, start: start, isNarrow: isNarrow))
      last = characters.upperBound
    }
  }

  /// Stretches out of the pages of properties that a list of the table stream tells.
  ///
  /// - Parameters:
  ///   - listAt: where the header tells the list.
  ///   - entry: bytes that a page has for each stretch besides its bounds.
  private func stretches(listAt: Int, entry: Int) -> [Stretch] {
    let list = Word97Places(table, part(listAt), of: 4)
    var result: [Stretch] = []
    for index in 0..<min(list.count, main.count / Self.page) {
      let page = Self.page * (table.number(list.entry(index), 4) & 0x3F_FFFF)
      let runs = main.number(page + Self.page - 1, 1)
      guard 4 * (runs + 1) + entry * runs < Self.page else { continue }
      for run in 0..<runs {
        let range = (main.number(page + 4 * run, 4), main.number(page + 4 * run + 4, 4))
        let offset = main.number(page + 4 * (runs + 1) + entry * run, 1)
        guard range.0 < range.1 else { continue }
        let place = page + 2 * offset
        var stretch = Stretch(range: range.0..<range.1, properties: 0..<0)
        if offset > 0 {
          let properties = entry == 1 ? characterProperties(place) : paragraphProperties(place)
          // The properties of a paragraph begin with its style.
          let start = min(properties.lowerBound + (entry == 1 ? 0 : 2), properties.upperBound)
          stretch.properties = start..<properties.upperBound
          if entry != 1 { stretch.style = main.number(properties.lowerBound, 2) }
        }
        result.append(stretch)
      }
    }
    return result.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  /// The part of the table stream that the header tells at a place.
  func part(_ at: Int) -> Range<Int> {
    let start = main.number(at, 4)
    return start..<start + main.number(at + 4, 4)
  }

  private func isHidden(_ properties: Range<Int>) -> Bool {
    var at = properties.lowerBound
    while at + 2 < properties.upperBound {
      let code = main.number(at, 2)
      if code == 0x083C || code == 0x0800, main.number(at + 2, 1) == 1 { return true }
      at += 2 + Word97Properties.size(code, main, at + 2)
    }
    return false
  }

  private func characterProperties(_ at: Int) -> Range<Int> {
    at + 1..<at + 1 + main.number(at, 1)
  }

  private func paragraphProperties(_ at: Int) -> Range<Int> {
    let words = main.number(at, 1)
    return words == 0 ? at + 2..<at + 2 + 2 * main.number(at + 1, 1) : at + 1..<at + 2 * words
  }
}
