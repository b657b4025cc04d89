import Audit
import Canvas
import Library
import Reports

extension App {
  /// `!`: the findings of this report or of all; again goes back to where one was.
  mutating func toggleFindings() {
    if findings != nil {
      leaveScreen()
      return
    }
    // A list just below on the stack is where one came from.
    if stack.count > 1, case .findings = stack[stack.count - 2] {
      leaveScreen()
      return
    }
    history.leave(stack)
    var state = FindingsState()
    if case .report(let report) = screen {
      state.scope = report.entry
      if let dossier, let index = report.problem, let problem = dossier.problems[checked: index] {
        state.selection = .problem(
          FindingReference(
            entry: dossier.id, rule: problem.lead.rule, scope: problem.lead.scope))
      }
    }
    stack.append(.findings(state))
  }

  /// Tab in the list: the findings of the report one came from, or of all.
  mutating func toggleScope() {
    guard let state = findings else { return }
    if state.scope != nil {
      findings?.scope = nil
    } else if let id = selectedFinding?.item.entry {
      findings?.scope = id
      findings?.filter = FindingFilter()
    }
  }

  /// `v` in the list: grouped another way.
  mutating func regroup() {
    guard let state = findings else { return }
    let all = FindingGrouping.allCases
    let index = all.firstIndex(of: state.grouping) ?? 0
    findings?.grouping = all[(index + 1) % all.count]
  }

  /// Enter on a heading: only what stands under it.
  mutating func narrow(to group: FindingGroup) {
    guard let state = findings else { return }
    if !state.filter.contains(group) { findings?.filter.toggle(group) }
    findings?.grouping = .weight
    findings?.selection = nil
    findings?.line = 0
  }

  /// `→` in the list: the findings of the problem one by one.
  mutating func expandProblem() {
    guard let (item, part) = selectedFinding, part == nil else { return }
    guard item.problem.findings.count > 1 else {
      notice = Notice(Words.oneFinding)
      return
    }
    findings?.expanded.insert(item.reference)
  }

  /// `←` in the list: the problem alone.
  mutating func collapseProblem() {
    guard let (item, _) = selectedFinding, let state = findings else { return }
    guard state.expanded.contains(item.reference) else { return }
    findings?.expanded.remove(item.reference)
    findings?.selection = .problem(item.reference)
  }

  /// Shows the cell or section of a problem, led by one of its findings.
  mutating func showProblem(_ index: Int, part: Int = 0, takesFocus: Bool) {
    guard let dossier, let problem = dossier.problems[checked: index],
      let finding = problem.findings[checked: part]
    else { return }
    search.isLastJump = false
    report?.problem = index
    report?.problemName = FindingReference(
      entry: dossier.id, rule: problem.lead.rule, scope: problem.lead.scope)
    report?.part = part
    if let cell = problem.located ?? finding.target, dossier.report.table(cell.table) != nil {
      show(.table(cell.table))
      setCell(cell, isJump: true)
      if takesFocus { report?.focus = .table }
    } else if let place = finding.place {
      show(.section(place))
      if takesFocus { report?.focus = .text }
    }
    let (place, item) = (report?.wanted ?? cell, outlineItem)
    report?.problemCell = place
    report?.problemItem = item
    focusVisible()
  }

  /// The focus must not stay on a pane that is not there.
  mutating func focusVisible() {
    guard let state = report else { return }
    if !reportLayout.panes.contains(state.focus) { focusMain() }
  }
}
