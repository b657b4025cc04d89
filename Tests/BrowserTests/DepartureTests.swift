import Testing

@testable import Browser

/// Leaving on purpose takes a key, leaving by accident is asked about.
@Suite struct DepartureTests {
  @Test("q leaves the first view at once, wherever the cursor was moved to before")
  func atOnce() throws {
    for keys in [
      "", "jjlk", "<Enter>q<Down>", "/教育<Enter>", "2G", "<Esc>", "<Enter>q<Esc>", "<Enter><Esc>",
      "!<Esc>", "?<Esc>", "<Enter>H",
    ] {
      var stage = Stage()
      try stage.press(keys)
      #expect(try stage.press("q") == [.quit], "\(keys)")
    }
  }

  @Test(
    "One q too many asks: after what was closed, and after what did not open",
    arguments: [
      "<Enter>q", "<Enter>!qq", "!q", "<Enter>!!q", "?q", "<Enter>Hf公安<Enter>q",
      "<Down><Left><Enter>",
    ])
  func asks(_ keys: String) throws {
    var stage = Stage()
    try stage.press(keys)
    #expect(try stage.press("q").isEmpty)
    #expect(stage.status.contains("再按一次 q 离开"))
    var other = stage
    #expect(try stage.press("q") == [.quit])
    #expect(try other.press("jj").isEmpty)
    #expect(!other.status.contains("离开"))
    #expect(try other.press("q") == [.quit])
  }

  @Test("Asked, y leaves too; unasked it copies")
  func yes() throws {
    var stage = Stage()
    #expect(try stage.press("<Enter>qqy") == [.quit])
    var unasked = Stage()
    #expect(try unasked.press("<Enter>q<Esc>y").isEmpty)
  }

  @Test("q takes a filter off before it leaves")
  func filter() throws {
    var stage = Stage()
    try stage.press("f公安<Enter>")
    #expect(try stage.press("q").isEmpty)
    #expect(stage.app.ledger.filter == nil)
    #expect(try stage.press("q").isEmpty)
    #expect(try stage.press("q") == [.quit])
  }

  @Test("Q and F10 leave at once")
  func always() throws {
    for key in ["Q", "<F10>"] {
      var stage = Stage()
      #expect(try stage.press("<Enter>q" + key) == [.quit])
    }
  }

  @Test("The page of the first start is closed by q, and left by the next")
  func tour() throws {
    var stage = Stage()
    stage.app.overlays.append(.tour)
    #expect(try stage.press("q").isEmpty)
    #expect(try stage.press("q") == [.quit])
  }
}
