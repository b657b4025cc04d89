/// The attributes of a tag, read while the tag's event lasts.
struct HTMLAttributes {
  private let pairs: UnsafePointer<UnsafePointer<CChar>?>?

  init(_ pairs: UnsafePointer<UnsafePointer<CChar>?>?) { self.pairs = pairs }

  /// The number that an attribute gives; 1 without one.
  func number(_ name: String) -> Int {
    guard var at = pairs else { return 1 }
    while let key = at.pointee {
      let value = (at + 1).pointee
      if String(cString: key) == name, let value {
        return Int(String(cString: value).filter(\.isNumber)) ?? 1
      }
      at += 2
    }
    return 1
  }
}
