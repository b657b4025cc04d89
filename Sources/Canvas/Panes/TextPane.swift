import Glyphs

/// Paragraphs wrapped to a width, to be scrolled through.
///
/// Wrapping is done once, when the pane is made; make a new one when the text or width changes.
public struct TextPane: Sendable {
  /// A line of the wrapped text.
  public struct Line: Hashable, Sendable {
    /// The paragraph it belongs to.
    public let paragraph: Int
    /// The part of the paragraph it shows, in UTF-8 bytes.
    public let range: Range<Int>
    /// Blank columns before it.
    public let indent: Int
  }

  /// The paragraphs, as given.
  public let paragraphs: [TextParagraph]
  /// The width they were wrapped to.
  public let columns: Int
  /// All lines, top to bottom.
  public let lines: [Line]

  /// Wraps paragraphs to so many columns; an empty one is a blank line.
  public init(_ paragraphs: [TextParagraph], columns: Int) {
    self.paragraphs = paragraphs
    self.columns = max(2, columns)
    var lines: [Line] = []
    for (index, paragraph) in paragraphs.enumerated() {
      Self.wrap(paragraph, index, columns: self.columns, into: &lines)
    }
    self.lines = lines
  }

  /// The line that shows a byte of a paragraph: where to scroll for a match.
  public func line(ofParagraph paragraph: Int, at byte: Int = 0) -> Int {
    var low = 0
    var high = lines.count
    while low < high {
      let middle = (low + high) / 2
      let line = lines[middle]
      let isBefore =
        line.paragraph < paragraph
        || (line.paragraph == paragraph && line.range.upperBound <= byte)
      if isBefore { low = middle + 1 } else { high = middle }
    }
    return max(0, min(low, lines.count - 1))
  }

  /// The furthest one can scroll down so that the pane stays full.
  public func lastOffset(rows: Int) -> Int { max(0, lines.count - max(0, rows)) }

  /// How far down the last line shown is, in percent; 100 when all is shown.
  public func percent(offset: Int, rows: Int) -> Int {
    Scroll(offset: offset).percent(count: lines.count, lines: rows)
  }

  /// Draws the lines from `offset` on, with further spans, such as matches, over the paragraphs'.
  public func draw(
    on surface: inout Surface, in rect: Rect, offset: Int,
    highlights: [Int: [TextParagraph.Span]] = [:]
  ) {
    surface.clipped(to: rect) { surface in
      surface.fill(rect)
      for row in 0..<rect.rows where lines.indices.contains(row + offset) {
        let line = lines[row + offset]
        let paragraph = paragraphs[line.paragraph]
        let spans = paragraph.spans + (highlights[line.paragraph] ?? [])
        draw(line, of: paragraph, spans, on: &surface, in: rect.line(row))
      }
    }
  }

  /// The paragraph and byte shown at a place of the screen.
  public func position(
    atRow row: Int, column: Int, in rect: Rect, offset: Int
  ) -> (paragraph: Int, byte: Int)? {
    let index = row - rect.row + offset
    guard rect.contains(row: row, column: column), lines.indices.contains(index) else {
      return nil
    }
    let line = lines[index]
    let text = slice(line)
    let wanted = max(0, column - rect.column - line.indent)
    let end = Clip.prefix(of: text, columns: wanted).end
    return (line.paragraph, line.range.lowerBound + text[..<end].utf8.count)
  }

  private func slice(_ line: Line) -> Substring {
    let bytes = paragraphs[line.paragraph].text.utf8
    let start = bytes.index(bytes.startIndex, offsetBy: line.range.lowerBound)
    return Substring(bytes[start..<bytes.index(start, offsetBy: line.range.count)])
  }

  private func draw(
    _ line: Line, of paragraph: TextParagraph, _ spans: [TextParagraph.Span],
    on surface: inout Surface, in rect: Rect
  ) {
    let text = slice(line).utf8
    let here = spans.filter { $0.range.overlaps(line.range) }
    let edges = here.flatMap { [$0.range.lowerBound, $0.range.upperBound] }
    let cuts = Set(edges.filter(line.range.contains) + [line.range.lowerBound]).sorted()
    var column = rect.column + line.indent
    for (index, start) in cuts.enumerated() {
      let end = index + 1 < cuts.count ? cuts[index + 1] : line.range.upperBound
      let from = text.index(text.startIndex, offsetBy: start - line.range.lowerBound)
      let part = Substring(text[from..<text.index(from, offsetBy: end - start)])
      let span = here.last { $0.range.contains(start) }
      column += surface.put(
        part, row: rect.row, column: column, role: span?.role ?? paragraph.role,
        isReversed: span?.isReversed ?? false)
    }
  }

  private static func wrap(
    _ paragraph: TextParagraph, _ index: Int, columns: Int, into lines: inout [Line]
  ) {
    let pieces = LineBreak.wrap(
      paragraph.text, columns: columns, firstIndent: paragraph.firstIndent,
      hangingIndent: paragraph.hangingIndent)
    var start = 0
    for (number, piece) in pieces.enumerated() {
      let end = start + paragraph.text.utf8.distance(from: piece.lowerBound, to: piece.upperBound)
      let indent = number == 0 ? paragraph.firstIndent : paragraph.hangingIndent
      lines.append(
        Line(paragraph: index, range: start..<end, indent: max(0, min(indent, columns - 2))))
      start = end
    }
  }
}
