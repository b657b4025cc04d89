import Audit
import Canvas
import Reports

extension App {
  /// The number of the text that one is at, held against the tables; nil when one goes by problems.
  var claim: Claim? {
    guard case .report(let report) = screen, report.focus == .text else { return nil }
    return report.claim.flatMap { claims?.all[checked: $0] }
  }

  /// The numbers of the open report's text that the tables know.
  var claims: Claims? { prose.flatMap { $0.entry == dossier?.id ? $0.claims : nil } }

  /// `w` in text: the next number that the tables know, from the top of the screen on.
  mutating func startClaims() {
    guard report?.claim == nil else {
      stepClaim(by: 1)
      return
    }
    guard let claims, !claims.all.isEmpty else {
      notice = Notice(Words.noClaims)
      return
    }
    search.isLastJump = false
    history.leave(stack)
    go(toClaim: firstClaim(of: claims))
  }

  /// `n` and `N` while one goes from number to number; past either end one stays.
  mutating func stepClaim(by step: Int) {
    guard let claims, let index = report?.claim else { return }
    guard claims.all.indices.contains(index + step) else {
      notice = Notice(step > 0 ? Words.lastClaim : Words.firstClaim)
      return
    }
    go(toClaim: index + step)
  }

  /// Enter on a number: its cell in the table.
  mutating func openClaim() {
    guard let claim else { return }
    guard let cell = claim.cells.first, dossier?.report.table(cell.table) != nil else {
      notice = Notice(Words.claimWithoutCell)
      return
    }
    history.leave(stack)
    show(.table(cell.table))
    report?.focus = .table
    setCell(cell, isJump: true)
  }

  private mutating func go(toClaim index: Int) {
    guard let claim = claims?.all[checked: index] else { return }
    show(claim.passage, claim.place.range)
    report?.claim = index
  }

  /// The first number at or below the line on top.
  private func firstClaim(of claims: Claims) -> Int {
    guard let article, let rect = reportLayout.text, let state = report else { return 0 }
    let offset = min(state.textOffset, article.pane.lastOffset(rows: rect.rows))
    let top = article.pane.lines[checked: offset]?.paragraph ?? 0
    let index = claims.all.firstIndex { (article.paragraph(of: $0.passage) ?? -1) >= top }
    return index ?? 0
  }
}

extension Claim {
  /// The paragraph that it stands in.
  var passage: Passage { Passage(section: place.section, index: place.block + 1) }

  /// The mark of what came of the comparison.
  var mark: Character {
    switch verdict {
    case .agrees: "✓"
    case .differs, .tableIsEmpty: "✗"
    case .cannotTell: "?"
    }
  }

  /// How the number is drawn in the text.
  var role: Role {
    switch verdict {
    case .agrees: .pass
    case .differs, .tableIsEmpty: .error
    case .cannotTell: .unsure
    }
  }

  /// `21≠22 ✗`: the number and what stands against it.
  var inShort: String {
    let said = isDenial ? quote : value.grouped
    guard let expected else { return "\(said) \(mark)" }
    return "\(said)\(verdict == .agrees ? "=" : "≠")\(expected.grouped) \(mark)"
  }
}
