/// An array while it comes in: nobody else sees it yet, so adding to it asks no questions.
struct Growing<Element: BitwiseCopyable>: ~Copyable {
  private var base: UnsafeMutablePointer<Element>
  private var capacity: Int
  private(set) var count = 0

  init(capacity: Int) {
    self.capacity = max(capacity, 16)
    base = .allocate(capacity: self.capacity)
  }

  deinit { base.deallocate() }

  var last: Element? { count > 0 ? base[count - 1] : nil }

  @inline(__always)
  mutating func append(_ element: Element) {
    if count == capacity { grow(by: 1) }
    (base + count).initialize(to: element)
    count += 1
  }

  /// Adds a range of `source`, which must hold it.
  @inline(__always)
  mutating func append(_ source: UnsafeBufferPointer<Element>, _ range: Range<Int>) {
    precondition(range.lowerBound >= 0 && range.upperBound <= source.count)
    guard let from = source.baseAddress else { return }
    if capacity - count < range.count { grow(by: range.count) }
    (base + count).update(from: from + range.lowerBound, count: range.count)
    count += range.count
  }

  /// Adds the same element `times` times.
  @inline(__always)
  mutating func append(_ element: Element, times: Int) {
    if capacity - count < times { grow(by: times) }
    (base + count).initialize(repeating: element, count: times)
    count += times
  }

  /// Adds up to `most` elements, which `body` writes; it returns how many it wrote.
  @inline(__always)
  mutating func append(
    atMost most: Int, _ body: (UnsafeMutableBufferPointer<Element>) -> Int
  ) {
    if capacity - count < most { grow(by: most) }
    let written = body(UnsafeMutableBufferPointer(start: base + count, count: most))
    precondition(written >= 0 && written <= most)
    count += written
  }

  mutating func removeLast() {
    precondition(count > 0)
    count -= 1
  }

  /// All of it, in order.
  func array() -> [Element] { Array(UnsafeBufferPointer(start: base, count: count)) }

  @inline(never)
  private mutating func grow(by more: Int) {
    capacity = max(capacity * 2, count + more)
    let larger = UnsafeMutablePointer<Element>.allocate(capacity: capacity)
    larger.update(from: base, count: count)
    base.deallocate()
    base = larger
  }
}
