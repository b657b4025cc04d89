/// Numbers as sheets show them: stored in binary, 66.4866 is 66.486599999999996, and a sum of decimals
/// 3.3000000000000003.
enum SheetNumber {
  /// The shortest decimal that means the same to the fifteen digits that sheets show; nil for what a
  /// report never has.
  static func printed(_ number: Double) -> [UInt8]? {
    guard abs(number) < 1e15 else { return nil }
    var scale = 1e14
    for _ in 1..<Int(abs(number)).description.count { scale /= 10 }
    let shortest = ((number * scale).rounded() / scale).description
    return Array((shortest.hasSuffix(".0") ? shortest.dropLast(2) : shortest[...]).utf8)
  }
}
