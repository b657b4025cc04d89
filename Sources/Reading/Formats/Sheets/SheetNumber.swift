/// Numbers as sheets show them: stored in binary, 66.4866 is 66.486599999999996.
enum SheetNumber {
  /// The shortest decimal that means the same; nil for what a report never has.
  static func printed(_ number: Double) -> [UInt8]? {
    guard abs(number) < 1e15 else { return nil }
    let shortest = number.description
    return Array((shortest.hasSuffix(".0") ? shortest.dropLast(2) : shortest[...]).utf8)
  }
}
