import Glibc

extension TerminalSession {
  /// Asks the terminal to put a text on the clipboard of the machine it runs on (OSC 52).
  ///
  /// Through tmux in its wrapping. Whether the terminal does so cannot be known; a text of more
  /// than 74,994 bytes is refused, since terminals drop longer ones.
  public func copyThroughTerminal(_ text: String, isInTmux: Bool) -> Bool {
    let bytes = Array(text.utf8)
    guard isEntered, bytes.count <= 74_994 else { return false }
    let request = "\u{1B}]52;c;" + Base64.text(bytes) + "\u{7}"
    let wrapped = isInTmux ? "\u{1B}Ptmux;\u{1B}" + request + "\u{1B}\\" : request
    var rest = Array(wrapped.utf8)[...]
    while !rest.isEmpty {
      let written = rest.withUnsafeBytes { write(STDOUT_FILENO, $0.baseAddress, $0.count) }
      if written > 0 {
        rest = rest.dropFirst(written)
      } else if errno != EINTR, errno != EAGAIN {
        return false
      }
    }
    return true
  }
}

/// Bytes as the letters of RFC 4648.
enum Base64 {
  static func text(_ bytes: [UInt8]) -> String {
    var result: [UInt8] = []
    result.reserveCapacity((bytes.count + 2) / 3 * 4)
    var index = 0
    while index < bytes.count {
      let part = bytes[index..<min(index + 3, bytes.count)]
      var value = part.reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
      value <<= UInt32(8 * (3 - part.count))
      for place in 0..<4 {
        let isFilled = place <= part.count
        result.append(isFilled ? letters[Int(value >> UInt32(18 - 6 * place) & 63)] : 0x3D)
      }
      index += 3
    }
    return String(decoding: result, as: UTF8.self)
  }

  private static let letters = Array(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
}
