import Canvas

/// The smallest piece of input that curses hands over.
enum InputUnit: Hashable, Sendable {
  /// A byte of text or a control character.
  case byte(UInt8)
  /// A key that curses recognised in an escape sequence.
  case key(Key)
  /// The brackets a terminal puts around pasted text.
  case pasteStart, pasteEnd
  /// A mouse action at a place, at a time in nanoseconds.
  case mouse(MouseMove, row: Int, column: Int, time: Int)

  enum MouseMove: Hashable, Sendable {
    case press, wheelUp, wheelDown
  }
}
