import Browser
import Canvas
import ReportFixtures
import Reports
import Testing

@Suite struct FuzzTests {
  @Test("Thousands of random keys, clicks and sizes never end the program", arguments: 0..<6)
  func keys(_ seed: Int) {
    var generator = SeededGenerator(seed: UInt64(seed) &+ 77)
    var stage = Stage(Size(rows: 24, columns: 80), seed.isMultiple(of: 2) ? .chinese : .english)
    let keys = Self.keys
    for step in 0..<700 {
      let event = Self.event(keys, stage.app.size, &generator)
      _ = stage.app.handle(event)
      if step.isMultiple(of: 4) {
        stage.expectKept("seed \(seed) step \(step) \(event)")
        expectSound(stage.app.render(), stage.app.size, "seed \(seed) step \(step) \(event)")
      }
    }
  }

  private static func event(
    _ keys: [Key], _ size: Size, _ generator: inout SeededGenerator
  ) -> InputEvent {
    switch Int.random(in: 0..<40, using: &generator) {
    case 0:
      let rows = Int.random(in: 5...55, using: &generator)
      return .resize(Size(rows: rows, columns: .random(in: 30...210, using: &generator)))
    case 1: return .paste("年报\u{1B}[2J x")
    case 2...6:
      let actions: [InputEvent.MouseAction] = [.press, .doublePress, .wheelUp, .wheelDown]
      return .mouse(
        actions[Int.random(in: 0..<4, using: &generator)],
        row: .random(in: 0...max(1, size.rows), using: &generator),
        column: .random(in: 0...max(1, size.columns), using: &generator))
    case 7, 8: return .key(.named(.enter))
    default: return .key(keys[Int.random(in: 0..<keys.count, using: &generator)])
    }
  }

  /// Every key that does something, and some that do not.
  private static let keys =
    CommandTable.all.flatMap(\.keys) + Key.Name.allCases.map { .named($0) }
    + "年￥…—【】｛｝xyZ申请9".map { .character($0) }
}
