/// A key and what it does, for the ``HintLine``.
public struct Hint: Hashable, Sendable {
  /// What a click on the hint stands for; given back by the hint line.
  public var id: Int
  /// The key as people know it: `Enter`, `[ ]`, `↑↓`.
  public var key: String
  /// What it does, in a word or two.
  public var label: String
  /// Hints of higher priority stay when there is no room for all.
  public var priority: Int

  /// Makes a hint.
  public init(id: Int, key: String, label: String, priority: Int = 0) {
    self.id = id
    self.key = key
    self.label = label
    self.priority = priority
  }

  /// The hint as written: `Enter打开`.
  public var text: String { key + label }
}
