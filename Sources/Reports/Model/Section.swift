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
    paragraphs.reduce(0) { sum, paragraph in
      sum + paragraph.text.unicodeScalars.count { !Self.isSpace($0) }
    }
  }

  /// Asks for properties only where there is a doubt: that takes long.
  private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x21...0x7E, 0x3001...0xD7FF, 0xFF01...0xFF5E: false
    default: scalar.properties.isWhitespace
    }
  }
}
