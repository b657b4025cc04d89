/// Manuals of troff with tables of `tbl`: cells between tabs or in blocks of lines, `T{` to `T}`.
struct RoffText: ~Copyable {
  private var rows: ManualRows
  private var isInTable = false
  private var isInFormat = false
  private var isInBlock = false
  private var separator: UInt8 = 0x09

  /// The text with each row as a line between bars, as many lines as before; nil where it has no such
  /// tables.
  static func writtenOut(_ text: [UInt8]) -> [UInt8]? {
    guard ByteSearch.first(opening, in: text) != nil, ByteSearch.first(closing, in: text) != nil
    else { return nil }
    var roff = RoffText(rows: ManualRows(capacity: text.count))
    for line in ManualRows.lines(of: text) {
      roff.take(line)
      roff.rows.endLine()
    }
    return roff.rows.result
  }

  private static let opening = Array("\n.TS".utf8)
  private static let closing = Array("\n.TE".utf8)

  private init(rows: consuming ManualRows) { self.rows = rows }

  private mutating func take(_ line: ArraySlice<UInt8>) {
    if line.first == 0x2E, let letter = line.dropFirst().first, ByteText.isLetter(letter) {
      if !isInBlock { request(line) }
    } else if !isInTable {
      rows.addLine(Self.plain(line))
    } else if isInFormat {
      if line.last == 0x3B, let place = ByteSearch.first(Self.tab, in: Array(line)),
        line.startIndex + place + 4 < line.endIndex
      {
        separator = line[line.startIndex + place + 4]
      }
      // Options end with a semicolon, the columns with a point.
      if line.last == 0x2E { isInFormat = false }
    } else if isInBlock {
      guard line.starts(with: Self.blockEnd) else {
        rows.add(Self.plain(line))
        return
      }
      isInBlock = false
      addCells(line.dropFirst(2), isNew: false)
    } else if !(line.count == 1 && (line.first == 0x5F || line.first == 0x3D)) {
      addCells(line, isNew: true)
    }
  }

  /// The cells of a line, of which the first goes on with the row's last where it is not new.
  private mutating func addCells(_ line: ArraySlice<UInt8>, isNew: Bool) {
    if isNew { rows.beginRow() }
    let cells = line.split(separator: separator, omittingEmptySubsequences: false)
    for (index, cell) in cells.enumerated() {
      if index > 0 { rows.beginCell() }
      isInBlock = index + 1 == cells.count && cell.elementsEqual(Self.blockStart)
      if !isInBlock { rows.add(Self.plain(cell)) }
    }
    if !isInBlock { rows.endRow() }
  }

  private static let tab = Array("tab(".utf8)
  private static let blockStart = Array("T{".utf8)
  private static let blockEnd = Array("T}".utf8)

  private mutating func request(_ line: ArraySlice<UInt8>) {
    let name = line.dropFirst().prefix { $0 > 0x20 }
    let rest = line.dropFirst(1 + name.count).drop { $0 <= 0x20 || $0 == 0x22 }
    switch String(decoding: name, as: UTF8.self) {
    case "TS":
      isInTable = true
      isInFormat = true
      separator = 0x09
    case "TE":
      isInTable = false
      isInFormat = false
    case "SH", "SS", "TH":
      let heading = Self.plain(rest.filter { $0 != 0x22 }[...])
      if heading.contains(where: ByteText.leadsHan) { rows.addLine(Array("# ".utf8) + heading) }
    default: break
    }
  }

  /// A line without escapes: `\[u4E00]`, `\[em]`, `\-`, `\f[B]`.
  private static func plain(_ line: ArraySlice<UInt8>) -> [UInt8] {
    guard line.contains(0x5C) else { return Array(line) }
    var result: [UInt8] = []
    var at = line.startIndex
    while at < line.endIndex {
      guard line[at] == 0x5C, at + 1 < line.endIndex else {
        result.append(line[at])
        at += 1
        continue
      }
      let letter = line[at + 1]
      at += 2
      switch letter {
      case 0x5B: result += character(name(line, &at))
      case 0x28:
        result += character(line[at..<min(at + 2, line.endIndex)])
        at = min(at + 2, line.endIndex)
      case 0x66:
        // A font: one letter, or a name in brackets.
        guard at < line.endIndex else { break }
        if line[at] == 0x5B {
          at += 1
          _ = name(line, &at)
        } else {
          at = min(at + (line[at] == 0x28 ? 3 : 1), line.endIndex)
        }
      case 0x2D, 0x27, 0x60: result.append(letter)
      case 0x65: result.append(0x5C)
      case 0x20, 0x7E: result.append(0x20)
      default: break
      }
    }
    return result
  }

  /// Passes over a name and the bracket that closes it.
  private static func name(_ line: ArraySlice<UInt8>, _ at: inout Int) -> ArraySlice<UInt8> {
    let name = line[at...].prefix { $0 != 0x5D }
    at = min(name.endIndex + 1, line.endIndex)
    return name
  }

  private static func character(_ name: ArraySlice<UInt8>) -> [UInt8] {
    let word = String(decoding: name, as: UTF8.self)
    if let known = characters[word] { return Array(known.utf8) }
    guard word.first == "u", let value = UInt32(word.dropFirst(), radix: 16),
      let scalar = Unicode.Scalar(value)
    else { return [] }
    return Array(String(scalar).utf8)
  }

  private static let characters = [
    "em": "—", "en": "–", "lq": "“", "rq": "”", "oq": "‘", "cq": "’", "aq": "'", "dq": "\"",
    "hy": "-", "mi": "-", "sl": "/", "rs": "\\", "bu": "•",
  ]
}
