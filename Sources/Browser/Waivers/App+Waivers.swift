import Audit
import Canvas
import Glyphs
import Library
import Reports

extension App {
  /// Takes over the file of waivers as it is now; findings that it covers are counted apart.
  ///
  /// - Parameters:
  ///   - today: decides which have expired, and dates new ones.
  ///   - who: stands on new ones as who decided.
  public mutating func take(_ list: WaiverList, on today: CalendarDay, who: String?) {
    self.today = today
    self.who = who
    let book = WaiverBook(list, on: today, library.names)
    if !list.malformed.isEmpty {
      notice = Notice(Words.malformedWaivers(list.malformed.count), role: .warning)
    } else if isWaiving {
      notice = Notice(Words.waived)
    }
    isWaiving = false
    ledger.take(book, in: library)
    dossier = nil
    noteChanges()
  }

  /// Says that something outside went wrong, until the next key.
  public mutating func tell(_ trouble: Wording) {
    isWaiving = false
    notice = Notice(trouble, role: .warning)
  }

  /// `W`: asks for the reason why the problem may stand.
  mutating func startWaiver() {
    guard let (entry, findings) = waivable else {
      notice = Notice(Words.nothingToWaive, role: .warning)
      return
    }
    let covered = ledger.waivers(of: entry)
    if let waiver = findings.compactMap({ covered[$0] }).first,
      findings.allSatisfy({ covered[$0] != nil })
    {
      notice = Notice(Words.alreadyWaived(waiver))
      return
    }
    guard today != nil else {
      notice = Notice(Words.noWaiverFile, role: .warning)
      return
    }
    overlays.append(.waiver(WaiverPrompt(entry: entry, findings: findings)))
  }

  /// The failures that one is at: those of a problem, or the one rule that is written out.
  private var waivable: (entry: EntryID, findings: [Finding])? {
    if findings != nil {
      guard let (item, part) = selectedFinding, item.problem.isFailure else { return nil }
      return (item.entry, part.map { [item.problem.findings[$0]] } ?? item.problem.findings)
    }
    guard case .report(let state) = screen, let dossier else { return nil }
    let current = dossier.problems[checked: state.problem ?? 0]
    // Where one was led to by a problem, that problem is meant, whatever else fails on the cell.
    if state.showsTable, let focus = inspection?.focus(modes.why), focus.outcome == .fail,
      modes.why != nil || !isAtProblem || current?.findings.contains(focus) == true
    {
      if modes.why != nil { return (dossier.id, [focus]) }
      let problem = dossier.problems.first { $0.findings.contains(focus) }
      return problem.map { (dossier.id, $0.findings) }
    }
    return current.flatMap { $0.isFailure ? (dossier.id, $0.findings) : nil }
  }

  /// A key while the reason is typed: nothing is folded here, what is typed is what is meant.
  mutating func press(_ key: Key, in prompt: WaiverPrompt) {
    var prompt = prompt
    switch key {
    case .named(.escape), .control("c"):
      overlays.removeLast()
      notice = Notice(Words.notWaived)
      return
    case .named(.enter):
      finish(prompt)
      return
    case .named(.backspace):
      if !prompt.text.isEmpty { prompt.text.removeLast() }
    case .control("u"): prompt.text = ""
    case .named(.space): prompt.text.append(" ")
    case .character(let character): prompt.text.append(character)
    default: return
    }
    overlays[overlays.count - 1] = .waiver(prompt)
  }

  /// What is waived goes to the end of the list; the cursor does not go with it but to the problem
  /// below, else above.
  private mutating func leaveWaived() {
    guard let list = findingList, findings != nil else { return }
    let cursor = findingScroll.cursor
    let own = list.rows[checked: cursor]?.item
    func isOther(_ row: FindingList.Row) -> Bool { row.item != nil && row.item != own }
    guard
      let index = list.rows[cursor...].firstIndex(where: isOther)
        ?? list.rows[..<cursor].lastIndex(where: isOther)
    else { return }
    let other = list.selection(list.rows[index], library, ledger)
    findings?.selection = other
  }

  /// Text pasted into the prompt.
  mutating func paste(_ text: String, into prompt: WaiverPrompt) {
    var prompt = prompt
    prompt.text += String(Sanitizer.clean(text).text.prefix(500))
    overlays[overlays.count - 1] = .waiver(prompt)
  }

  private mutating func finish(_ prompt: WaiverPrompt) {
    let reason = Sanitizer.clean(prompt.text).text
    guard reason.contains(where: { !$0.isWhitespace }), let today else {
      notice = Notice(Words.reasonFirst, role: .warning)
      return
    }
    overlays.removeLast()
    let covered = ledger.waivers(of: prompt.entry)
    let waivers = prompt.findings.filter { covered[$0] == nil }.compactMap { finding in
      Waiver(
        rules: RulePattern(finding.rule), report: library[prompt.entry].reportName,
        extent: .finding(finding.fingerprint), reason: reason, date: today, who: who)
    }
    isWaiving = true
    leaveWaived()
    notice = Notice(Words.waiving)
    effects.append(.waive(waivers))
  }
}
