/// The width table unpacked for look-up: blocks of 256 scalars, the even ones stored once a class.
struct WidthBlocks: Sendable {
  /// For each 256 scalars, which block of `kinds` holds their classes.
  private(set) var index: [UInt16] = []
  /// Raw values of ``WidthKind``, 256 to a block; the first blocks are of one class throughout.
  private(set) var kinds: [UInt8] = []

  static let shared = WidthBlocks(runs: CellWidthTable.runs)

  /// The scalars of the block being filled.
  private var open: [UInt8] = []

  /// Unpacks runs such as `z20o5F`.
  init(runs: String) {
    for kind in 0...WidthKind.unknown.rawValue {
      kinds.append(contentsOf: repeatElement(kind, count: 256))
    }
    var kind: UInt8 = WidthKind.one.rawValue
    var length = 0
    for byte in runs.utf8 {
      if let next = WidthKind(letter: byte) {
        append(kind, length)
        (kind, length) = (next.rawValue, 0)
      } else {
        length = length << 4 | Int(byte < 0x3A ? byte - 0x30 : byte - 0x37)
      }
    }
    append(kind, length)
  }

  private mutating func append(_ kind: UInt8, _ length: Int) {
    var left = length
    while left > 0 {
      if open.isEmpty, left >= 256 {
        // Nearly all of Unicode: its blocks are not worth storing one by one.
        index.append(UInt16(kind))
        left -= 256
        continue
      }
      let part = min(left, 256 - open.count)
      open.append(contentsOf: repeatElement(kind, count: part))
      left -= part
      guard open.count == 256 else { continue }
      index.append(UInt16(truncatingIfNeeded: kinds.count / 256))
      kinds.append(contentsOf: open)
      open.removeAll(keepingCapacity: true)
    }
  }
}
