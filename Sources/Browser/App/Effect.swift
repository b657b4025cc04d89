/// What the browser asks of the program around it.
public enum Effect: Hashable, Sendable {
  /// Leave.
  case quit
  /// Stop and give the terminal to the shell.
  case suspend
  /// Paint the whole screen again.
  case repaint
  /// Take the mouse, or leave it to the terminal.
  case mouse(Bool)
}
