/// Why a test with a program on a terminal cannot go on.
public enum PtyError: Error, CustomStringConvertible {
  /// The system refused, by its error number.
  case system(String, Int32)
  /// What was waited for did not happen; the screen as it was then.
  case timeout(String, screen: String)

  /// For the test's report.
  public var description: String {
    switch self {
    case .system(let call, let number): "\(call) failed with error \(number)"
    case .timeout(let what, let screen): "waited in vain for \(what); the screen:\n\(screen)"
    }
  }
}
