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

  /// Whether `characters` is so many or more; looks no further than it must.
  public func hasCharacters(_ least: Int) -> Bool {
    var count = 0
    for case .paragraph(let paragraph) in blocks where count < least {
      count += Self.characters(of: paragraph.text)
    }
    return count >= least
  }

  private static func characters(of text: String) -> Int {
    var text = text
    return text.withUTF8 { bytes in
      let raw = UnsafeRawBufferPointer(bytes)
      var count = 0
      var at = 0
      while at + 8 <= raw.count {
        let word = raw.loadUnaligned(fromByteOffset: at, as: UInt64.self)
        let tails = word & ~(word << 1) & 0x8080_8080_8080_8080
        count &+= 8 &- tails.nonzeroBitCount
        if mayHaveSpace(word) { count &-= spaces(bytes, at..<at + 8) }
        at &+= 8
      }
      while at < bytes.count {
        if bytes[at] & 0xC0 != 0x80 { count &+= 1 }
        count &-= spaces(bytes, at..<at + 1)
        at &+= 1
      }
      return count
    }
  }

  /// Whether among eight bytes is one of those that a space may begin with.
  @inline(__always)
  private static func mayHaveSpace(_ word: UInt64) -> Bool {
    let high: UInt64 = 0x8080_8080_8080_8080
    let one: UInt64 = 0x0101_0101_0101_0101
    let low = (word &- one &* 0x21) & ~word
    // 0xE0 to 0xE3, and 0xC2.
    let three = (word & (one &* 0xFC)) ^ (one &* 0xE0)
    let two = word ^ (one &* 0xC2)
    return (low | ((three &- one) & ~three) | ((two &- one) & ~two)) & high != 0
  }

  private static func spaces(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Int {
    var count = 0
    for at in range where bytes[at] <= 0x20 || bytes[at] &- 0xC2 <= 0x21 {
      if isSpace(bytes, at) { count &+= 1 }
    }
    return count
  }

  /// Whether the character that begins at a byte is one that Unicode calls white space.
  private static func isSpace(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int) -> Bool {
    switch bytes[at] {
    case 0x09...0x0D, 0x20: true
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
