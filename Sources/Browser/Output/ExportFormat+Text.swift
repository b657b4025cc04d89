import Glyphs

extension ExportFormat {
  /// Columns set with spaces, numbers at the right, for reading and for mail.
  static func plain(_ table: ViewTable) -> String {
    let texts = table.rows.map { $0.map(\.shown) }
    let widths = table.columns.indices.map { index in
      texts.reduce(CellWidth.columns(of: table.columns[index])) { widest, row in
        max(widest, row.indices.contains(index) ? CellWidth.columns(of: row[index]) : 0)
      }
    }
    let isNumber = table.columns.indices.map { index in
      table.rows.contains { $0.indices.contains(index) && $0[index].number != nil }
    }
    func line(_ fields: [String]) -> String {
      var text = fields.enumerated().map { index, field in
        Clip.pad(field, to: widths[index], isNumber[index] ? .right : .left)
      }
      .joined(separator: "  ")
      while text.last == " " { text.removeLast() }
      return text + "\n"
    }
    return table.title + "\n\n" + line(table.columns) + texts.map(line).joined()
  }
}
