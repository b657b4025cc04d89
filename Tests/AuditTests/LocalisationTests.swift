import ReportFixtures
import Reports
import Testing

@testable import Audit

/// Holds what is said of wrong cells against what is known: the tests made them wrong.
@Suite("Finding the wrong cells")
struct LocalisationTests {
  private typealias Change = Repair.Change

  /// A consistent table in which each of the 175 counts has two digits or more, the last two of
  /// which differ, so that it can be misread in every way.
  private static let full: FixtureReport = {
    var random = SeededGenerator(seed: 1)
    while true {
      let fixture = FixtureReport(fullFrom: &random)
      let isFull = TableForm.requests2021.cells.allSatisfy { key in
        let value = fixture[key] ?? 0
        return value >= 10 && value % 10 != value / 10 % 10
      }
      if isFull { return fixture }
    }
  }()

  /// One more, one less, the last digits exchanged, the last digit lost.
  private static func misread(_ value: Int64) -> [Int64] {
    let swapped = value / 100 * 100 + value % 10 * 10 + value / 10 % 10
    return [value + 1, value - 1, swapped, value / 10]
  }

  @Test("Each of the 700 ways to get one cell of a clean table wrong is located, and only it")
  func everySingle() {
    var located = 0
    for key in TableForm.requests2021.cells {
      let value = Self.full[key] ?? 0
      for wrong in Self.misread(value) {
        var fixture = Self.full
        fixture[key] = wrong
        let causes = Self.causes(fixture)
        let change = Change(cell: key, from: Amount(wrong), to: Amount(value))
        let isRight = causes.count == 1 && causes[0].located == change
        #expect(isRight && causes[0].leastOtherwise == 3, "\(key) \(value) → \(wrong)")
        if isRight { located += 1 }
      }
    }
    #expect(located == 700)
  }

  @Test("In tables that are mostly zeros as well", arguments: 1...2)
  func sparse(seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    let clean = FixtureReport(randomFrom: &random)
    for key in TableForm.requests2021.cells {
      let value = clean[key] ?? 0
      for wrong in Set(Self.misread(value) + [value + 90]) where wrong >= 0 && wrong != value {
        var fixture = clean
        fixture[key] = wrong
        #expect(
          Self.causes(fixture).map(\.located)
            == [Change(cell: key, from: Amount(wrong), to: Amount(value))])
      }
    }
  }

  /// What became of tables with several wrong cells.
  private struct Count {
    /// Causes with one way to settle them, which is right.
    var right = 0
    /// Causes with several ways, or none of at most three cells.
    var open = 0
    /// Causes with one way that leaves a wrong cell as it is, though nothing says that as few
    /// changes elsewhere would do.
    var wrong = 0
  }

  @Test(
    "Of several wrong cells, no wrong answer is ever given as certain",
    arguments: [2, 3], [FormEdition.form2021, .form2019])
  func several(cells: Int, edition: FormEdition) {
    var random = SeededGenerator(seed: UInt64(cells * 10))
    var count = Count()
    var clean = FixtureReport(randomFrom: &random, edition: edition)
    for trial in 0..<500 {
      if trial % 10 == 9 { clean = FixtureReport(randomFrom: &random, edition: edition) }
      var fixture = clean
      let keys = TableForm.form(.requests, edition).cells.shuffled(using: &random).prefix(cells)
      for key in keys {
        // Near misses of the same size in two cells are what looks like another error.
        let step = Int64.random(in: 1...3, using: &random)
        let value = clean[key] ?? 0
        fixture[key] = value >= step && Bool.random(using: &random) ? value - step : value + step
      }
      Self.judge(fixture, clean, Array(keys), isWhole: true, &count)
    }
    #expect(count.wrong == 0)
    #expect(count.right >= 400 && count.open > 0)
  }

  @Test(
    "Nor where blanks, numbers that were cut out and other readings stand between",
    arguments: [1, 2, 3])
  func holes(cells: Int) {
    var random = SeededGenerator(seed: UInt64(100 + cells))
    var count = Count()
    var clean = FixtureReport(randomFrom: &random)
    for trial in 0..<500 {
      if trial % 10 == 9 { clean = FixtureReport(randomFrom: &random) }
      var fixture = clean
      let keys = TableForm.requests2021.cells.shuffled(using: &random)
      for key in keys.prefix(cells) {
        fixture[key] = (clean[key] ?? 0) + .random(in: 1...3, using: &random)
      }
      for key in keys.dropFirst(cells).prefix(.random(in: 0...12, using: &random)) {
        let place = SourcePlace(line: 1, column: 1, text: "")
        let value = Amount(clean[key] ?? 0)
        fixture.cells[key] =
          [
            .blank(at: place), .split(value, at: place), .inferred(value, at: place),
            .ambiguous([value, Amount(value.units + 10)], at: place),
          ].randomElement(using: &random)
      }
      Self.judge(fixture, clean, Array(keys.prefix(cells)), isWhole: false, &count)
    }
    #expect(count.wrong == 0)
    #expect(count.right >= 250 && count.open > 0)
  }

  private static func causes(_ fixture: FixtureReport) -> [Cause] {
    let report = fixture.report
    guard let table = report.table(.requests) else { return [] }
    return Causes.of(report, Equations.of(table.form).all.map { $0.finding(in: table) })
  }

  private static func judge(
    _ fixture: FixtureReport, _ clean: FixtureReport, _ keys: [CellKey], isWhole: Bool,
    _ count: inout Count
  ) {
    let truth = keys.map {
      Change(cell: $0, from: Amount(fixture[$0] ?? 0), to: Amount(clean[$0] ?? 0))
    }
    for cause in causes(fixture) {
      guard let first = cause.repairs.first else {
        count.open += 1
        // More than three cells are never needed.
        #expect(keys.count > 3)
        continue
      }
      let isTrue = cause.repairs.contains { $0.changes.allSatisfy(truth.contains) }
      // As many cells as were wrong, or as many as the cause says that another way takes.
      let isOpen =
        first.changes.count < keys.count
        && (cause.leastOtherwise <= keys.count || first.changes.count > 1)
      if cause.repairs.count == 1, isTrue {
        count.right += 1
      } else if isTrue || isOpen {
        count.open += 1
      } else {
        count.wrong += 1
      }
    }
  }
}

extension FixtureReport {
  /// A report with consistent counts of two digits and more in all cells of its requests.
  init(fullFrom generator: inout some RandomNumberGenerator) {
    self.init()
    let form = TableForm.requests2021
    let columns = form.blocks[0].columns.dropLast()
    let frame: [RowID] = [.newReceived, .carriedIn, .total, .carriedOut]
    let rows = form.lines.compactMap(\.cells.first?.row).filter { !frame.contains($0) }
    func twoDigits() -> Int64 {
      while true {
        let value = Int64.random(in: 10...98, using: &generator)
        if value % 10 != value / 10 { return value }
      }
    }
    for column in columns {
      for row in rows + [.carriedIn, .carriedOut] { self[CellKey(row, column)] = twoDigits() }
      let total = rows.reduce(0) { $0 + (self[CellKey($1, column)] ?? 0) }
      self[CellKey(.total, column)] = total
      self[CellKey(.newReceived, column)] =
        total + (self[CellKey(.carriedOut, column)] ?? 0) - (self[CellKey(.carriedIn, column)] ?? 0)
    }
    for row in rows + frame {
      self[CellKey(row, .total)] = columns.reduce(0) { $0 + (self[CellKey(row, $1)] ?? 0) }
    }
  }
}
