import Glibc

/// The modes of a terminal line, as `stty` shows them, for comparing before with after.
public struct LineSettings: Hashable, Sendable, CustomStringConvertible {
  private let flags: [UInt32]
  private let characters: [UInt8]

  init(descriptor: Int32) {
    var raw = termios()
    tcgetattr(descriptor, &raw)
    flags = [raw.c_iflag, raw.c_oflag, raw.c_cflag, raw.c_lflag]
    characters = withUnsafeBytes(of: &raw.c_cc) { Array($0) }
  }

  /// Whether keys arrive one by one and none is special.
  public var isRaw: Bool { flags[3] & UInt32(ICANON | ISIG | ECHO) == 0 }

  /// The numbers, as in `stty -g`.
  public var description: String {
    (flags + characters.map(UInt32.init)).map { String($0, radix: 16) }.joined(separator: ":")
  }
}
