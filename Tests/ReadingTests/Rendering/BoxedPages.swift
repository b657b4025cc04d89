import Reports

/// A report laid out on pages, as `pdftotext -bbox-layout` tells of it: words with their boxes.
struct BoxedPages {
  /// Where a cell's text stands in its cell.
  enum Side: CaseIterable, Sendable { case left, middle, right }

  var side = Side.middle
  /// Whether labels and numbers begin at the top of their row.
  var isTopped = false
  var pageHeight = 780.0
  /// Space above and below the text of a cell.
  var padding = 2.0
  var hasRunningHead = false
  /// Whether each page repeats the header of its table.
  var repeatsHeader = false

  private var pages: [String] = [""]
  private var y = 60.0
  private let size = 10.0
  private let pitch = 12.0

  /// What `pdftotext` writes for a report.
  static func output(_ report: MadeReport, _ layout: BoxedPages = BoxedPages()) -> [UInt8] {
    var layout = layout
    layout.add("青石县林业局2022年政府信息公开工作年度报告")
    for kind in SectionKind.allCases {
      layout.add("\(kind.ordinal)、\(kind.heading.zh)")
      if let table = TableKind.allCases.first(where: { $0.section == kind.number }) {
        layout.add(RenderedTable(table, of: report))
      } else {
        layout.add("2022年，我局全年公开信息312条，办理行政许可27件，收到申请15件，")
        layout.add("比上年多3件。")
      }
    }
    return layout.output
  }

  private var output: [UInt8] {
    var text = "<!DOCTYPE html>\n<html><body>\n<doc>\n"
    for (index, words) in pages.enumerated() {
      text += "  <page width=\"595.3\" height=\"841.9\">\n" + words
      text += Self.word("- \(index + 1) -", 290, 810, 310, 820)
      if hasRunningHead { text += Self.word("政府信息公开年度报告", 240, 20, 350, 30) }
      text += "  </page>\n"
    }
    return Array((text + "</doc>\n</body></html>").utf8)
  }

  private static func word(
    _ text: String, _ left: Double, _ top: Double, _ right: Double, _ bottom: Double
  ) -> String {
    let escaped = text.split(separator: "&", omittingEmptySubsequences: false)
      .joined(separator: "&amp;")
    return "<word xMin=\"\(left)\" yMin=\"\(top)\" xMax=\"\(right)\" yMax=\"\(bottom)\">"
      + escaped + "</word>\n"
  }

  private mutating func place(_ text: String, at left: Double, _ top: Double) {
    guard !text.isEmpty else { return }
    pages[pages.count - 1] += Self.word(text, left, top, left + width(text), top + size)
  }

  private func width(_ text: String) -> Double {
    text.unicodeScalars.reduce(0) { $0 + ($1.value < 0x80 ? size / 2 : size) }
  }

  private mutating func add(_ line: String) {
    turnPage(for: 20)
    place(line, at: 50, y)
    y += 20
  }

  private mutating func turnPage(for height: Double) {
    guard y + height > pageHeight else { return }
    pages.append("")
    y = 60
  }

  private mutating func add(_ table: RenderedTable) {
    let edges = Self.edges(table.columnCount)
    let headerRows = table.columnCount == 10 ? 3 : 0
    let heights = (0..<table.rowCount).map { row in
      let lines = table.row(row).filter { $0.rowSpan == 1 }.map {
        wrapped($0.text, edges[$0.column + $0.columnSpan] - edges[$0.column] - 4).count
      }
      return Double(max(lines.max() ?? 1, 1)) * pitch + 2 * padding
    }
    for row in 0..<table.rowCount {
      if y + heights[row] > pageHeight {
        turnPage(for: heights[row])
        if repeatsHeader, row >= headerRows {
          for header in 0..<headerRows {
            place(table.row(header), of: heights, edges, through: headerRows)
            y += heights[header]
          }
        }
      }
      place(table.row(row), of: heights, edges, through: table.rowCount)
      y += heights[row]
    }
    y += 10
  }

  private mutating func place(
    _ cells: [RenderedTable.Cell], of heights: [Double], _ edges: [Double], through last: Int
  ) {
    for cell in cells {
      let room = edges[cell.column + cell.columnSpan] - edges[cell.column] - 4
      let lines = wrapped(cell.text, room)
      var height = 0.0
      for row in cell.row..<min(cell.row + cell.rowSpan, last)
      where y + height + heights[row] <= pageHeight { height += heights[row] }
      let tall = Double(lines.count) * pitch
      var top = isTopped ? y + padding : y + max(0, (height - tall) / 2)
      for line in lines {
        let free = room - width(line)
        let shift = side == .left ? 0 : side == .right ? free : free / 2
        place(line, at: edges[cell.column] + 2 + max(0, shift), top)
        top += pitch
      }
    }
  }

  private func wrapped(_ text: String, _ room: Double) -> [String] {
    var lines = [""]
    for character in text {
      if width(lines[lines.count - 1]) + width(String(character)) > room { lines.append("") }
      lines[lines.count - 1].append(character)
    }
    return lines
  }

  /// Where columns begin, and the last one's end.
  private static func edges(_ count: Int) -> [Double] {
    let widths: [Double] =
      switch count {
      case 10: [36, 46, 110] + Array(repeating: 42, count: 7)
      case 4: [130, 110, 110, 110]
      default: Array(repeating: 33, count: count)
      }
    return widths.reduce(into: [50]) { $0.append($0[$0.count - 1] + $1) }
  }
}
