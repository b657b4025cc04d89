/// What can arrive from the terminal or from the program's own background work.
public enum InputEvent: Hashable, Sendable {
  /// A key.
  case key(Key)
  /// A mouse action at a cell of the screen.
  case mouse(MouseAction, row: Int, column: Int)
  /// Text pasted in one go.
  case paste(String)
  /// The screen has a new size.
  case resize(Size)
  /// The terminal's answer to the question where its cursor is, from 1.
  case cursorIsAt(row: Int, column: Int)
  /// Background work has something to say.
  case wake
  /// The terminal is gone, or we were asked to end.
  case hangUp

  /// What the mouse did.
  public enum MouseAction: Hashable, Sendable {
    case press, doublePress, wheelUp, wheelDown
  }
}
