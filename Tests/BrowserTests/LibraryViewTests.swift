import Browser
import Canvas
import Library
import Reports
import Testing

@Suite struct LibraryViewTests {
  @Test("The cursor stays on its report whichever way the library is looked at")
  func sameReport() throws {
    var stage = Stage()
    try stage.press("jjh")
    let preview = stage.screen.split(separator: "\n").first {
      $0.contains("✗") || $0.contains("2022  ")
    }
    for keys in ["2", "3", "4", "v", "2", "1"] {
      try stage.press(keys)
      // The list, whose rows have the name, tells the file alone.
      #expect(stage.screen.contains("  3/2022.txt"), "\(keys): \(stage.screen)")
    }
    #expect(preview != nil)
  }

  @Test("Sorting twice by the same turns round; further keys break ties")
  func sorting() throws {
    var stage = Stage()
    try stage.press("2s2")
    #expect(stage.line(1).contains("排序 名称^"))
    try stage.press("s2")
    #expect(stage.line(1).contains("排序 名称v"))
    try stage.press("s3")
    #expect(stage.line(1).contains("排序 年份v,名称v"))
    let first = stage.line(3)
    #expect(first.contains("2023"))
    try stage.press("s1")
    #expect(stage.line(1).contains("排序 名录"))
  }

  @Test("Two ticked reports are compared with each other, whoever's they are")
  func ticks() throws {
    var stage = Stage()
    try stage.press("<Space>jj<Space>=")
    #expect(stage.line().contains("对 云溪市公安局 2023"), "\(stage.line())")
    try stage.press("q<Space>")
    #expect(!stage.line(1).contains("勾选 2"))
  }

  @Test("A mark leads back to its cell, and so does the list of places")
  func marks() throws {
    var stage = Stage()
    try stage.press("<Enter>3jjl")
    let place = stage.line(21)
    try stage.press("maqG'a")
    #expect(stage.line(21) == place)
    try stage.press("'z")
    #expect(stage.status.contains("没有记号 z"))
    try stage.press("q,<Enter>")
    #expect(stage.line(21) == place)
  }

  @Test("An agency is found by the initials of its syllables")
  func initials() throws {
    var stage = Stage()
    try stage.press("/rlzy<Enter><Enter>")
    #expect(stage.line().hasPrefix(" 云溪市人力资源和社会保障局"))
  }

  @Test("A missing year is no zero in sums, and an incomplete sum says so")
  func sums() throws {
    var stage = Stage()
    try stage.press("3j")
    #expect(stage.line(4).contains(" - "))
    #expect(stage.line(4).contains("教育局"))
  }
}

@Suite struct LegendTests {
  @Test("A sign is told whole or not at all, at every width", arguments: Wording.Language.allCases)
  func whole(_ language: Wording.Language) throws {
    for keys in ["", "3", "4", "<Enter>3", "<Enter>[n"] {
      var stage = Stage(Size(rows: 24, columns: 80), language)
      try stage.press(keys)
      for columns in 56...200 {
        stage.handle(.resize(Size(rows: 24, columns: columns)))
        #expect(!stage.status.contains("~"), "\(columns) \(keys): \(stage.status)")
      }
    }
  }

  @Test("Columns out of sight are counted")
  func hidden() throws {
    var stage = Stage(Size(rows: 16, columns: 60))
    try stage.press("<Enter>3")
    #expect(stage.status.contains("右 2 列›"), "\(stage.status)")
    try stage.press("<Right><Right><Right><Right><Right>")
    #expect(stage.status.contains("‹左"), "\(stage.status)")
  }
}

@Suite struct CellPaneTests {
  @Test("The line about a cell says what the text says of it, and the years in small")
  func claim() throws {
    var stage = Stage()
    try stage.press("<Enter>[3$")
    let line = stage.line(21)
    #expect(line.contains("正文 1,061=1,061 ✓"), "\(line)")
    #expect(line.contains("2020-23"), "\(line)")
  }

  @Test("On a workspace the cell's years follow the cursor")
  func history() throws {
    var stage = Stage(Size(rows: 50, columns: 200))
    try stage.press("<Enter>[n")
    #expect(stage.screen.contains("历年  办理总计·自然人"))
    try stage.press("l")
    #expect(stage.screen.contains("历年  办理总计·商业企业"))
  }
}

@Suite struct RosterCursorTests {
  @Test("On a narrow screen the cursor of the list is the name, on a wide one the whole row")
  func reversed() throws {
    for (size, whole) in [
      (Size(rows: 24, columns: 80), false), (Size(rows: 40, columns: 120), true),
    ] {
      var stage = Stage(size)
      try stage.press("2g")
      let row = Array(stage.app.render().row(3))
      #expect(row[0].scalar == 62)
      #expect(row[4].isReversed)
      #expect(row[70].isReversed == whole)
    }
  }
}

@Suite struct ListPreviewTests {
  @Test("Below a wide list the problems of the report are seen, not only their heading")
  func problems() throws {
    for size in [Size(rows: 40, columns: 120), Size(rows: 50, columns: 200)] {
      var stage = Stage(size)
      try stage.press("h2")
      #expect(stage.screen.contains("改为 305 则 3 条规则全部成立"), "\(stage.screen)")
    }
  }

  @Test("While keys follow each other quickly only the cursor moves; the preview follows at rest")
  func hurry() throws {
    for keys in ["", "2"] {
      var stage = Stage()
      try stage.press("<Home>" + keys)
      let rule = (0..<24).first { stage.line($0).hasPrefix("---") } ?? 0
      func preview(_ stage: Stage) -> [String] { (rule + 1..<22).map { stage.line($0) } }
      let before = preview(stage)
      stage.app.hurry(true)
      try stage.press("jj")
      #expect(preview(stage) == before)
      #expect(!stage.line(3).hasPrefix(">"))
      stage.app.hurry(false)
      stage.handle(.wake)
      var calm = Stage()
      try calm.press("<Home>" + keys + "jj")
      #expect(stage.screen == calm.screen)
      // What is opened in a hurry is that under the cursor, and the preview then is its own.
      stage.app.hurry(true)
      try stage.press("j<Enter>")
      try calm.press("j<Enter>")
      #expect(stage.screen == calm.screen)
      try stage.press("q")
      try calm.press("q")
      #expect(stage.screen == calm.screen)
    }
  }

  @Test("A library that takes the place of another leaves no preview of the former behind")
  func replaced() throws {
    var stage = Stage()
    try stage.press("G")
    stage.app.hurry(true)
    stage.app.adopt(Library())
    #expect(stage.screen.contains("没有文件"))
  }
}
