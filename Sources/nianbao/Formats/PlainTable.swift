import Glyphs

/// Rows of text in columns: words to the left, numbers to the right, two spaces between.
struct PlainTable {
  private let rows: [[String]]

  /// The first row is the heading.
  init(_ rows: [[String]]) { self.rows = rows.map { $0.map { Sanitizer.clean($0).text } } }

  var lines: [String] {
    let columns = rows.first?.indices ?? 0..<0
    let widths = columns.map { column in
      rows.map { CellWidth.columns(of: $0[column]) }.max() ?? 0
    }
    let isNumber = columns.map { column in
      rows.dropFirst().allSatisfy { Int($0[column]) != nil }
    }
    return rows.map { row in
      let cells = columns.map { column in
        Clip.pad(row[column], to: widths[column], isNumber[column] ? .right : .left)
      }
      let line = cells.joined(separator: "  ")
      return String(
        line[..<(line.lastIndex { $0 != " " }.map(line.index(after:)) ?? line.startIndex)])
    }
  }
}
