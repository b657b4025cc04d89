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
    // Nobody looks up how to go down by one line.
    let ordered = found.filter { $0.group != .moving } + found.filter { $0.group == .moving }
    guard !filter.isEmpty else { return ordered }
    let named = ordered.filter(isNamed)
    return named.isEmpty ? ordered : named + ordered.filter { !isNamed($0) }
  }

  /// Whether what was typed is the whole name of a command, hyphens and blanks apart.
  private func isNamed(_ command: Command) -> Bool {
    let typed = filter.lowercased().filter { $0.isLetter || $0.isNumber }
    let names = [command.id.rawValue, command.title.en, command.title.zh]
    return names.contains { $0.lowercased().filter { $0.isLetter || $0.isNumber } == typed }
  }

  private func matches(_ command: Command) -> Bool {
    let texts =
      [command.title.zh, command.title.en, command.help.zh, command.help.en, command.id.rawValue]
      + command.keys.map(\.label)
    return texts.contains { SearchFold.contains(filter, in: $0) } || isNamed(command)
      || PinyinInitials.occurs(filter, in: command.title.zh)
  }

  /// The command with the cursor.
  var selected: Command? { commands[checked: selection] }
}
