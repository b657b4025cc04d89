import Canvas
import Reports

/// A line of nianbaorc, which is also what can be typed after `:`.
///
/// `set theme contrast`, `bind table x why`, `filter 年>=2022`, `sort problems`, `go 教育局 2023`, or the
/// name of a command; each in Chinese too.
public enum CommandLine: Hashable, Sendable {
  /// A command by its name.
  case run(CommandID)
  /// A setting and its value, as ``Setting`` names both.
  case set(Setting, String)
  /// A key that runs a command in some places.
  case bind(Context, Key, CommandID)
  /// A key that does nothing any more in some places.
  case unbind(Context, Key)
  /// An expression that reports must pass; none takes the filter off.
  case filter(String)
  /// What to sort by, the first weighing most.
  case sort([SortOrder])
  /// An agency, and perhaps a year, to go to.
  case go(String)

  /// A key to sort by, turned round or not.
  public struct SortOrder: Hashable, Sendable {
    let key: SortKey
    let isReversed: Bool
  }

  /// Reads a line; nil for an empty one and for a comment, which begins with `#`.
  public init?(parsing line: String) throws(CommandMistake) {
    let words = line.split(whereSeparator: \.isWhitespace).map(String.init)
    guard let first = words.first, !first.hasPrefix("#") else { return nil }
    let rest = Array(words.dropFirst())
    switch SettingsVerb(named: first) {
    case .set?: self = try Self.setting(rest)
    case .bind?: self = try Self.binding(rest)
    case .unbind?: self = try Self.unbinding(rest)
    case .filter?: self = .filter(rest.joined(separator: " "))
    case .sort?: self = try Self.sorting(rest)
    case .go?:
      guard !rest.isEmpty else { throw CommandMistake(Words.goWants) }
      self = .go(rest.joined(separator: " "))
    case nil:
      guard let command = CommandTable.command(named: words.joined(separator: " ")) else {
        throw CommandMistake(Words.unknownCommand(first))
      }
      self = .run(command.id)
    }
  }

  /// Whether a text begins as a line that takes arguments.
  static func takesArguments(_ text: String) -> Bool {
    guard let space = text.firstIndex(where: \.isWhitespace) else { return false }
    return SettingsVerb(named: String(text[..<space])) != nil
  }

  private static func setting(_ words: [String]) throws(CommandMistake) -> CommandLine {
    let parts = words.flatMap { $0.split(separator: "=", maxSplits: 1).map(String.init) }
    guard let name = parts.first else { throw CommandMistake(Words.setWants) }
    guard let setting = Setting(named: name) else {
      throw CommandMistake(Words.unknownSetting(name))
    }
    guard parts.count == 2, let value = setting.value(named: parts[1]) else {
      throw CommandMistake(Words.valueWanted(setting, parts.dropFirst().joined(separator: " ")))
    }
    return .set(setting, value)
  }

  private static func binding(_ words: [String]) throws(CommandMistake) -> CommandLine {
    guard words.count >= 3 else { throw CommandMistake(Words.bindWants) }
    let (context, key) = try place(words[0], words[1])
    let name = words[2...].joined(separator: " ")
    guard let command = CommandTable.command(named: name) else {
      throw CommandMistake(Words.unknownCommand(name))
    }
    guard !command.contexts.isDisjoint(with: context) else {
      throw CommandMistake(Words.commandNotThere(command, words[0]))
    }
    return .bind(context.intersection(command.contexts), key, command.id)
  }

  private static func unbinding(_ words: [String]) throws(CommandMistake) -> CommandLine {
    guard words.count == 2 else { throw CommandMistake(Words.unbindWants) }
    let (context, key) = try place(words[0], words[1])
    return .unbind(context, key)
  }

  private static func place(_ name: String, _ key: String) throws(CommandMistake) -> (Context, Key)
  {
    guard let context = Context(named: name) else {
      throw CommandMistake(Words.unknownContext(name))
    }
    guard let keys = try? KeyNotation.parse(key), keys.count == 1 else {
      throw CommandMistake(Words.unknownKeyName(key))
    }
    return (context, keys[0])
  }

  private static func sorting(_ words: [String]) throws(CommandMistake) -> CommandLine {
    var orders: [SortOrder] = []
    for word in words {
      let isReversed = word.hasPrefix("-")
      let name = String(word.drop { $0 == "-" })
      guard let key = SortKey(named: name) else { throw CommandMistake(Words.unknownSortKey(name)) }
      orders.append(SortOrder(key: key, isReversed: isReversed))
    }
    return .sort(orders)
  }
}

/// Why a line cannot be read, and what can be written instead.
public struct CommandMistake: Error, Hashable, Sendable {
  /// In both languages.
  public let words: Wording

  init(_ words: Wording) { self.words = words }
}
