import Audit
import Glyphs
import Reports

/// A statutory table as it is drawn: the form's header, and what the report has in the cells.
struct FormTable {
  let table: StatTable

  /// The parts of the table under their captions.
  func lines(columns: Int) -> [String] {
    table.form.blocks.flatMap { block -> [String] in
      (block.caption.map { [$0] } ?? []) + text(block).lines(columns: columns)
    }
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
