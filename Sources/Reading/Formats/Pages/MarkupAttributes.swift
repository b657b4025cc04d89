import Glibc

/// The attributes of a tag, read while the tag's event lasts.
struct MarkupAttributes {
  private let pairs: UnsafePointer<UnsafePointer<CChar>?>?

  init(_ pairs: UnsafePointer<UnsafePointer<CChar>?>?) { self.pairs = pairs }

  /// The text of an attribute, or nil.
  func text(_ name: String) -> String? {
    guard var at = pairs else { return nil }
    while let key = at.pointee {
      if String(cString: key) == name { return (at + 1).pointee.map { String(cString: $0) } }
      at += 2
    }
    return nil
  }

  /// The bytes of an attribute, which last as long as the tag's event; nil without one.
  func bytes(_ name: StaticString) -> UnsafePointer<CChar>? {
    guard var at = pairs else { return nil }
    while let key = at.pointee {
      if Self.isName(key, name) { return (at + 1).pointee }
      at += 2
    }
    return nil
  }

  /// Whether the element says that it is not to be shown.
  var isHidden: Bool {
    guard var at = pairs else { return false }
    while let key = at.pointee {
      if strcmp(key, "hidden") == 0 {
        // What a search brings to light is text of the page.
        return (at + 1).pointee.map { strcmp($0, "until-found") != 0 } ?? true
      }
      if strcmp(key, "style") == 0, let style = (at + 1).pointee,
        strstr(style, "isplay") != nil || strstr(style, "ISPLAY") != nil
      {
        return String(cString: style).filter { $0 != " " }.lowercased().contains("display:none")
      }
      at += 2
    }
    return false
  }

  /// Whether the element says that its text shows with the lines that it has.
  var isTyped: Bool {
    guard let style = bytes("style"),
      strstr(style, "hite-space") != nil || strstr(style, "HITE-SPACE") != nil
    else { return false }
    return StyleSheets.isTyped(String(cString: style).filter { !$0.isWhitespace }.lowercased())
  }

  /// Whether a link leads to a note of the page, or back from it: its text is the note's mark.
  var leadsToNote: Bool {
    guard let target = text("href"), target.utf8.first == 0x23 else { return false }
    return ["ftn", "edn", "fn", "note"].contains { target.contains($0) }
  }

  /// Whether the element says that it is a row of a table.
  var isRow: Bool {
    if text("role") == "row" { return true }
    guard let style = text("style"), style.contains("table-row") else { return false }
    return style.filter { $0 != " " }.contains("display:table-row")
  }

  /// Whether a field shows its value as text.
  var isTextField: Bool {
    ["text", "number", "tel", ""].contains(text("type")?.lowercased() ?? "")
  }

  /// The number that an attribute gives; 1 without one.
  func number(_ name: StaticString) -> Int {
    guard var at = pairs else { return 1 }
    while let key = at.pointee {
      if Self.isName(key, name) { return (at + 1).pointee.flatMap(Self.number) ?? 1 }
      at += 2
    }
    return 1
  }

  private static func isName(_ key: UnsafePointer<CChar>, _ name: StaticString) -> Bool {
    name.withUTF8Buffer { name in
      for (at, byte) in name.enumerated() where UInt8(bitPattern: key[at]) != byte { return false }
      return key[name.count] == 0
    }
  }

  /// The digits of a value, whatever stands between them.
  private static func number(_ value: UnsafePointer<CChar>) -> Int? {
    var number: Int?
    var at = value
    while at.pointee != 0 {
      let byte = UInt8(bitPattern: at.pointee)
      if byte >= 0x80 { return Int(String(cString: value).filter(\.isNumber)) }
      if byte &- 0x30 < 10 {
        let (tens, overflow) = (number ?? 0).multipliedReportingOverflow(by: 10)
        guard !overflow, tens <= Int.max - 9 else { return nil }
        number = tens + Int(byte &- 0x30)
      }
      at += 1
    }
    return number
  }
}
