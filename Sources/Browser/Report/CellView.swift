import Audit
import Canvas
import Glyphs
import Reports

/// What there is to say about the cell under the cursor: on a line, in a rail, with its sums.
struct CellView {
  let app: App
  let dossier: Dossier
  private let inspection: Inspection?
  private let language: Wording.Language
  private let words: FindingWords

  init(app: App, dossier: Dossier) {
    self.app = app
    self.dossier = dossier
    inspection = app.inspection
    language = app.language
    words = app.findingWords
  }

  /// `办理总计·自然人  报告 110  应为 101  ✗收办平衡 request-balance  上年 99`
  func drawLine(_ painter: inout Painter, in rect: Rect) {
    guard let inspection else { return }
    var pieces = [Painter.Piece(" " + inspection.key.name(language), .strong)] + value(inspection)
    pieces += failures(inspection, in: rect.columns - Self.columns(pieces))
    let more = [
      claim, lastYear(inspection).map { Painter.Piece("  " + $0, .dim) },
      app.cellGraph.map { Painter.Piece("  " + $0, .dim) },
    ]
    for piece in more.compactMap({ $0 })
    where Self.columns(pieces) + CellWidth.columns(of: piece.text) < rect.columns {
      pieces.append(piece)
    }
    painter.line(pieces, in: rect)
  }

  /// `  正文 21≠22 ✗`: what the text says of the cell.
  private var claim: Painter.Piece? {
    app.cellClaim.map { claim in
      let role: Role = claim.role == .pass ? .dim : claim.role
      return Painter.Piece("  \(Words.textSays(language)) \(claim.inShort)", role)
    }
  }

  /// The failing rules: with their ids, or by title alone where that is all there is room for.
  private func failures(_ inspection: Inspection, in columns: Int) -> [Painter.Piece] {
    func pieces(_ gap: String, _ name: (RuleID) -> String) -> [Painter.Piece] {
      inspection.failures.map { failure in
        // What is waived is still so, but no longer wrong.
        let isWaived = dossier.waivers[failure] != nil
        return Painter.Piece(
          "\(gap)\(isWaived ? "~" : failure.mark)\(name(failure.rule))",
          isWaived ? .dim : failure.role)
      }
    }
    let named = pieces("  ") { words.name($0) }
    guard Self.columns(named) > columns else { return named }
    return pieces(" ") { words.title($0) }
  }

  private static func columns(_ pieces: [Painter.Piece]) -> Int {
    pieces.reduce(0) { $0 + CellWidth.columns(of: $1.text) }
  }

  /// The same line by line, for a rail.
  func drawList(_ painter: inout Painter, in rect: Rect) {
    let inner = rect.inset(left: 1, right: 1)
    guard let inspection, app.report?.showsTable == true else {
      drawFinding(&painter, in: inner)
      return
    }
    var lines: [[Painter.Piece]] = [
      [.init(inspection.key.rowName(language), .strong)],
      [.init(inspection.key.columnName(language), .strong)],
      pair(Words.reported, inspection.valueText(language)),
    ]
    if let expected = inspection.expected {
      lines.append(pair(Words.expected, expected.grouped, .error))
    }
    if let last = inspection.lastYear {
      lines.append(pair(Words.lastYear, last.value?.grouped ?? last.status.title(language), .dim))
    }
    if let claim = app.cellClaim {
      let role: Role = claim.role == .pass ? .plain : claim.role
      lines.append(pair(Words.textSays, claim.inShort, role))
    }
    if let graph = app.cellGraph { lines.append(pair(Words.trendPane, graph, .dim)) }
    // As printed is what one expects; a rail has room for what one does not.
    if inspection.cell.status != .read {
      lines.append(pair(Words.status, inspection.cell.status.title(language)))
    }
    lines.append([.init(inspection.place(in: dossier), .dim)])
    for check in inspection.checks {
      lines.append([.init("\(check.sign) \(words.name(check.rule))", check.tint)])
    }
    for (index, line) in lines.prefix(inner.rows).enumerated() {
      painter.line(line, in: inner.line(index))
    }
  }

