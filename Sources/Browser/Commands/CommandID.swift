/// The commands of the browser by name; the names are what settings and documents call them.
public enum CommandID: String, Sendable, CaseIterable {
  case up, down, left, right
  case pageUp = "page-up"
  case pageDown = "page-down"
  case halfUp = "half-page-up"
  case halfDown = "half-page-down"
  case first, last
  case firstColumn = "first-column"
  case lastColumn = "last-column"
  case open, back, quit
  case previousYear = "previous-year"
  case nextYear = "next-year"
  case previousAgency = "previous-agency"
  case nextAgency = "next-agency"
  case section1 = "section-1"
  case section2 = "section-2"
  case section3 = "section-3"
  case section4 = "section-4"
  case section5 = "section-5"
  case section6 = "section-6"
  case wholeReport = "whole-report"
  case nextPane = "next-pane"
  case previousPane = "previous-pane"
  case allReports = "all-reports"
  case historyBack = "history-back"
  case historyForward = "history-forward"
  case search, next, previous, sort, view, layout, findings, why, zeros, zoom, source
  case searchTexts = "search-texts"
  case overview, compare, rank, trend, filter, tick, recent
  case copy, export, edit
  case openOriginal = "open-original"
  case saveScreen = "save-screen"
  case note, notes, reviewed, tour
  case setMark = "set-mark"
  case goToMark = "go-to-mark"
  case pageOn = "page-on"
  case showMatrix = "show-matrix"
  case showList = "show-list"
  case showCounts = "show-counts"
  case showRate = "show-rate"
  case showFindings = "show-findings"
  case baseReport = "base"
  case changedOnly = "changed-only"
  case waive
  case filterFindings = "filter-findings"
  case palette, help, mouse, redraw, suspend, cancel
  case toggleReading = "reading"
}
