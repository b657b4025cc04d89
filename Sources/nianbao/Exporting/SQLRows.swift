import Glyphs
import Reports

/// Statements that fill tables, a line each.
///
/// No text of a report can end a string or a line: quotes are doubled, controls are dropped.
struct SQLRows {
  private(set) var bytes: [UInt8] = []
  private var isFirst = true

  /// What stands in a column; nil is NULL.
  enum Value {
    case number(Int?)
    case amount(Amount?)
    case text(String?)
  }

  /// Writes the rows of a table; nothing where there are none.
  mutating func insert(_ table: String, _ rows: (inout SQLRows) -> Void) {
    let start = bytes.count
    bytes += "INSERT INTO \(table) VALUES".utf8
    let empty = bytes.count
    isFirst = true
    rows(&self)
    if bytes.count == empty { bytes.removeSubrange(start...) } else { bytes += ";\n".utf8 }
  }

  /// Writes a row.
  mutating func row(_ values: [Value]) {
    bytes.append(UInt8(ascii: isFirst ? "(" : ","))
    if !isFirst { bytes.append(UInt8(ascii: "(")) }
    isFirst = false
    for (index, value) in values.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      write(value)
    }
    bytes.append(UInt8(ascii: ")"))
  }

  private mutating func write(_ value: Value) {
    switch value {
    case .number(let number?): bytes += String(number).utf8
    case .amount(let amount?): bytes += amount.description.utf8
    case .text(let text?):
      bytes.append(UInt8(ascii: "'"))
      for byte in Sanitizer.clean(text).text.utf8 {
        bytes.append(byte)
        if byte == UInt8(ascii: "'") { bytes.append(byte) }
      }
      bytes.append(UInt8(ascii: "'"))
    case .number(nil), .amount(nil), .text(nil): bytes += "NULL".utf8
    }
  }
}
