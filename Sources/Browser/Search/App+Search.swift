import Canvas
import Glyphs
import Library
import Reports

extension App {
  /// `/`: opens the prompt; results show while one types.
  mutating func startSearch() {
    overlays.append(.prompt(PromptState(origin: stack, former: search)))
  }

  /// A key while the prompt is open: nothing is folded here, what is typed is what is meant.
  mutating func press(_ key: Key, in state: PromptState) {
    var state = state
    switch key {
    case .named(.escape), .control("c"):
      cancel(state)
      return
    case .named(.enter) where state.kind == .filter:
      keepFilter(state)
      return
    case .named(.enter) where state.kind == .export:
      export(state)
      return
    case .named(.enter) where state.kind == .note:
      keepNote(state)
      return
    case .named(.enter):
      overlays.removeLast()
      if search.hits.isEmpty, !search.query.isEmpty {
        notice = Notice(Words.notFound(search.query), role: .warning)
      }
      return
    case .named(.up) where state.kind == .search:
      stepHit(by: -1)
      return
    case .named(.down) where state.kind == .search, .named(.tab) where state.kind == .search:
      stepHit(by: 1)
      return
    case .named(.backspace):
      if state.text.isEmpty {
        cancel(state)
        return
      }
      state.text.removeLast()
    case .control("u"): state.text = ""
    case .named(.space): state.text.append(" ")
    case .character(let character): state.text.append(character)
    default: return
    }
    setQuery(state)
  }

  /// Text pasted into the prompt; anywhere else a paste is not taken for commands.
  mutating func paste(_ text: String) {
    if case .waiver(let prompt)? = overlays.last {
      paste(text, into: prompt)
      return
    }
    guard case .prompt(var state)? = overlays.last else { return }
    state.text += String(Sanitizer.clean(text).text.prefix(200))
    setQuery(state)
  }

  private mutating func cancel(_ state: PromptState) {
    overlays.removeLast()
    if state.kind == .filter { setFilter(state.formerFilter) }
    guard state.kind == .search else {
      stack = state.origin
      return
    }
    stack = state.origin
    search = state.former
    dossier = nil
  }

  private mutating func setQuery(_ state: PromptState) {
    overlays[overlays.count - 1] = .prompt(state)
    if state.kind == .filter { preview(filter: state.text) }
    guard state.kind == .search else { return }
    // Each letter looks from where the search began, as the text grows and shrinks.
    stack = state.origin
    settle()
    search = Search(query: state.text)
    look()
    guard !search.hits.isEmpty else { return }
    go(toHit: firstHit)
  }

  /// Fills the hits for what is on the screen.
  mutating func look() {
    search.current = nil
    search.hits = []
    search.isLastJump = !search.query.isEmpty
    let needle = SearchFold.scalars(of: search.query)
    switch screen {
    case .library:
      search.scope = .library
      if !needle.isEmpty { search.hits = rowHits(search.query) }
    case .findings:
      search.scope = .findings
      if !needle.isEmpty { search.hits = findingHits(search.query) }
    case .compare, .trend: search.scope = nil
    case .report(let state):
      search.scope = .report(state.entry)
      if !needle.isEmpty, let dossier { search.hits = Self.hits(needle, in: dossier.report) }
    }
  }

  /// `n` and `N` after a search.
  mutating func stepHit(by step: Int) {
    if search.scope != searchScope { look() }
    guard !search.hits.isEmpty else {
      notice = Notice(Words.notFound(search.query), role: .warning)
      return
    }
    let count = search.hits.count
    go(toHit: search.current.map { ($0 + step + count) % count } ?? firstHit)
  }

  /// What a search would go through here.
  var searchScope: Search.Scope? {
    switch screen {
    case .compare, .trend: nil
    case .library: .library
    case .findings: .findings
    case .report(let state): .report(state.entry)
    }
  }

  private mutating func go(toHit index: Int) {
    guard let hit = search.hits[checked: index] else { return }
    search.current = index
    search.isLastJump = true
    switch hit {
    case .row(let row):
      select(row)
      showSomeYear(of: row)
    case .finding(let spot):
      let middle = FindingsLayout(frame).list.rows / 2
      guard let list = findingList, let place = list.index(of: spot) else { return }
      let selection = list.selection(list.rows[place], library, ledger)
      findings?.selection = selection
      findings?.line = middle
    case .cell(let key):
      show(.table(key.table))
      report?.focus = .table
      setCell(key, isJump: true)
    case .text(let passage, let range): show(passage, range)
    }
  }

  /// Who was looked for is shown by a report, where the year of the cursor has none.
  private mutating func showSomeYear(of row: LibraryRow) {
    guard case .agency(let agency) = row, let year = matrixYear,
      library[agency].entry(in: year) == nil, let id = library[agency].nearest(to: year)
    else { return }
    matrix.year = library.year(of: id) ?? year
  }

  /// Scrolls the text so that a passage is in sight.
  mutating func show(_ passage: Passage, _ range: Range<Int>) {
    guard let dossier else { return }
    let kind = passage.section.flatMap { dossier.report.sections[checked: $0]?.kind }
    if report?.section != nil || report?.showsTable == true {
      show(kind.map { .section($0) } ?? .whole)
    }
    report?.focus = .text
    settle()
    guard let article, let rect = reportLayout.text,
      let paragraph = article.paragraph(of: passage)
    else { return }
    let line = article.pane.line(ofParagraph: paragraph, at: range.lowerBound)
    let offset = report?.textOffset ?? 0
    if line < offset || line >= offset + rect.rows {
      report?.textOffset = max(
        0, min(line - rect.rows / 3, article.pane.lastOffset(rows: rect.rows)))
    }
  }
}
