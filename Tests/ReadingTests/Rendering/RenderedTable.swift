import Reports

/// A table laid out as the circular prints it: cells with the rows and columns they cover.
struct RenderedTable {
  struct Cell {
    var text: String
    var row: Int
    var column: Int
    var rowSpan = 1
    var columnSpan = 1
  }

  var cells: [Cell] = []
  var rowCount = 0
  var columnCount: Int

  init(_ kind: TableKind, of report: MadeReport) {
    let form = TableForm.form(kind, report.edition)
    columnCount = kind == .proactive ? 4 : kind == .requests ? 10 : 15
    for block in form.blocks {
      if let caption = block.caption {
        cells.append(Cell(text: caption, row: rowCount, column: 0, columnSpan: columnCount))
        rowCount += 1
      }
      addHeader(block, kind)
      kind == .requests ? addNested(block.lines, report) : addFlat(block.lines, report)
    }
  }

  private mutating func addHeader(_ block: FormBlock, _ kind: TableKind) {
    let labelColumns = kind == .requests ? 3 : 1
    for cell in block.header {
      var column = cell.column
      var span = cell.columnSpan
      if kind == .requests {
        column = cell.column == 0 ? 0 : cell.column + labelColumns - 1
        span = cell.column == 0 ? labelColumns : span
      } else if kind == .proactive, cell.column + 1 == block.header.count {
        span = columnCount - cell.column
      }
      cells.append(
        Cell(
          text: cell.text, row: rowCount + cell.row, column: column, rowSpan: cell.rowSpan,
          columnSpan: span))
    }
    rowCount += block.headerRows
  }

  private mutating func addFlat(_ lines: [FormLine], _ report: MadeReport) {
    for line in lines {
      let first = line.label.isEmpty ? 0 : 1
      if first == 1 { cells.append(Cell(text: line.label, row: rowCount, column: 0)) }
      for (index, key) in line.cells.enumerated() {
        let isLast = index + 1 == line.cells.count
        cells.append(
          Cell(
            text: report.cells[key] ?? "", row: rowCount, column: first + index,
            columnSpan: isLast ? columnCount - first - index : 1))
      }
      rowCount += 1
    }
  }

  /// Labels over up to three columns, headings beside the rows that they stand for.
  private mutating func addNested(_ lines: [FormLine], _ report: MadeReport) {
    for (index, line) in lines.enumerated() {
      if line.isHeading {
        let inside = lines[(index + 1)...].prefix { $0.level > line.level }
        cells.append(
          Cell(
            text: line.label, row: rowCount, column: line.level,
            rowSpan: inside.count { !$0.isHeading }))
        continue
      }
      cells.append(
        Cell(text: line.label, row: rowCount, column: line.level, columnSpan: 3 - line.level))
      for (offset, key) in line.cells.enumerated() {
        cells.append(Cell(text: report.cells[key] ?? "", row: rowCount, column: 3 + offset))
      }
      rowCount += 1
    }
  }

  /// The cells that begin in a row, from left to right.
  func row(_ row: Int) -> [Cell] {
    cells.filter { $0.row == row }.sorted { $0.column < $1.column }
  }

  /// The text at each place of the grid; places that a merged cell covers have `covered` of it.
  func grid(_ covered: (Cell) -> String) -> [[String]] {
    var grid = [[String]](
      repeating: [String](repeating: "", count: columnCount), count: rowCount)
    for cell in cells {
      for row in cell.row..<cell.row + cell.rowSpan {
        for column in cell.column..<cell.column + cell.columnSpan {
          grid[row][column] = row == cell.row && column == cell.column ? cell.text : covered(cell)
        }
      }
    }
    return grid
  }
}
