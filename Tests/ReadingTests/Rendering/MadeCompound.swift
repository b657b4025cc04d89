/// A compound file as office programs before 2007 kept their documents in.
enum MadeCompound {
  typealias Stream = (name: String, content: [UInt8])

  /// The bytes of a file with some streams.
  ///
  /// - Parameters:
  ///   - hasSmallStreams: whether short streams lie in small sectors.
  ///   - embedded: the streams of a document within, which comes last in the directory.
  static func file(
    _ streams: [Stream], hasSmallStreams: Bool = false, embedded: [Stream] = []
  ) -> [UInt8] {
    var links: [Int] = []
    var sectors: [UInt8] = []
    func store(_ content: [UInt8]) -> Int {
      let first = links.count
      let count = max(1, (content.count + 511) / 512)
      links += (1...count).map { $0 == count ? 0xFFFF_FFFE : first + $0 }
      sectors += content + [UInt8](repeating: 0, count: count * 512 - content.count)
      return first
    }
    var small: [UInt8] = []
    var smallLinks: [Int] = []
    /// Each hangs on the one before it.
    func entries(_ streams: [Stream], from number: Int) -> [UInt8] {
      streams.enumerated().flatMap { index, stream in
        let next = index + 1 < streams.count ? number + index + 1 : none
        if stream.content.count < 4096, hasSmallStreams {
          let first = smallLinks.count
          let count = (stream.content.count + 63) / 64
          smallLinks += (1...count).map { $0 == count ? 0xFFFF_FFFE : first + $0 }
          small +=
            stream.content + [UInt8](repeating: 0, count: count * 64 - stream.content.count)
          return entry(stream.name, 2, first, stream.content.count, next: next)
        }
        let padded =
          stream.content + [UInt8](repeating: 0, count: max(0, 4096 - stream.content.count))
        return entry(stream.name, 2, store(padded), padded.count, next: next)
      }
    }
    var listed = entries(streams, from: embedded.isEmpty ? 1 : 2)
    if !embedded.isEmpty {
      let first = streams.count + 2
      listed = entry("ObjectPool", 1, 0, 0, next: 2, below: first) + listed
      listed += entries(embedded, from: first)
    }
    let root = entry("Root Entry", 5, store(small), small.count, below: 1)
    let smallTable = store(smallLinks.flatMap { number($0, 4) })
    let directory = store(root + listed)
    let tableCount = links.count / 127 + 1
    let tables = links.count..<links.count + tableCount
    links += tables.map { _ in 0xFFFF_FFFD }
    sectors += links.flatMap { number($0, 4) }
    sectors += [UInt8](repeating: 0xFF, count: -sectors.count & 511)
    var header: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]
    header += [UInt8](repeating: 0, count: 22) + number(9, 2) + number(6, 2)
    header += [UInt8](repeating: 0, count: 10) + number(tableCount, 4) + number(directory, 4)
    header += number(0, 4) + number(4096, 4) + number(smallTable, 4) + number(1, 4)
    header += number(0xFFFF_FFFE, 4) + number(0, 4)
    header += tables.flatMap { number($0, 4) }
    header += [UInt8](repeating: 0xFF, count: 512 - header.count)
    return header + sectors
  }

  private static let none = 0xFFFF_FFFF

  private static func entry(
    _ name: String, _ kind: UInt8, _ start: Int, _ size: Int, next: Int = none, below: Int = none
  ) -> [UInt8] {
    let units = name.utf16.flatMap { number(Int($0), 2) }
    return units + [UInt8](repeating: 0, count: 64 - units.count) + number(units.count + 2, 2)
      + [kind, 1] + number(none, 4) + number(next, 4) + number(below, 4)
      + [UInt8](repeating: 0, count: 36) + number(start, 4) + number(size, 4) + number(0, 4)
  }

  /// A number in so many bytes, the lowest first.
  static func number(_ value: Int, _ size: Int) -> [UInt8] {
    (0..<size).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
  }
}
