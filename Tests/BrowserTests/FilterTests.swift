import Canvas
import Library
import Reports
import Testing

@testable import Browser

@Suite struct FilterTests {
  @Test(
    "What is asked is what is shown",
    arguments: [
      ("年>=2023", "符合 5/19 份"), ("年=2022", "符合 4/19 份"), ("年!=2022", "符合 15/19 份"),
      ("名~教育", "符合 3/19 份"), ("jyj", "符合 3/19 份"), ("名!~教育", "符合 16/19 份"),
      ("名~教育 年<lt>2023", "符合 2/19 份"), ("year>2022 name~公安", "符合 1/19 份"),
      ("年＞＝２０２３", "符合 5/19 份"), ("文件~更正", "符合 0/19 份"), ("新收>100000", "符合 0/19 份"),
    ])
  func asks(_ text: String, _ count: String) throws {
    var stage = Stage()
    try stage.press("f" + text + "<Enter>")
    #expect(
      stage.line().contains(count), "\(stage.line())")
  }

  @Test("A mistake is told in words, and the prompt stays to mend it")
  func mistakes() throws {
    var stage = Stage()
    for (text, part) in [("颜色=3", "没有“颜色”这一项"), ("年>", "后面要写"), ("年~2", "要与数字比较"), ("名>3", "是文字")] {
      try stage.press("f" + text + "<Enter>")
      #expect(stage.status.contains(part), "\(stage.status)")
      #expect(stage.line(23).contains("筛选 " + text))
      try stage.press("<Esc>")
    }
  }

  @Test("The rows follow while one types, and Esc brings back what was")
  func incremental() throws {
    var stage = Stage()
    let before = stage.screen
    try stage.press("f名~教")
    #expect(stage.screen.contains("云溪市教育局"))
    #expect(!stage.screen.contains("云溪市财政局"))
    try stage.press("<Esc>")
    #expect(stage.screen == before)
  }

  @Test("Esc in the matrix takes a kept filter off")
  func off() throws {
    var stage = Stage()
    try stage.press("f名~教育<Enter>")
    #expect(!stage.screen.contains("云溪市财政局"))
    try stage.press("<Esc>")
    #expect(stage.screen.contains("云溪市财政局"))
  }

  @Test("A report without a number passes no comparison with numbers")
  func missing() throws {
    var stage = Stage()
    try stage.press("f公开率>=0 名~财政<Enter>")
    let with = stage.line()
    try stage.press("<Esc>f公开率<lt>0 名~财政<Enter>")
    #expect(with.contains("符合 4/") || with.contains("符合 3/"))
    #expect(stage.line().contains("符合 0/"))
  }

  @Test("What was ticked stays filtered, and sums are right, when a problem is waived")
  func ticksAndWaivers() throws {
    var stage = Stage()
    try stage.press("<Space>j<Space>f勾选=1<Enter>")
    #expect(stage.line().contains("符合 2/19 份"), "\(stage.line())")
    try stage.press("!W理由<Enter>q")
    #expect(stage.line().contains("符合 2/19 份"), "\(stage.line())")
    try stage.press("<Esc>2")
    let before = try #require(Stage(stage.app.size).totalOfProblems)
    #expect(stage.totalOfProblems == before - 1)
  }

  @Test("Where nothing passes Enter says so, and not that it is still reading")
  func nothing() throws {
    var stage = Stage()
    try stage.press("f年>2090<Enter><Enter>")
    #expect(stage.status.contains("没有符合筛选的年报"), "\(stage.status)")
  }

  @Test("Going to another agency stays among those that pass")
  func neighbours() throws {
    var stage = Stage()
    try stage.press("f名~局 名!~教育<Enter><Home><Enter>}")
    #expect(stage.line().hasPrefix(" 云溪市财政局"), "\(stage.line())")
  }
}

extension Stage {
  /// The last number of the line of sums below the list, which it shows.
  fileprivate var totalOfProblems: Int? {
    var stage = self
    if stage.line(1).contains("[2列表]") == false, (try? stage.press("2")) == nil { return nil }
    let lines = (0..<24).map { stage.line($0) }
    return lines.first { $0.contains("合计 ") }?.split(separator: " ").last.flatMap { Int($0) }
  }

  @Test("The cursor goes to a report that passes")
  func cursor() throws {
    var stage = Stage()
    try stage.press("f年=2022 问题>0<Enter>")
    #expect(stage.screen.contains("[1]"), "\(stage.screen)")
  }

  @Test("While a filter is typed nothing stands behind its examples")
  func examples() throws {
    var stage = Stage(Size(rows: 24, columns: 80), .english)
    try stage.press("f")
    #expect(stage.status.contains("rate<50"), "\(stage.status)")
  }

  @Test("Under a filter the list of problems is that of the reports that pass, and says so")
  func problems() throws {
    var stage = Stage()
    try stage.press("!")
    let all = try #require(stage.app.findingList?.all)
    try stage.press("qf年>=2023<Enter>!")
    let list = try #require(stage.app.findingList)
    #expect(list.all > 0 && list.all < all)
    #expect(list.items.allSatisfy { stage.app.library.year(of: $0.entry) == 2023 })
    #expect(stage.line().contains("问题  筛选 年>=2023"))
    try stage.press("qq!")
    #expect(stage.app.findingList?.all == all)
  }
}
