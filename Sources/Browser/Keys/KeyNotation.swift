import Canvas

/// Keys written as text: `3<Enter>]q`, with `<C-d>` for Ctrl-d and `<A-Left>` for Alt-←.
///
/// A letter stands for itself, `<lt>` for `<`. Scripts, tests and documents write keys this way.
public enum KeyNotation {
  /// A name in angle brackets that is no key.
  public struct Mistake: Error, Hashable, Sendable {
    /// What was written, brackets included.
    public let name: String
  }

  /// The keys that a text stands for.
  public static func parse(_ text: String) throws(Mistake) -> [Key] {
    var keys: [Key] = []
    var rest = text[...]
    while let character = rest.first {
      if character == "<" {
        guard let end = rest.firstIndex(of: ">") else { throw Mistake(name: String(rest)) }
        let name = rest[rest.index(after: rest.startIndex)..<end]
        guard let key = key(named: name) else { throw Mistake(name: String(rest[...end])) }
        keys.append(key)
        rest = rest[rest.index(after: end)...]
      } else {
        keys.append(key(of: character))
        rest = rest.dropFirst()
      }
    }
    return keys
  }

  /// The notation of a key: what `parse` reads back.
  public static func text(_ key: Key) -> String {
    switch key {
    case .character("<"): "<lt>"
    case .character(let character): String(character)
    default: "<\(name(key))>"
    }
  }

  private static func name(_ key: Key) -> String {
    switch key {
    case .character("<"): "lt"
    case .character(let character): String(character)
    case .named(let name): names.first { $0.value == name }?.key ?? name.rawValue
    case .control(let character): "C-\(character)"
    case .alt(let key): "A-\(name(key))"
    }
  }

  private static func key(of character: Character) -> Key {
    switch character {
    case " ": .named(.space)
    case "\t": .named(.tab)
    case "\n", "\r", "\r\n": .named(.enter)
    default: .character(character)
    }
  }

  private static func key(named name: Substring) -> Key? {
    let lower = name.lowercased()
    if lower == "lt" { return .character("<") }
    if let named = names.first(where: { $0.key.lowercased() == lower }) {
      return .named(named.value)
    }
    let rest = name.dropFirst(2)
    if lower.hasPrefix("c-"), let character = rest.first, rest.dropFirst().isEmpty {
      return .control(Character(character.lowercased()))
    }
    guard lower.hasPrefix("a-"), let character = rest.first else { return nil }
    if rest.dropFirst().isEmpty { return .alt(key(of: character)) }
    return key(named: rest).map { .alt($0) }
  }

  private static let names: KeyValuePairs<String, Key.Name> = [
    "Enter": .enter, "Esc": .escape, "Tab": .tab, "S-Tab": .backTab, "Backspace": .backspace,
    "Del": .delete, "Ins": .insert, "Space": .space, "Up": .up, "Down": .down, "Left": .left,
    "Right": .right, "S-Up": .shiftUp, "S-Down": .shiftDown, "S-Left": .shiftLeft,
    "S-Right": .shiftRight, "Home": .home, "End": .end, "PgUp": .pageUp, "PgDn": .pageDown,
    "F1": .f1, "F2": .f2, "F3": .f3, "F4": .f4, "F5": .f5, "F6": .f6, "F7": .f7, "F8": .f8,
    "F9": .f9, "F10": .f10, "F11": .f11, "F12": .f12, "S-F3": .shiftF3,
  ]
}
