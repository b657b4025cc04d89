extension PtyProgram {
  /// Types text, character by character; an input method's `】` is one character.
  public func type(_ text: String, _ modifiers: TerminalKey.Modifiers = []) {
    for scalar in text.unicodeScalars {
      screen.type(scalar, modifiers)
      // libvterm keeps only a few dozen bytes for the program, and drops the rest.
      pump()
    }
  }

  /// Presses a key that is no character.
  public func press(_ key: TerminalKey, _ modifiers: TerminalKey.Modifiers = []) {
    screen.press(key, modifiers)
    pump()
  }

  /// Pastes text, in brackets if the program asked for them.
  public func paste(_ text: String) {
    screen.bracketPaste(isStart: true)
    type(text)
    screen.bracketPaste(isStart: false)
    pump()
  }

  /// Presses and lets go a mouse button; 1 is the left one, 4 and 5 are the wheel.
  public func click(row: Int, column: Int, button: Int = 1) {
    screen.mouse(row: row, column: column, button: button, isPressed: true)
    screen.mouse(row: row, column: column, button: button, isPressed: false)
    pump()
  }
}
