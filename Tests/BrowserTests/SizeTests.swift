import Browser
import Canvas
import Reports
import Testing

@Suite struct SizeTests {
  static let views = [
    "", "G", "<Enter>", "<Enter>0<PgDn>", "<Enter>[n", "<Enter>[nw", "<Enter>2", "<Enter>4",
    "<Enter>4r", "<Enter>[nz", "<Enter><Tab>", "<Enter>3v", "!", "<Enter>[!", "?", ":查", "/云",
    "<Enter>3=", "<Enter>3==", "<Enter>3===", "<Enter>3====", "<Enter>2=",
    "<Enter>4=c",
    "2", "3", "4", "2s2G", "f年>2090<Enter>", "f问题>0", "2f新收>3<Enter>", "s", "<Enter>3j,",
    "<Space>2",
    "<Enter>3y", "2e", "<Enter>3=@", "<Enter>3t", "<Enter>3p", "<Enter>3pv", "j[[t", "<Enter>3[[[=",
    "jj<Enter>[[[3", "<Enter>[n<Tab><Tab>",
    "!<Right>", "!v", "!vvv", "!f", "!f云", "!vf<Down><Enter>", "!W说明理由", "<Enter>[nw<Tab>W",
    "<Enter>[nwo", "<Enter>o",
    "<A-F1>", ":set theme ", "M", "<Enter>3a字", "<Enter>3a字<Enter>A", "<Tab>", "3<Tab><Down>",
    "<Enter>[no<Tab><Down>", "<Enter>0o", "<Enter>[nzo",
  ]

  /// The sizes at which the layout changes, each from both sides, and a few between.
  static let sizes: [(columns: Int, rows: Int)] = [
    (40, 10), (40, 50), (41, 11), (47, 30), (55, 14), (56, 13), (56, 14), (60, 16), (71, 20),
    (72, 19), (72, 20), (80, 24), (80, 25), (97, 33), (109, 34), (110, 33), (110, 34), (111, 40),
    (120, 40), (131, 37), (179, 44), (180, 43), (180, 44), (190, 47), (200, 10), (200, 50),
  ]

  @Test(
    "At every size from 40x10 to 200x50 every view is whole and nothing is too wide",
    arguments: views)
  func everySize(_ keys: String) throws {
    for language in Wording.Language.allCases {
      var stage = Stage(Size(rows: 24, columns: 80), language)
      try stage.press(keys)
      for (columns, rows) in Self.sizes {
        let size = Size(rows: rows, columns: columns)
        _ = stage.app.handle(.resize(size))
        expectSound(stage.app.render(), size, "\(columns)x\(rows) \(keys)")
      }
    }
  }

  /// The views as they are at 80×24, to be brought to other sizes.
  private static let stages: [(keys: String, stage: Stage)] = views.enumerated().compactMap {
    (number, keys) in
    var stage = Stage(Size(rows: 24, columns: 80), Wording.Language.allCases[number % 2])
    return (try? stage.press(keys)).map { _ in (keys, stage) }
  }

  @Test(
    "All widths and heights from 40x10 to 200x50 are tried, and a view at each is whole",
    arguments: 10...50)
  func everyWidth(_ rows: Int) {
    #expect(Self.stages.count == Self.views.count)
    for columns in 40...200 {
      let size = Size(rows: rows, columns: columns)
      // Every view meets sizes of all kinds, since the numbers have no common divisor.
      var (keys, stage) = Self.stages[(rows * 161 + columns) % Self.stages.count]
      stage.handle(.resize(size))
      expectSound(stage.app.render(), size, "\(columns)x\(rows) \(keys)")
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
