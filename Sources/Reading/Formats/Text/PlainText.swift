/// Text with its rows marked in any of the ways that converters mark them: tabs, bars, commas,
/// drawn boxes, one cell a line, or only by spaces.
enum PlainText {
  static func mark(_ printed: [UInt8]) -> MarkedText {
    guard let (shown, cuts) = InvisibleSigns.removed(from: printed) else { return marked(printed) }
    var marked = marked(shown)
    marked.restore(printed, without: cuts)
    return marked
  }

  private static func marked(_ printed: [UInt8]) -> MarkedText {
    let typeset =
      RoffText.writtenOut(printed) ?? TexinfoText.writtenOut(printed)
      ?? TypesetText.document(printed) ?? printed
    let margins = LineMargins(OddBars.writtenOut(CharacterReferences.writtenOut(typeset)))
    let text = margins.text
    var lines = TextLines(text, margins.lines)
    if let separator = DelimitedText.separator(text, lines) {
      var marked = DelimitedText.mark(text, separator: separator)
      marked.dropTrailingSeparators()
      return marked
    }
    let spacing = MarkupInText.mayBe(in: text) ? 1 : lines.spacing
    if spacing == 2 { lines = TextLines(everyOther: lines) }
    let outlined = OutlineRows.areIn(lines, text)
    let isBarred = BarredLines.areIn(lines, text)
    var marked = MarkedText(text: text)
    var isMarkupOver = false
    var line = 0
    while line < lines.ranges.count {
      if let last = MarkupInText.end(from: line, text, lines, isOver: &isMarkupOver) {
        HTMLText.add(
          lines.ranges[line].lowerBound..<lines.ranges[last].upperBound, line: line, to: &marked)
        line = last + 1
        continue
      }
      if let mark = WholeLine.mark(text, lines.ranges[line]) {
        WholeLine.add(lines.ranges[line], mark: mark, line: line, to: &marked)
        line += 1
        continue
      }
      switch lines.kinds[line] {
      case .empty:
        marked.beginRow(.empty, line: line)
        line += 1
      case .words, .rule:
        let add = lines.kinds[line] == .rule ? AsciiDocTable.add : ListTable.add
        if let next = add(line, lines, &marked) {
          line = next
        } else {
          for part in RunInHeadings.parts(text, lines.ranges[line]) {
            WordRows.add(part, line: line, to: &marked)
          }
          line += 1
        }
      case .tabbedCell:
        line = StackedCells.add(from: line, lines, to: &marked)
      case .tabs:
        CellRows.add(lines.ranges[line], separator: 0x09, line: line, to: &marked)
        line += 1
      case .pipes where isBarred, .lonePipe where isBarred:
        line = BarredLines.add(from: line, lines, to: &marked)
      case .pipes, .lonePipe:
        line = PipeRows.add(from: line, lines, outlined: outlined, to: &marked)
      case .drawn, .drawnRule:
        line = DrawnRows.add(from: line, lines, outlined: outlined, to: &marked)
      }
    }
    if spacing > 1 { marked.spaceLines(by: spacing) }
    marked.dropTrailingSeparators()
    return marked
  }
}
