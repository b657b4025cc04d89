import Audit
import Reports

extension RecordWriter {
  /// Every cell of the form; those of a table that is not there are missing.
  func write(cells report: Report, _ json: inout JSONWriter) {
    let implied = ImpliedValues.of(report)
    json.key("cells")
    json.object { json in
      for (key, cell) in report.formCells { write(key, cell, implied: implied[key], &json) }
    }
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
