import Glyphs
import Reports

/// The ways in which converters print a report.
enum Layout: String, CaseIterable, Sendable {
  case tabbedCells, barRows, barLines, markdown, tabGrid, repeatedGrid, commaGrid
  case wordRows, cellLines, spacedCellLines, alignedColumns, page, drawnBoxes, framedBoxes
  case narrowLabels, oneLine, barOutline, drawnOutline, numberedGrid

  /// Whether an empty cell leaves a trace in the document.
  var showsBlanks: Bool {
    switch self {
    case .wordRows, .cellLines, .spacedCellLines, .oneLine, .narrowLabels, .barLines: false
    default: true
    }
  }

  func render(_ report: MadeReport) -> String {
    let year = report.edition == .form2021 ? 2022 : 2020
    var lines: [String] = []
    func add(_ text: String) { lines.append(text) }
    add("青石县林业局\(year)年政府信息公开工作年度报告")
    add("根据《中华人民共和国政府信息公开条例》编制本报告，所列数据自\(year)年1月1日起至\(year)年12月31日止。")
    for kind in SectionKind.allCases {
      add("\(kind.ordinal)、\(kind.heading.zh)")
      if let table = TableKind.allCases.first(where: { $0.section == kind.number }) {
        add(self.table(RenderedTable(table, of: report)))
      } else {
        add("\(year)年，我局全年公开信息312条，办理行政许可27件，收到申请15件，比上年多3件。")
      }
    }
    switch self {
    case .page:
      return "<html><body>" + lines.map { $0.hasPrefix("<") ? $0 : "<p>\($0)</p>" }.joined()
        + "</body></html>"
    case .commaGrid:
      return lines.map { $0.contains("\"") ? $0 : "\"\($0)\"" }.joined(separator: "\n")
    case .oneLine: return lines.joined(separator: " ")
    case .spacedCellLines, .markdown: return lines.joined(separator: "\n\n")
    default: return lines.joined(separator: "\n")
    }
  }

  private func table(_ table: RenderedTable) -> String {
    let rows = (0..<table.rowCount).map { table.row($0).map(\.text) }
    switch self {
    case .tabbedCells:
      return (0..<table.rowCount).map { tabbed(table, row: $0) }.joined(separator: "\n\n")
    case .barRows:
      return rows.map {
        $0.joined(separator: " | ") + " |"
          + String(repeating: "|", count: table.columnCount - $0.count)
      }
      .joined(separator: "\n")
    case .barLines: return rows.joined().joined(separator: "\n|\n") + "\n|"
    case .markdown:
      let grid = table.grid { _ in "" }
      let lines = grid.map { "| " + $0.joined(separator: " | ") + " |" }
      let rule = "|" + String(repeating: "---|", count: table.columnCount)
      return ([lines[0], rule] + lines.dropFirst()).joined(separator: "\n")
    case .tabGrid:
      return table.grid { _ in "" }.map { $0.joined(separator: "\t") }.joined(separator: "\n")
    case .repeatedGrid:
      return table.grid(\.text).map { $0.joined(separator: "\t") }.joined(separator: "\n")
    case .commaGrid:
      return table.grid { _ in "" }.map { row in
        row.map { $0.isEmpty || Int($0) != nil ? $0 : "\"\($0)\"" }.joined(separator: ",")
      }.joined(separator: "\n")
    case .wordRows: return rows.map { $0.joined(separator: " ") }.joined(separator: "\n")
    case .cellLines: return rows.joined().joined(separator: "\n")
    case .spacedCellLines: return rows.joined().joined(separator: "\n\n")
    case .oneLine: return rows.joined().joined(separator: " ")
    case .alignedColumns: return aligned(table.grid { _ in "" })
    case .page: return page(table)
    case .drawnBoxes: return boxed(table.grid { _ in "" }, bar: "│", rule: "─", joint: "┼")
    case .framedBoxes: return boxed(table.grid { _ in "" }, bar: "|", rule: "-", joint: "+")
    case .narrowLabels: return narrow(rows)
    case .barOutline: return outlined(table.grid { _ in "" }, bar: "|", rule: "-", joint: "+")
    case .drawnOutline: return outlined(table.grid { _ in "" }, bar: "│", rule: "─", joint: "┼")
    case .numberedGrid:
      let grid = table.grid { _ in "" }
      let header = [""] + grid[0].indices.map(String.init)
      return ([header] + grid.enumerated().map { [String($0.offset)] + $0.element })
        .map { $0.joined(separator: "\t") }.joined(separator: "\n")
    }
  }

