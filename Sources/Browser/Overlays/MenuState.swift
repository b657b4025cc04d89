import Canvas
import Glyphs
import Reports

/// The help, which is a menu, and the palette, which is a help.
struct MenuState: Hashable, Sendable {
  /// Whether all commands are listed, or those that work here.
  var isPalette: Bool
  /// Where the menu was opened.
  let context: Context
  /// What has been typed to narrow it.
  var filter = ""
  /// Which of the commands has the cursor.
  var selection = 0

  /// The commands that are listed, in the order of the table.
  var commands: [Command] {
    guard !CommandLine.takesArguments(filter) else { return [] }
    let found = CommandTable.all.filter { command in
      guard command.isListed else { return false }
      guard isPalette || !command.contexts.isDisjoint(with: context) else { return false }
      return filter.isEmpty || matches(command)
    }
    guard isPalette else { return found }
    // Nobody looks up how to go down by one line.
    return found.filter { $0.group != .moving } + found.filter { $0.group == .moving }
  }

  private func matches(_ command: Command) -> Bool {
    let texts =
      [command.title.zh, command.title.en, command.help.zh, command.help.en, command.id.rawValue]
      + command.keys.map(\.label)
    return texts.contains { SearchFold.contains(filter, in: $0) }
      || PinyinInitials.occurs(filter, in: command.title.zh)
  }

  /// The command with the cursor.
  var selected: Command? { commands[checked: selection] }
}
