import Browser
import Canvas
import Reports
import Testing

@Suite struct SizeTests {
  static let views = [
    "", "G", "<Enter>", "<Enter>0<PgDn>", "<Enter>[n", "<Enter>[nw", "<Enter>2", "<Enter>4",
    "<Enter>4r", "<Enter>[nz", "<Enter><Tab>", "<Enter>3v", "!", "<Enter>[!", "?", ":查", "/云",
    "<Enter>[no", "jj<Enter>[[[3", "<Enter>[n<Tab><Tab>",
  ]

  @Test(
    "At every size from 40x10 to 200x50 every view is whole and nothing is too wide",
    arguments: views)
  func everySize(_ keys: String) throws {
    for language in Wording.Language.allCases {
      var stage = Stage(Size(rows: 24, columns: 80), language)
      try stage.press(keys)
      for columns in [40, 41, 47, 55, 56, 63, 71, 72, 80, 97, 109, 110, 131, 179, 180, 200] {
        for rows in [10, 13, 14, 19, 20, 24, 33, 34, 43, 44, 50] {
          let size = Size(rows: rows, columns: columns)
          _ = stage.app.handle(.resize(size))
          expectSound(stage.app.render(), size, "\(columns)x\(rows) \(keys)")
        }
      }
    }
  }

  @Test("Below 40x10 one line says so, and only leaving works")
  func tooSmall() throws {
    var stage = Stage()
    try stage.press("<Enter>3")
    let before = stage.screen
    for (rows, columns) in [(8, 32), (1, 80), (24, 39), (9, 80), (0, 0), (1, 1), (50, 5)] {
      let size = Size(rows: rows, columns: columns)
      _ = stage.app.handle(.resize(size))
      expectSound(stage.app.render(), size, "\(columns)x\(rows)")
      #expect(try stage.press("jjw]<Enter>").isEmpty)
    }
    _ = stage.app.handle(.resize(Size(rows: 8, columns: 40)))
    #expect(stage.line().hasPrefix("窗口太小 40×10（现 40×8）"))
    #expect(try stage.press("q") == [.quit])
    _ = stage.app.handle(.resize(Size(rows: 24, columns: 80)))
    #expect(stage.screen == before)
  }

  @Test("A screen grown and shrunk again shows what it showed")
  func thereAndBack() throws {
    for keys in Self.views {
      var stage = Stage()
      try stage.press(keys)
      let before = stage.screen
      _ = stage.app.handle(.resize(Size(rows: 40, columns: 120)))
      _ = stage.app.handle(.resize(Size(rows: 24, columns: 80)))
      let title = stage.line()
      #expect(before.hasPrefix(title), "\(keys)")
    }
  }
}
