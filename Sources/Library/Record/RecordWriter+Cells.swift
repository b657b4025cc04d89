import Audit
import Reports

extension RecordWriter {
  /// Every cell of the form; those of a table that is not there are missing.
  func write(cells report: Report, _ json: inout JSONWriter) {
    let implied = ImpliedValues.of(report)
    json.key("cells")
    json.object { json in
      for kind in TableKind.allCases {
        if let table = report.table(kind) {
          for (key, cell) in zip(table.form.cells, table.cells) {
            write(key, cell, implied: implied[key], &json)
          }
        } else if let edition = edition(of: report) {
          for key in TableForm.form(kind, edition).cells {
            write(key, .missing, implied: nil, &json)
          }
        }
      }
    }
  }

  /// The form of the tables that are there, else that of the year; before 2019 there was none.
  private func edition(of report: Report) -> FormEdition? {
    if let form = report.form { return form }
    guard let year = report.year, year >= 2019 else { return nil }
    return year <= 2020 ? .form2019 : .form2021
  }

  private func write(
    _ key: CellKey, _ cell: StatCell, implied: Amount?, _ json: inout JSONWriter
  ) {
    json.key(key.description)
    json.object { json in
      json.field("value", cell.value?.description)
      json.field("status", cell.status.rawValue)
      if cell.status == .ambiguous {
        json.key("candidates")
        json.array { json in
          for candidate in cell.candidates { json.string(candidate.description) }
        }
      }
      if let implied { json.field("implied", implied.description) }
      if let source = cell.source {
        json.key("source")
        json.object { json in
          json.field("line", source.line)
          json.field("column", source.column)
          json.field("text", source.text)
        }
      }
    }
  }
}
