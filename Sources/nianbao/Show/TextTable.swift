import Canvas
import Glyphs

/// A table drawn with `|`, `-` and `+`, its header cells merged over rows and columns.
///
/// Columns are as wide as the page allows; words wrap within them, numbers never do: they
/// may need more than the page has.
struct TextTable {
  /// A header cell: its words and the rows and columns that it covers.
  struct Heading {
    var text: String
    var rows: Range<Int>
    var columns: Range<Int>
  }

  /// A row of the body: label and numbers.
  struct Row {
    var cells: [String]
    var indent = 0
  }

  /// The header cells; together they cover `headerRows` × the columns.
  var headings: [Heading]
  var headerRows: Int
  var body: [Row]
  /// Whether the first column is one of words.
  var hasLabels: Bool

  /// Columns that it takes on a page of a width; more than that where the numbers need them.
  func columns(atMost columns: Int) -> Int { TextTableLayout(self, columns: columns).columns }

  /// The table as lines of text, as far as possible within `columns`.
  func lines(columns: Int) -> [String] {
    let layout = TextTableLayout(self, columns: columns)
    var surface = Surface(size: Size(rows: layout.rows, columns: layout.columns))
    let boxes = headings.map { layout.box($0.rows, $0.columns) } + layout.bodyBoxes
    for box in boxes { edges(of: box, &surface) }
    for box in boxes { corners(of: box, &surface) }
    for heading in headings { draw(heading, layout, &surface) }
    for (index, row) in body.enumerated() {
      draw(row, at: layout.bodyLine(index), layout, &surface)
    }
    return surface.asText().split(separator: "\n", omittingEmptySubsequences: false).map(
      String.init)
  }

  private func draw(_ heading: Heading, _ layout: TextTableLayout, _ surface: inout Surface) {
    let box = layout.box(heading.rows, heading.columns)
    let lines = LineBreak.lines(of: heading.text, columns: box.columns)
    let top = box.row + max(0, box.rows - lines.count) / 2
    for (offset, line) in lines.enumerated() where offset < box.rows {
      let text = Clip.pad(String(line), to: box.columns, .centre)
      surface.put(text, row: top + offset, column: box.column)
    }
  }

  private func draw(
    _ row: Row, at line: Int, _ layout: TextTableLayout, _ surface: inout Surface
  ) {
    for (index, text) in row.cells.enumerated() {
      let box = layout.box(0..<1, index..<index + 1)
      if hasLabels, index == 0 {
        let lines = layout.labelLines(row)
        for (offset, piece) in lines.enumerated() {
          surface.put(piece, row: line + offset, column: box.column + row.indent)
        }
      } else {
        let space = max(0, box.columns - CellWidth.columns(of: text))
        surface.put(text, row: line, column: box.column + space)
      }
    }
  }

  private func edges(of box: Rect, _ surface: inout Surface) {
    for row in [box.row - 1, box.endRow] {
      surface.rule(Rect(row: row, column: box.column, rows: 1, columns: box.columns), "-")
    }
    for column in [box.column - 1, box.endColumn] {
      surface.rule(Rect(row: box.row, column: column, rows: box.rows, columns: 1), "|")
    }
  }

  private func corners(of box: Rect, _ surface: inout Surface) {
    for row in [box.row - 1, box.endRow] {
      for column in [box.column - 1, box.endColumn] {
        surface.rule(Rect(row: row, column: column, rows: 1, columns: 1), "+")
      }
    }
  }
}
