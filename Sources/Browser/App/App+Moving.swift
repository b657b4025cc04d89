import Canvas
import Library
import Reports

extension App {
  /// Moves the cursor of the part that has the focus.
  mutating func move(_ motion: Motion) {
    switch context {
    case .library: moveInMatrix(motion)
    case .findings: moveInFindings(motion)
    case .outline: moveInOutline(motion)
    case .text: moveInText(motion)
    case .table: moveInTable(motion)
    case .source: moveInSource(motion)
    case .compare: moveInCompare(motion)
    case .trend: moveInTrend(motion)
    default: moveInStrip(motion)
    }
  }

  private mutating func moveInMatrix(_ motion: Motion) {
    guard matrix.kind != .list else {
      moveInRoster(motion)
      return
    }
    switch motion {
    case .columns(let step): setYear(matrixYearIndex + step)
    case .firstColumn: setYear(0)
    case .lastColumn: setYear(library.years.count - 1)
    default:
      let lines = libraryLayout.matrix.rows
      var scroll = matrixScroll.revealed(count: ledger.rows.count, lines: lines)
      scroll.move(motion, count: ledger.rows.count, lines: lines)
      setMatrix(scroll)
    }
  }

  /// Puts the matrix's cursor on the row of a scroll state.
  mutating func setMatrix(_ scroll: Scroll) {
    guard let row = ledger.rows[checked: scroll.cursor] else { return }
    matrix.year = matrixYear
    matrix.row = row
    matrix.line = scroll.cursor - scroll.offset
  }

  private mutating func setYear(_ index: Int) {
    guard !library.years.isEmpty else { return }
    matrix.year = library.years[max(0, min(index, library.years.count - 1))]
  }

  private mutating func moveInFindings(_ motion: Motion) {
    guard let list = findingList else { return }
    if case .columns(let step) = motion {
      if step > 0 { expandProblem() } else { collapseProblem() }
      return
    }
    let lines = FindingsLayout(frame).list.rows
    var scroll = findingScroll.revealed(count: list.rows.count, lines: lines)
    scroll.move(motion, count: list.rows.count, lines: lines)
    selectFinding(scroll)
  }

  /// Puts the cursor of the list of findings on the row of a scroll state.
  mutating func selectFinding(_ scroll: Scroll) {
    guard let list = findingList, let row = list.rows[checked: scroll.cursor] else { return }
    let selection = list.selection(row, library, ledger)
    findings?.selection = selection
    findings?.line = scroll.cursor - scroll.offset
  }

  private mutating func moveInOutline(_ motion: Motion) {
    if case .columns(let step) = motion {
      if step > 0 { focusMain() }
      return
    }
    let items = outlineItems
    var scroll = Scroll(cursor: items.firstIndex(of: outlineItem) ?? 0)
    scroll.move(motion, count: items.count, lines: items.count)
    if let item = items[checked: scroll.cursor] { show(item) }
  }

  private mutating func moveInText(_ motion: Motion) {
    guard let rect = reportLayout.text, let article, let state = report else { return }
    let last = article.pane.lastOffset(rows: rect.rows)
    var offset = min(state.textOffset, last)
    switch motion {
    case .lines(let step): offset += step
    case .pages(let pages): offset += Int(Double(max(1, rect.rows - 1)) * pages)
    case .start: offset = 0
    case .end: offset = last
    case .columns(let step) where step < 0 && reportLayout.outline != nil:
      report?.focus = .outline
    case .columns, .firstColumn, .lastColumn: break
    }
    report?.textOffset = max(0, min(offset, last))
  }

  private mutating func moveInStrip(_ motion: Motion) {
    guard let dossier, let state = report else { return }
    var scroll = Scroll(cursor: state.problem ?? 0)
    let lines = (reportLayout.findings?.rows ?? 2) - 1
    scroll.move(motion, count: dossier.problems.count, lines: lines)
    report?.problem = dossier.problems.isEmpty ? nil : scroll.cursor
    // The other panes follow, the focus stays.
    showProblem(scroll.cursor, takesFocus: false)
  }
}

extension Scroll {
  /// Moves as a list does; sideways nothing happens.
  mutating func move(_ motion: Motion, count: Int, lines: Int) {
    switch motion {
    case .lines(let step): move(by: step, count: count, lines: lines)
    case .pages(let pages): page(pages, count: count, lines: lines)
    case .start: home()
    case .end: end(count: count, lines: lines)
    case .columns, .firstColumn, .lastColumn: break
    }
  }
}