  /// The rule in focus with its sum, then the others.
  func drawWhy(_ painter: inout Painter, in rect: Rect) {
    let inner = rect.inset(left: 1, right: 1)
    let isAtCell = app.report?.showsTable == true || app.frame.tier == .workspace
    guard let inspection, app.claim == nil, isAtCell else {
      drawFinding(&painter, in: inner)
      return
    }
    guard let focus = inspection.focus(app.modes.why) else {
      painter.line([.init(Words.noRules(language), .dim)], in: inner.line(0))
      return
    }
    var row = 0
    func rest() -> Rect {
      Rect(
        row: inner.row + row, column: inner.column, rows: inner.rows - row, columns: inner.columns)
    }
    if let cause = dossier.cause(locatedAt: inspection.key) ?? dossier.cause(of: focus) {
      let isHere = cause.located?.cell == inspection.key
      let words = cause.text(in: language, read: isHere ? inspection.cell.status : nil)
      row += painter.wrapped(words, in: rest(), .strong, hanging: 2)
    }
    if let waiver = dossier.waivers[focus] {
      row += painter.wrapped(Words.waiver(waiver)(language), in: rest(), .dim, hanging: 2)
    }
    row += painter.wrapped(
      "\(focus.sign) \(words.name(focus.rule))  \(sum(focus))", in: rest(),
      focus.tint, hanging: 2)
    if let text = whatIf(focus), row < inner.rows {
      row += painter.wrapped(text, in: rest(), .unsure, hanging: 2)
    }
    if app.modes.why != nil || inner.rows > 5, row < inner.rows {
      row += painter.wrapped(
        Words.rule(words.rule(focus.rule))(language), in: rest(), .dim, hanging: 2)
    }
    let others = inspection.checks.filter { $0 != focus }
    for check in others where row < inner.rows {
      let name = "\(check.sign) \(words.name(check.rule))  "
      let sum = sum(check)
      if CellWidth.columns(of: name) + CellWidth.columns(of: sum) > inner.columns {
        row += painter.wrapped(name + sum, in: rest(), check.tint, hanging: 2)
      } else {
        painter.line([.init(name, check.tint), .init(sum, .dim)], in: inner.line(row))
        row += 1
      }
    }
  }

  private func sum(_ finding: Finding) -> String {
    finding.sum(language) ?? finding.text(in: language)
  }

  /// What the sum alone does not say: the difference that blanks leave, that they are no zeros.
  private func whatIf(_ finding: Finding) -> String? {
    guard finding.outcome.isUnknown, finding.arithmetic != nil else { return nil }
    return finding.text(in: language)
  }

  /// Where text has the focus, the number or the finding one is at.
  private func drawFinding(_ painter: inout Painter, in rect: Rect) {
    if let claim = app.claim {
      painter.line(
        [.init("\(claim.mark) \(words.name(claim.rule))", claim.role)],
        in: rect.line(0))
      let rest = Rect(
        row: rect.row + 1, column: rect.column, rows: rect.rows - 1, columns: rect.columns)
      painter.wrapped(Words.claim(claim, language), in: rest)
      return
    }
    guard let finding = app.finding ?? dossier.problems.first?.lead else { return }
    let title = "\(finding.mark) \(words.name(finding.rule))"
    painter.line([.init(title, finding.role)], in: rect.line(0))
    let rest = Rect(
      row: rect.row + 1, column: rect.column, rows: rect.rows - 1, columns: rect.columns)
    painter.wrapped(finding.text(in: language), in: rest)
  }

  private func value(_ inspection: Inspection) -> [Painter.Piece] {
    var pieces = [
      Painter.Piece("  " + Words.reported(language) + " "),
      Painter.Piece(inspection.valueText(language), .strong),
    ]
    if let expected = inspection.expected {
      pieces.append(.init("  " + Words.expected(language) + " \(expected.grouped)", .error))
    }
    if inspection.cell.status != .read, inspection.cell.status.hasValue {
      pieces.append(.init("  " + inspection.cell.status.title(language), .unsure))
    }
    return pieces
  }

  private func lastYear(_ inspection: Inspection) -> String? {
    guard let last = inspection.lastYear else { return nil }
    return Words.lastYear(language) + " " + (last.value?.grouped ?? last.status.title(language))
  }

  private func pair(
    _ name: Wording, _ value: String, _ role: Role = .plain
  ) -> [Painter.Piece] {
    [.init(Clip.pad(name(language), to: 10), .dim), .init(value, role)]
  }
}

extension Finding {
  /// The mark of a rule looked at on a cell: passing ones too.
  var sign: Character {
    switch outcome {
    case .pass: "✓"
    // It holds because digits were cut so that it does: nothing was checked.
    case .consumed, .notApplicable: "-"
    case .fail, .unknown: mark
    }
  }

  /// How it is drawn there.
  var tint: Role {
    switch outcome {
    case .pass: .pass
    case .consumed, .notApplicable: .dim
    case .fail, .unknown: role
    }
  }
}
