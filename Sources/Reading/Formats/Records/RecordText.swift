/// A document that a program keeps as records in JSON, one or one a line: blocks of a page, or words
/// that were recognised on it.
///
/// What the records hold as text is written out in their order, each string as a line and each list
/// of a table as a row between bars. Measures and names of records are left out.
struct RecordText: ~Copyable {
  private let text: [UInt8]
  private var at = 0
  private var depth = 0
  /// Objects that were begun with no other around them.
  private var records = 0
  private var objects = 0
  private var result: [UInt8] = []
  private var strings = 0
  private var longest = 0
  /// Bytes that the longest string takes as it is written.
  private var widest = 0
  /// Whether names are Chinese.
  private var hasLabels = false
  private var page = RecordPage()
  /// The value passed over last, where it was no list and no object.
  private var last: Scalar?
  /// What a field of the object in hand says already: some programs keep a text as read and as cleaned.
  private var said: [UInt8] = []
  /// What the object passed over last says of a cell.
  private var cell = RecordGrid.Cell()
  /// The cells of the list passed over last, and the rows of the table written last.
  private var cells: RecordGrid?
  private var table: [[[UInt8]]] = []

  /// The text of such a document; nil for any other. Where names are Chinese they may be labels: then
  /// it is the text of a page that is most of the document, or nil.
  static func writtenOut(_ text: [UInt8]) -> [UInt8]? {
    guard let first = text.first(where: { $0 > 0x20 }), first == 0x7B || first == 0x5B else {
      return nil
    }
    var records = RecordText(text)
    while records.skipSpace() {
      guard records.value(named: []) else { return nil }
    }
    if records.hasLabels, records.widest * 5 <= text.count * 3 { return nil }
    let isWhole =
      records.hasLabels || records.strings < leastStrings
      || records.longest * 5 > records.result.count * 3
    return isWhole ? records.page.text(ofAtLeast: records.longest / 2) : records.result
  }

  private init(_ text: [UInt8]) {
    self.text = text
    result.reserveCapacity(text.count)
  }

  /// Fewer strings, or one that is most of the text, are the fields of a page.
  private static let leastStrings = 16
  private static let deepest = 40
  /// Cells that a row has at most.
  private static let mostCells = 20
  /// Names of what holds text, whatever it says.
  private static let textNames: Set<[UInt8]> = Set(
    [
      "text", "texts", "content", "value", "words", "word", "cell", "transcription", "rec_text",
      "rec_texts", "label",
    ].map { Array($0.utf8) })

  /// And of what holds it as it was before.
  private static let copyNames = textNames.union(
    ["orig", "original", "raw", "raw_text", "plain_text"].map { Array($0.utf8) })

  /// Passes over white space and commas between records; false at the end.
  private mutating func skipSpace() -> Bool {
    while at < text.count, text[at] <= 0x20 || text[at] == 0x2C { at += 1 }
    return at < text.count
  }

  /// Passes over a value and writes what it holds; false where none stands.
  private mutating func value(named name: [UInt8]) -> Bool {
    last = nil
    switch text[at] {
    case 0x7B: return object()
    case 0x5B: return list(named: name)
    default:
      guard let scalar = scalar() else { return false }
      if isText(scalar, named: name), !isCopy(scalar.bytes, name) {
        addLines(scalar.bytes)
        said = scalar.bytes
      }
      last = scalar
      return true
    }
  }

  /// Whether a field is a copy of the one before it, as programs keep a text beside what they made of
  /// it; two numbers may be the same.
  private func isCopy(_ bytes: [UInt8], _ name: [UInt8]) -> Bool {
    bytes == said && !said.isEmpty
      && (Self.copyNames.contains(name) || !bytes.contains { $0 &- 0x30 < 10 })
  }

  private mutating func object() -> Bool {
    guard depth < Self.deepest else { return false }
    if objects == 0 { records += 1 }
    objects += 1
    depth += 1
    at += 1
    var own = RecordGrid.Cell()
    said = []
    while skipSpace(), text[at] != 0x7D {
      guard text[at] == 0x22, let name = scalar()?.bytes, skipSpace(), text[at] == 0x3A else {
        return false
      }
      if !hasLabels { hasLabels = name.contains(where: ByteText.leadsHan) }
      at += 1
      guard skipSpace(), value(named: name) else { return false }
      guard let value = last?.bytes else { continue }
      if own.text == nil, Self.textNames.contains(name) { own.text = value }
      own.take(name, value)
    }
    cell = own
    (last, said) = (nil, [])
    objects -= 1
    depth -= 1
    at += 1
    return at <= text.count
  }

