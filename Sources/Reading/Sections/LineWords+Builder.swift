import Glyphs

extension LineWords {
  /// The buffers while lines come in.
  struct Builder: ~Copyable {
    private(set) var cleaned = Growing<UInt8>(capacity: 256)
    private(set) var characters: Growing<UInt16>
    private let fold = HanFold.flat

    /// A line with more Chinese characters is no heading and no title: hardly anybody asks for them.
    private static let mostKept = 72

    init(capacity: Int) { characters = Growing(capacity: capacity / 6) }

    /// Takes the text of a range without the marks that formats put before and inside lines.
    ///
    /// - Parameter found: the Chinese characters that the document has of the row, among which no
    ///   other text's are; nil where there may be such.
    mutating func add(
      _ text: [UInt8], _ range: Range<Int>, found: Range<Int>?
    ) -> Extent {
      let mark = HeadingMark(text, range)
      var extent = Extent()
      extent.isHeading = mark.isHeading
      let rest = QuotedLine.inside(text, mark.end..<mark.close)
      if let count = Self.charactersAsPrinted(text, rest) {
        extent.bytes = rest
        extent.characterCount = count
        if let found, found.count == count {
          // Of units behind numbers the document has none; else they are the same.
          extent.keep(found)
          extent.isOfDocument = true
        } else if count <= Self.mostKept {
          extent.keep(keep(text, rest))
        }
      } else {
        let start = cleaned.count
        let firstHan = characters.count
        clean(text, rest)
        extent.isCleaned = true
        extent.bytes = start..<cleaned.count
        extent.keep(firstHan..<characters.count)
      }
      return extent
    }

    private mutating func keep(_ text: [UInt8], _ range: Range<Int>) -> Range<Int> {
      let start = characters.count
      HanRun.add(text, range, by: fold, to: &characters)
      return start..<characters.count
    }

    /// How many Chinese characters a range has in which nothing is to be left out or joined, as
    /// far as one look at each character tells; nil for others.
    private static func charactersAsPrinted(_ text: [UInt8], _ range: Range<Int>) -> Int? {
      precondition(range.lowerBound >= 0 && range.upperBound <= text.count)
      return text.withUnsafeBufferPointer { text in
        var at = range.lowerBound
        let end = range.upperBound
        var count = 0
        while at < end {
          let byte = text[at]
          if ByteText.leadsHan(byte), at &+ 2 < end {
            // Hexagrams stand among the characters and are none.
            if byte == 0xE4, text[at &+ 1] == 0xB7 { return nil }
            count &+= 1
            at &+= 3
          } else if byte < 0x80 {
            guard showsAsPrinted(byte, next: at + 1 < end ? text[at + 1] : 0x20) else { return nil }
            at &+= 1
          } else if at &+ 2 < end, isMark(byte, text[at &+ 1], text[at &+ 2]) {
            at &+= 3
          } else {
            return nil
          }
        }
        return count
      }
    }

    /// Whether an ASCII character is neither markup nor space that may have to be joined.
    @inline(__always)
    private static func showsAsPrinted(_ byte: UInt8, next: UInt8) -> Bool {
      if ByteText.isPlain(byte) { return true }
      if byte == 0x20 { return next > 0x20 && next < 0x7C || ByteText.leadsHan(next) }
      // * \ |
      return byte > 0x20 && byte < 0x7F && byte != 0x2A && byte != 0x5C && byte != 0x7C
    }

    /// Whether three bytes are one of the marks of Chinese text: no space, and nothing that hides.
    @inline(__always)
    private static func isMark(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Bool {
      switch first {
      case 0xE2: second == 0x80 && third >= 0x90 && third <= 0xA7  // ‐ – — “ ” …
      case 0xE3: second == 0x80 && third > 0x80  // 、 。 《 》 〇
      case 0xEF: second == 0xBC || second == 0xBD  // full width
      default: false
      }
    }

    /// Adds a range without control characters and marks of emphasis, space runs joined.
    private mutating func clean(_ text: [UInt8], _ range: Range<Int>) {
      let start = cleaned.count
      var at = range.lowerBound
      while at < range.upperBound {
        let (scalar, length) = ByteText.scalar(text, at)
        if scalar == 0x2A && at + 1 < range.upperBound && text[at + 1] == 0x2A {
          at += 2
          continue
        }
        if scalar == 0x7C || ByteText.isSpace(scalar) || scalar < 0x20 || scalar == 0x7F {
          if cleaned.count > start, cleaned.last != 0x20 { cleaned.append(0x20) }
        } else if !isLeftOut(scalar), scalar != 0x2A || at + length < range.upperBound {
          for place in at..<at + length { cleaned.append(text[place]) }
          HanRun.add(scalar, by: fold, to: &characters)
        }
        at += length
      }
      while cleaned.count > start, cleaned.last == 0x20 { cleaned.removeLast() }
    }

    /// Escapes of Markdown, and what must never reach a screen.
    private func isLeftOut(_ scalar: UInt32) -> Bool {
      if scalar < 0x7F { return scalar == 0x5C }
      return Unicode.Scalar(scalar).map(Sanitizer.isDropped) ?? true
    }
  }
}
