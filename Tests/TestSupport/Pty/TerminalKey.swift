import CVterm

/// A key on the keyboard of the terminal in memory.
public enum TerminalKey: Hashable, Sendable {
  case enter, tab, backspace, escape, up, down, left, right
  case insert, delete, home, end, pageUp, pageDown, keypadEnter
  case function(Int)

  /// Keys held down with another.
  public struct Modifiers: OptionSet, Sendable {
    /// The sum of the keys' bits.
    public let rawValue: Int32

    /// Makes a set from the sum of its bits.
    public init(rawValue: Int32) { self.rawValue = rawValue }

    /// Shift.
    public static let shift = Modifiers(rawValue: Int32(NB_VTERM_SHIFT))
    /// Alt.
    public static let alt = Modifiers(rawValue: Int32(NB_VTERM_ALT))
    /// Control.
    public static let control = Modifiers(rawValue: Int32(NB_VTERM_CONTROL))
  }

  var code: Int32 {
    let key: nb_vterm_key =
      switch self {
      case .enter: NB_VTERM_ENTER
      case .tab: NB_VTERM_TAB
      case .backspace: NB_VTERM_BACKSPACE
      case .escape: NB_VTERM_ESCAPE
      case .up: NB_VTERM_UP
      case .down: NB_VTERM_DOWN
      case .left: NB_VTERM_LEFT
      case .right: NB_VTERM_RIGHT
      case .insert: NB_VTERM_INSERT
      case .delete: NB_VTERM_DELETE
      case .home: NB_VTERM_HOME
      case .end: NB_VTERM_END
      case .pageUp: NB_VTERM_PAGE_UP
      case .pageDown: NB_VTERM_PAGE_DOWN
      case .keypadEnter: NB_VTERM_KEYPAD_ENTER
      case .function: NB_VTERM_FUNCTION
      }
    if case .function(let number) = self { return Int32(key.rawValue) + Int32(number) }
    return Int32(key.rawValue)
  }
}
