import Reports

/// How a command shows in the line of hints, in some places: `[ ]换年`.
public struct CommandHint: Hashable, Sendable {
  /// The keys as shown; a hint may speak for a pair of commands.
  public let keys: Wording
  /// What they do, in a word.
  public let label: Wording
  /// Hints of higher priority stay when there is no room for all.
  public let priority: Int
  /// Where it is shown.
  public let contexts: Context

  init(_ keys: String, _ label: Wording, _ priority: Int, in contexts: Context = .everywhere) {
    self.init(Wording(keys, keys), label, priority, in: contexts)
  }

  init(_ keys: Wording, _ label: Wording, _ priority: Int, in contexts: Context = .everywhere) {
    self.keys = keys
    self.label = label
    self.priority = priority
    self.contexts = contexts
  }
}
