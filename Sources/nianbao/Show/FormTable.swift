import Audit
import Glyphs
import Reports

/// A statutory table as it is drawn: the form's header, and what the report has in the cells.
///
/// On a page too narrow for the columns each row is a label with its numbers below it.
struct FormTable {
  let table: StatTable

  /// The parts of the table under their captions.
  func lines(columns: Int) -> [String] {
    table.form.blocks.flatMap { block -> [String] in
      let drawn = text(block)
      let caption = block.caption.map { LineBreak.lines(of: $0, columns: columns) } ?? []
      return caption.map(String.init)
        + (drawn.columns(atMost: columns) > columns
          ? listed(block, columns: columns) : drawn.lines(columns: columns))
    }
  }

  /// Row by row: the label, then each column's name and number, wrapped between them.
  private func listed(_ block: FormBlock, columns: Int) -> [String] {
    block.lines.flatMap { line -> [String] in
      let indent = min(line.level * 2, columns / 4)
      let hasLabel = !line.label.isEmpty
      let label = LineBreak.lines(
        of: line.label, columns: columns, firstIndent: indent, hangingIndent: indent)
      let pairs = line.cells.map { key in
        let name = hasLabel ? key.columnName.zh : key.name.zh
        return "\(name) \(shown(table[key] ?? .missing))"
      }
      return label.map { String(repeating: " ", count: indent) + $0 }
        + Self.filled(pairs, columns: columns, indent: indent + (hasLabel ? 2 : 0))
    }
  }

  /// Pieces set on lines, none of them broken unless it is wider than a line.
  private static func filled(_ pieces: [String], columns: Int, indent: Int) -> [String] {
    let blank = String(repeating: " ", count: indent)
    var lines: [String] = []
    for piece in pieces {
      if let last = lines.last,
        CellWidth.columns(of: last) + 2 + CellWidth.columns(of: piece) <= columns
      {
        lines[lines.count - 1] += "  " + piece
      } else {
        lines += LineBreak.lines(
          of: piece, columns: columns, firstIndent: indent, hangingIndent: indent
        ).map { blank + $0 }
      }
    }
    return lines
  }

  private func text(_ block: FormBlock) -> TextTable {
    let hasLabels = block.lines.contains { !$0.label.isEmpty }
    return TextTable(
      headings: block.header.map { cell in
        TextTable.Heading(
          text: cell.text, rows: cell.row..<cell.row + cell.rowSpan,
          columns: cell.column..<cell.column + cell.columnSpan)
      },
      headerRows: block.headerRows,
      body: block.lines.map { line in
        let values = line.cells.map { shown(table[$0] ?? .missing) }
        return TextTable.Row(
          cells: (hasLabels ? [line.label] : []) + values, indent: line.level * 2)
      },
      hasLabels: hasLabels)
  }

  /// A number that was cut out or worked out has a star; long lists of readings are not spelt out.
  private func shown(_ cell: StatCell) -> String {
    switch cell.status {
    case .split, .inferred: cell.mark + "*"
    case .ambiguous where cell.mark.utf8.count > 12: "?{\(cell.candidates.count)}"
    default: cell.mark
    }
  }
}
