/// A section of a report: its heading and what stands under it.
public struct Section: Hashable, Sendable {
  /// Which of the six it is, by the words of its heading.
  public let kind: SectionKind
  /// The ordinal printed before the heading (一 = 1), or nil where there is none.
  public let number: Int?
  /// The heading as printed, without marks of layout.
  public let heading: String
  /// Line of the heading in the document, from 1.
  public let line: Int
  /// Text and tables, in order.
  public let blocks: [Block]

  /// What a section is made of.
  public enum Block: Hashable, Sendable {
    /// A paragraph.
    case paragraph(Paragraph)
    /// The place of a statutory table.
    case table(TableKind)
  }

  /// Makes a section.
  public init(kind: SectionKind, number: Int?, heading: String, line: Int, blocks: [Block]) {
    self.kind = kind
    self.number = number
    self.heading = heading
    self.line = line
    self.blocks = blocks
  }

  /// The paragraphs, without the tables.
  public var paragraphs: [Paragraph] {
    blocks.compactMap { if case .paragraph(let paragraph) = $0 { paragraph } else { nil } }
  }

  /// Characters of its text, spaces left out: the measure that length limits use.
  public var characters: Int {
    var count = 0
    for case .paragraph(let paragraph) in blocks { count += Self.characters(of: paragraph.text) }
    return count
  }

  private static func characters(of text: String) -> Int {
    var text = text
    return text.withUTF8 { bytes in
      // Loops this plain are done on many bytes at once.
      var count = 0
      for byte in bytes { count &+= byte & 0xC0 == 0x80 ? 0 : 1 }
      for byte in bytes { count &-= byte == 0x20 || byte &- 0x09 < 5 ? 1 : 0 }
      var wide = 0
      for byte in bytes { wide &+= byte &- 0xC2 <= 0x21 ? 1 : 0 }
      var at = 0
      while wide > 0, at < bytes.count {
        if bytes[at] &- 0xC2 <= 0x21 {
          wide &-= 1
          if isWideSpace(bytes, at) { count &-= 1 }
        }
        at &+= 1
      }
      return count
    }
  }

  /// Whether the character that begins at a byte is one beyond ASCII that Unicode calls white space.
  private static func isWideSpace(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int) -> Bool {
    switch bytes[at] {
    case 0xC2: bytes[at + 1] == 0x85 || bytes[at + 1] == 0xA0
    case 0xE1...0xE3:
      switch (bytes[at], bytes[at + 1], bytes[at + 2]) {
      case (0xE1, 0x9A, 0x80), (0xE3, 0x80, 0x80): true
      case (0xE2, 0x80, 0x80...0x8A), (0xE2, 0x80, 0xA8...0xA9), (0xE2, 0x80, 0xAF): true
      case (0xE2, 0x81, 0x9F): true
      default: false
      }
    default: false
    }
  }
}
