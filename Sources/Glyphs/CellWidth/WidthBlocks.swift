/// The width table unpacked for look-up: blocks of 256 scalars, equal blocks stored once.
struct WidthBlocks: Sendable {
  /// For each 256 scalars, which block of `kinds` holds their classes.
  let index: [UInt8]
  /// Raw values of ``WidthKind``, 256 to a block.
  let kinds: [UInt8]

  static let shared = WidthBlocks(runs: CellWidthTable.runs)

  /// Unpacks runs such as `z20o5F`.
  init(runs: String) {
    var index: [UInt8] = []
    var kinds: [UInt8] = []
    var seen: [[UInt8]: UInt8] = [:]
    var block: [UInt8] = []
    block.reserveCapacity(256)

    func append(_ kind: UInt8, _ length: Int) {
      var left = length
      while left > 0 {
        let part = min(left, 256 - block.count)
        block.append(contentsOf: repeatElement(kind, count: part))
        left -= part
        guard block.count == 256 else { continue }
        if let number = seen[block] {
          index.append(number)
        } else {
          let number = UInt8(truncatingIfNeeded: seen.count)
          seen[block] = number
          index.append(number)
          kinds.append(contentsOf: block)
        }
        block.removeAll(keepingCapacity: true)
      }
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
    self.index = index
    self.kinds = kinds
  }
}
