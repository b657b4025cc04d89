/// What the properties of a paragraph say about tables and lists.
struct Word97Properties {
  private(set) var isInTable = false
  /// Whether its mark ends a row, and not a cell.
  private(set) var endsRow = false
  /// Whether its mark ends a cell, or a row, of a table within a cell.
  private(set) var endsInnerCell = false
  private(set) var endsInnerRow = false
  /// For each cell of the row where it ends, and whether another covers it.
  private(set) var cells: [(end: Int, isCovered: Bool)] = []

  /// Which use of a list numbers it, from 1; 0 for none, nil where its style tells.
  private(set) var list: Int?
  private(set) var level: Int?

  /// Properties that are looked at.
  private static let most = 2000
  private static let mostCells = 64

  init() {}

  init(_ bytes: LittleEndianBytes, _ range: Range<Int>, data: LittleEndianBytes) {
    var at = range.lowerBound
    var left = Self.most
    while at + 2 <= range.upperBound, left > 0 {
      left -= 1
      let code = bytes.number(at, 2)
      let value = at + 2
      switch code {
      case 0x2416: isInTable = bytes.number(value, 1) != 0
      case 0x2417: endsRow = bytes.number(value, 1) != 0
      case 0x460B: list = bytes.number(value, 2)
      case 0x260A: level = bytes.number(value, 1)
      case 0x244B: endsInnerCell = bytes.number(value, 1) != 0
      case 0x244C: endsInnerRow = bytes.number(value, 1) != 0
      case 0x6649: isInTable = isInTable || bytes.number(value, 4) > 0
      case 0xD608: define(bytes, value)
      case 0xD62B: merge(bytes.number(value + 1, 1), bytes.number(value + 2, 1))
      case 0x6645, 0x6646:
        // Its properties lie elsewhere.
        let place = bytes.number(value, 4)
        if data.count > place {
          self = Word97Properties(
            data, place + 2..<place + 2 + data.number(place, 2), data: LittleEndianBytes([]))
        }
      default: break
      }
      at = value + Self.size(code, bytes, value)
    }
  }

  /// The cells of a row: their edges, and for each twenty bytes that begin with how it is merged.
  private mutating func define(_ bytes: LittleEndianBytes, _ at: Int) {
    let count = min(bytes.number(at + 2, 1), Self.mostCells)
    let merges = at + 3 + 2 * (bytes.number(at + 2, 1) + 1)
    let end = at + 1 + bytes.number(at, 2)
    cells = (0..<count).map { index in
      let place = merges + 20 * index
      let flags = place + 2 <= end ? bytes.number(place, 2) : 0
      return (bytes.signed(at + 3 + 2 * (index + 1)), flags & 2 != 0 || flags & 0x60 == 0x20)
    }
  }

  private mutating func merge(_ cell: Int, _ flags: Int) {
    guard cells.indices.contains(cell) else { return }
    cells[cell].isCovered = flags & 3 == 1
  }

  /// Bytes of a property's value.
  static func size(_ code: Int, _ bytes: LittleEndianBytes, _ at: Int) -> Int {
    switch code >> 13 {
    case 0, 1: 1
    case 2, 4, 5: 2
    case 3: 4
    case 7: 3
    default: code == 0xD608 ? 1 + bytes.number(at, 2) : 1 + bytes.number(at, 1)
    }
  }
}
