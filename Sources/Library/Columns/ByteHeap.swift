import Reports

/// Runs of bytes, each found by a number; what is no longer wanted stays until the index is written
/// anew.
struct ByteHeap: Sendable {
  /// The number of a run; 0 is that of none.
  typealias Place = UInt32

  private let file: MappedFile?
  private let mapped: Range<Int>
  private var own: [UInt8] = []

  /// An empty heap.
  init() {
    file = nil
    mapped = 0..<0
  }

  /// The runs of an index file, to which others can be added; nil where they are not in the file.
  init?(_ file: MappedFile, at range: Range<Int>) {
    guard range.lowerBound >= 0, range.upperBound <= file.bytes.count,
      range.count <= Int(Place.max)
    else { return nil }
    self.file = file
    mapped = range
  }

  /// How many bytes there are.
  var count: Int { mapped.count + own.count }

  /// Adds a run; 0 for an empty one, and where 4 GB are full.
  mutating func add(_ bytes: some Collection<UInt8>) -> Place {
    // The first byte is never the start of a run, so that 0 can stand for none.
    if count == 0 { own.append(0) }
    guard !bytes.isEmpty, let place = Place(exactly: count),
      count + bytes.count + 5 < Int(Place.max)
    else { return 0 }
    var length = PackWriter()
    length.number(bytes.count)
    own += length.bytes
    own += bytes
    return place
  }

  /// The bytes of a run, while `body` runs; none for a number that is no run's.
  func with<Result>(
    _ place: Place, _ body: (UnsafeRawBufferPointer) throws -> Result
  ) rethrows -> Result {
    let start = Int(place)
    if start == 0 { return try body(UnsafeRawBufferPointer(start: nil, count: 0)) }
    if let file, start < mapped.count {
      let bytes = UnsafeRawBufferPointer(rebasing: file.bytes[mapped])
      return try body(Self.run(bytes, start))
    }
    return try own.withUnsafeBytes { try body(Self.run($0, start - mapped.count)) }
  }

  /// All bytes in one piece, while `body` runs.
  func withBytes<Result>(_ body: (UnsafeRawBufferPointer) throws -> Result) rethrows -> Result {
    guard let file else { return try own.withUnsafeBytes(body) }
    return try (Array(file.bytes[mapped]) + own).withUnsafeBytes(body)
  }

  /// A run as text.
  func text(_ place: Place) -> String { with(place) { String(decoding: $0, as: UTF8.self) } }

  private static func run(
    _ bytes: UnsafeRawBufferPointer, _ start: Int
  ) -> UnsafeRawBufferPointer {
    let none = UnsafeRawBufferPointer(start: nil, count: 0)
    guard start >= 0, start < bytes.count else { return none }
    let rest = UnsafeRawBufferPointer(rebasing: bytes[start...])
    var reader = PackReader(rest)
    guard let length = try? reader.number(), length <= reader.left else { return none }
    let from = rest.count - reader.left
    return UnsafeRawBufferPointer(rebasing: rest[from..<from + length])
  }
}
