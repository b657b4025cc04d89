import Reports

/// What became of something that the browser asked for.
public enum EffectOutcome: Hashable, Sendable {
  /// Copied, by a program or by the terminal.
  case copied(by: String)
  /// Nobody could copy it.
  case notCopied
  /// Written into a file.
  case written(path: String)
  /// There is such a file, and it was left alone.
  case exists(path: String)
  /// Handed to the desktop.
  case opened(path: String)
  /// A mark or a note lasts only until the program ends; the words say why.
  case notKept(String, Wording)
  /// The system refused; the words say why.
  case failed(String, Wording)
}
