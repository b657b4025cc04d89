import CMarkup

/// The members of a ZIP file, found through its central directory.
struct ZipArchive {
  /// Where a member's data lies.
  private struct Member {
    var method: Int
    var packed: Int
    var unpacked: Int
    var header: Int
  }

  private let bytes: [UInt8]
  private var members: [String: Member] = [:]

  /// Bytes that a member may unpack to; more is a bomb, not a report.
  private static let largest = 64 << 20
  private static let mostMembers = 4096

  /// Reads the directory; nil where the bytes are no archive.
  init?(_ bytes: [UInt8]) {
    self.bytes = bytes
    guard bytes.starts(with: [0x50, 0x4B]), let end = Self.directoryEnd(bytes) else { return nil }
    var at = number(end + 16, 4)
    for _ in 0..<min(number(end + 10, 2), Self.mostMembers) {
      guard at + 46 <= bytes.count, number(at, 4) == 0x0201_4B50 else { break }
      let nameCount = number(at + 28, 2)
      let nameEnd = at + 46 + nameCount
      guard nameEnd <= bytes.count else { break }
      let name = String(decoding: bytes[at + 46..<nameEnd], as: UTF8.self)
      members[name] = Member(
        method: number(at + 10, 2), packed: number(at + 20, 4), unpacked: number(at + 24, 4),
        header: number(at + 42, 4))
      at = nameEnd + number(at + 30, 2) + number(at + 32, 2)
    }
  }

  /// The names of all members, by their bytes.
  var names: [String] { members.keys.sorted() }

  func contains(_ name: String) -> Bool { members[name] != nil }

  /// Bytes that a member says it unpacks to; nil when it is not there.
  func size(_ name: String) -> Int? { members[name]?.unpacked }

  /// The content of a member; nil when it is not there, damaged, encrypted or too large.
  func content(_ name: String) -> [UInt8]? {
    guard let member = members[name], member.unpacked <= Self.largest,
      member.header + 30 <= bytes.count, number(member.header, 4) == 0x0403_4B50,
      number(member.header + 6, 2) & 1 == 0
    else { return nil }
    let start = member.header + 30 + number(member.header + 26, 2) + number(member.header + 28, 2)
    guard start <= bytes.count, member.packed <= bytes.count - start else { return nil }
    let packed = Array(bytes[start..<start + member.packed])
    if member.method == 0 { return packed }
    guard member.method == 8 else { return nil }
    var out = [UInt8](repeating: 0, count: member.unpacked)
    let count = nb_inflate(packed, packed.count, &out, out.count)
    return count == member.unpacked ? out : nil
  }

  private func number(_ at: Int, _ count: Int) -> Int {
    LittleEndianBytes(bytes).number(at, count)
  }

  /// The end record stands within the last 64 KB and a comment.
  private static func directoryEnd(_ bytes: [UInt8]) -> Int? {
    guard bytes.count >= 22 else { return nil }
    let first = max(0, bytes.count - 22 - 65_535)
    return (first...bytes.count - 22).last {
      bytes[$0] == 0x50 && bytes[$0 + 1] == 0x4B && bytes[$0 + 2] == 5 && bytes[$0 + 3] == 6
    }
  }
}
