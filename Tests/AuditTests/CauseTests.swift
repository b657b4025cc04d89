import ReportFixtures
import Reports
import Testing

@testable import Audit

@Suite("Causes")
struct CauseTests {
  static func causes(_ fixture: FixtureReport) -> [Cause] { Assessment(fixture.report).causes }

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

  @Test(
    "Where two cells have to be lowered together, and no sum tells by how much each, it is a tie")
  func shared() throws {
    var fixture = FixtureReport()
    for row in [RowID.granted, .partiallyGranted] {
      fixture[CellKey(row, .business)] = 3
      fixture.cells[CellKey(row, .research)] = .blank(at: nil)
    }
    for row in [RowID.total, .newReceived] {
      for column in [ColumnID.business, .total] { fixture[CellKey(row, column)] = 2 }
    }
    let cause = try #require(
      Self.causes(fixture).first {
        $0.rules == [.resultSum] && $0.instances.contains { $0.scope == "business" }
      })
    #expect(cause.repairs.count == 2)
    #expect(
      cause.implicated == [CellKey(.granted, .business), CellKey(.partiallyGranted, .business)])
  }

  @Test("A sum with a blank in it settles nothing and is not settled")
  func blanks() {
    var fixture = FixtureReport()
    fixture.cells[CellKey(.granted, .business)] = .blank(at: nil)
    fixture[CellKey(.granted, .total)] = 2
    #expect(Self.causes(fixture).allSatisfy { $0.located?.cell != CellKey(.granted, .business) })
  }

  @Test("What else a located cell gives rise to has the same cause, and is one problem with it")
  func explained() throws {
    var fixture = FixtureReport()
    fixture[CellKey(.granted, .total)] = 1
    let none = Assessment(fixture.report)
    let result = try #require(none.findings.first { $0.rule == .resultsWithoutRequests })
    #expect(none.cause(of: result)?.located?.cell == CellKey(.granted, .total))
    #expect(none.problems.count == 1)

    var random = SeededGenerator(seed: 11)
    fixture = FixtureReport(randomFrom: &random)
    let right = fixture[CellKey(.newReceived, .naturalPerson)] ?? 0
    let total = fixture[CellKey(.newReceived, .total)] ?? 0
    fixture[CellKey(.newReceived, .naturalPerson)] = right + 2
    fixture.say("收到政府信息公开申请\(total)件，其中自然人\(right)件。", in: .overview)
    let confirmed = Assessment(fixture.report)
    let claim = try #require(confirmed.findings.first { $0.rule == .textApplicants })
    #expect(confirmed.cause(of: claim) != nil)
    let problem = try #require(confirmed.problems.first { $0.cause != nil })
    #expect(problem.rules.contains(.textApplicants))
    // A text with a third number is another matter.
    fixture.say("收到政府信息公开申请\(total)件，其中自然人\(right + 1)件。", in: .overview)
    let other = Assessment(fixture.report)
    #expect(other.problems.first { $0.cause != nil }?.rules.contains(.textApplicants) == false)
  }

  @Test("A report without failures has no causes")
  func none() {
    var random = SeededGenerator(seed: 3)
    #expect(Self.causes(FixtureReport(randomFrom: &random)).isEmpty)
  }
}
