import Reports

/// Turns bytes of the buffer into places of the document.
struct SourceMap: Sendable {
  private let marked: MarkedText
  /// Where each line of the document begins, in bytes.
  private var lineStarts: [Int32] = [0]
  /// Characters before each block of so many bytes; none where all lines are short.
  private var blocks: [Int32] = []
  private static let block = 1024
  /// From where on a line is not gone through from its start each time.
  private static let longLine = 16 * block

  init(_ marked: MarkedText) {
    self.marked = marked
    lineStarts.reserveCapacity(marked.rows.count + 1)
    addLineStarts()
    if hasLongLine { marked.source.withUnsafeBytes { count($0) } }
  }

  /// The place of a number.
  func place(_ number: NumberAtom) -> SourcePlace {
    let (line, column) = position(number)
    let text = Int(number.start)..<Int(max(number.start, number.end))
    return SourcePlace(line: line, column: column, text: ByteText.string(marked.text, text))
  }

  /// The place of a cell that has text.
  func place(ofPiece index: Int) -> SourcePlace {
    let piece = marked.pieces[index]
    return SourcePlace(
      line: Int(piece.line) + 1, column: column(Int(piece.place), near: Int(piece.line)),
      text: ByteText.string(marked.text, Int(piece.start)..<Int(piece.end)))
  }

  /// Line and character of a number.
  func position(_ number: NumberAtom) -> (line: Int, column: Int) {
    let piece = marked.pieces[Int(number.piece)]
    let at = Int(piece.place + number.start - piece.start)
    return (Int(piece.line) + 1, column(at, near: Int(piece.line)))
  }

  /// The place of an empty cell: the line of its row.
  func place(emptyIn row: Int) -> SourcePlace {
    SourcePlace(line: Int(marked.rows[row].line) + 1, column: 1, text: "")
  }

  /// Characters from the start of the line, from 1.
  ///
  /// - Parameter line: where the line is looked for first; lines that end in two bytes count as two.
  private func column(_ start: Int, near line: Int) -> Int {
    let at = min(start, marked.source.count)
    let lineStart = Int(lineStarts[index(ofLineAt: at, near: line)])
    if blocks.isEmpty || at - lineStart <= Self.block {
      return marked.source.withUnsafeBytes { ByteSearch.characters($0, lineStart..<at) } + 1
    }
    return characters(before: at) - characters(before: lineStart) + 1
  }

  private func index(ofLineAt at: Int, near line: Int) -> Int {
    if line < lineStarts.count, lineStarts[line] <= at,
      line + 1 == lineStarts.count || lineStarts[line + 1] > at
    {
      return line
    }
    var low = 0
    var high = lineStarts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if Int(lineStarts[middle]) <= at { low = middle } else { high = middle }
    }
    return low
  }

  private func characters(before end: Int) -> Int {
    guard end > 0 else { return 0 }
    let block = (end - 1) / Self.block
    return Int(blocks[block])
      + marked.source.withUnsafeBytes {
        ByteSearch.characters($0, block * Self.block..<end)
      }
  }

  private var hasLongLine: Bool {
    var start: Int32 = 0
    for next in lineStarts.dropFirst() + [Int32(truncatingIfNeeded: marked.source.count)] {
      if Int(next - start) > Self.longLine { return true }
      start = next
    }
    return false
  }

  private mutating func count(_ source: UnsafeRawBufferPointer) {
    blocks.reserveCapacity(source.count / Self.block + 1)
    var characters: Int32 = 0
    var start = 0
    while start < source.count {
      blocks.append(characters)
      let end = min(start + Self.block, source.count)
      characters += Int32(truncatingIfNeeded: ByteSearch.characters(source, start..<end))
      start = end
    }
  }

  private mutating func addLineStarts() {
    let source = marked.source
    guard ByteSearch.first(0x0D, in: source) == nil else {
      for at in source.indices where source[at] == 0x0A || source[at] == 0x0D {
        lineStarts.append(Int32(truncatingIfNeeded: at + 1))
      }
      return
    }
    var next = ByteSearch.first(0x0A, in: source)
    while let at = next {
      lineStarts.append(Int32(truncatingIfNeeded: at + 1))
      next = ByteSearch.first(0x0A, in: source, from: at + 1)
    }
  }
}
