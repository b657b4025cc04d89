import Glibc

extension UnsafeRawBufferPointer {
  /// How these bytes stand to others: below 0 before, 0 the same, above 0 behind; a beginning comes
  /// before what goes on.
  func order(to other: UnsafeRawBufferPointer) -> Int {
    let shared = Swift.min(count, other.count)
    guard shared > 0, let own = baseAddress, let others = other.baseAddress else {
      return count - other.count
    }
    let order = memcmp(own, others, shared)
    return order == 0 ? count - other.count : Int(order)
  }
}
