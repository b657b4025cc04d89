/// How many columns the terminal draws `“` in, which no environment variable says: it is asked.
///
/// Characters of this kind are one column wide in Western fonts and two in Chinese ones. Multiplexers
/// answer what they think and not what the terminal around them does, so they are not asked.
public enum AmbiguousWidth {
  /// Whether the variables say that a terminal answers for itself.
  public static func isWorthAsking(_ variable: (String) -> String?) -> Bool {
    func isSet(_ name: String) -> Bool { variable(name)?.isEmpty == false }
    let term = variable("TERM") ?? ""
    return !isSet("TMUX") && !isSet("STY") && !term.isEmpty && term != "dumb"
      && !term.hasPrefix("screen") && !term.hasPrefix("tmux")
  }

  /// Whether two columns are drawn, by the column behind `“` at the start of a line, from 1; nil
  /// for a column that is no answer.
  public static func isWide(columnBehind column: Int) -> Bool? {
    switch column {
    case 2: false
    case 3: true
    default: nil
    }
  }

  /// Draws it at the start of the second row of the screen and asks where the cursor is then.
  ///
  /// Not in the first row: `ESC [ 1 ; 2 R` is a function key.
  static let question = "\u{1B}7\u{1B}[2;1H“\u{1B}[6n\u{1B}8"

  /// The same in the line of the cursor, which is cleared.
  static let questionInLine = "\r“\u{1B}[6n\r\u{1B}[K"
}
