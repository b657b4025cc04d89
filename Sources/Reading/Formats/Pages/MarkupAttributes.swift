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

  /// The number that an attribute gives; 1 without one.
  func number(_ name: String) -> Int {
    text(name).flatMap { Int($0.filter(\.isNumber)) } ?? 1
  }
}
