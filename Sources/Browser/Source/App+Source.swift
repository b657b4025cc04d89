import Canvas
import Library
import Reports

extension App {
  /// `o`: opens and closes the pane with the source; in the matrix, says where the report lies.
  mutating func toggleSource() {
    guard report != nil, context.isSubset(of: .report) else {
      overlays.append(.source)
      return
    }
    if modes.showsSource {
      closeSource()
    } else {
      modes.showsSource = true
      // Where there is room for one pane, the source has it and gets the keys.
      if frame.tier <= .small || modes.isZoomed { report?.focus = .source }
    }
  }

  /// Closes the pane; the keys go back to what it was about.
  mutating func closeSource() {
    modes.showsSource = false
    if report?.focus == .source { focusMain() }
  }

  /// Takes over the text of a file.
  public mutating func add(_ outcome: SourceOutcome) {
    source.outcome = outcome
    source.window = nil
    source.target = nil
    settle()
  }

  /// Asks for the text of the open report's file where it is to be shown and not there yet.
  mutating func requestSource() {
    guard modes.showsSource, case .report = screen, let dossier else { return }
    guard source.outcome?.path != dossier.path, source.requested != dossier.path else { return }
    source.requested = dossier.path
    effects.append(.readSource(dossier.path))
  }

  /// The text of the open report's file, as far as it has come.
  var sourceText: SourceText? {
    guard case .text(let text)? = source.outcome, text.path == dossier?.path else { return nil }
    return text
  }

  /// Brings the window in line with the cell: it moves no more than it must.
  mutating func settleSource() {
    guard modes.showsSource, let rect = reportLayout.source, let text = sourceText else { return }
    let lines = SourceView.body(rect)
    let target = sourceTarget
    let columns = lines.columns - SourceView.gutter(text)
    guard columns >= 2, lines.rows > 0 else { return }
    let key = SourceWindow.Key(path: text.path, columns: columns)
    let isStale = source.window?.key != key
    guard isStale || source.target != target else { return }
    let isFollowing = source.target != target || source.window == nil
    let top = isStale ? source.topLine : nil
    source.target = target
    if isFollowing, let target {
      follow(target, text, columns: columns, rows: lines.rows)
    } else if isStale {
      let line = target?.line ?? 1
      source.window = SourceWindow(text, around: top ?? line, byte: 0, columns: columns)
      source.offset = source.window?.offset(ofLine: top ?? line) ?? 0
    }
  }

  /// Shows a place: scrolls to it when it is out of sight, and then to the upper third.
  private mutating func follow(_ target: SourceTarget, _ text: SourceText, columns: Int, rows: Int)
  {
    let key = SourceWindow.Key(path: text.path, columns: columns)
    if source.window?.key != key || source.window?.place(of: target, in: text) == nil {
      let line = text.line(target.line) ?? []
      let byte = target.column.map { SourceLine.byte(ofCharacter: $0, in: line) } ?? 0
      source.window = SourceWindow(text, around: target.line, byte: byte, columns: columns)
      source.offset = -1
    }
    guard let window = source.window, let place = window.place(of: target, in: text) else { return }
    let line = window.pane.line(ofParagraph: place.paragraph, at: place.span?.lowerBound ?? 0)
    let isInSight = (source.offset..<source.offset + rows).contains(line)
    if source.offset < 0 || !isInSight { source.offset = max(0, line - rows / 3) }
    source.offset = min(source.offset, window.pane.lastOffset(rows: rows))
  }

  /// Scrolls the pane; at the edge of the window the next one is taken.
  mutating func moveInSource(_ motion: Motion) {
    guard let rect = reportLayout.source, let text = sourceText, let window = source.window else {
      return
    }
    let rows = SourceView.body(rect).rows
    var offset = source.offset
    switch motion {
    case .lines(let step): offset += step
    case .pages(let pages): offset += Int(Double(max(1, rows - 1)) * pages)
    case .start, .firstColumn: jumpInSource(toLine: 1, text, rows)
    case .end, .lastColumn: jumpInSource(toLine: text.lineCount, text, rows)
    case .columns(let step):
      if step < 0 { focusMain() }
      return
    }
    if case .start = motion { return }
    if case .end = motion { return }
    let last = window.pane.lastOffset(rows: rows)
    if offset < 0 && !window.isWhole.start || offset > last && !window.isWhole.end {
      slide(to: offset, window, text, rows)
    } else {
      source.offset = max(0, min(offset, last))
    }
  }

  private mutating func jumpInSource(toLine line: Int, _ text: SourceText, _ rows: Int) {
    guard let columns = source.window?.key.columns else { return }
    let window = SourceWindow(text, around: line, byte: 0, columns: columns)
    source.window = window
    source.offset = min(window.offset(ofLine: line), window.pane.lastOffset(rows: rows))
  }

  /// A window around the line at the edge, with that line where it was.
  private mutating func slide(
    to offset: Int, _ window: SourceWindow, _ text: SourceText, _ rows: Int
  ) {
    let edge = max(0, min(offset, window.pane.lines.count - 1))
    guard let line = window.pane.lines[checked: edge] else { return }
    let number = window.parts[line.paragraph].line
    let next = SourceWindow(text, around: number, byte: 0, columns: window.key.columns)
    source.window = next
    let step = offset - edge
    source.offset = max(
      0, min(next.offset(ofLine: number) + step, next.pane.lastOffset(rows: rows)))
  }
}

extension SourceWindow {
  /// The line of the pane with which a line of the text begins.
  func offset(ofLine number: Int) -> Int {
    parts.firstIndex { $0.line == number }.map { pane.line(ofParagraph: $0) } ?? 0
  }
}

/// The text of a file as it is being looked at.
struct SourceReading: Sendable {
  var outcome: SourceOutcome?
  /// The file whose text was asked for last.
  var requested: String?
  var window: SourceWindow?
  /// What the pane has been brought to.
  var target: SourceTarget?
  /// The first line of the window in sight.
  var offset = 0

  /// The line of the text on top of the pane.
  var topLine: Int? {
    guard let window, let line = window.pane.lines[checked: offset] else { return nil }
    return window.parts[line.paragraph].line
  }
}
