/// A value of JSON, read from bytes.
public enum JSONValue: Hashable, Sendable {
  case null
  case bool(Bool)
  /// A number as it is written: nothing is rounded.
  case number(String)
  case string(String)
  case array([JSONValue])
  case object([String: JSONValue])

  /// The value of a key; nil for none and for what is no object.
  public subscript(key: String) -> JSONValue? {
    if case .object(let values) = self { values[key] } else { nil }
  }

  /// The text, if it is one.
  public var text: String? { if case .string(let text) = self { text } else { nil } }

  /// The whole number, if it is one that fits.
  public var integer: Int? { if case .number(let digits) = self { Int(digits) } else { nil } }

  /// The elements, if it is an array.
  public var elements: [JSONValue]? { if case .array(let values) = self { values } else { nil } }

  /// Reads one value that fills the bytes; nil for anything else, and for nesting past 64.
  public init?(_ bytes: some Sequence<UInt8>) {
    var parser = JSONParser(bytes: Array(bytes))
    guard let value = parser.whole() else { return nil }
    self = value
  }
}
