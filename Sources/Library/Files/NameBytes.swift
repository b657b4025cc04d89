extension [CChar] {
  /// A path as the system wants it, ended by a zero.
  init(location bytes: some Collection<UInt8>) {
    self = []
    reserveCapacity(bytes.count + 1)
    append(contentsOf: bytes.lazy.map(CChar.init(bitPattern:)))
    append(0)
  }

  /// The bytes before the zero.
  var bytes: [UInt8] { prefix { $0 != 0 }.map(UInt8.init(bitPattern:)) }
}

extension Collection<UInt8> {
  /// The bytes of the name as it is shown: the same where it is UTF-8.
  var shownBytes: [UInt8] {
    let bytes = Array(self)
    return bytes.isUTF8 ? bytes : Array(bytes.shown.utf8)
  }
}

extension [UInt8] {
  var isUTF8: Bool {
    do {
      _ = try UTF8Span(validating: span)
      return true
    } catch {
      return false
    }
  }

  /// As text; bytes that are no UTF-8 as `\xB1`, so that different names stay different.
  var shown: String {
    if let text = String(validating: self, as: UTF8.self) { return text }
    var text = ""
    var rest = self[...]
    while let first = rest.first {
      let lengths = first < 0x80 ? 1...1 : 2...4
      let length = lengths.first { String(validating: rest.prefix($0), as: UTF8.self) != nil }
      if let length, let part = String(validating: rest.prefix(length), as: UTF8.self) {
        text += part
        rest = rest.dropFirst(length)
      } else {
        text += "\\x" + (first < 16 ? "0" : "") + String(first, radix: 16, uppercase: true)
        rest = rest.dropFirst()
      }
    }
    return text
  }
}
