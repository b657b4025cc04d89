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

  /// Whether the element says that it is not to be shown.
  var isHidden: Bool {
    guard var at = pairs else { return false }
    while let key = at.pointee {
      if strcmp(key, "hidden") == 0 { return true }
      if strcmp(key, "style") == 0, let style = (at + 1).pointee, strstr(style, "display") != nil {
        return String(cString: style).filter { $0 != " " }.lowercased().contains("display:none")
      }
      at += 2
    }
    return false
  }

  /// The number that an attribute gives; 1 without one.
  func number(_ name: String) -> Int {
    text(name).flatMap { Int($0.filter(\.isNumber)) } ?? 1
  }
}
