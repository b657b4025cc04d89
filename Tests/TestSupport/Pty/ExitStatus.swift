/// How a program ended.
public enum ExitStatus: Hashable, Sendable {
  /// By itself, with this status.
  case exited(Int)
  /// By a signal.
  case signalled(Int)

  init(raw: Int32) {
    let signal = Int(raw & 0x7F)
    self = signal == 0 ? .exited(Int(raw >> 8 & 0xFF)) : .signalled(signal)
  }
}
