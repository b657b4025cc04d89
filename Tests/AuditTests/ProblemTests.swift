import Audit
import ReportFixtures
import Reports
import Testing

@Suite struct ProblemTests {
  @Test("A wrong total that breaks three rules is one problem, located in its cell")
  func oneCause() {
    let report = ProblemTests.report { fixture in
      fixture["requests.total.naturalPerson"] = (fixture["requests.total.naturalPerson"] ?? 0) + 9
    }
    let problems = Assessment(report).problems
    #expect(problems.count == 1)
    #expect(problems.first?.findings.count == 3)
    #expect(problems.first?.located == CellKey(.total, .naturalPerson))
    #expect(problems.first?.rules == [.requestBalance, .applicantSum, .resultSum])
  }

  @Test("Failures come before open questions, the heaviest first, and none is lost")
  func order() {
    let report = ProblemTests.report { fixture in
      fixture.blank("requests.refused.stateSecret.research", "requests.refused.otherLaw.business")
      fixture["review.total"] = (fixture["review.total"] ?? 0) + 1
    }
    let assessment = Assessment(report)
    let problems = assessment.problems
    #expect(problems.map(\.isFailure) == problems.map(\.isFailure).sorted { $0 && !$1 })
    let failing = problems.filter(\.isFailure)
    #expect(failing.map(\.severity) == failing.map(\.severity).sorted(by: >))
    #expect(problems.flatMap(\.findings).count == assessment.findings.count)
    // Two rows with blanks are one habit.
    #expect(failing.count { $0.lead.rule == .cellBlank } == 1)
  }

  @Test("Columns that do not continue the year before are one problem")
  func carryOver() {
    let previous = ProblemTests.report { $0.year = 2021 }
    let current = ProblemTests.report { fixture in
      fixture.year = 2022
      for column in ["naturalPerson", "business", "total"] {
        fixture["requests.carriedIn.\(column)"] = 900
      }
    }
    let problems = Assessment(ReportRecord(current), after: ReportRecord(previous)).problems
    #expect(problems.count == 1)
    #expect(problems.first?.severity == .error)
    #expect(problems.first?.lead.scope == "total")
  }

  private static func report(_ change: (inout FixtureReport) -> Void) -> Report {
    var generator = SeededGenerator(seed: 5)
    var fixture = FixtureReport(randomFrom: &generator, edition: .form2021)
    change(&fixture)
    return fixture.report
  }
}
