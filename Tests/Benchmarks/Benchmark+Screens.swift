import Browser
import Canvas
import Glyphs
import Library
import ReportFixtures
import Reports

extension Benchmark {
  private static let agencies = 500

  /// What happens between a key and a frame, and the breaking of lines.
  static func screens() -> [Benchmark] {
    [
      keys("key-down", [.named(.down), .named(.up)]),
      keys("key-page", [.named(.pageDown), .named(.pageUp)]),
      keys("key-filter", "f".map(Key.character) + "局1".map(Key.character) + [.named(.escape)]),
      wrapping(),
    ]
  }

  /// Presses keys that lead back to where they began, in a list of many agencies; draws after each.
  private static func keys(_ name: String, _ keys: [Key]) -> Benchmark {
    Benchmark(name: name, items: keys.count * 10) {
      var app = made()
      var kept = KeptPieces()
      return {
        var rows = 0
        for _ in 0..<10 {
          for key in keys {
            _ = app.handle(.key(key))
            rows += app.render(keeping: &kept).size.rows
          }
        }
        return rows
      }
    }
  }

  private static func made() -> App {
    var app = App(folder: "青石县", language: .chinese, size: Size(rows: 24, columns: 80))
    let results = (0..<agencies).map { number in
      let path = "第\(number)局/2023.txt"
      let made = FixtureReport(path: path, agency: "青石县第\(number)局")
      return FileResult(path: path, state: .report(made.report))
    }
    app.expect(results.map(\.path))
    app.finishScan()
    app.add(results)
    return app
  }

  private static func wrapping() -> Benchmark {
    let text = String(
      repeating: "我办按照《条例》要求，主动公开1,286条（增长13.6%），及时回应“群众关切”；", count: 25)
    return Benchmark(name: "wrap", items: 1, bytes: text.utf8.count) {
      { LineBreak.wrap(text, columns: 76).count }
    }
  }
}
