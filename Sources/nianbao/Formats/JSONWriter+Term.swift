import Audit
import Library
import Reports

extension JSONWriter {
  /// Writes a term of a sum: no value goes without how it was come by.
  mutating func term(_ operand: Operand) {
    object { json in
      json.field("cell", operand.cell.description)
      json.field("coefficient", operand.term.coefficient)
      json.field("year", operand.term.origin == .previous ? "previous" : "current")
      json.field("value", operand.value?.description)
      json.field("status", operand.printed.status.rawValue)
      if !operand.printed.candidates.isEmpty {
        json.field("candidates", operand.printed.candidates.map(\.description))
      }
    }
  }
}
