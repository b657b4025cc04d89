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
