import Testing

@Suite struct ScreenTests {
  @Test("Each screen is what its file shows", arguments: ScreenFile.names)
  func screen(_ name: String) throws {
    let file = try ScreenFile(name)
    var stage = Stage(file.size, file.language)
    try stage.press(file.keys)
    if ScreenFile.isRecording {
      try file.record(stage.screen)
    } else {
      #expect(stage.screen == file.screen)
    }
  }

  @Test func thereAreScreens() { #expect(ScreenFile.names.count > 30) }
}
