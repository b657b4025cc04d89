import Glyphs

/// A row of the document as a line of text: what a reader would see of it.
struct TextLine: Sendable {
  private let place: Place
  /// The text of all lines, and which of it is this line's.
  private var words: LineWords
  private var extent: LineWords.Extent

  /// Where it stands, in few bytes: lines are handed about by the hundred.
  private struct Place {
    let row: Int32
    let line: Int32
    let charIndex: Int32
    let indent: Int32
    let columns: Int32
    let isAlone: Bool
    let isBesideWords: Bool
  }
}

extension TextLine {
  /// The row of the document.
  var row: Int { Int(place.row) }
  /// Line of the document, from 0.
  var line: Int { Int(place.line) }
  /// Chinese characters of the document before it.
  var charIndex: Int { Int(place.charIndex) }
  /// Whether it is one text: a line of words, or a row of cells of which only one has text.
  var isAlone: Bool { place.isAlone }
  /// Whether other cells of its row have words as well, and none has digits.
  var isBesideWords: Bool { place.isBesideWords }
  /// Screen columns of indent and of the whole line.
  var indent: Int { Int(place.indent) }
  var columns: Int { Int(place.columns) }
  /// Whether Markdown or the like marks it as a heading.
  var isMarkedHeading: Bool { extent.isHeading }
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

  /// The same line with other text, in simplified characters or to be shown as it stands.
  func with(_ text: String) -> TextLine {
    var line = self
    line.words = LineWords(simplified: text)
    line.extent = line.words.whole
    return line
  }

  /// Whether no line of the document has a character that simplifying would change.
  var isInSimplifiedDocument: Bool { words.isSimplified }

  /// Whether it has the word 报告 or 年报.
  var mentionsReport: Bool {
    zip(characters, characters.dropFirst()).contains {
      $0 == 0x62A5 && $1 == 0x544A || $0 == 0x5E74 && $1 == 0x62A5
    }
  }

  /// The lines of a document, empty rows and pages left out but told by `nil`.
  static func lines(_ document: Document) -> [TextLine?] {
    let marked = document.marked
    var builder = LineWords.Builder(capacity: marked.text.count)
    let extents = marked.rows.indices.map { index -> LineWords.Extent? in
      let row = marked.rows[index]
      guard row.kind == .words || row.kind == .cells, let ends = marked.textEnds(of: row) else {
        return nil
      }
      let isWords = row.kind == .words || isSentence(ends, marked)
      let end = isWords ? ends.last : ends.first
      let range = Int(marked.pieces[ends.first].start)..<Int(marked.pieces[end].end)
      if row.kind == .words, HeadingMark.isProperty(marked.text, range) { return nil }
      return builder.add(
        marked.text, range,
        found: row.kind == .words ? document.stream.characters(ofRow: index) : nil)
    }
    let words = LineWords(builder, of: document)
    return extents.indices.map { index in
      let row = marked.rows[index]
      guard let extent = extents[index], let ends = marked.textEnds(of: row) else { return nil }
      let isAlone =
        row.kind == .words || isOne(ends.first...ends.last, marked) || isSentence(ends, marked)
      let place = Place(
        row: Int32(index), line: row.line, charIndex: document.stream.rowStarts[index],
        indent: marked.pieces[ends.first].left, columns: marked.pieces[ends.last].right,
        isAlone: isAlone,
        isBesideWords: !isAlone && isWords(ends.first + 1...ends.last, marked))
      return TextLine(place: place, words: words, extent: extent)
    }
  }

  /// Whether what stands in cells is a sentence that a format cut at its commas: no quotes are around
  /// them, and the last ends as sentences do.
  private static func isSentence(_ ends: (first: Int, last: Int), _ marked: MarkedText) -> Bool {
    let (start, end) = (Int(marked.pieces[ends.first].start), Int(marked.pieces[ends.last].end))
    let cut = Int(marked.pieces[ends.first].end)
    guard ends.first < ends.last, end <= marked.text.count, cut < end, cut >= 3,
      end - start >= leastOfSentence,
      marked.text[cut] == 0x2C || marked.text[cut] == 0x3B
    else { return false }
    return marked.text[end - 3..<end].elementsEqual(stop) && ByteText.leadsHan(marked.text[cut - 3])
      && (start == 0 || marked.text[start - 1] != 0x22)
  }

  private static let stop = Array("。".utf8)
  /// Bytes of a sentence with a comma in it.
  private static let leastOfSentence = 24

  /// Whether no cell has a digit.
  private static func isWords(_ pieces: ClosedRange<Int>, _ marked: MarkedText) -> Bool {
    pieces.allSatisfy { piece in
      let piece = marked.pieces[piece]
      return !marked.text[Int(piece.start)..<Int(piece.end)].contains { $0 >= 0x30 && $0 <= 0x39 }
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
