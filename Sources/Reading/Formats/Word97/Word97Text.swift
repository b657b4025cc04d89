/// Word 97 documents (.doc): their text with its tables, cell by cell.
struct Word97Text {
  private let file: Word97File
  private var numbering: Word97Numbering
  private let boxes: Word97Boxes
  /// The texts of boxes that are anchored in the paragraph or table in hand.
  private var waiting: [Range<Int>] = []
  /// Whether nothing of the paragraph in hand has been met.
  private var beginsParagraph = true
  private var rows = EdgedRows()
  /// Fields that are open, and for each whether its result has begun: what stands before is code.
  private var fields: [Bool] = []
  /// How many of them are code as yet.
  private var codes = 0
  private var paragraph = 0
  /// What the paragraph looked at last says, and how many have been.
  private var known: (place: Int, style: Int, properties: Word97Properties)?
  private var paragraphs = 0
  private var stretch = 0

  /// Nil where the file is no such document, or one without text.
  static func mark(_ file: CompoundFile) -> MarkedText? {
    guard let file = Word97File(file) else { return nil }
    var text = Word97Text(file: file)
    text.read()
    let marked = text.rows.finish()
    return marked.text.contains { $0 > 0x20 } ? marked : nil
  }

  private init(file: Word97File) {
    self.file = file
    numbering = Word97Numbering(file)
    boxes = Word97Boxes(file)
  }

  private mutating func read() {
    read(file.body, holdsAnchors: true)
    readBoxes()
  }

  private mutating func read(_ characters: Range<Int>, holdsAnchors: Bool) {
    let first = SortedSearch.first(of: file.pieces.count) {
      file.pieces[$0].characters.upperBound > characters.lowerBound
    }
    for piece in file.pieces[first...] {
      if piece.characters.lowerBound >= characters.upperBound { break }
      let width = piece.isNarrow ? 1 : 2
      for index in characters.clamped(to: piece.characters) {
        let at = piece.start + width * (index - piece.characters.lowerBound)
        guard at + width <= file.main.count else { break }
        let unit = file.main.number(at, width)
        if unit == 0x08, holdsAnchors, let box = boxes[index] { waiting.append(box) }
        take(piece.isNarrow ? Self.wide(unit) : UInt32(unit), at: at)
      }
    }
  }

  /// Reads the boxes that the paragraph or table before holds: what stands in them is not anchored.
  private mutating func readBoxes() {
    let boxes = waiting
    waiting = []
    for box in boxes { read(box, holdsAnchors: false) }
  }

  private mutating func take(_ unit: UInt32, at place: Int) {
    switch unit {
    case 0x07, 0x0D, 0x0C: end(unit, at: place)
    case 0x13:
      fields.append(false)
      codes += 1
    case 0x14 where fields.last == false:
      fields[fields.count - 1] = true
      codes -= 1
    case 0x15: if fields.popLast() == false { codes -= 1 }
    case 0x1E: add(0x2D, at: place)
    case 0x09, 0x0B: add(0x20, at: place)
    case ..<0x20: break
    default: add(unit, at: place)
    }
  }

  private mutating func add(_ unit: UInt32, at place: Int) {
    guard codes == 0, !isHidden(place) else { return }
    if beginsParagraph, let ordinal = ordinal(properties(at: place)) {
      rows.add(Array(ordinal.utf8))
    }
    beginsParagraph = false
    rows.add(unit)
  }

  /// What a list puts before the paragraph looked at last.
  private mutating func ordinal(_ properties: Word97Properties) -> String? {
    numbering.next(properties, style: known?.style ?? 0)
  }

  /// Ends a paragraph, a cell or a row.
  private mutating func end(_ unit: UInt32, at place: Int) {
    let properties = properties(at: place)
    defer { beginsParagraph = true }
    if unit == 0x07 ? properties.endsRow : properties.endsInnerRow {
      endRow(properties)
      return
    }
    // A list counts paragraphs without text too.
    if beginsParagraph { _ = ordinal(properties) }
    if unit == 0x07 || properties.endsInnerCell {
      rows.endCell()
    } else {
      rows.isInTable = properties.isInTable
      rows.endParagraph()
      if !properties.isInTable { readBoxes() }
    }
  }

  private mutating func endRow(_ properties: Word97Properties) {
    rows.beginRow()
    for cell in properties.cells {
      if cell.isCovered { rows.coverNext() }
      rows.endsCell(at: cell.end)
    }
    rows.endRow()
  }

  private mutating func properties(at place: Int) -> Word97Properties {
    guard let found = Self.find(place, in: file.paragraphs, from: &paragraph),
      paragraphs < Self.mostParagraphs
    else { return Word97Properties() }
    if let known, known.place == found.range.lowerBound { return known.properties }
    paragraphs += 1
    let properties = Word97Properties(file.main, found.properties, data: file.data)
    known = (found.range.lowerBound, found.style, properties)
    return properties
  }

  /// More than anyone's report has.
  private static let mostParagraphs = 100_000

  private mutating func isHidden(_ place: Int) -> Bool {
    !file.hidden.isEmpty && Self.find(place, in: file.hidden, from: &stretch) != nil
  }

  /// The stretch that holds a place; looked for where the last one was found, or else among all.
  private static func find(
    _ place: Int, in stretches: [Word97File.Stretch], from last: inout Int
  ) -> Word97File.Stretch? {
    for index in [last, last + 1]
    where stretches.indices.contains(index) && stretches[index].range.contains(place) {
      last = index
      return stretches[index]
    }
    let found = SortedSearch.first(of: stretches.count) { stretches[$0].range.upperBound > place }
    guard found < stretches.count, stretches[found].range.contains(place) else { return nil }
    last = found
    return stretches[found]
  }

  /// The character of a byte, as Western Windows has it.
  private static func wide(_ byte: Int) -> UInt32 {
    switch byte {
    case 0x85: 0x2026
    case 0x91, 0x92: 0x2018 + UInt32(byte - 0x91)
    case 0x93, 0x94: 0x201C + UInt32(byte - 0x93)
    case 0x96, 0x97: 0x2013 + UInt32(byte - 0x96)
    default: UInt32(byte)
    }
  }
}
