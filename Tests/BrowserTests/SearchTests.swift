import Browser
import Canvas
import Testing

@Suite struct SearchTests {
  @Test("A search shows its hits as one types, and Esc goes back to where it began")
  func typing() throws {
    var stage = Stage()
    try stage.press("<Enter>")
    let before = stage.screen
    try stage.press("/图解")
    #expect(stage.line().contains("五、存在的主要问题"))
    #expect(stage.app.render().marksAsText().contains("SSSS"))
    try stage.press("<Esc>")
    #expect(stage.screen == before)
  }

  @Test("n goes from hit to hit, through text and tables alike")
  func stepping() throws {
    var stage = Stage()
    try stage.press("<Enter>/申请<Enter>")
    #expect(stage.status.contains("“申请” 1/"))
    var titles: Set<String> = []
    for _ in 0..<20 {
      try stage.press("n")
      titles.insert(stage.line())
    }
    #expect(titles.contains { $0.contains("三、收到") })
    #expect(titles.contains { $0.contains("一、总体") })
  }

  @Test("Esc ends a search, and n stands for findings again; a second Esc goes back")
  func ending() throws {
    var stage = Stage()
    try stage.press("<Enter>[/条例<Enter>n<Esc>")
    #expect(stage.status.contains("查找结束"))
    try stage.press("n")
    #expect(stage.status.contains("问题 1/1"))
    try stage.press("<Esc>")
    #expect(stage.line().contains("年报浏览"))
  }

  @Test("Width and script forms do not matter", arguments: ["１,２８６", "1，286"])
  func folding(_ query: String) throws {
    var stage = Stage()
    try stage.press("<Enter>/\(query)<Enter>")
    #expect(!stage.status.contains("没有找到"))
  }

  @Test("In the matrix it finds agencies and files")
  func matrix() throws {
    var stage = Stage()
    try stage.press("/社会保障<Enter>")
    #expect(stage.screen.contains("\n>云溪市人力资源和社会保障局"))
    try stage.press("/锁住<Enter>")
    #expect(stage.screen.contains("\n>? 附件/锁住.txt"))
    try stage.press("/没有这个<Enter>")
    #expect(stage.status.contains("没有找到“没有这个”"))
  }

  @Test("What is typed into the prompt is not folded, and q is a letter there")
  func prompt() throws {
    var stage = Stage()
    #expect(try stage.press("/q？】").isEmpty)
    #expect(stage.line(23).contains("q？】"))
    let surface = stage.app.render()
    #expect(surface.cursor?.row == 23)
  }
}

@Suite struct InputMethodTests {
  @Test("Chinese characters where keys are awaited: what to press for searching them is told")
  func characters() throws {
    for keys in ["教", "<Enter>局", "!年", "<Enter>3报"] {
      var stage = Stage()
      try stage.press(keys)
      #expect(stage.status.contains("查找先按 、"), "\(keys): \(stage.status)")
    }
  }

  @Test("Full-width letters and punctuation are the keys they look like")
  func fullWidth() throws {
    var plain = Stage()
    var wide = Stage()
    try plain.press("jj/教育<Enter>")
    try wide.press("ｊｊ、教育<Enter>")
    #expect(plain.screen == wide.screen)
    try plain.press("?")
    try wide.press("？")
    #expect(plain.screen == wide.screen)
  }

  @Test("In the help a Chinese character finds only itself, letters find initials")
  func initialsOfCommands() throws {
    var stage = Stage()
    try stage.press("?查")
    #expect(!stage.screen.contains("导出") && stage.screen.contains("查找"), "\(stage.screen)")
    stage = Stage()
    try stage.press("?cz")
    #expect(stage.screen.contains("查找"), "\(stage.screen)")
  }
}
