import Reports

/// Cuts the document at its headings into preamble and sections, with tables in their places.
struct SectionReader: Sendable {
  private let document: Document
  private let lines: [TextLine?]
  private let headings: [HeadingFinder.Heading]
  /// The report that begins behind the first of the document.
  let second: SecondReport?

  init(_ document: Document, _ lines: [TextLine?]) {
    self.document = document
    let candidates = HeadingFinder.candidates(lines)
    headings = HeadingFinder.headings(lines, among: candidates)
    second = SecondReport(lines, candidates)
    var lines = lines
    for heading in headings {
      if let rest = heading.rest { lines[heading.line] = lines[heading.line]?.with(rest) }
    }
    self.lines = lines
  }

  /// A section from its heading to the next, in Chinese characters of the document; nil without a
  /// heading.
  func characters(of kind: SectionKind) -> Range<Int>? {
    guard let place = headings.firstIndex(where: { $0.pattern.kind == kind }),
      let start = lines[headings[place].line]?.charIndex
    else { return nil }
    let next = place + 1 < headings.count ? lines[headings[place + 1].line]?.charIndex : nil
    return start..<max(start, next ?? .max)
  }

  /// How many of the headings are the form's own, with its ordinals.
  var statutoryHeadings: Int {
    headings.count { $0.pattern.isInPlace && $0.pattern.closeness == 4 }
  }

  /// How many have the form's own words, whatever their numbers.
  var wordedHeadings: Int { headings.count { $0.pattern.closeness == 4 } }

  /// How many have their section's number, whatever their words.
  var headingsInPlace: Int { headings.count { $0.pattern.isInPlace } }

  /// Text before the first heading, lines of it that are no text left out.
  var preamble: [Paragraph] { headings.isEmpty ? [] : opening }

  /// Text before the first heading, or what a document without headings begins with.
  var opening: [Paragraph] { ParagraphJoiner.paragraphs(lines[..<openingEnd]) }

  /// The first heading's line; without headings, where a title would have come by.
  var openingEnd: Int { headings.first?.line ?? min(lines.count, 40) }

  /// What the first section begins with.
  var beginning: [Paragraph] {
    guard let first = headings.first else { return [] }
    let end = headings.count > 1 ? headings[1].line : lines.count
    return ParagraphJoiner.paragraphs(lines[first.end..<max(first.end, min(end, first.end + 12))])
  }

  func sections(_ tables: [FoundTable]) -> [Section] {
    let tables = tables.sorted { $0.runs.lowerBound < $1.runs.lowerBound }
    return headings.enumerated().map { position, heading in
      let end = position + 1 < headings.count ? headings[position + 1].line : lines.count
      let line = lines[heading.line]
      return Section(
        kind: heading.pattern.kind, number: heading.pattern.number, heading: heading.text,
        line: (line?.line ?? 0) + 1, blocks: blocks(heading.end..<end, tables))
    }
  }

  /// Paragraphs of a stretch of rows, with each table in place of the rows that it takes.
  private func blocks(
    _ range: Range<Int>, _ tables: [FoundTable]
  ) -> [Section.Block] {
    var blocks: [Section.Block] = []
    var start = range.lowerBound
    // The header of a table reaches back over short lines, but not over the heading of its section.
    for table in tables where range.contains(row(of: table)) {
      let rows = rows(of: table, in: range)
      guard rows.lowerBound >= start else { continue }
      blocks += paragraphs(start..<rows.lowerBound)
      blocks.append(.table(table.table.form.kind))
      start = min(rows.upperBound, range.upperBound)
    }
    return blocks + paragraphs(start..<range.upperBound)
  }

  private func paragraphs(_ range: Range<Int>) -> [Section.Block] {
    ParagraphJoiner.paragraphs(lines[range]).map { .paragraph($0) }
  }

  /// The row with the first numbers of a table.
  private func row(of table: FoundTable) -> Int {
    if !table.runs.isEmpty { return document.row(of: document.runs[table.runs.lowerBound]) }
    return document.marked.rows.firstIndex { $0.line + 1 >= table.table.line } ?? 0
  }

  /// The rows that a table takes with its header: back to the last sentence before it, on to the
  /// last of its numbers and what is left of a label behind them.
  private func rows(of table: FoundTable, in range: Range<Int>) -> Range<Int> {
    var first = row(of: table)
    let runs = table.runs
    // Sentences stay what they are.
    if runs.isEmpty { return first..<first }
    while first > range.lowerBound, !isSentence(first - 1) { first -= 1 }
    let lastNumber = document.runs[runs.upperBound - 1].numbers.upperBound - 1
    var end = Int(document.marked.pieces[Int(document.stream.numbers[lastNumber].piece)].row) + 1
    while end < range.upperBound, isLeftOver(end) { end += 1 }
    return first..<end
  }

  /// A row that is text of its own: a line that ends a sentence or is too long for a label.
  private func isSentence(_ row: Int) -> Bool {
    guard let line = lines[row], line.isAlone, document.marked.rows[row].kind == .words,
      let last = line.lastScalar.flatMap(Unicode.Scalar.init)
    else { return false }
    return "。；！".unicodeScalars.contains(last) || line.characterCount > 60
  }

  private func isLeftOver(_ row: Int) -> Bool {
    if document.marked.rows[row].kind == .cells { return true }
    guard let line = lines[row] else {
      return document.marked.rows[row].kind == .empty && row + 1 < lines.count
        && document.marked.rows[row + 1].kind == .cells
    }
    return line.text.unicodeScalars.allSatisfy { "-+=─┘└┴|".unicodeScalars.contains($0) }
      || (line.characterCount <= 3 && line.characterCount == line.text.unicodeScalars.count
        && line.indent > 0)
  }
}
