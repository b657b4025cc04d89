import CVterm
import Canvas

/// A terminal in memory that shows what a program writes, as a person would see it.
public final class VirtualScreen {
  /// Rows and columns.
  public private(set) var size: Size
  private let terminal: OpaquePointer

  /// A cell as it came out on the screen.
  public struct Cell: Hashable, Sendable {
    /// The character; a space where nothing was written, empty in the right half of a wide one.
    public var text: String
    /// Columns: 1 or 2.
    public var width: Int
    /// Attributes as drawn.
    public var isBold, isUnderlined, isReversed: Bool
    /// The foreground's number, nil for the terminal's own.
    public var color: Int?
  }

  /// Makes a blank screen.
  public init(size: Size) {
    self.size = size
    terminal = nb_vterm_make(Int32(size.rows), Int32(size.columns))
  }

  deinit {
    nb_vterm_free(terminal)
  }

  /// What stands at a place.
  public func cell(row: Int, column: Int) -> Cell {
    var raw = nb_vterm_cell()
    nb_vterm_cell(terminal, Int32(row), Int32(column), &raw)
    let scalars = [
      raw.scalars.0, raw.scalars.1, raw.scalars.2, raw.scalars.3, raw.scalars.4, raw.scalars.5,
    ]
    var text = ""
    for scalar in scalars.prefix(while: { $0 != 0 }).compactMap(Unicode.Scalar.init) {
      text.unicodeScalars.append(scalar)
    }
    if scalars[0] == 0 { text = " " }
    return Cell(
      text: text, width: Int(raw.width), isBold: raw.bold != 0, isUnderlined: raw.underline != 0,
      isReversed: raw.reverse != 0, color: raw.color < 0 ? nil : Int(raw.color))
  }

  /// The rows as text, trailing spaces cut.
  public var rows: [String] {
    (0..<size.rows).map { row in
      var text = (0..<size.columns).map { cell(row: row, column: $0).text }.joined()
      while text.last == " " { text.removeLast() }
      return text
    }
  }

  /// The whole screen as text.
  public var text: String { rows.joined(separator: "\n") }

  /// Where the cursor stands.
  public var cursor: (row: Int, column: Int) {
    var row: Int32 = 0
    var column: Int32 = 0
    nb_vterm_cursor(terminal, &row, &column)
    return (Int(row), Int(column))
  }

  /// Whether a full-screen program has the terminal.
  public var isAlternate: Bool { nb_vterm_modes(terminal).alternate_screen != 0 }
  /// Whether the cursor can be seen.
  public var isCursorVisible: Bool { nb_vterm_modes(terminal).cursor_visible != 0 }
  /// How often the bell rang.
  public var bells: Int { Int(nb_vterm_modes(terminal).bells) }

  func feed(_ bytes: ArraySlice<UInt8>) {
    bytes.withUnsafeBytes { buffer in
      nb_vterm_feed(terminal, buffer.baseAddress?.assumingMemoryBound(to: CChar.self), buffer.count)
    }
  }

  /// What the terminal has to send to the program.
  func take() -> [UInt8] {
    var all: [UInt8] = []
    var buffer = [CChar](repeating: 0, count: 4096)
    while true {
      let count = nb_vterm_take(terminal, &buffer, buffer.count)
      if count == 0 { return all }
      all += buffer[..<count].map { UInt8(bitPattern: $0) }
    }
  }

  func resize(_ size: Size) {
    self.size = size
    nb_vterm_resize(terminal, Int32(size.rows), Int32(size.columns))
  }

  func press(_ key: TerminalKey, _ modifiers: TerminalKey.Modifiers) {
    nb_vterm_key(terminal, key.code, modifiers.rawValue)
  }

  func type(_ scalar: Unicode.Scalar, _ modifiers: TerminalKey.Modifiers) {
    nb_vterm_character(terminal, scalar.value, modifiers.rawValue)
  }

  func bracketPaste(isStart: Bool) {
    nb_vterm_paste(terminal, isStart ? 1 : 0)
  }

  func mouse(row: Int, column: Int, button: Int, isPressed: Bool) {
    nb_vterm_mouse(terminal, Int32(row), Int32(column), Int32(button), isPressed ? 1 : 0)
  }
}
