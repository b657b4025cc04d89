/// Rich text (.rtf): paragraphs to lines of words, rows of its tables to rows of cells.
///
/// A row tells where each of its cells ends; cells that end and begin at the same place stand under
/// one another, so the place a cell begins at is its column.
struct RTFText {
  private let bytes: [UInt8]
  private var at = 0
  private var groups: [Group] = []
  private var group = Group()
  private var builder = EdgedRows()
  /// Bytes of the document's encoding that wait for the rest of their character.
  private var pending: [UInt8] = []
  private var encoding = "GB18030"

  /// What holds until a group ends.
  private struct Group {
    var isSkipped = false
    var isHidden = false
    /// Whether its text was deleted while changes were followed.
    var isDeleted = false
    var isStruck = false
    var isRaised = false
    /// How many characters stand behind `\\u` for readers that do not know it.
    var fallbacks = 1
  }

  private static let deepest = 2000

  /// Whether a document is rich text, or a part of one.
  static func isDocument(_ bytes: [UInt8]) -> Bool {
    beginnings.contains { bytes.starts(with: $0) }
  }

  private static let beginnings = ["{\\rtf", "{\\pard"].map { Array($0.utf8) }

  static func mark(_ bytes: [UInt8]) -> MarkedText {
    var text = RTFText(bytes)
    text.read()
    return text.builder.finish()
  }

  private init(_ bytes: [UInt8]) { self.bytes = bytes }

  private mutating func read() {
    var fallbacks = 0
    while at < bytes.count {
      let byte = bytes[at]
      at += 1
      switch byte {
      case 0x7B:  // {
        flush()
        if groups.count < Self.deepest { groups.append(group) }
      case 0x7D:  // }
        flush()
        group = groups.popLast() ?? Group()
        fallbacks = 0
      case 0x5C:  // \
        if fallbacks > 0, skipFallback() {
          fallbacks -= 1
        } else {
          fallbacks = control()
        }
      case 0x0A, 0x0D: break
      default:
        if fallbacks > 0 { fallbacks -= 1 } else { add(byte) }
      }
    }
    flush()
  }

  /// Passes over `'hh` behind a backslash.
  private mutating func skipFallback() -> Bool {
    guard at + 2 < bytes.count, bytes[at] == 0x27 else { return false }
    at += 3
    return true
  }

  /// Reads the control behind a backslash; returns how many characters behind it stand for it.
  private mutating func control() -> Int {
    guard at < bytes.count else { return 0 }
    let first = bytes[at]
    guard ByteText.isLetter(first) else {
      at += 1
      symbol(first)
      return 0
    }
    let start = at
    while at < bytes.count, at - start < 32, ByteText.isLetter(bytes[at]) { at += 1 }
    let word = String(decoding: bytes[start..<at], as: UTF8.self)
    let isNegative = at < bytes.count && bytes[at] == 0x2D
    if isNegative { at += 1 }
    var number: Int?
    while at < bytes.count, bytes[at] &- 0x30 < 10 {
      number = min((number ?? 0) * 10 + Int(bytes[at] - 0x30), 10_000_000)
      at += 1
    }
    if isNegative { number = number.map { -$0 } }
    if at < bytes.count, bytes[at] == 0x20 { at += 1 }
    return handle(word, number)
  }

  private mutating func symbol(_ byte: UInt8) {
    switch byte {
    case 0x27:  // '
      guard at + 1 < bytes.count, let high = Self.hex(bytes[at]), let low = Self.hex(bytes[at + 1])
      else { return }
      at += 2
      if isShown { pending.append(high << 4 | low) }
    case 0x2A: group.isSkipped = true  // *
    case 0x7E: add(0x20)  // ~
    case 0x5F, 0x2D: if byte == 0x5F { add(0x2D) }
    case 0x0A, 0x0D: endParagraph()
    default: add(byte)
    }
  }

  private mutating func handle(_ word: String, _ number: Int?) -> Int {
    switch word {
    case "u":
      flush()
      let unit = UInt32(truncatingIfNeeded: (number ?? 0) & 0xFFFF)
      if isShown { builder.add(unit) }
      return group.fallbacks
    case "uc": group.fallbacks = min(max(number ?? 1, 0), 8)
    case "ansicpg": if let known = Self.encodings[number ?? 0] { encoding = known }
    case "fonttbl", "colortbl", "stylesheet", "info", "pict", "header", "headerl", "headerr",
      "headerf", "footer", "footerl", "footerr", "footerf", "footnote", "object", "listtable",
      "listoverridetable", "generator", "fldinst", "themedata", "datastore", "nonesttables":
      group.isSkipped = true
    case "bin": at = min(bytes.count, at + max(number ?? 0, 0))
    default: if !group.isSkipped { layOut(word, number) }
    }
    return 0
  }

  private mutating func layOut(_ word: String, _ number: Int?) {
    switch word {
    case "par", "line", "sect", "page": endParagraph()
    case "tab": add(0x09)
    case "emdash": if isShown { builder.add(0x2014) }
    case "endash": if isShown { builder.add(0x2013) }
    case "v": group.isHidden = number != 0
    case "deleted": group.isDeleted = number != 0
    case "strike", "striked": group.isStruck = number != 0
    case "super": group.isRaised = number != 0
    case "nosupersub": group.isRaised = false
    case "plain":
      (group.isHidden, group.isDeleted, group.isStruck) = (false, false, false)
      group.isRaised = false
    case "trowd": builder.beginRow()
    case "clvmrg", "clmrg": builder.coverNext()
    case "cellx": builder.endsCell(at: number ?? 0)
    case "cell", "nestcell":
      flush()
      builder.endCell()
    case "row", "nestrow":
      flush()
      builder.endRow()
    case "intbl": builder.isInTable = true
    case "pard": builder.isInTable = false
    default: break
    }
  }

  private var isShown: Bool {
    !(group.isSkipped || group.isHidden || group.isDeleted || group.isStruck)
  }

  private mutating func endParagraph() {
    guard isShown else { return }
    flush()
    builder.endParagraph()
  }

  private mutating func add(_ byte: UInt8) {
    guard isShown else { return }
    if pending.isEmpty, byte < 0x80 {
      let isDigit = group.isRaised && byte &- 0x30 < 10
      builder.add(isDigit ? RaisedDigits.raised(Int(byte - 0x30)) : UInt32(byte))
    } else {
      pending.append(byte)
    }
  }

  /// Turns the bytes that wait into text.
  private mutating func flush() {
    guard !pending.isEmpty else { return }
    let text = Iconv.utf8(from: pending, encoding: encoding, faults: pending.count) ?? []
    pending = []
    builder.add(text)
  }

  private static func hex(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x30...0x39: byte - 0x30
    case 0x41...0x46: byte - 0x37
    case 0x61...0x66: byte - 0x57
    default: nil
    }
  }

  private static let encodings = [
    936: "GB18030", 54936: "GB18030", 950: "BIG5-HKSCS", 65001: "UTF-8",
  ]
}
