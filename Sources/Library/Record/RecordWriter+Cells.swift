import Audit
import Reports

extension RecordWriter {
  /// Every cell of the form; those of a table that is not there are missing.
  func write(cells report: Report, _ json: inout JSONWriter) {
    let implied = ImpliedValues.of(report)
    let names = CellNames.all
    json.key("cells")
    json.object { json in
      report.forEachFormCell { key, cell in
        names.withName(of: key) { json.key($0) }
        write(cell, implied: implied.isEmpty ? nil : implied[key], &json)
      }
    }
  }

  private func write(_ cell: StatCell, implied: Amount?, _ json: inout JSONWriter) {
    json.object { json in
      json.field("value", cell.value)
      json.field("status", cell.status.rawValue)
      if cell.status == .ambiguous {
        json.key("candidates")
        json.array { json in for candidate in cell.candidates { json.amount(candidate) } }
      }
      if let implied { json.field("implied", implied) }
      if let position = cell.sourcePosition {
        json.key("source")
        json.object { json in
          json.field("line", position.line)
          json.field("column", position.column)
          if cell.isPlainlyPrinted, let value = cell.value {
            json.field("text", value)
          } else {
            json.field("text", cell.source?.text)
          }
        }
      }
    }
  }
}
