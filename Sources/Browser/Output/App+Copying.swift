import Audit
import Canvas
import Library
import Reports

/// What can be copied.
enum CopyForm: Hashable, Sendable, CaseIterable {
  case value, citation, row, table, csv, source, screen

  /// What it is called.
  var title: Wording {
    switch self {
    case .value: Wording("值", "value")
    case .citation: Wording("引文", "citation")
    case .row: Wording("这一行（TSV）", "row (TSV)")
    case .table: Wording("整张表（Markdown）", "table (Markdown)")
    case .csv: Wording("整张表（CSV）", "table (CSV)")
    case .source: Wording("原文位置", "place in the source")
    case .screen: Wording("屏幕文字", "screen as text")
    }
  }
}

extension App {
  /// `y`: asks what to copy, showing each as it would be.
  mutating func chooseCopy() {
    let choices = CopyForm.allCases.compactMap { form -> Choice? in
      guard let text = text(for: form), !text.isEmpty else { return nil }
      let first = text.split(separator: "\n", maxSplits: 1).first ?? ""
      return Choice(
        form.title(language), detail: String(first.prefix(200).map { $0 == "\t" ? " " : $0 }),
        action: .copy(form))
    }
    overlays.append(.choice(ChoiceState(Words.copyTitle, choices)))
  }

  /// Hands the text to whoever can reach the clipboard.
  mutating func copy(as form: CopyForm) {
    guard let text = text(for: form) else { return }
    effects.append(.copy(text))
  }

  private func text(for form: CopyForm) -> String? {
    switch form {
    case .value: focus?.value
    case .citation: citation
    case .row: viewTable?.current.map(ExportFormat.row)
    case .table: viewTable.map(ExportFormat.markdown)
    // The mark that tells spreadsheets the encoding of a file has no place on a clipboard.
    case .csv: viewTable.map { String(ExportFormat.csv.text($0).drop { $0 == "\u{FEFF}" }) }
    case .source: focus.map { focus in place(of: focus) }
    case .screen: screenText
    }
  }

  /// The screen as text without what lies over it.
  var screenText: String {
    var app = self
    app.overlays = []
    app.notice = nil
    app.modes.isASCII = false
    app.modes.isWide = false
    return app.render().asText() + "\n"
  }

  /// The report and the cell that the cursor stands on.
  struct Focus {
    let entry: EntryID
    let key: CellKey?
    let value: String?
  }

  /// A report with the places of its cells, where it has been read as a whole; else its numbers.
  private func report(of id: EntryID) -> Report? {
    if let dossier, dossier.id == id { return dossier.report }
    return bodies[id] ?? library[id].outline
  }

  /// What the cursor stands on.
  var focus: Focus? {
    guard let entry = currentEntry else { return nil }
    let key: CellKey? =
      switch screen {
      case .report(let state) where state.showsTable: cell
      case .compare(let state): CompareSheet(self, state)?.key
      case .trend(let state): if case .cell(let key) = state.measure { key } else { nil }
      case .findings: selectedFinding?.item.problem.target
      case .library, .report: nil
      }
    let value: String? =
      key.flatMap { report(of: entry)?[$0] }.map { cell in
        cell.value?.description ?? cell.status.title(language)
      }
    return Focus(entry: entry, key: key, value: value)
  }

  /// `云溪市教育局2024年年报 表三 （七）总计·自然人=40（edu-2024.html:412）`
  private var citation: String? {
    guard let focus, let report = report(of: focus.entry) else { return nil }
    let agency = report.agency ?? String(library[focus.entry].fileName)
    let year = report.year.map(String.init) ?? "?"
    var text = Wording("\(agency)\(year)年年报", "\(agency), annual report \(year)")(language)
    if let key = focus.key, let value = focus.value {
      let section = key.table.sectionKind
      text += Wording(" 第\(section.ordinal)部分 ", ", section \(section.number), ")(language)
      text += "\(key.name(language))=\(value)"
    } else if case .trend(let state) = screen, case .ratio(let ratio) = state.measure {
      let shown = Words.measured(state.measure.value(in: report), language)
      text += " \(ratio.title(language))=\(shown.text) [\(ratio.formula(language))]"
    }
    return text + Wording("（", " (")(language) + place(of: focus) + Wording("）", ")")(language)
  }

  /// `edu-2024.html:412`
  private func place(of focus: Focus) -> String {
    let entry = library[focus.entry]
    return entry.path + (line(of: focus).map { ":\($0)" } ?? "")
  }

  private func line(of focus: Focus) -> Int? {
    let report = report(of: focus.entry)
    if let key = focus.key {
      return report?[key]?.sourceLine ?? report?.table(key.table)?.line
    }
    guard case .report(let state) = screen, let kind = state.section else { return nil }
    return report?.section(kind)?.line
  }

  /// `O` and `E`: the file in the program that the desktop has for it, or in the editor.
  mutating func openOriginal(inEditor: Bool) {
    guard let focus = focus ?? matrixEntry.map({ Focus(entry: $0, key: nil, value: nil) }) else {
      notice = Notice(Words.reportFirst, role: .warning)
      return
    }
    let path = library[focus.entry].path
    effects.append(inEditor ? .edit(path: path, line: line(of: focus) ?? 1) : .open(path: path))
  }

  /// Ctrl-g: the screen into a file.
  mutating func saveScreen() {
    effects.append(.write(name: Words.screenFile(language), text: screenText, isNumbered: true))
  }

  /// `e`: asks for the name of a file; its suffix says the format.
  mutating func startExport() {
    guard let table = viewTable else { return }
    var state = PromptState(kind: .export, origin: stack, former: search)
    let words = table.title.split { " /\\:*?\"<>|".contains($0) }
    state.text = words.joined(separator: "-").prefix(60) + ".csv"
    overlays.append(.prompt(state))
  }

  /// Enter in that prompt; a `!` at the end writes over a file that is there.
  mutating func export(_ state: PromptState) {
    var path = state.text
    let overwrites = path.hasSuffix("!")
    if overwrites { path.removeLast() }
    guard let format = ExportFormat(path: path), let table = viewTable else {
      notice = Notice(Words.unknownSuffix, role: .warning)
      return
    }
    overlays.removeLast()
    let text = format == .text && isTextShown ? prose(table) : format.text(table)
    effects.append(.write(name: path, text: text, isNumbered: false, overwrites: overwrites))
  }

  private var isTextShown: Bool {
    if case .report(let state) = screen { !state.showsTable } else { false }
  }

  /// Paragraphs as such, without columns.
  private func prose(_ table: ViewTable) -> String {
    table.title + "\n\n" + table.rows.map { ($0.first?.text ?? "") + "\n\n" }.joined()
  }

  /// Says what became of something that was asked of the program around.
  public mutating func tell(_ outcome: EffectOutcome) {
    switch outcome {
    case .copied(let tool): notice = Notice(Words.copied(tool))
    case .notCopied: notice = Notice(Words.notCopied, role: .warning)
    case .written(let path): notice = Notice(Words.written(path))
    case .exists(let path): notice = Notice(Words.exists(path), role: .warning)
    case .failed(let what, let reason): notice = Notice(Words.failed(what, reason), role: .warning)
    case .notKept(let what, let reason):
      notice = Notice(Words.notKept(what, reason), role: .warning)
    case .opened(let path): notice = Notice(Words.opened(path))
    }
  }
}
