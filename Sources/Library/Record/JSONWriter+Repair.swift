import Audit
import Reports

extension JSONWriter {
  /// Writes a correction: its cells with what is printed and what would settle the sums.
  public mutating func repair(_ repair: Repair) {
    array { json in
      for change in repair.changes {
        json.object { json in
          json.field("cell", change.cell.description)
          json.field("from", change.from.description)
          json.field("to", change.to.description)
        }
      }
    }
  }
}
