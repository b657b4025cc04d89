import Canvas

/// Keys that the user has given other commands; what is not here is as the table of commands says.
struct KeyBindings: Hashable, Sendable {
  private struct Binding: Hashable, Sendable {
    let key: Key
    let contexts: Context
    /// nil for a key that does nothing there.
    let command: CommandID?
  }

  /// The later ones first, since they count.
  private var bindings: [Binding] = []

  /// Whether there are none.
  var isEmpty: Bool { bindings.isEmpty }

  /// Gives a key a command in some places, or none.
  mutating func bind(_ key: Key, in contexts: Context, to command: CommandID?) {
    bindings.removeAll { $0.key == key && $0.contexts.isSubset(of: contexts) }
    bindings.insert(Binding(key: key, contexts: contexts, command: command), at: 0)
  }

  /// The command that a key runs in a place.
  func command(for key: Key, in context: Context) -> Command? {
    let own = bindings.first { $0.key == key && !$0.contexts.isDisjoint(with: context) }
    if let own { return own.command.flatMap { CommandTable[$0] } }
    return CommandTable.command(for: key, in: context)
  }

  /// The keys that run a command in a place, the user's own first.
  func keys(of command: Command, in context: Context) -> [Key] {
    guard !bindings.isEmpty else { return command.keys }
    let own = bindings.filter {
      $0.command == command.id && !$0.contexts.isDisjoint(with: context)
    }
    .map(\.key)
    let all = own + command.keys.filter { !own.contains($0) }
    return all.filter { self.command(for: $0, in: context)?.id == command.id }
  }
}
