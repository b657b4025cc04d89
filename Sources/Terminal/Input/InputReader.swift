import CSystem
import CTerminal
import Canvas

/// Reads what is waiting at the keyboard, unit by unit.
@MainActor
struct InputReader {
  enum Reading {
    case unit(InputUnit)
    /// Something that means nothing to us, such as a mouse button let go.
    case ignored
    case nothing
  }

  func next() -> Reading {
    var value: Int32 = 0
    var row: Int32 = 0
    var column: Int32 = 0
    switch nb_read(&value, &row, &column) {
    case NB_BYTE: return .unit(.byte(UInt8(truncatingIfNeeded: value)))
    case NB_KEY: return unit(code: value)
    case NB_PRESS: return mouse(.press, row, column)
    case NB_WHEEL_UP: return mouse(.wheelUp, row, column)
    case NB_WHEEL_DOWN: return mouse(.wheelDown, row, column)
    case NB_NOTHING: return .nothing
    default: return .ignored
    }
  }

  private func mouse(_ move: InputUnit.MouseMove, _ row: Int32, _ column: Int32) -> Reading {
    .unit(.mouse(move, row: Int(row), column: Int(column), time: Int(nb_now())))
  }

  private func unit(code: Int32) -> Reading {
    let plain = nb_key(rawValue: UInt32(code & ~Int32(NB_ALT)))
    if plain == NB_KEY_PASTE_START { return .unit(.pasteStart) }
    if plain == NB_KEY_PASTE_END { return .unit(.pasteEnd) }
    guard let name = Self.names[plain.rawValue] else { return .ignored }
    let key = Key.named(name)
    return .unit(.key(code & Int32(NB_ALT) == 0 ? key : .alt(key)))
  }

  private static let names: [UInt32: Key.Name] = {
    let pairs: [(nb_key, Key.Name)] = [
      (NB_KEY_ENTER, .enter), (NB_KEY_BACKSPACE, .backspace), (NB_KEY_BACKTAB, .backTab),
      (NB_KEY_INSERT, .insert), (NB_KEY_DELETE, .delete),
      (NB_KEY_UP, .up), (NB_KEY_DOWN, .down), (NB_KEY_LEFT, .left), (NB_KEY_RIGHT, .right),
      (NB_KEY_SHIFT_UP, .shiftUp), (NB_KEY_SHIFT_DOWN, .shiftDown),
      (NB_KEY_SHIFT_LEFT, .shiftLeft), (NB_KEY_SHIFT_RIGHT, .shiftRight),
      (NB_KEY_HOME, .home), (NB_KEY_END, .end),
      (NB_KEY_PAGE_UP, .pageUp), (NB_KEY_PAGE_DOWN, .pageDown),
      (NB_KEY_F1, .f1), (NB_KEY_F2, .f2), (NB_KEY_F3, .f3), (NB_KEY_F4, .f4),
      (NB_KEY_F5, .f5), (NB_KEY_F6, .f6), (NB_KEY_F7, .f7), (NB_KEY_F8, .f8),
      (NB_KEY_F9, .f9), (NB_KEY_F10, .f10), (NB_KEY_F11, .f11), (NB_KEY_F12, .f12),
      (NB_KEY_SHIFT_F3, .shiftF3),
    ]
    return Dictionary(uniqueKeysWithValues: pairs.map { ($0.rawValue, $1) })
  }()
}
