import Glyphs

/// The text of all lines of a document in one buffer, and its Chinese characters in another.
final class LineWords: Sendable {
  /// The text as UTF-8, line after line.
  let bytes: [UInt8]
  /// Its Chinese characters, simplified.
  let characters: [UInt16]
  /// Whether simplifying changes none of the text.
  let isSimplified: Bool

  init(_ builder: borrowing Builder) {
    bytes = builder.bytes.array()
    characters = builder.characters.array()
    isSimplified = builder.isSimplified
  }

  /// One line that has been simplified.
  convenience init(_ text: String) {
    let bytes = Array(text.utf8)
    var builder = Builder(capacity: bytes.count)
    builder.append(bytes)
    self.init(builder)
  }

  /// What a line takes of the buffers; nothing at all for a row that is no line.
  struct Extent {
    /// The row's first and last piece with text; -1 where there is none.
    var first = -1
    var last = -1
    /// Whether a mark of a heading stands before the text.
    var isHeading = false
    var bytes = 0..<0
    var hans = 0..<0

    var isThere: Bool { first >= 0 }
  }

  /// The buffers while lines come in.
  struct Builder: ~Copyable {
    private(set) var bytes: Growing<UInt8>
    private(set) var characters: Growing<UInt16>
    private(set) var isSimplified = true
    private let fold = HanFold.flat

    init(capacity: Int) {
      bytes = Growing(capacity: capacity)
      characters = Growing(capacity: capacity / 3)
    }

    /// Adds the text of a range without the marks that formats put before and inside lines.
    mutating func add(_ text: [UInt8], _ range: Range<Int>, first: Int, last: Int) -> Extent {
      let mark = Self.heading(text, range)
      var extent = Extent(first: first, last: last, isHeading: mark.isHeading)
      let start = bytes.count
      let firstHan = characters.count
      plain(text, mark.end..<range.upperBound)
      extent.bytes = start..<bytes.count
      extent.hans = firstHan..<characters.count
      return extent
    }

    /// Adds text as it is.
    mutating func append(_ text: [UInt8]) {
      var at = 0
      while at < text.count {
        let (scalar, length) = ByteText.scalar(text, at)
        append(scalar, text, at..<at + length)
        at += length
      }
    }

    private mutating func append(_ scalar: UInt32, _ text: [UInt8], _ place: Range<Int>) {
      if scalar >= HanFold.first, scalar <= HanFold.last {
        let folded = fold[Int(scalar - HanFold.first)]
        if folded != scalar { isSimplified = false }
        if ByteText.isHan(scalar) { characters.append(folded) }
      } else if ByteText.isHan(scalar) {
        characters.append(UInt16(truncatingIfNeeded: scalar))
      }
      for at in place { bytes.append(text[at]) }
    }

    /// The end of `#`, `>`, `*` at the start of a line, and whether they mark a heading.
    private static func heading(
      _ text: [UInt8], _ range: Range<Int>
    ) -> (end: Int, isHeading: Bool) {
      var at = range.lowerBound
      var isHeading = false
      while at < range.upperBound {
        let byte = text[at]
        if byte == 0x23 || byte == 0x3D { isHeading = true }
        guard byte == 0x23 || byte == 0x3E || byte == 0x2A || byte == 0x3D || byte == 0x20 else {
          break
        }
        at += 1
      }
      return (at, isHeading)
    }

    /// Adds a range without control characters and marks of emphasis, space runs joined.
    private mutating func plain(_ text: [UInt8], _ range: Range<Int>) {
      let start = bytes.count
      var at = range.lowerBound
      while at < range.upperBound {
        let byte = text[at]
        if ByteText.leadsHan(byte) {
          let run = HanRun.end(text, from: at, before: range.upperBound)
          guard run > at else { break }
          addHan(text, at..<run)
          at = run
          continue
        }
        if ByteText.isPlain(byte) {
          bytes.append(byte)
          at += 1
          continue
        }
        let (scalar, length) = ByteText.scalar(text, at)
        if scalar == 0x2A && at + 1 < range.upperBound && text[at + 1] == 0x2A {
          at += 2
          continue
        }
        if scalar == 0x7C || ByteText.isSpace(scalar) || scalar < 0x20 || scalar == 0x7F {
          if bytes.count > start, bytes.last != 0x20 { bytes.append(0x20) }
        } else if !isLeftOut(scalar), scalar != 0x2A || at + length < range.upperBound {
          append(scalar, text, at..<at + length)
        }
        at += length
      }
      while bytes.count > start, bytes.last == 0x20 { bytes.removeLast() }
    }

    private mutating func addHan(_ text: [UInt8], _ range: Range<Int>) {
      var isChanged = false
      fold.withUnsafeBufferPointer { fold in
        text.withUnsafeBufferPointer { text in
          bytes.append(text, range)
          characters.append(atMost: range.count / 3) {
            let run = HanRun.fold(text, range, by: fold, to: $0)
            isChanged = run.isChanged
            return run.count
          }
        }
      }
      if isChanged { isSimplified = false }
    }

    /// Escapes of Markdown, and what must never reach a screen.
    private func isLeftOut(_ scalar: UInt32) -> Bool {
      if scalar < 0x7F { return scalar == 0x5C }
      return Unicode.Scalar(scalar).map(Sanitizer.isDropped) ?? true
    }
  }
}
