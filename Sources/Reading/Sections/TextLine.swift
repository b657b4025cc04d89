import Glyphs

/// A row of the document as a line of text: what a reader would see of it.
struct TextLine: Sendable {
  /// The row of the document.
  let row: Int
  /// Line of the document, from 0.
  let line: Int
  /// The text without marks of layout at its ends.
  var text: String
  /// Its Chinese characters, simplified.
  let characters: [UInt16]
  /// Chinese characters of the document before it.
  let charIndex: Int
  /// Whether it is one text: a line of words, or a row of cells of which only one has text.
  let isAlone: Bool
  /// Screen columns of indent and of the whole line.
  let indent: Int
  let columns: Int
  /// Whether Markdown or the like marks it as a heading.
  let isMarkedHeading: Bool
}

extension TextLine {
  /// Whether it holds no word, only strokes that set off what stands above or below.
  var isRuler: Bool {
    characters.isEmpty && !text.unicodeScalars.contains { ByteText.digit($0.value) != nil }
  }

  /// The same line in simplified characters, to be searched for wordings.
  var simplified: TextLine {
    var line = self
    line.text = HanFold.simplified(text)
    return line
  }

  /// Whether it has the word 报告.
  var mentionsReport: Bool {
    zip(characters, characters.dropFirst()).contains { $0 == 0x62A5 && $1 == 0x544A }
  }

  /// The lines of a document, empty rows and pages left out but told by `nil`.
  static func lines(_ document: Document) -> [TextLine?] {
    let marked = document.marked
    var charIndex = 0
    return marked.rows.indices.map { index in
      let row = marked.rows[index]
      guard row.kind == .words || row.kind == .cells else { return nil }
      let pieces = marked.pieces[Int(row.first)..<Int(row.end)].filter { !$0.isEmpty }
      guard let first = pieces.first, let last = pieces.last else { return nil }
      while charIndex < document.stream.characterPlaces.count,
        document.stream.characterPieces[charIndex] < row.first
      {
        charIndex += 1
      }
      let isAlone =
        row.kind == .words || pieces.count == 1
        || pieces.allSatisfy { marked.sameText($0, first) }
      let range =
        row.kind == .words ? Int(first.start)..<Int(last.end) : Int(first.start)..<Int(first.end)
      let mark = Marks.heading(marked.text, range)
      let text = Marks.plain(marked.text, mark.end..<range.upperBound)
      return TextLine(
        row: index, line: Int(row.line), text: text,
        characters: HanText.characters(text), charIndex: charIndex, isAlone: isAlone,
        indent: Int(first.left), columns: Int(last.right), isMarkedHeading: mark.isHeading)
    }
  }

  /// Marks that formats put before and inside lines.
  private enum Marks {
    /// The end of `#`, `>`, `*` at the start of a line, and whether they mark a heading.
    static func heading(_ text: [UInt8], _ range: Range<Int>) -> (end: Int, isHeading: Bool) {
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

    /// The text of a range without control characters and marks of emphasis, space runs joined.
    static func plain(_ text: [UInt8], _ range: Range<Int>) -> String {
      var result: [UInt8] = []
      result.reserveCapacity(range.count)
      var at = range.lowerBound
      while at < range.upperBound {
        let (scalar, length) = ByteText.scalar(text, at)
        if scalar == 0x2A && at + 1 < range.upperBound && text[at + 1] == 0x2A {
          at += 2
          continue
        }
        if scalar == 0x7C || ByteText.isSpace(scalar) || scalar < 0x20 || scalar == 0x7F {
          if result.last != 0x20, !result.isEmpty { result.append(0x20) }
        } else if !(scalar == 0x5C || (scalar == 0x2A && at + length == range.upperBound)) {
          result += text[at..<at + length]
        }
        at += length
      }
      while result.last == 0x20 { result.removeLast() }
      return Sanitizer.clean(String(decoding: result, as: UTF8.self)).text
    }
  }
}
