/// Writes numbers and texts one behind another in few bytes; `PackReader` reads them back.
///
/// Numbers take seven bits a byte, the lowest first; texts are their UTF-8 behind its length.
public struct PackWriter: Sendable {
  /// What was written.
  public private(set) var bytes: [UInt8] = []

  /// An empty writer.
  public init() {}

  /// Adds a byte as it is.
  public mutating func byte(_ value: UInt8) { bytes.append(value) }

  /// Adds a whole number from 0.
  public mutating func number(_ value: Int) { number(UInt64(clamping: value)) }

  /// Adds a number below zero or not, the small ones in few bytes.
  public mutating func signed(_ value: Int64) {
    number(UInt64(bitPattern: (value << 1) ^ (value >> 63)))
  }

  /// Adds a text.
  public mutating func text(_ text: String) {
    var text = text
    text.withUTF8 {
      number($0.count)
      bytes.append(contentsOf: $0)
    }
  }

  /// Adds yes or no.
  public mutating func flag(_ value: Bool) { byte(value ? 1 : 0) }

  /// Adds how many there are, and each.
  @inlinable
  public mutating func list<Values: Collection>(
    _ values: Values, _ write: (inout PackWriter, Values.Element) -> Void
  ) {
    number(values.count)
    for value in values { write(&self, value) }
  }

  /// Adds whether there is a value, and the value.
  @inlinable
  public mutating func optional<Value>(
    _ value: Value?, _ write: (inout PackWriter, Value) -> Void
  ) {
    flag(value != nil)
    if let value { write(&self, value) }
  }

  /// Adds bytes as they are.
  public mutating func append(_ more: UnsafeRawBufferPointer) { bytes.append(contentsOf: more) }

  /// Adds what another has written.
  public mutating func append(_ other: PackWriter) { bytes.append(contentsOf: other.bytes) }

  /// Forgets what was written and keeps its room.
  public mutating func removeAll() { bytes.removeAll(keepingCapacity: true) }

  @inline(__always)
  private mutating func number(_ value: UInt64) {
    // Most numbers take one byte.
    if value < 0x80 { bytes.append(UInt8(truncatingIfNeeded: value)) } else { long(value) }
  }

  private mutating func long(_ value: UInt64) {
    var rest = value
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(truncatingIfNeeded: rest))
  }
}
