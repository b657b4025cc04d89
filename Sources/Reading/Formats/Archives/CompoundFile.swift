/// The streams of a compound file, the archive that office programs kept their documents in before
/// 2007 ([MS-CFB]); those of documents that are embedded in it are not told.
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
  /// The streams of the document itself.
  private var entries: [String: Entry] = [:]

  /// Streams shorter than this lie in small sectors.
  private static let cutoff = 4096
  private static let smallShift = 6
  private static let mostEntries = 4096

  /// Whether a file begins as such files do.
  static func isOne(_ file: [UInt8]) -> Bool {
    file.starts(with: [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1])
  }

  /// Reads the directory; nil where the bytes are no such file.
  init?(_ file: [UInt8]) {
    guard Self.isOne(file) else { return nil }
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
    let count = min(directory.count >> 7, Self.mostEntries)
    var isNew = [Bool](repeating: true, count: count)
    // The root comes first, its content hangs below it as a tree of names.
    var open = [0]
    while let index = open.popLast() {
      guard index < count, isNew[index] else { continue }
      isNew[index] = false
      let at = index << 7
      let entry = Entry(start: directory.number(at + 116, 4), size: directory.number(at + 120, 4))
      switch directory.number(at + 66, 1) {
      case 5:
        smallSectors = stream(entry, next)
        open.append(directory.number(at + 76, 4))
      case let kind:
        if kind == 2 { entries[name(directory, at)] = entry }
        open += [directory.number(at + 68, 4), directory.number(at + 72, 4)]
      }
    }
  }

  private func name(_ directory: LittleEndianBytes, _ at: Int) -> String {
    let length = min(max(directory.number(at + 64, 2) - 2, 0), 62)
    let units = (0..<length / 2).map { UInt16(directory.number(at + 2 * $0, 2)) }
    return String(decoding: units, as: UTF16.self)
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
