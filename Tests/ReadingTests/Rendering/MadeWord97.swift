import Reports

@testable import Reading

/// A report as Word 97 keeps it: text in one stream, pages of properties behind it, and the list of
/// both in another.
struct MadeWord97 {
  /// How the document is stored.
  struct Style: Sendable {
    /// Bytes in place of characters where a stretch has but Western ones.
    var hasNarrowPieces = false
    /// Streams too short for sectors of their own lie in small ones.
    var hasSmallStreams = false
    /// Numbers that were deleted while changes were followed, and page numbers with their code.
    var hasTraces = false
  }

  private struct Run {
    var text: String
    var properties: [UInt8]
    var isDeleted = false
  }

  private static let inTable: [UInt8] = [0x16, 0x24, 1]
  private static let endOfRow: [UInt8] = inTable + [0x17, 0x24, 1]
  private static let deleted: [UInt8] = [0x00, 0x08, 1]

  /// The bytes of the file.
  static func file(_ made: MadeReport, _ style: Style = Style()) -> [UInt8] {
    var runs = [Run(text: "青石县林业局2022年政府信息公开工作年度报告\r", properties: [])]
    for kind in SectionKind.allCases {
      runs.append(Run(text: "\(kind.ordinal)、\(kind.heading.zh)\r", properties: []))
      if let table = TableKind.allCases.first(where: { $0.section == kind.number }) {
        runs += rows(RenderedTable(table, of: made), style)
      }
    }
    if style.hasTraces {
      runs.append(Run(text: "\u{13} PAGE 88 \u{14}3\u{15}\r", properties: []))
    }
    return file(runs, style)
  }

  private static func rows(_ table: RenderedTable, _ style: Style) -> [Run] {
    var runs: [Run] = []
    for row in 0..<table.rowCount {
      var layout: [(end: Int, flags: Int)] = []
      var column = 0
      while column < table.columnCount {
        let cell = table.cells.first {
          $0.column == column && $0.row <= row && row < $0.row + $0.rowSpan
        }
        if style.hasTraces, cell?.row == row {
          runs.append(Run(text: "77", properties: inTable, isDeleted: true))
        }
        runs.append(
          Run(
            text: (cell.map { $0.row == row ? $0.text : "" } ?? "") + "\u{7}", properties: inTable))
        column += cell?.columnSpan ?? 1
        let isMerged = cell.map { $0.rowSpan > 1 } ?? false
        layout.append((column * 800, isMerged ? (cell?.row == row ? 0x60 : 0x20) : 0))
      }
      let size = 1 + 2 * (layout.count + 1) + 20 * layout.count
      let definition =
        number(0xD608, 2) + number(size + 1, 2) + [UInt8(layout.count)] + number(0, 2)
        + layout.flatMap { number($0.end, 2) }
        + layout.flatMap { number($0.flags, 2) + [UInt8](repeating: 0, count: 18) }
      runs.append(Run(text: "\u{7}", properties: endOfRow + definition))
    }
    return runs
  }

  private static func file(_ runs: [Run], _ style: Style) -> [UInt8] {
    var main = [UInt8](repeating: 0, count: 0x800)
    var characterCount = 0
    var pieces: [(start: Int, place: Int)] = []
    var paragraphs: [(range: Range<Int>, properties: [UInt8])] = []
    var hidden: [(range: Range<Int>, properties: [UInt8])] = []
    var wasNarrow: Bool?
    for run in runs {
      let units = Array(run.text.utf16)
      let isNarrow = style.hasNarrowPieces && units.allSatisfy { $0 < 0x80 }
      if isNarrow != wasNarrow {
        pieces.append((characterCount, isNarrow ? main.count * 2 | 0x4000_0000 : main.count))
        wasNarrow = isNarrow
      }
      let start = main.count
      main += units.flatMap { isNarrow ? [UInt8($0)] : number(Int($0), 2) }
      characterCount += units.count
      if run.isDeleted { hidden.append((start..<main.count, deleted)) }
      if let last = paragraphs.last, last.properties == run.properties {
        paragraphs[paragraphs.count - 1].range = last.range.lowerBound..<main.count
      } else {
        paragraphs.append((start..<main.count, run.properties))
      }
    }
    var table = [UInt8(2)] + number(4 + 12 * pieces.count, 4)
    table += (pieces.map(\.start) + [characterCount]).flatMap { number($0, 4) }
    table += pieces.flatMap { number(0, 2) + number($0.place, 4) + number(0, 2) }
    set(&main, 0x1A2, number(0, 4) + number(table.count, 4))
    set(&main, 0x102, list(paragraphs, isCharacters: false, &main, &table))
    set(&main, 0xFA, list(hidden, isCharacters: true, &main, &table))
    set(&main, 0, number(0xA5EC, 2) + number(0xC1, 2))
    set(&main, 10, number(0x0200, 2))
    set(&main, 0x4C, number(characterCount, 4))
    return compound(
      [("WordDocument", main), ("1Table", table)], hasSmallStreams: style.hasSmallStreams)
  }

