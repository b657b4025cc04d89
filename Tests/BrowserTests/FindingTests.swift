import Browser
import Canvas
import Testing

@Suite struct FindingTests {
  @Test("The next finding shows its cell, the value it should have, and the operands")
  func next() throws {
    var stage = Stage()
    try stage.press("<Enter>[n")
    #expect(stage.line(21).contains("办理总计·自然人"))
    #expect(stage.line(21).contains("应为"))
    #expect(stage.status.contains("问题 1/3"))
    #expect(stage.screen.contains("]✗"))
    try stage.press("nn")
    #expect(stage.status.contains("问题 3/3"))
  }

  @Test("From the matrix a report opens at its first finding, a clean one at its beginning")
  func opening() throws {
    var stage = Stage()
    try stage.press("<Enter>")
    #expect(stage.line().contains("› 2023 › 一、总体情况"))
    try stage.press("<Esc><Left><Enter>")
    #expect(stage.line().contains("› 2022 › 三、收到和处理"))
    #expect(stage.status.contains("问题 1/3"))
  }

  @Test("Past the last finding the next report is announced, then opened")
  func nextReport() throws {
    var stage = Stage()
    try stage.press("<Enter>[nnnn")
    #expect(stage.status.contains("再按 n 去 云溪市教育局 2023"))
    try stage.press("n")
    #expect(stage.line().contains("云溪市教育局 › 2023"))
    #expect(stage.status.contains("问题 1/"))
  }

  @Test("The list leads to the cell, and ! leads back to the list")
  func list() throws {
    var stage = Stage()
    try stage.press("!")
    #expect(stage.line().contains("问题  全部机关"))
    try stage.press("<Enter>")
    #expect(stage.line().contains("云溪市公安局 › 2022 › 三"))
    try stage.press("!")
    #expect(stage.line().contains("问题  全部机关"))
    try stage.press("<Esc>")
    #expect(stage.line().contains("年报浏览"))
  }

  @Test("Why writes the sums out, one rule after the other, and then stops")
  func why() throws {
    var stage = Stage()
    try stage.press("<Enter>[nw")
    #expect(stage.screen.contains("改这一格即可"))
    #expect(stage.screen.contains("request-balance"))
    try stage.press("ww")
    #expect(stage.screen.contains("applicant-sum") || stage.screen.contains("result-sum"))
    try stage.press("w")
    #expect(!stage.screen.contains("改这一格即可"))
  }

  @Test("In the matrix n goes from one report with findings to the next")
  func inMatrix() throws {
    var stage = Stage()
    try stage.press("g^n")
    #expect(stage.screen.contains("云溪市公安局 2022"))
    try stage.press("n")
    #expect(stage.screen.contains("云溪市教育局 2023"))
    try stage.press("N")
    #expect(stage.screen.contains("云溪市公安局 2022"))
  }
}
