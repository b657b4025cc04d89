/// A value for each of many files or agencies, side by side.
///
/// It lies in an index file until something in it changes; then it is copied once. Copies of a
/// column share its room until one of them changes.
struct Column<Element: BitwiseCopyable & Sendable>: Sendable {
  private enum Storage: Sendable {
    case own([Element])
    case mapped(MappedFile, offset: Int, count: Int)
  }

  private var storage: Storage

  /// Values of one's own.
  init(_ values: [Element] = []) { storage = .own(values) }

  /// Values in a file, from a byte on that is aligned for them; nil where they do not fit into it.
  init?(_ file: MappedFile, at range: Range<Int>) {
    let stride = MemoryLayout<Element>.stride
    guard range.lowerBound >= 0, range.upperBound <= file.bytes.count,
      range.lowerBound.isMultiple(of: MemoryLayout<Element>.alignment),
      range.count.isMultiple(of: stride)
    else { return nil }
    storage = .mapped(file, offset: range.lowerBound, count: range.count / stride)
  }

  /// How many values there are.
  var count: Int {
    switch storage {
    case .own(let values): values.count
    case .mapped(_, _, let count): count
    }
  }

  var indices: Range<Int> { 0..<count }

  subscript(index: Int) -> Element {
    get {
      switch storage {
      case .own(let values): values[index]
      case .mapped(let file, let offset, let count):
        load(file, offset, count, index)
      }
    }
    set { change { $0[index] = newValue } }
  }

  /// Adds a value at the end.
  mutating func append(_ value: Element) { change { $0.append(value) } }

  /// Puts a value before that at an index.
  mutating func insert(_ value: Element, at index: Int) { change { $0.insert(value, at: index) } }

  /// Takes a value out.
  mutating func remove(at index: Int) { change { $0.remove(at: index) } }

  /// Makes room for so many values.
  mutating func reserve(_ count: Int) { change { $0.reserveCapacity(count) } }

  /// The values side by side, while `body` runs: for going through all of them.
  func withValues<Result>(
    _ body: (UnsafeBufferPointer<Element>) throws -> Result
  ) rethrows -> Result {
    try withBytes { try $0.withMemoryRebound(to: Element.self, body) }
  }

  /// The bytes of all values, while `body` runs.
  func withBytes<Result>(_ body: (UnsafeRawBufferPointer) throws -> Result) rethrows -> Result {
    switch storage {
    case .own(let values): try values.withUnsafeBytes(body)
    case .mapped(let file, let offset, let count):
      try body(
        UnsafeRawBufferPointer(
          rebasing: file.bytes[offset..<offset + count * MemoryLayout<Element>.stride]))
    }
  }

  /// The first index whose value is not `before`, in a column ordered so that those come first.
  func partition(_ before: (Element) -> Bool) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if before(self[middle]) { low = middle + 1 } else { high = middle }
    }
    return low
  }

  private func load(_ file: MappedFile, _ offset: Int, _ count: Int, _ index: Int) -> Element {
    precondition(index >= 0 && index < count, "index out of range")
    return file.bytes.loadUnaligned(
      fromByteOffset: offset + index * MemoryLayout<Element>.stride, as: Element.self)
  }

  private func copy(_ file: MappedFile, _ offset: Int, _ count: Int) -> [Element] {
    [Element](unsafeUninitializedCapacity: count) { values, initialized in
      UnsafeMutableRawBufferPointer(values).copyMemory(
        from: UnsafeRawBufferPointer(
          rebasing: file.bytes[offset..<offset + count * MemoryLayout<Element>.stride]))
      initialized = count
    }
  }

  private mutating func change(_ body: (inout [Element]) -> Void) {
    switch storage {
    case .own(var values):
      // Given up for a moment, so that the values have one owner and change in place.
      storage = .own([])
      body(&values)
      storage = .own(values)
    case .mapped(let file, let offset, let count):
      var values = copy(file, offset, count)
      body(&values)
      storage = .own(values)
    }
  }
}

extension Column: Sequence {
  /// Goes through the values in order.
  func makeIterator() -> some IteratorProtocol<Element> {
    indices.lazy.map { self[$0] }.makeIterator()
  }
}

extension Column<UInt32> {
  /// Whether all values are numbers below a limit, or one that stands for none.
  func isBelow(_ limit: Int, or none: UInt32? = nil) -> Bool {
    withValues { values in values.allSatisfy { $0 < limit || $0 == none } }
  }
}