  /// Writes a page of properties for each stretch, and the list of them; returns where that lies.
  private static func list(
    _ stretches: [(range: Range<Int>, properties: [UInt8])], isCharacters: Bool,
    _ main: inout [UInt8], _ table: inout [UInt8]
  ) -> [UInt8] {
    let place = table.count
    guard let last = stretches.last else { return number(0, 4) + number(0, 4) }
    table += (stretches.map(\.range.lowerBound) + [last.range.upperBound]).flatMap { number($0, 4) }
    for (range, properties) in stretches {
      main += [UInt8](repeating: 0, count: -main.count & 511)
      table += number(main.count / 512, 4)
      var page = number(range.lowerBound, 4) + number(range.upperBound, 4)
      page += [12] + [UInt8](repeating: 0, count: 15)
      let style: [UInt8] = [0, 0]
      let content = isCharacters ? properties : style + properties
      page +=
        isCharacters
        ? [UInt8(content.count)] + content
        : [0, UInt8((content.count + 1) / 2)] + content
      page += [UInt8](repeating: 0, count: 511 - page.count) + [1]
      main += page
    }
    return number(place, 4) + number(table.count - place, 4)
  }

  /// A compound file of some streams.
  static func compound(
    _ streams: [(name: String, content: [UInt8])], hasSmallStreams: Bool
  ) -> [UInt8] {
    var links: [Int] = []
    var sectors: [UInt8] = []
    func store(_ content: [UInt8]) -> Int {
      let first = links.count
      let count = max(1, (content.count + 511) / 512)
      links += (1...count).map { $0 == count ? 0xFFFF_FFFE : first + $0 }
      sectors += content + [UInt8](repeating: 0, count: count * 512 - content.count)
      return first
    }
    var small: [UInt8] = []
    var smallLinks: [Int] = []
    var entries: [UInt8] = []
    func entry(_ name: String, _ kind: UInt8, _ start: Int, _ size: Int) -> [UInt8] {
      let units = name.utf16.flatMap { number(Int($0), 2) }
      return units + [UInt8](repeating: 0, count: 64 - units.count) + number(units.count + 2, 2)
        + [kind] + [UInt8](repeating: 0, count: 49) + number(start, 4) + number(size, 4)
        + number(0, 4)
    }
    for (name, content) in streams {
      if content.count < 4096, hasSmallStreams {
        let first = smallLinks.count
        let count = (content.count + 63) / 64
        smallLinks += (1...count).map { $0 == count ? 0xFFFF_FFFE : first + $0 }
        small += content + [UInt8](repeating: 0, count: count * 64 - content.count)
        entries += entry(name, 2, first, content.count)
      } else {
        let padded = content + [UInt8](repeating: 0, count: max(0, 4096 - content.count))
        entries += entry(name, 2, store(padded), padded.count)
      }
    }
    let root = entry("Root Entry", 5, store(small), small.count)
    let smallTable = store(smallLinks.flatMap { number($0, 4) })
    let directory = store(root + entries)
    let tableCount = links.count / 127 + 1
    let tables = links.count..<links.count + tableCount
    links += tables.map { _ in 0xFFFF_FFFD }
    sectors += links.flatMap { number($0, 4) }
    sectors += [UInt8](repeating: 0xFF, count: -sectors.count & 511)
    var header: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]
    header += [UInt8](repeating: 0, count: 22) + number(9, 2) + number(6, 2)
    header += [UInt8](repeating: 0, count: 10) + number(tableCount, 4) + number(directory, 4)
    header += number(0, 4) + number(4096, 4) + number(smallTable, 4) + number(1, 4)
    header += number(0xFFFF_FFFE, 4) + number(0, 4)
    header += tables.flatMap { number($0, 4) }
    header += [UInt8](repeating: 0xFF, count: 512 - header.count)
    return header + sectors
  }

  private static func set(_ bytes: inout [UInt8], _ at: Int, _ value: [UInt8]) {
    bytes.replaceSubrange(at..<at + value.count, with: value)
  }

  private static func number(_ value: Int, _ size: Int) -> [UInt8] {
    (0..<size).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
  }
}
