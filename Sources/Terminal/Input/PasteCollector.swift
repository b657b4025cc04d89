/// Collects pasted text, up to a limit.
struct PasteCollector {
  /// More than anyone means to put into a search prompt; the rest of a slip is dropped.
  static let limit = 64 * 1024

  private var bytes: [UInt8] = []
  private var isFull = false

  mutating func add(_ byte: UInt8) {
    // Once something was dropped all is, or the text would have a hole in it.
    if bytes.count >= Self.limit { isFull = true }
    if !isFull { bytes.append(byte) }
  }

  /// The text with line ends as `\n`; a character cut by the limit is left out.
  var text: String {
    var whole = bytes[...]
    if isFull {
      while let last = whole.last, last & 0xC0 == 0x80 { whole.removeLast() }
      if let last = whole.last, last >= 0xC0 { whole.removeLast() }
    }
    var lines: [UInt8] = []
    lines.reserveCapacity(whole.count)
    var previous: UInt8 = 0
    for byte in whole {
      // Terminals send Enter for a line end, and both for one copied from Windows.
      if byte == 13 || (byte == 10 && previous != 13) { lines.append(10) }
      if byte != 13, byte != 10 { lines.append(byte) }
      previous = byte
    }
    return String(decoding: lines, as: UTF8.self)
  }
}
