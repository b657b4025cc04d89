import ReportFixtures
import Reports
import Testing

@testable import Audit

@Suite("Causes")
struct CauseTests {
  static func causes(_ fixture: FixtureReport) -> [Cause] { Assessment(fixture.report).causes }

  @Test("Every single wrong cell of the requests table is located, and only it", arguments: 1...4)
  func singleCells(seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    let clean = FixtureReport(randomFrom: &random)
    var checked = 0
    for key in TableForm.requests2021.cells {
      let value = clean[key] ?? 0
      let swapped = value >= 10 && value < 100 ? value % 10 * 10 + value / 10 : value
      for wrong in Set([value + 1, value - 1, swapped, value / 10, value + 90])
      where wrong >= 0 && wrong != value {
        var fixture = clean
        fixture[key] = wrong
        let causes = Self.causes(fixture)
        #expect(causes.count == 1, "\(key) \(value) → \(wrong)")
        #expect(
          causes.first?.located
            == Repair.Change(cell: key, from: Amount(wrong), to: Amount(value)))
        checked += 1
      }
    }
    #expect(checked >= 350)
  }

  @Test("Of two wrong cells the truth is always among the repairs", arguments: 1...60)
  func twoCells(seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(seed))
    let clean = FixtureReport(randomFrom: &random)
    var fixture = clean
    let keys = Array(TableForm.requests2021.cells.shuffled(using: &random).prefix(2))
    for key in keys { fixture[key] = (clean[key] ?? 0) + .random(in: 1...30, using: &random) }
    let causes = Self.causes(fixture)
    for cause in causes {
      let truth = keys.map {
        Repair.Change(cell: $0, from: Amount(fixture[$0] ?? 0), to: Amount(clean[$0] ?? 0))
      }
      #expect(
        cause.repairs.contains { repair in repair.changes.allSatisfy(truth.contains) },
        "\(keys) \(cause.repairs)")
    }
    #expect(!causes.isEmpty)
  }

  @Test("Errors that have nothing to do with one another are two causes")
  func independent() {
    var fixture = FixtureReport()
    fixture[CellKey(.granted, .business)] = 3
    fixture[CellKey(.carriedOut, .research)] = 5
    let causes = Self.causes(fixture)
    #expect(causes.map(\.id) == ["c1", "c2"])
    #expect(
      Set(causes.compactMap(\.located?.cell)) == [
        CellKey(.granted, .business), CellKey(.carriedOut, .research),
      ])
  }

  @Test("A number in the wrong row stays a tie, with what is certain told apart")
  func wrongRow() throws {
    var random = SeededGenerator(seed: 7)
    var fixture = FixtureReport(randomFrom: &random)
    // Five requests of companies moved to the row below, while the rows' totals stay.
    fixture[CellKey(.notHeld, .business)] = (fixture[CellKey(.notHeld, .business)] ?? 0) + 5
    fixture[CellKey(.needsCreation, .business)] = 20
    fixture[CellKey(.needsCreation, .total)] = 20 + (fixture[CellKey(.needsCreation, .total)] ?? 0)
    let causes = Self.causes(fixture)
    #expect(!causes.isEmpty)
    for cause in causes where cause.repairs.count > 1 { #expect(cause.located == nil) }
  }

  @Test("In a group of cases any of the five cells may be wrong")
  func cases() throws {
    var fixture = FixtureReport()
    fixture[CellKey(.review, .upheld)] = 2
    fixture[CellKey(.review, .pending)] = 1
    fixture[CellKey(.review, .total)] = 4
    let cause = try #require(Self.causes(fixture).first)
    #expect(cause.located == nil)
    #expect(cause.repairs.count == 5)
    #expect(cause.rules == [.caseSum])
  }

  @Test("More than three wrong cells are not explained away")
  func many() throws {
    var fixture = FixtureReport()
    for (row, column, value) in [
      (RowID.granted, ColumnID.business, Int64(3)), (.stateSecret, .research, 4),
      (.otherLaw, .publicWelfare, 5), (.notHeld, .legalService, 6), (.petition, .naturalPerson, 7),
    ] {
      fixture[CellKey(row, column)] = value
    }
    let causes = Self.causes(fixture)
    #expect(causes.count == 1)
    #expect(causes.first?.repairs == [])
  }

  @Test("A sum with a blank in it settles nothing and is not settled")
  func blanks() {
    var fixture = FixtureReport()
    fixture.cells[CellKey(.granted, .business)] = .blank(at: nil)
    fixture[CellKey(.granted, .total)] = 2
    #expect(Self.causes(fixture).allSatisfy { $0.located?.cell != CellKey(.granted, .business) })
  }

  @Test("A report without failures has no causes")
  func none() {
    var random = SeededGenerator(seed: 3)
    #expect(Self.causes(FixtureReport(randomFrom: &random)).isEmpty)
  }
}
