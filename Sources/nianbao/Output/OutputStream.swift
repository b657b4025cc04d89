import Glibc
import Glyphs

/// Writes to a descriptor in large pieces.
///
/// A reader that has gone away, as `head` does, ends the program without a word: by the signal, or
/// here where the parent had it ignored. Any other failure is told, with exit code 2.
struct OutputStream {
  private let descriptor: Int32
  private var buffer: [UInt8] = []

  init(descriptor: Int32 = 1) { self.descriptor = descriptor }

  /// Writes bytes as they are.
  mutating func write(_ bytes: [UInt8]) {
    buffer.append(contentsOf: bytes)
    if buffer.count >= 1 << 16 { flush() }
  }

  /// Writes a line without anything that could move a terminal's cursor.
  mutating func line(_ text: some StringProtocol) {
    buffer.append(contentsOf: Sanitizer.clean(String(text)).text.utf8)
    buffer.append(0x0A)
    if buffer.count >= 1 << 16 { flush() }
  }

  /// Hands everything on.
  mutating func flush() {
    var rest = buffer[...]
    while !rest.isEmpty {
      let written = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if written >= 0 {
        rest = rest.dropFirst(written)
      } else if errno != EINTR {
        Self.give(up: errno, on: descriptor)
      }
    }
    buffer.removeAll(keepingCapacity: true)
  }

  private static func give(up code: Int32, on descriptor: Int32) -> Never {
    if code != EPIPE, descriptor != 2 {
      let words = "nianbao: cannot write: \(String(cString: strerror(code)))\n"
      _ = words.withCString { Glibc.write(2, $0, strlen($0)) }
    }
    exit(code == EPIPE ? 128 + SIGPIPE : 2)
  }
}
