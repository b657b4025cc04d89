/// The formats in which a table can be kept, told by the suffix of the file.
enum ExportFormat: String, Sendable, CaseIterable {
  case csv, tsv, json, markdown = "md", text = "txt"

  /// The format of a file name; nil for a suffix that is none of these.
  init?(path: String) {
    guard let dot = path.lastIndex(of: ".") else { return nil }
    self.init(rawValue: path[path.index(after: dot)...].lowercased())
  }

  /// The table in this format, ending in a line break.
  func text(_ table: ViewTable) -> String {
    switch self {
    case .csv: "\u{FEFF}" + lines(table, separator: ",", quote: Self.quoted)
    case .tsv: lines(table, separator: "\t") { $0 }
    case .json: Self.json(table)
    case .markdown: Self.markdown(table)
    case .text: Self.plain(table)
    }
  }

  /// One row of tabs, as spreadsheets take it from the clipboard.
  static func row(_ fields: [ViewTable.Field]) -> String {
    fields.map { guarded($0.shown, isNumber: $0.number != nil) }.joined(separator: "\t")
  }

  /// What a spreadsheet would take for a formula gets a quote before it; numbers are left alone.
  static func guarded(_ text: String, isNumber: Bool = false) -> String {
    guard let first = text.first else { return text }
    if "=@\t\r".contains(first) { return "'" + text }
    guard "+-".contains(first), !isNumber else { return text }
    let rest = text.dropFirst()
    let isPlain =
      !rest.isEmpty && rest.allSatisfy { $0.isASCII && ($0.isNumber || ".,%".contains($0)) }
    return isPlain ? text : "'" + text
  }

  private func lines(
    _ table: ViewTable, separator: String, quote: (String) -> String
  ) -> String {
    let head = table.columns.map { quote(Self.guarded($0)) }.joined(separator: separator)
    let body = table.rows.map { row in
      row.map { quote(Self.guarded($0.shown, isNumber: $0.number != nil)) }
        .joined(separator: separator)
    }
    return ([head] + body).joined(separator: "\n") + "\n"
  }

  private static func quoted(_ text: String) -> String {
    guard text.contains(where: { ",\"\n\r".contains($0) }) else { return text }
    return "\""
      + text.split(separator: "\"", omittingEmptySubsequences: false)
      .joined(separator: "\"\"") + "\""
  }

  static func markdown(_ table: ViewTable) -> String {
    func line(_ fields: [String]) -> String {
      "| "
        + fields.map { field in
          field.split(separator: "|", omittingEmptySubsequences: false).joined(separator: "\\|")
        }.joined(separator: " | ") + " |"
    }
    let rule = "|" + String(repeating: " --- |", count: table.columns.count)
    return "\(table.title)\n\n" + line(table.columns) + "\n" + rule + "\n"
      + table.rows.map { line($0.map(\.shown)) + "\n" }.joined()
  }

  private static func json(_ table: ViewTable) -> String {
    let rows = table.rows.map { row in
      let fields = zip(table.columns, row).map { column, field in
        let value = field.number ?? (field.text.isEmpty ? "null" : string(field.text))
        guard !field.status.isEmpty else { return "\(string(column)): \(value)" }
        return "\(string(column)): {\"value\": \(value), \"status\": \(string(field.status))}"
      }
      return "    {" + fields.joined(separator: ", ") + "}"
    }
    return "{\n  \"title\": \(string(table.title)),\n  \"rows\": [\n"
      + rows.joined(separator: ",\n") + "\n  ]\n}\n"
  }

  private static func string(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case _ where scalar.value < 0x20: result += " "
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}
