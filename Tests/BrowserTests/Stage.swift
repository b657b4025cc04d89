import Audit
import Browser
import Canvas
import Foundation
import Glyphs
import Library
import Reports
import Testing

/// The browser with the test city read, ready to be played on.
struct Stage {
  var app: App

  init(
    _ size: Size = Size(rows: 24, columns: 80), _ language: Wording.Language = .chinese,
    coming results: [[FileResult]] = [TestCity.results]
  ) {
    app = App(folder: "云溪市", language: language, size: size)
    for some in results { app.add(some) }
    app.finishScan()
    app.take(WaiverList(), on: Self.today, who: "审计员")
    handle(.wake)
  }

  /// The day on which all of this happens.
  static let today = CalendarDay(year: 2024, month: 3, day: 5).unsafelyUnwrapped

  /// The file of waivers beside the reports.
  var waivers = WaiverList()

  /// Presses keys, given in notation.
  @discardableResult
  mutating func press(_ keys: String) throws -> [Effect] {
    var all: [Effect] = []
    for key in try KeyNotation.parse(keys) { all += handle(.key(key)) }
    expectKept(keys)
    return all.filter { effect in
      switch effect {
      case .readSource, .readBody, .compareAgencies, .waive: false
      default: true
      }
    }
  }

  /// Lets something happen, and does what the browser asks for.
  @discardableResult
  mutating func handle(_ event: InputEvent) -> [Effect] {
    let effects = app.handle(event)
    effects.forEach { perform($0) }
    return effects
  }

  /// Checks that what is kept of the frame before looks as if drawn now, whatever has happened since.
  mutating func expectKept(_ what: @autoclosure () -> String) {
    #expect(app.render(keeping: &kept) == app.render(), "\(what())")
  }

  private var kept = KeptPieces()

  /// Does what the program around the browser does, without files.
  mutating func perform(_ effect: Effect) {
    switch effect {
    case .readSource(let path): app.add(TestSource.outcome(path))
    case .compareAgencies: app.take(app.library.comparedAgencies())
    case .readBody(let path):
      if let result = TestCity.results.first(where: { $0.path == path }) {
        app.receive(result.state, of: path)
      }
    case .waive(let added):
      for waiver in added { waivers.append(waiver) }
      app.take(waivers, on: Self.today, who: "审计员")
    default: break
    }
  }

  /// The screen as text.
  var screen: String { app.render().asText() }

  /// The title, or another line.
  func line(_ row: Int = 0) -> String {
    let lines = screen.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    return lines.indices.contains(row) ? lines[row] : ""
  }

  /// The column at which a text begins in a line.
  func columns(of text: String, in row: Int) -> Int? {
    let line = line(row)
    return line.range(of: text).map { CellWidth.columns(of: String(line[..<$0.lowerBound])) }
  }

  /// The line above the hints.
  var status: String { line(app.size.rows - 2) }
}

/// Checks what must hold of any frame: its size, no half characters, no line too wide.
func expectSound(_ surface: Surface, _ size: Size, _ what: @autoclosure () -> String) {
  #expect(surface.size == size, "\(what())")
  #expect(surface.isWhole, "\(what())")
  for line in surface.asText().split(separator: "\n") {
    if CellWidth.columns(of: line) > size.columns { Issue.record("too wide: \(what()): \(line)") }
    if line.unicodeScalars.contains(where: Sanitizer.isDropped) {
      Issue.record("control character: \(what())")
    }
    // What is left of a character that was cut in the middle.
    if line.unicodeScalars.contains("\u{FFFD}") {
      Issue.record("half a character: \(what()): \(line)")
    }
  }
}
