/// Manuals of Texinfo with tables: each row behind `@item`, each further cell behind `@tab`.
struct TexinfoText: ~Copyable {
  private var rows: ManualRows
  private var isInTable = false
  private var isInMenu = false

  /// The text with each row as a line between bars, as many lines as before; nil where it has no such
  /// tables.
  static func writtenOut(_ text: [UInt8]) -> [UInt8]? {
    guard ByteSearch.first(table, in: text) != nil, ByteSearch.has(0x40, times: 40, in: text) else {
      return nil
    }
    var manual = TexinfoText(rows: ManualRows(capacity: text.count))
    for line in ManualRows.lines(of: text) {
      manual.take(line)
      manual.rows.endLine()
    }
    return manual.rows.result
  }

  private static let table = Array("@multitable".utf8)

  private init(rows: consuming ManualRows) { self.rows = rows }

  private mutating func take(_ line: ArraySlice<UInt8>) {
    let line = line.drop { $0 <= 0x20 }
    guard line.first == 0x40 else {
      if isInTable {
        rows.add(Self.plain(line))
      } else if !isInMenu {
        rows.addLine(Self.plain(line))
      }
      return
    }
    let name = line.dropFirst().prefix { ByteText.isLetter($0) }
    let rest = line.dropFirst(1 + name.count).drop { $0 <= 0x20 }
    switch String(decoding: name, as: UTF8.self) {
    case "multitable": isInTable = true
    case "item" where isInTable, "headitem" where isInTable:
      rows.beginRow()
      rows.add(Self.plain(rest))
    case "tab" where isInTable:
      rows.beginCell()
      rows.add(Self.plain(rest))
    case "menu": isInMenu = true
    case "end":
      if isInTable, rest.starts(with: Self.table.dropFirst()) {
        rows.endRow()
        isInTable = false
      }
      isInMenu = false
    case "chapter", "section", "subsection", "unnumbered", "heading", "settitle", "title":
      rows.addLine(Array("# ".utf8) + Self.plain(rest))
    case "strong", "emph", "": rows.addLine(Self.plain(line))
    default: break
    }
  }

  /// A line without the signs of commands: `@strong{…}`, `@{`.
  private static func plain(_ line: ArraySlice<UInt8>) -> [UInt8] {
    guard line.contains(0x40) || line.contains(0x7B) else { return Array(line) }
    var result: [UInt8] = []
    var at = line.startIndex
    while at < line.endIndex {
      let byte = line[at]
      at += 1
      if byte == 0x40 {
        let name = line[at...].prefix { ByteText.isLetter($0) }
        if name.isEmpty, at < line.endIndex { result.append(line[at]) }
        at = min(name.isEmpty ? at + 1 : name.endIndex, line.endIndex)
      } else if byte != 0x7B, byte != 0x7D {
        result.append(byte)
      }
    }
    return result
  }
}
