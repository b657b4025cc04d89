import Canvas

extension Key {
  /// The key as people know it: `Ctrl-d`, `PgDn`, `↑`.
  public var label: String {
    switch self {
    case .character(let character): String(character)
    case .control(let character): "Ctrl-\(character)"
    case .alt(let key): "Alt-\(key.label)"
    case .named(let name): Self.label(name)
    }
  }

  private static func label(_ name: Name) -> String {
    switch name {
    case .up: "↑"
    case .down: "↓"
    case .left: "←"
    case .right: "→"
    case .shiftUp: "Shift-↑"
    case .shiftDown: "Shift-↓"
    case .shiftLeft: "Shift-←"
    case .shiftRight: "Shift-→"
    case .pageUp: "PgUp"
    case .pageDown: "PgDn"
    case .escape: "Esc"
    case .backTab: "Shift-Tab"
    case .shiftF3: "Shift-F3"
    default: name.rawValue.prefix(1).uppercased() + name.rawValue.dropFirst()
    }
  }
}
