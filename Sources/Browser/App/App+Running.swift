import Canvas
import Library
import Reports

extension App {
  /// Runs a command, or says why it cannot be run here.
  mutating func run(_ id: CommandID) {
    switch id {
    case .up: move(.lines(-1))
    case .down: move(.lines(1))
    case .left: move(.columns(-1))
    case .right: move(.columns(1))
    case .pageUp: move(.pages(-1))
    case .pageDown: move(.pages(1))
    case .halfUp: move(.pages(-0.5))
    case .halfDown: move(.pages(0.5))
    case .first: move(.start)
    case .last: move(.end)
    case .firstColumn: move(.firstColumn)
    case .lastColumn: move(.lastColumn)
    case .open: open()
    case .previousYear: changeYear(by: -1)
    case .nextYear: changeYear(by: 1)
    case .previousAgency: changeAgency(by: -1)
    case .nextAgency: changeAgency(by: 1)
    case .allReports: goToLibrary()
    case .historyBack: travelInHistory(back: true)
    case .historyForward: travelInHistory(back: false)
    case .search: startSearch()
    case .next: step(by: 1)
    case .previous: step(by: -1)
    case .findings: toggleFindings()
    case .sort: chooseSorting()
    case .overview: chooseOverview()
    case .searchTexts: startFilter(adding: Wording("文~", "text~")(language))
    case .filter: startFilter()
    case .tick: tick()
    case .pageOn: move(.pages(1))
    case .showMatrix: show(.matrix)
    case .showList: show(.list)
    case .showCounts: show(.counts)
    case .showRate: show(.rate)
    case .showFindings: toggleFindings()
    case .recent: chooseRecent()
    case .copy: chooseCopy()
    case .export: startExport()
    case .openOriginal: openOriginal(inEditor: false)
    case .edit: openOriginal(inEditor: true)
    case .saveScreen: saveScreen()
    case .note: startNote()
    case .notes: chooseNote()
    case .reviewed: toggleReviewed()
    case .tour: overlays.append(.tour)
    case .setMark: expect(.mark)
    case .goToMark: expect(.goTo)
    case .compare: openCompare()
    case .baseReport: chooseBase()
    case .changedOnly: toggleChangedOnly()
    case .trend: openTrend(.years)
    case .rank: openTrend(.agencies)
    case .filterFindings: openFilterMenu()
    case .waive: startWaiver()
    case .help: openMenu(isPalette: false)
    case .palette: openMenu(isPalette: true)
    default: runInReport(id)
    }
  }

  private mutating func runInReport(_ id: CommandID) {
    switch id {
    case .section1: goToSection(.overview)
    case .section2: goToSection(.proactive)
    case .section3: goToSection(.requests)
    case .section4: goToSection(.litigation)
    case .section5: goToSection(.problems)
    case .section6: goToSection(.other)
    case .wholeReport:
      show(.whole)
      focusMain()
    case .nextPane: changePane(by: 1)
    case .previousPane: changePane(by: -1)
    case .view: changeView()
    case .layout: modes.isAsPrinted.toggle()
    case .zeros: modes.showsZeros.toggle()
    case .zoom: modes.isZoomed.toggle()
    case .why: explain()
    case .source: toggleSource()
    default: runProgram(id)
    }
  }

  private mutating func runProgram(_ id: CommandID) {
    switch id {
    case .back:
      if stack.count > 1 {
        back()
      } else if ledger.filter != nil {
        setFilter(nil)
        notice = Notice(Words.filterOff)
      } else {
        notice = Notice(Words.outermost)
      }
    case .quit: effects.append(.quit)
    case .redraw: effects.append(.repaint)
    case .suspend: effects.append(.suspend)
    case .cancel: cancel()
    case .toggleReading: toggleReading()
    case .mouse:
      modes.usesMouse.toggle()
      effects.append(.mouse(modes.usesMouse))
      notice = Notice(modes.usesMouse ? Words.mouseOn : Words.mouseOff)
    default: break
    }
  }

  private mutating func step(by step: Int) {
    if search.isLastJump {
      stepHit(by: step)
    } else if claim != nil {
      stepClaim(by: step)
    } else {
      stepFinding(by: step)
    }
  }

  private mutating func goToSection(_ kind: SectionKind) {
    let isSame = report?.section == kind
    let hasTable = kind.table != nil
    if isSame, hasTable {
      changeView()
    } else {
      show(kind.table.map { .table($0) } ?? .section(kind))
    }
    focusMain()
  }

  private mutating func changeView() {
    if case .library = screen {
      let kinds = LibraryKind.allCases
      show(kinds[((kinds.firstIndex(of: matrix.kind) ?? 0) + 1) % kinds.count])
      return
    }
    if trend != nil {
      changeMeasure()
      return
    }
    if findings != nil {
      regroup()
      return
    }
    guard let state = report else { return }
    if state.showsTable {
      show(.section(state.table.sectionKind))
    } else if let table = state.section?.table {
      show(.table(table))
    } else {
      notice = Notice(Words.noTableHere)
      return
    }
    focusMain()
  }

  private mutating func changePane(by step: Int) {
    if let state = trend {
      trend?.focus = state.focus == .years ? .agencies : .years
      return
    }
    if findings != nil {
      toggleScope()
      return
    }
    guard let state = report else { return }
    var panes = reportLayout.panes
    // Beside a table the outline shows up only while it has the focus.
    if frame.tier == .normal, !modes.isZoomed, !panes.contains(.outline) {
      panes.insert(.outline, at: 0)
    }
    let index = panes.firstIndex(of: state.focus) ?? 0
    guard !panes.isEmpty else { return }
    let pane = panes[(index + step + panes.count) % panes.count]
    report?.focus = pane
    // On a workspace text and table stand side by side: the title follows the focus.
    if pane == .table { show(.table(state.table)) }
    if pane == .text { report?.showsTable = false }
  }

  /// `w`: the first rule on the cell, the next, …, none.
  private mutating func explain() {
    if context == .text {
      startClaims()
      return
    }
    guard let report, report.showsTable || frame.tier == .workspace, let inspection else {
      notice = Notice(Words.cellFirst)
      return
    }
    guard !inspection.checks.isEmpty else {
      notice = Notice(Words.noRules)
      return
    }
    let next = modes.why.map { $0 + 1 } ?? 0
    modes.why = next < inspection.checks.count ? next : nil
  }
}
