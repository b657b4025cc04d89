/// A key as the program sees it, whatever the terminal sent for it.
public enum Key: Hashable, Sendable {
  /// A character key, after Control and Alt were taken off.
  case character(Character)
  /// A key without a character.
  case named(Name)
  /// A character typed with Control, in lower case.
  case control(Character)
  /// Any of the above typed with Alt.
  indirect case alt(Key)

  /// The keys without a character.
  public enum Name: String, Hashable, Sendable, CaseIterable {
    case enter, escape, tab, backTab, backspace, delete, insert, space
    case up, down, left, right, shiftLeft, shiftRight, shiftUp, shiftDown
    case home, end, pageUp, pageDown
    case f1, f2, f3, f4, f5, f6, f7, f8, f9, f10, f11, f12, shiftF3
  }
}
