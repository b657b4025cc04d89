import Canvas

/// Turns units of input into events: characters from bytes, Alt from a leading escape, pastes.
///
/// Pure: it reads nothing and knows no clock, so tests feed it what a terminal would send. A
/// character may arrive in pieces; nothing is lost when its bytes come in two bursts.
struct KeyDecoder {
  private var escape = Escape.none
  private var character = CharacterAssembly()
  private var paste: PasteCollector?
  private var presses = PressCounter()

  private enum Escape {
    case none
    /// ESC came; the key itself, or Alt with what follows.
    case alone
    /// ESC [ came, and these bytes of a sequence that curses does not know.
    case sequence([UInt8])
    /// ESC O came, and one more character belongs to it.
    case singleShift
  }

  /// The events that are complete with this unit.
  mutating func feed(_ unit: InputUnit) -> [InputEvent] {
    if paste != nil { return feedPaste(unit) }
    switch unit {
    case .byte(let byte): return feed(byte: byte)
    case .key(let key): return [.key(takeAlt() ? .alt(key) : key)]
    case .pasteStart:
      paste = PasteCollector()
      return endOfBurst()
    case .pasteEnd: return []
    case .mouse(let move, let row, let column, let time):
      let action = presses.action(move, row: row, column: column, time: time)
      return endOfBurst() + [.mouse(action, row: row, column: column)]
    }
  }

  /// Nothing more is waiting: an escape that nothing followed was the key itself.
  mutating func endOfBurst() -> [InputEvent] {
    // The rest of a sequence may come late; by hand nobody begins one.
    if case .sequence(let bytes) = escape, !bytes.isEmpty { return [] }
    defer { escape = .none }
    switch escape {
    case .none: return []
    case .alone: return [.key(.named(.escape))]
    case .sequence: return [.key(.alt(.character("[")))]
    case .singleShift: return [.key(.alt(.character("O")))]
    }
  }

  private mutating func feed(byte: UInt8) -> [InputEvent] {
    switch escape {
    case .singleShift:
      escape = .none
      return []
    case .sequence(let bytes):
      // Reports and keys we have no name for end with a letter; their digits are not keys.
      let isOver = (0x40...0x7E).contains(byte) || byte < 0x20 || bytes.count == Self.longest
      escape = isOver ? .none : .sequence(bytes + [byte])
      return byte == UInt8(ascii: "R") ? Self.report(bytes) : []
    case .alone where byte == UInt8(ascii: "["):
      escape = .sequence([])
      return []
    case .alone where byte == UInt8(ascii: "O"):
      escape = .singleShift
      return []
    case .alone, .none: break
    }
    if byte == 0x1B {
      defer { escape = .alone }
      return endOfBurst()
    }
    guard let scalar = character.add(byte) else { return [] }
    let key = Self.key(scalar)
    return [.key(takeAlt() ? .alt(key) : key)]
  }

  private mutating func feedPaste(_ unit: InputUnit) -> [InputEvent] {
    switch unit {
    // Ctrl-C is no text; a paste whose end was lost must not swallow the keyboard for good.
    case .pasteEnd, .byte(3):
      defer { paste = nil }
      return paste.map { [.paste($0.text)] } ?? []
    case .byte(let byte):
      paste?.add(byte)
      return []
    case .key, .pasteStart, .mouse: return []
    }
  }

  private mutating func takeAlt() -> Bool {
    defer { escape = .none }
    if case .none = escape { return false }
    return true
  }

  /// The most bytes of a sequence: any that is longer is none.
  private static let longest = 32

  /// Where the cursor is, by `row ; column`; nothing for other bytes.
  private static func report(_ bytes: [UInt8]) -> [InputEvent] {
    let numbers = bytes.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false)
      .map { Int(String(decoding: $0, as: UTF8.self)) }
    guard numbers.count == 2, let row = numbers[0], let column = numbers[1] else { return [] }
    return [.cursorIsAt(row: row, column: column)]
  }

  private static func key(_ scalar: Unicode.Scalar) -> Key {
    switch scalar.value {
    case 0: .control(" ")
    case 8, 0x7F: .named(.backspace)
    case 9: .named(.tab)
    case 10, 13: .named(.enter)
    case 0x20: .named(.space)
    case 1...26: .control(Character(Unicode.Scalar(UInt8(scalar.value) + 0x60)))
    case 0x1C...0x1F: .control(Character(Unicode.Scalar(UInt8(scalar.value) + 0x40)))
    default: .character(Character(scalar))
    }
  }
}
