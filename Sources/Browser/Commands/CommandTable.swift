import Canvas
import Reports

/// All commands, in the order of the help.
public enum CommandTable {
  /// The commands; each name once.
  public static let all =
    moving + reports + reading + library + comparing + finding + problems + output + program

  /// The command of a name.
  public static subscript(id: CommandID) -> Command? { byID[id] }

  /// The command that a key runs in a place.
  public static func command(for key: Key, in context: Context) -> Command? {
    byKey[key]?.first { !$0.contexts.isDisjoint(with: context) }
  }

  /// The command that settings call so, or that lists show under this title.
  public static func command(named name: String) -> Command? {
    let lower = name.lowercased()
    return all.first { $0.id.rawValue == lower }
      ?? all.first { $0.title.zh == name || $0.title.en == lower }
  }

  /// The command that is called so in a place; two places may have each its own `filter`.
  static func command(named name: String, in context: Context) -> Command? {
    let lower = name.lowercased()
    return all.first {
      !$0.contexts.isDisjoint(with: context)
        && [$0.id.rawValue, $0.title.zh, $0.title.en].contains(lower)
    }
  }

  private static let byID = Dictionary(uniqueKeysWithValues: all.map { ($0.id, $0) })

  private static let byKey: [Key: [Command]] = {
    var commands: [Key: [Command]] = [:]
    for command in all {
      for key in command.keys { commands[key, default: []].append(command) }
    }
    return commands
  }()
}