  private func tabbed(_ table: RenderedTable, row: Int) -> String {
    var lines: [String] = []
    for column in 0..<table.columnCount {
      if let cell = table.cells.first(where: { $0.row == row && $0.column == column }) {
        lines.append("\t" + cell.text)
      } else if table.cells.contains(where: {
        $0.row < row && row < $0.row + $0.rowSpan && $0.column == column
      }) {
        lines.append("\t")
      }
    }
    return lines.joined(separator: "\n")
  }

  private func aligned(_ grid: [[String]]) -> String {
    let widths = grid[0].indices.map { column in
      grid.map { CellWidth.columns(of: $0[column]) }.max() ?? 0
    }
    return grid.map { row in
      row.enumerated().map { Clip.pad($0.element, to: widths[$0.offset], .left) }
        .joined(separator: "  ")
    }.joined(separator: "\n")
  }

  private func page(_ table: RenderedTable) -> String {
    "<table>"
      + (0..<table.rowCount).map { row in
        "<tr>"
          + table.row(row).map {
            "<td rowspan=\"\($0.rowSpan)\" colspan=\"\($0.columnSpan)\"><p><span>\($0.text)</span></p></td>"
          }.joined() + "</tr>\n"
      }.joined() + "</table>"
  }

  private func boxed(_ grid: [[String]], bar: String, rule: String, joint: String) -> String {
    let widths = grid[0].indices.map { column in
      grid.map { min(CellWidth.columns(of: $0[column]), 24) }.max() ?? 0
    }
    let line =
      joint + widths.map { String(repeating: rule, count: max($0, 1)) }.joined(separator: joint)
      + joint
    var out = [line]
    for row in grid {
      let wrapped = row.enumerated().map {
        LineBreak.lines(of: $0.element, columns: max(widths[$0.offset], 2)).map(String.init)
      }
      for index in 0..<(wrapped.map(\.count).max() ?? 0) {
        out.append(
          bar
            + wrapped.enumerated().map { column, lines in
              Clip.pad(index < lines.count ? lines[index] : "", to: max(widths[column], 1), .left)
            }.joined(separator: bar) + bar)
      }
      out.append(line)
    }
    return out.joined(separator: "\n")
  }

  /// A frame around all rows, each on one line, as wide as its characters are many.
  private func outlined(_ grid: [[String]], bar: String, rule: String, joint: String) -> String {
    let widths = grid[0].indices.map { column in grid.map { $0[column].count }.max() ?? 0 }
    let line =
      joint + widths.map { String(repeating: rule, count: $0 + 2) }.joined(separator: joint) + joint
    let rows = grid.map { row in
      bar
        + row.enumerated().map {
          " " + $0.element + String(repeating: " ", count: widths[$0.offset] - $0.element.count + 1)
        }.joined(separator: bar) + bar
    }
    return ([line] + rows + [line]).joined(separator: "\n")
  }

  /// Labels broken over lines with the numbers in the middle, as narrow columns of a PDF come out.
  private func narrow(_ rows: [[String]]) -> String {
    rows.map { row in
      let numbers = row.filter { Int($0) != nil || $0 == "-" }
      let words = row.filter { Int($0) == nil && $0 != "-" && !$0.isEmpty }
      guard !numbers.isEmpty, let label = words.last, label.count > 13 else {
        return row.filter { !$0.isEmpty }.joined(separator: " ")
      }
      let cut = label.index(label.startIndex, offsetBy: 11)
      return (words.dropLast() + [String(label[..<cut])]).joined(separator: " ") + "\n"
        + numbers.joined(separator: " ") + "\n" + label[cut...]
    }.joined(separator: "\n")
  }
}
