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
    /// Sections are numbered by a list, which some name themselves and others through their style.
    var hasLists = false
    /// Tables lie in boxes that are anchored in the text.
    var hasBoxes = false
  }

  private struct Run {
    var text: String
    var properties: [UInt8]
    var style = 0
    var isDeleted = false
  }

  private static let inTable: [UInt8] = [0x16, 0x24, 1]
  private static let endOfRow: [UInt8] = inTable + [0x17, 0x24, 1]
  private static let deleted: [UInt8] = [0x00, 0x08, 1]

  /// The bytes of the file.
  static func file(_ made: MadeReport, _ style: Style = Style()) -> [UInt8] {
    var runs = [Run(text: "青石县林业局2022年政府信息公开工作年度报告\r", properties: [])]
    var boxes: [[Run]] = []
    for kind in SectionKind.allCases {
      runs.append(heading(kind, style))
      if let table = TableKind.allCases.first(where: { $0.section == kind.number }) {
        let rows = rows(RenderedTable(table, of: made), style)
        if style.hasBoxes {
          boxes.append(rows + [Run(text: "\r", properties: [])])
          runs.append(Run(text: "\u{8}\r", properties: []))
        } else {
          runs += rows
        }
      }
    }
    if style.hasTraces {
      runs.append(Run(text: "\u{13} PAGE 88 \u{14}3\u{15}\r", properties: []))
    }
    return file(runs, boxes, style)
  }

  private static func heading(_ kind: SectionKind, _ style: Style) -> Run {
    guard style.hasLists else {
      return Run(text: "\(kind.ordinal)、\(kind.heading.zh)\r", properties: [])
    }
    let isStyled = kind.number.isMultiple(of: 2)
    return Run(
      text: "\(kind.heading.zh)\r", properties: isStyled ? [] : listed, style: isStyled ? 2 : 0)
  }

  /// The first use of a list, and its first level.
  private static let listed: [UInt8] = [0x0B, 0x46, 1, 0, 0x0A, 0x26, 0]

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

  private static func file(_ body: [Run], _ boxes: [[Run]], _ style: Style) -> [UInt8] {
    let runs = body + boxes.joined()
    var main = [UInt8](repeating: 0, count: 0x800)
    var characterCount = 0
    var pieces: [(start: Int, place: Int)] = []
    var paragraphs: [(range: Range<Int>, properties: [UInt8])] = []
    var hidden: [(range: Range<Int>, properties: [UInt8])] = []
    let bodyCount = body.reduce(0) { $0 + $1.text.utf16.count }
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
      let properties = number(run.style, 2) + run.properties
      if let last = paragraphs.last, last.properties == properties {
        paragraphs[paragraphs.count - 1].range = last.range.lowerBound..<main.count
      } else {
        paragraphs.append((start..<main.count, properties))
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
    set(&main, 0x4C, number(bodyCount, 4))
    if style.hasLists { addLists(&main, &table) }
    if style.hasBoxes {
      addBoxes(boxes.map { $0.reduce(0) { $0 + $1.text.utf16.count } }, body, &main, &table)
    }
    return MadeCompound.file(
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
      page +=
        isCharacters
        ? [UInt8(properties.count)] + properties
        : [0, UInt8((properties.count + 1) / 2)] + properties
      page += [UInt8](repeating: 0, count: 511 - page.count) + [1]
      main += page
    }
    return number(place, 4) + number(table.count - place, 4)
  }

  /// A list whose levels write `一、`, a use of it, and a style that is based on one that has that.
  private static func addLists(_ main: inout [UInt8], _ table: inout [UInt8]) {
    let zeros = [UInt8](repeating: 0, count: 64)
    let list = number(77, 4) + zeros[..<22] + [1, 0]
    let level =
      number(1, 4) + [0x27, 0, 1] + zeros[..<17] + [0, 0, 0, 0] + number(2, 2) + [0, 0, 0x01, 0x30]
    add(number(1, 2) + list, at: 0x2E2, &main, &table)
    // The header does not count the levels to the lists.
    table += level
    add(number(1, 4) + number(77, 4) + zeros[..<12], at: 0x2EA, &main, &table)
    func style(basedOn base: Int, _ properties: [UInt8]) -> [UInt8] {
      let content = number(0, 2) + properties
      let all =
        number(0, 2) + number(1 | base << 4, 2) + zeros[..<6]
        + number(1, 2) + number(0x4E00, 2) + number(0, 2) + number(content.count, 2) + content
      return number(all.count, 2) + all + zeros[..<(all.count % 2)]
    }
    let styles =
      number(4, 2) + number(3, 2) + number(10, 2) + number(0, 2)
      + style(basedOn: 0xFFF, []) + style(basedOn: 0, listed) + style(basedOn: 1, [])
    add(styles, at: 0xA2, &main, &table)
  }

  /// Where the boxes are anchored, and where the text of each ends.
  private static func addBoxes(
    _ counts: [Int], _ body: [Run], _ main: inout [UInt8], _ table: inout [UInt8]
  ) {
    let characters = body.flatMap { Array($0.text.utf16) }
    let anchors = characters.indices.filter { characters[$0] == 0x08 }
    let shapes = anchors.indices.map { 1024 + $0 }
    add(
      (anchors + [characters.count]).flatMap { number($0, 4) }
        + shapes.flatMap { number($0, 4) + [UInt8](repeating: 0, count: 22) },
      at: 0x1DA, &main, &table)
    let ends = counts.indices.map { counts[...$0].reduce(0, +) }
    add(
      ([0] + ends).flatMap { number($0, 4) }
        + shapes.flatMap {
          [UInt8](repeating: 0, count: 14) + number($0, 4) + number(0, 4)
        },
      at: 0x25A, &main, &table)
    set(&main, 0x64, number(ends.last ?? 0, 4))
  }

  /// Adds a part to the table stream, and to the header where it lies.
  private static func add(
    _ part: [UInt8], at place: Int, _ main: inout [UInt8], _ table: inout [UInt8]
  ) {
    set(&main, place, number(table.count, 4) + number(part.count, 4))
    table += part
  }

  private static func set(_ bytes: inout [UInt8], _ at: Int, _ value: [UInt8]) {
    bytes.replaceSubrange(at..<at + value.count, with: value)
  }

  private static func number(_ value: Int, _ size: Int) -> [UInt8] {
    MadeCompound.number(value, size)
  }
}
