import Canvas
import Glyphs
import Library
import Reports

/// The two lines on top of the library: the folder and counts; the ways of looking, order, filter.
struct LibraryHeading {
  let app: App

  func draw(_ painter: inout Painter) {
    let frame = app.frame
    TitleLine(left: left(frame), right: right(frame))
      .draw(on: &painter.surface, in: frame.title)
    guard !frame.tabs.isEmpty else { return }
    let state = self.state
    painter.line(
      [.init(" ")]
        + tabs.flatMap { tab in
          [
            Painter.Piece(tab.text, tab.kind == app.libraryKind ? .strong : .plain),
            Painter.Piece(" "),
          ]
        },
      in: frame.tabs)
    let used = 2 + tabs.reduce(0) { $0 + CellWidth.columns(of: $1.text) + 1 }
    painter.right(state + " ", in: frame.tabs.inset(left: used), .dim)
  }

  private func left(_ frame: Frame) -> String {
    frame.tier == .least ? app.folder : Words.title(app.language) + "  " + app.folder
  }

  private func right(_ frame: Frame) -> String {
    let ledger = app.ledger
    let counts = Words.counts(
      agencies: ledger.rows.agencyCount, reports: ledger.countedCount(app.library),
      duplicates: app.library.totals.duplicates, problems: ledger.problems(in: app.library),
      unreadable: app.library.counts.unreadable,
      isShort: frame.tier == .least)(app.language)
    guard ledger.filter != nil else { return counts }
    return app.filterCount(app.language)
  }

  /// A way of looking, with the digit that leads to it; the findings are a screen of their own.
  struct Tab: Hashable, Sendable {
    let kind: LibraryKind?
    let text: String
  }

  /// The tabs as drawn, one column between them.
  var tabs: [Tab] {
    let kinds = LibraryKind.allCases.enumerated().map { number, kind in
      let text = "\(number + 1)\(kind.title(app.language))"
      return Tab(kind: kind, text: kind == app.libraryKind ? "[\(text)]" : text)
    }
    return kinds + [Tab(kind: nil, text: "5\(Words.problems(app.language))")]
  }

  /// The tab at a column of the second line.
  func tab(atColumn column: Int) -> Tab? {
    var start = 1
    for tab in tabs {
      let end = start + CellWidth.columns(of: tab.text)
      if (start..<end).contains(column) { return tab }
      start = end + 1
    }
    return nil
  }

  /// `排序 问题v  筛选 年>=2022  勾选 2`
  private var state: String {
    // While files are searched, how far that has come is what one waits for.
    var parts = [
      app.bodySearchProgress.map { Words.searching($0.searched, of: $0.all)(app.language) }
        ?? Words.sortedBy(app.ledger.sorting, app.language)
    ]
    if let filter = app.ledger.filter {
      parts.append(Words.filterPrompt(app.language) + filter.text)
    } else {
      parts.append(Words.filterNone(app.language))
    }
    if !app.ticked.isEmpty {
      parts.append(Wording("勾选", "ticked")(app.language) + " \(app.ticked.count)")
    }
    return parts.joined(separator: "  ")
  }
}
