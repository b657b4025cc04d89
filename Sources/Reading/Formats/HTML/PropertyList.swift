/// The data of a binary property list (.webarchive), in which one browser saves pages.
enum PropertyList {
  /// Whether a file is such a list with a page in it.
  static func isArchive(_ bytes: [UInt8]) -> Bool {
    bytes.starts(with: magic) && ByteSearch.first(page, in: bytes) != nil
  }

  /// The longest stretch of data that is a page, of those that the list holds.
  static func page(_ file: [UInt8]) -> [UInt8] {
    var best = 0..<0
    for range in data(file) where range.count > best.count {
      let isPage =
        file[range].first { $0 > 0x20 } == 0x3C && HTMLText.isPage(Array(file[range].prefix(4096)))
      if isPage { best = range }
    }
    return Array(file[best])
  }

  private static let magic = Array("bplist00".utf8)
  private static let page = Array("WebMainResource".utf8)
  private static let mostObjects = 20_000

  /// Where the objects lie that are data: the end of the file tells where each object begins.
  private static func data(_ file: [UInt8]) -> [Range<Int>] {
    guard file.count > 40 else { return [] }
    let end = file.count - 32
    let width = Int(file[end + 6])
    let count = min(number(file, end + 8, 8), mostObjects)
    let table = number(file, end + 24, 8)
    guard (1...8).contains(width), table < end else { return [] }
    return (0..<count).compactMap { index in
      let at = number(file, table + width * index, width)
      guard at < end, file[at] >> 4 == 4 else { return nil }
      var start = at + 1
      var length = Int(file[at] & 15)
      if length == 15 {
        let size = 1 << Int(number(file, start, 1) & 3)
        length = number(file, start + 1, size)
        start += 1 + size
      }
      return length <= end - start && start <= end ? start..<start + length : nil
    }
  }

  /// A number with its highest byte first; more than any place where it is none.
  private static func number(_ bytes: [UInt8], _ at: Int, _ size: Int) -> Int {
    guard at >= 0, at <= bytes.count - size else { return .max >> 8 }
    let number = bytes[at..<at + size].reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
    return Int(min(number, UInt64(Int.max >> 8)))
  }
}
