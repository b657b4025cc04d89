/// How an index file begins: what it is, of which version, and where its parts are.
///
///     "nianbao index\n" and two zero bytes
///     UInt32  version of this layout
///     UInt32  checksum of the rest of the header
///     UInt64  length of the rest of the header
///     …       a `PackWriter`'s: the writer's identity, the folder, the parts
///
/// Numbers are the machine's own; a file from a machine of another byte order has another version.
/// The parts follow, each from a multiple of 8 on.
enum IndexFormat {
  static let mark = Array("nianbao index\n\0\0".utf8)
  static let version: UInt32 = 4
  static let fixedLength = 32

  /// The length with which the next part begins aligned.
  static func aligned(_ length: Int) -> Int { (length + 7) & ~7 }
}

/// A part of an index file.
struct IndexPart: Hashable, Sendable {
  /// What it is called.
  let name: String
  /// Where it lies behind the header.
  let range: Range<Int>
  /// The checksum of its bytes.
  let checksum: UInt32
}
