import Glyphs

/// A row of the document as a line of text: what a reader would see of it.
struct TextLine: Sendable {
  /// The row of the document.
  let row: Int
  /// Line of the document, from 0.
  let line: Int
  /// Chinese characters of the document before it.
  let charIndex: Int
  /// Whether it is one text: a line of words, or a row of cells of which only one has text.
  let isAlone: Bool
  /// Screen columns of indent and of the whole line.
  let indent: Int
  let columns: Int
  /// Whether Markdown or the like marks it as a heading.
  let isMarkedHeading: Bool
  /// The text of all lines, and which of it is this line's.
  private var words: LineWords
  private var extent: LineWords.Extent
}

extension TextLine {
  /// The text without marks of layout at its ends.
  var text: String { words.text(extent) }

  /// Its Chinese characters, simplified.
  var characters: ArraySlice<UInt16> { words.characters(extent) }

  /// How many of these there are.
  var characterCount: Int { extent.characterCount }

  /// The scalars at the ends of the text; nil where there is none.
  var firstScalar: UInt32? { words.firstScalar(extent) }
  var lastScalar: UInt32? { words.lastScalar(extent) }

  /// Whether it holds no word, only strokes that set off what stands above or below.
  var isRuler: Bool {
    characterCount == 0 && !text.unicodeScalars.contains { ByteText.digit($0.value) != nil }
  }

  /// The same line in simplified characters, to be searched for wordings.
  var simplified: TextLine {
    if words.isSimplified { return self }
    var line = self
    line.words = LineWords(simplified: HanFold.simplified(text))
    line.extent = line.words.whole
    return line
  }

  /// Whether no line of the document has a character that simplifying would change.
  var isInSimplifiedDocument: Bool { words.isSimplified }

  /// Whether it has the word 报告.
  var mentionsReport: Bool {
    zip(characters, characters.dropFirst()).contains { $0 == 0x62A5 && $1 == 0x544A }
  }

  /// The lines of a document, empty rows and pages left out but told by `nil`.
  static func lines(_ document: Document) -> [TextLine?] {
    let marked = document.marked
    var builder = LineWords.Builder(capacity: marked.text.count)
    let extents = marked.rows.indices.map { index in
      let row = marked.rows[index]
      guard row.kind == .words || row.kind == .cells, let ends = marked.textEnds(of: row) else {
        return LineWords.Extent()
      }
      let end = row.kind == .words ? ends.last : ends.first
      return builder.add(
        marked.text, Int(marked.pieces[ends.first].start)..<Int(marked.pieces[end].end),
        first: ends.first, last: ends.last,
        found: row.kind == .words ? document.stream.characters(ofRow: index) : nil)
    }
    let words = LineWords(builder, of: document)
    return extents.indices.map { index in
      let extent = extents[index]
      guard extent.isThere else { return nil }
      let row = marked.rows[index]
      return TextLine(
        row: index, line: Int(row.line), charIndex: Int(document.stream.rowStarts[index]),
        isAlone: row.kind == .words || isOne(extent.first...extent.last, marked),
        indent: Int(marked.pieces[extent.first].left),
        columns: Int(marked.pieces[extent.last].right), isMarkedHeading: extent.isHeading,
        words: words, extent: extent)
    }
  }

  /// Whether all cells of a row that have text have the same.
  private static func isOne(_ pieces: ClosedRange<Int>, _ marked: MarkedText) -> Bool {
    if pieces.count == 1 { return true }
    let first = marked.pieces[pieces.lowerBound]
    return pieces.allSatisfy {
      marked.pieces[$0].isEmpty || marked.sameText(marked.pieces[$0], first)
    }
  }
}
