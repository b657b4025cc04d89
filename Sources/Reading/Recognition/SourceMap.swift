import Reports

/// Turns bytes of the buffer into places of the document.
struct SourceMap: Sendable {
  private let marked: MarkedText
  /// Where each line of the document begins, in bytes and in characters of the document.
  private var lineStarts: [Int32] = [0]
  private var lineCharacters: [Int32] = [0]
  /// Characters before each block of so many bytes.
  private var blocks: [Int32] = []
  private static let block = 32

  init(_ marked: MarkedText) {
    self.marked = marked
    blocks.reserveCapacity(marked.source.count / Self.block + 1)
    lineStarts.reserveCapacity(marked.rows.count + 1)
    lineCharacters.reserveCapacity(marked.rows.count + 1)
    marked.source.withUnsafeBufferPointer { count($0) }
  }

  /// The place of a number.
  func place(_ number: NumberAtom) -> SourcePlace {
    let piece = marked.pieces[Int(number.piece)]
    let text = Int(number.start)..<Int(max(number.start, number.end))
    return SourcePlace(
      line: Int(piece.line) + 1, column: column(Int(piece.place + number.start - piece.start)),
      text: ByteText.string(marked.text, text))
  }

  /// The place of an empty cell: the line of its row.
  func place(emptyIn row: Int) -> SourcePlace {
    SourcePlace(line: Int(marked.rows[row].line) + 1, column: 1, text: "")
  }

  /// Characters from the start of the line, from 1.
  private func column(_ start: Int) -> Int {
    let at = min(start, marked.source.count)
    var low = 0
    var high = lineStarts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if Int(lineStarts[middle]) <= at { low = middle } else { high = middle }
    }
    return characters(before: at) - Int(lineCharacters[low]) + 1
  }

  private func characters(before end: Int) -> Int {
    guard end > 0 else { return 0 }
    let block = (end - 1) / Self.block
    return Int(blocks[block])
      + marked.source.withUnsafeBufferPointer {
        Self.characters($0, block * Self.block..<end)
      }
  }

  private mutating func count(_ source: UnsafeBufferPointer<UInt8>) {
    var characters: Int32 = 0
    var start = 0
    while start < source.count {
      blocks.append(characters)
      let end = min(start + Self.block, source.count)
      var hasBreak = false
      for at in start..<end { hasBreak = hasBreak || source[at] == 0x0A || source[at] == 0x0D }
      if hasBreak {
        for at in start..<end {
          characters += source[at] & 0xC0 == 0x80 ? 0 : 1
          guard source[at] == 0x0A || source[at] == 0x0D else { continue }
          lineStarts.append(Int32(truncatingIfNeeded: at + 1))
          lineCharacters.append(characters)
        }
      } else {
        characters += Int32(Self.characters(source, start..<end))
      }
      start = end
    }
  }

  /// Bytes that begin a character.
  private static func characters(_ source: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Int {
    var count: UInt8 = 0
    for at in range { count &+= source[at] & 0xC0 == 0x80 ? 0 : 1 }
    return Int(count)
  }
}
