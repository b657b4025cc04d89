import Audit
import Canvas
import Library
import ReportFixtures
import Reports
import Testing

@testable import Browser

/// Wherever `n` leads, what is wrong there is told.
@Suite struct ProblemNoteTests {
  /// Two reports with a gap of a year between them, which is about no cell, and with blanks.
  private func stage(_ size: Size) -> Stage {
    var before = FixtureReport()
    before.year = 2021
    before.path = "甲-2021.txt"
    var after = FixtureReport()
    after.year = 2023
    after.path = "甲-2023.txt"
    after.blank("requests.refused.stateSecret.research")
    return Stage(
      size, coming: [[before, after].map { FileResult(path: $0.path, state: .report($0.report)) }])
  }

  @Test(
    "Each problem that n stands on is told in its own words",
    arguments: [
      Size(rows: 24, columns: 80), Size(rows: 16, columns: 60), Size(rows: 40, columns: 120),
      Size(rows: 50, columns: 200),
    ])
  func told(_ size: Size) throws {
    for keys in ["<Enter>3Nn", "<Enter>1Nn", "<Enter>3wNn"] {
      var stage = stage(size)
      try stage.press(keys)
      let problems = try #require(stage.app.dossier?.problems)
      #expect(problems.contains { $0.lead.cells.isEmpty })
      for _ in problems {
        let index = try #require(stage.app.report?.problem)
        let lead = problems[index].lead
        let title = stage.app.findingWords.title(lead.rule)
        #expect(stage.screen.contains(title), "\(size) \(keys) \(title)")
        let text = lead.text(in: .chinese).prefix(6)
        #expect(stage.screen.contains(text), "\(size) \(keys) \(text)")
        try stage.press("n")
      }
    }
  }

  @Test("Away from the problem the line below the table is about the cell alone again")
  func away() throws {
    var stage = stage(Size(rows: 24, columns: 80))
    try stage.press("<Enter>3n")
    #expect(stage.app.reportLayout.inspector?.rows ?? 0 > 1)
    try stage.press("<Down><Down>")
    #expect(stage.app.reportLayout.inspector?.rows == 1)
  }

  @Test("A table that one went to oneself does not speak of a problem of the text")
  func elsewhere() throws {
    var stage = Stage()
    try stage.press("/人力资源<Enter><Left><Left><Enter>")
    #expect(stage.app.finding?.place == .other)
    #expect(stage.app.isAtProblem)
    try stage.press("3")
    #expect(!stage.app.isAtProblem)
    #expect(stage.app.reportLayout.inspector?.rows == 1)
  }

  @Test("After a cell was corrected n goes to the problem that has taken its place")
  func corrected() throws {
    var fixture = FixtureReport()
    fixture.path = "甲.txt"
    fixture["requests.total.naturalPerson"] = 90
    fixture["review.total"] = 7
    fixture["litigationDirect.total"] = 8
    var stage = Stage(
      Size(rows: 24, columns: 80),
      coming: [[FileResult(path: fixture.path, state: .report(fixture.report))]])
    try stage.press("<Enter>n")
    let before = try #require(stage.app.dossier?.problems)
    let next = before[2].lead
    #expect(stage.app.report?.problem == 1)
    let target = try #require(before[1].lead.target)
    fixture[target] = 0
    stage.app.add([FileResult(path: fixture.path, state: .report(fixture.report))])
    #expect(stage.app.dossier?.problems.count == before.count - 1)
    try stage.press("n")
    #expect(stage.app.finding == next)
  }

  @Test("What is waived in the list leaves the cursor where it was, at the next problem")
  func waived() throws {
    var stage = Stage()
    try stage.press("!")
    let second = try #require(stage.app.findingList.flatMap { $0.rows[checked: 1] })
    let name = stage.app.findingList?.selection(second, stage.app.library, stage.app.ledger)
    try stage.press("W理由<Enter>")
    #expect(stage.app.findings?.selection == name)
    #expect(stage.app.findingScroll.cursor == 0)
  }

  @Test("A year that nobody reports of has its place in a trend")
  func gap() throws {
    var stage = stage(Size(rows: 24, columns: 80))
    try stage.press("<Enter>3t")
    #expect(stage.app.chart?.years.map(\.year) == [2021, 2022, 2023])
    #expect(stage.screen.contains("（缺这一年的年报）"))
    try stage.press("[")
    #expect(stage.app.trend?.year == 2022)
    #expect(stage.app.chart?.years.last?.value != nil)
  }

  @Test("Whom a search finds is shown by a report, not by a year without one")
  func found() throws {
    var stage = Stage()
    try stage.press("<Left>/教育<Enter>")
    #expect(stage.app.matrixEntry != nil)
  }

  @Test("A year whose form lacks the cell says so, and says where the cursor is")
  func otherForm() throws {
    var stage = Stage()
    try stage.press("<Left><Left><Left><Enter>3")
    while stage.app.cell?.row != .otherTotal { try stage.press("<Down>") }
    try stage.press("]")
    #expect(stage.status.contains("这份年报的表式没有“其他处理”，光标在“逾期不补正”"))
    try stage.press("[")
    #expect(stage.app.cell?.row == .otherTotal)
    #expect(!stage.status.contains("表式"))
  }
}