  /// A list: of plain values it is a row or lines, of such lists a table.
  private mutating func list(named name: [UInt8]) -> Bool {
    guard depth < Self.deepest else { return false }
    depth += 1
    at += 1
    var own: [Scalar] = []
    var rows: [[Scalar]] = []
    var grid: RecordGrid? = RecordGrid()
    let (start, first) = (result.count, strings)
    while skipSpace(), text[at] != 0x5D {
      if text[at] == 0x5B, let row = plainRow() {
        rows.append(row)
        grid = nil
        continue
      }
      addTable(rows)
      rows = []
      if text[at] == 0x7B || text[at] == 0x5B {
        let isObject = text[at] == 0x7B
        guard value(named: name) else { return false }
        if isObject {
          if !(grid?.add(cell) ?? false) { grid = nil }
        } else if let cells {
          grid?.add(cells)
        } else {
          grid = nil
        }
      } else {
        guard let scalar = scalar() else { return false }
        own.append(scalar)
        grid = nil
      }
    }
    addTable(rows)
    if let rows = grid?.rows {
      result.removeLast(result.count - start)
      strings = first
      // Some programs keep a table's cells in one list and its rows in another.
      if rows != table { rows.forEach { addRow($0.map { Scalar(bytes: $0, isString: true) }) } }
      table = rows
    }
    let isRow = own.count > 1 && own.count <= Self.mostCells
    if own.contains(where: \.isString) {
      if isRow {
        addRow(own)
      } else {
        own.forEach { if isText($0, named: name) { addLines($0.bytes) } }
      }
    }
    cells = grid.flatMap { $0.isEmpty ? nil : $0 }
    depth -= 1
    at += 1
    return at <= text.count
  }

  /// The values of a list that has no other; nil, and nothing passed over, for any other.
  private mutating func plainRow() -> [Scalar]? {
    let start = at
    var row: [Scalar] = []
    at += 1
    while skipSpace(), text[at] != 0x5D {
      guard row.count < 4 * Self.mostCells, let scalar = scalar() else {
        at = start
        return nil
      }
      row.append(scalar)
    }
    at += 1
    return row
  }

  /// A string without its quotes, or a number or word.
  private struct Scalar {
    var bytes: [UInt8]
    var isString: Bool
  }

  private mutating func scalar() -> Scalar? {
    let start = at
    if text[at] == 0x22 {
      guard let end = ScriptString.end(text, at, text.count) else { return nil }
      at = end + 1
      widest = max(widest, end - start)
      return Scalar(bytes: ScriptString.unescaped(text, start + 1..<end), isString: true)
    }
    while at < text.count, ByteText.isPartOfLiteral(text[at]) { at += 1 }
    guard at > start else { return nil }
    let word = text[start..<at]
    return Scalar(bytes: word.elementsEqual(Self.null) ? [] : Array(word), isString: false)
  }

  private static let null = Array("null".utf8)

  private func isText(_ scalar: Scalar, named name: [UInt8]) -> Bool {
    scalar.isString && scalar.bytes.contains(where: ByteText.leadsHan)
      || Self.textNames.contains(name)
  }

  private mutating func addTable(_ rows: [[Scalar]]) {
    guard rows.contains(where: { $0.contains { $0.bytes.contains(where: ByteText.leadsHan) } })
    else { return }
    for row in rows { addRow(row) }
  }

  private mutating func addRow(_ row: [Scalar]) {
    result.append(0x7C)
    for cell in row {
      result.append(0x20)
      result += cell.bytes.map { $0 == 0x7C || $0 < 0x20 ? 0x20 : $0 }
      result += [0x20, 0x7C]
      strings += 1
    }
    result.append(0x0A)
  }

  /// A string as it is, but for markup, which stays on one line.
  private mutating func addLines(_ bytes: [UInt8]) {
    strings += 1
    longest = max(longest, bytes.count)
    page.add(bytes, of: records)
    result += bytes.contains(0x3C) ? bytes.map { $0 < 0x20 ? 0x20 : $0 } : bytes
    result.append(0x0A)
  }
}
