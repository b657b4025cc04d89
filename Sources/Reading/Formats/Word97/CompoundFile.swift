/// The streams of a compound file, the archive that office programs kept their documents in before
/// 2007 ([MS-CFB]).
struct CompoundFile {
  private struct Entry {
    var start: Int
    var size: Int
  }

  private let bytes: LittleEndianBytes
  private let sectorShift: Int
  /// For each sector the one that follows it.
  private let next: [Int]
  /// The same for the small sectors that short streams are kept in.
  private let nextSmall: [Int]
  private var smallSectors: [UInt8] = []
  private var entries: [String: Entry] = [:]

  /// Streams shorter than this lie in small sectors.
  private static let cutoff = 4096
  private static let smallShift = 6
  private static let mostEntries = 4096

  /// Reads the directory; nil where the bytes are no such file.
  init?(_ file: [UInt8]) {
    guard file.starts(with: [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]) else { return nil }
    let bytes = LittleEndianBytes(file)
    let shift = bytes.number(30, 2)
    guard shift == 9 || shift == 12 else { return nil }
    self.bytes = bytes
    sectorShift = shift
    let perSector = 1 << (shift - 2)
    func links(_ sectors: [Int]) -> [Int] {
      sectors.flatMap { sector in
        (0..<perSector).map { bytes.number((sector + 1) << shift + 4 * $0, 4) }
      }
    }
    let most = bytes.count >> shift
    // The table of sectors is told by a list of which the beginning is in the header.
    var tables = (0..<109).map { bytes.number(76 + 4 * $0, 4) }
    var list = bytes.number(68, 4)
    while list < most, tables.count <= most {
      let more = links([list])
      tables += more.dropLast()
      list = more.last ?? most
    }
    next = links(Array(tables.prefix { $0 < most }.prefix(most / perSector + 1)))
    nextSmall = links(Self.chain(bytes.number(60, 4), next, atMost: most))
    let directory = stream(Entry(start: bytes.number(48, 4), size: .max), next)
    readEntries(LittleEndianBytes(directory))
  }

  private mutating func readEntries(_ directory: LittleEndianBytes) {
    for at in stride(from: 0, to: min(directory.count, Self.mostEntries << 7), by: 128) {
      let length = min(max(directory.number(at + 64, 2) - 2, 0), 62)
      let units = (0..<length / 2).map { UInt16(directory.number(at + 2 * $0, 2)) }
      let entry = Entry(start: directory.number(at + 116, 4), size: directory.number(at + 120, 4))
      switch directory.number(at + 66, 1) {
      case 2: entries[String(decoding: units, as: UTF16.self)] = entry
      case 5: smallSectors = stream(entry, next)
      default: break
      }
    }
  }

  /// The content of a stream; nil where there is none of the name.
  func stream(_ name: String) -> [UInt8]? {
    entries[name].map { entry in
      guard entry.size < Self.cutoff else { return stream(entry, next) }
      let content = Self.chain(entry.start, nextSmall, atMost: nextSmall.count).flatMap { sector in
        let start = sector << Self.smallShift
        return smallSectors[
          min(
            start, smallSectors.count)..<min(
              start + 1 << Self.smallShift, smallSectors.count)]
      }
      return Array(content.prefix(entry.size))
    }
  }

  private func stream(_ entry: Entry, _ next: [Int]) -> [UInt8] {
    var content: [UInt8] = []
    let size = 1 << sectorShift
    for sector in Self.chain(entry.start, next, atMost: bytes.count >> sectorShift) {
      content += bytes.slice((sector + 1) << sectorShift, size)
      if content.count >= entry.size { break }
    }
    return content.count > entry.size ? Array(content.prefix(entry.size)) : content
  }

  /// The sectors that follow one another; one that goes in circles ends where all have been.
  private static func chain(_ start: Int, _ next: [Int], atMost most: Int) -> [Int] {
    var sectors: [Int] = []
    var sector = start
    while sector < next.count, sectors.count < most {
      sectors.append(sector)
      sector = next[sector]
    }
    return sectors
  }
}
