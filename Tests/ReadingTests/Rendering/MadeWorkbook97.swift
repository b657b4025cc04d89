/// A workbook as Excel 97 keeps it: records of cells that refer to one table of strings.
struct MadeWorkbook97 {
  /// A worksheet by its rows; what is a whole number is stored as one.
  struct Sheet {
    var rows: [[String]]
    var isHidden = false
    var hiddenRows: Set<Int> = []
    var hiddenColumns: Range<Int> = 0..<0
  }

  /// Most bytes of a record of strings: what does not fit goes on in another.
  var stringRoom = 8224
  /// Whether strings have looks and sounds behind their characters.
  var hasRichStrings = false
  /// Whether it asks for a password.
  var isEncrypted = false

  private var strings: [String] = []

  init(stringRoom: Int = 8224, hasRichStrings: Bool = false, isEncrypted: Bool = false) {
    self.stringRoom = stringRoom
    self.hasRichStrings = hasRichStrings
    self.isEncrypted = isEncrypted
  }

  /// The bytes of the file.
  mutating func file(_ sheets: [Sheet]) -> [UInt8] {
    MadeCompound.file([("Workbook", stream(sheets))])
  }

  /// The stream that all is in.
  mutating func stream(_ sheets: [Sheet]) -> [UInt8] {
    let bodies = sheets.map { body($0) }
    let table = stringTable()
    let first = begin(5) + (isEncrypted ? record(0x2F, [1, 0]) : [])
    func list(_ places: [Int]) -> [UInt8] {
      zip(sheets, places).flatMap { sheet, place in
        record(
          0x85,
          number(place, 4) + [sheet.isHidden ? 1 : 0, 0] + [2, 1] + number(0x5E74, 2)
            + number(0x62A5, 2))
      }
    }
    var place = first.count + list(sheets.map { _ in 0 }).count + table.count + 4
    var places: [Int] = []
    for body in bodies {
      places.append(place)
      place += body.count
    }
    return first + list(places) + table + record(0x0A, []) + bodies.flatMap { $0 }
  }

  private mutating func body(_ sheet: Sheet) -> [UInt8] {
    var bytes = begin(16)
    if !sheet.hiddenColumns.isEmpty {
      bytes += record(
        0x7D,
        number(sheet.hiddenColumns.lowerBound, 2) + number(sheet.hiddenColumns.upperBound - 1, 2)
          + number(2048, 2) + number(15, 2) + number(1, 2) + number(0, 2))
    }
    for row in sheet.rows.indices {
      bytes += record(
        0x0208,
        number(row, 2) + number(0, 2) + number(sheet.rows[row].count, 2) + number(255, 2)
          + number(0, 4) + [sheet.hiddenRows.contains(row) ? 0x20 : 0, 1, 15, 0])
    }
    for (row, texts) in sheet.rows.enumerated() {
      var column = 0
      while column < texts.count {
        let run = texts[column...].prefix { Int($0) != nil }.compactMap { Int($0) }
        if run.count > 1, row % 3 == 0 {
          bytes += record(
            0xBD,
            place(row, column) + run.flatMap { number(15, 2) + packed($0) }
              + number(column + run.count - 1, 2))
          column += run.count
          continue
        }
        if !texts[column].isEmpty { bytes += cell(texts[column], row, column) }
        column += 1
      }
    }
    // A chart on the sheet has numbers of its own.
    bytes += begin(32) + record(0x0203, place(0, 0) + number(15, 2) + double(77)) + record(0x0A, [])
    return bytes + record(0x0A, [])
  }

  /// A cell, stored in one of the ways that there are.
  private mutating func cell(_ text: String, _ row: Int, _ column: Int) -> [UInt8] {
    let start = place(row, column) + number(15, 2)
    guard let value = Int(text) else {
      if (row + column) % 4 == 1 { return record(0x0204, start + string(text)) }
      strings.append(text)
      return record(0xFD, start + number(strings.count - 1, 4))
    }
    let formula = number(0, 2) + number(0, 4) + number(0, 2)
    return switch (row + column) % 5 {
    case 0: record(0x0203, start + double(Double(value)))
    case 1: record(0x027E, start + packed(value))
    case 2: record(0x027E, start + number((value * 100) << 2 | 3, 4))
    case 3: record(0x06, start + double(Double(value)) + formula)
    default:
      record(0x06, start + [0, 0, 0, 0, 0, 0, 0xFF, 0xFF] + formula) + record(0x0207, string(text))
    }
  }

  private func stringTable() -> [UInt8] {
    var records: [[UInt8]] = [number(strings.count, 4) + number(strings.count, 4)]
    for (index, text) in strings.enumerated() {
      let units = Array(text.utf16)
      let isRich = hasRichStrings && index % 2 == 0
      let isWide = units.contains { $0 > 0xFF }
      let head =
        number(units.count, 2) + [(isWide ? 1 : 0) | (isRich ? 0x0C : 0)]
        + (isRich ? number(2, 2) + number(6, 4) : [])
      if records[records.count - 1].count + head.count > stringRoom { records.append([]) }
      records[records.count - 1] += head
      var width = isWide ? 2 : 1
      for (place, unit) in units.enumerated() {
        if records[records.count - 1].count + width > stringRoom {
          width = units[place...].contains { $0 > 0xFF } ? 2 : 1
          records.append([width == 2 ? 1 : 0])
        }
        records[records.count - 1] += number(Int(unit), width)
      }
      for byte in [UInt8](repeating: 0x39, count: isRich ? 14 : 0) {
        if records[records.count - 1].count == stringRoom { records.append([]) }
        records[records.count - 1].append(byte)
      }
    }
    return records.enumerated().flatMap { record($0 == 0 ? 0xFC : 0x3C, $1) }
  }

  private func string(_ text: String) -> [UInt8] {
    let units = Array(text.utf16)
    return number(units.count, 2) + [1] + units.flatMap { number(Int($0), 2) }
  }

  private func begin(_ kind: Int) -> [UInt8] {
    record(0x0809, number(0x0600, 2) + number(kind, 2) + number(0, 12))
  }

  private func place(_ row: Int, _ column: Int) -> [UInt8] {
    number(row, 2) + number(column, 2)
  }

  private func packed(_ value: Int) -> [UInt8] { number(value << 2 | 2, 4) }

  private func double(_ value: Double) -> [UInt8] { number(Int(value.bitPattern), 8) }

  private func record(_ kind: Int, _ content: [UInt8]) -> [UInt8] {
    number(kind, 2) + number(content.count, 2) + content
  }

  private func number(_ value: Int, _ size: Int) -> [UInt8] { MadeCompound.number(value, size) }
}
