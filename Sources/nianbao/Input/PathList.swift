import Glibc
import Library

/// Paths that another program writes to this one's standard input.
struct PathList {
  /// The byte behind each path: a line end or zero.
  private let end: UInt8
  /// The beginning of a path whose end has not come yet.
  private var rest: [UInt8] = []
  private var isOver = false

  /// No system has longer paths.
  private static let longest = 1 << 16

  init(end: UInt8) { self.end = end }

  /// The paths that have come meanwhile, at least one; nil at the end.
  mutating func next() throws(FileError) -> [[UInt8]]? {
    while !isOver {
      let bytes = try Self.read()
      isOver = bytes.isEmpty
      guard rest.count + bytes.count <= 2 * Self.longest else {
        throw FileError(path: "-", code: ENAMETOOLONG)
      }
      rest += bytes
      let whole = isOver ? rest.endIndex : rest.lastIndex(of: end).map { $0 + 1 } ?? 0
      let paths = rest[..<whole].split(separator: end).map(Array.init)
      rest.removeFirst(whole)
      if !paths.isEmpty { return paths }
    }
    return nil
  }

  private static func read() throws(FileError) -> [UInt8] {
    var failure: Int32 = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: longest) { buffer, count in
      var got = 0
      repeat {
        got = Glibc.read(0, buffer.baseAddress, longest)
      } while got < 0 && errno == EINTR
      if got < 0 { failure = errno }
      count = max(0, got)
    }
    if failure != 0 { throw FileError(path: "-", code: failure) }
    return bytes
  }
}
