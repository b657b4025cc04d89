import ReportFixtures
import Reports
import Testing

@testable import Audit

/// Reports of several agencies and of one year, on which a rule has to find something or nothing,
/// and why.
struct PeerCase: CustomTestStringConvertible, Sendable {
  let rule: RuleID
  let kind: ExampleKind
  /// What is special about the reports.
  let name: String
  let reports: [FixtureReport]

  init(_ rule: RuleID, _ kind: ExampleKind, _ name: String, _ reports: [FixtureReport]) {
    self.rule = rule
    self.kind = kind
    self.name = name
    self.reports = reports
  }

  var testDescription: String { "\(rule.rawValue): \(name)" }

  /// Whether the rule finds something.
  var isFound: Bool {
    let peers = reports.map { fixture in
      PeerReport(
        ReportRecord(fixture.report), profile: AgencyProfile(fixture.agency ?? ""))
    }
    return PeerReport.findings(peers).contains { $0.finding.rule == rule }
  }

  static let all: [PeerCase] = [
    PeerCase(
      .aggregateBelowPart, .passing, "more than any part", [sum(90), part("甲市公安局", 47)]),
    PeerCase(
      .aggregateBelowPart, .failing, "fewer than a part", [sum(12), part("甲市公安局", 47)]),
    PeerCase(
      .aggregateBelowPart, .open, "the sum is blank", [sum(nil), part("甲市公安局", 47)]),
    PeerCase(
      .aggregateBelowPart, .falseAlarm, "a report of its own requests only",
      [part("甲市人民政府", 12), part("甲市公安局", 47)]),
    PeerCase(
      .aggregateBelowPart, .falseAlarm, "an agency of another region",
      [sum(12), part("乙市公安局", 47)]),

    PeerCase(
      .subordinateSum, .passing, "just the parts together",
      [sum(61), part("甲市公安局", 47), part("甲市教育局", 14)]),
    PeerCase(
      .subordinateSum, .failing, "fewer than the parts together",
      [sum(60), part("甲市公安局", 47), part("甲市教育局", 14)]),
    PeerCase(
      .subordinateSum, .open, "a part is blank",
      [sum(60), part("甲市公安局", 47), part("甲市教育局", nil)]),
    PeerCase(
      .subordinateSum, .falseAlarm, "not all parts were collected",
      [sum(90), part("甲市公安局", 47), part("甲市教育局", 14)]),

    PeerCase(.textShared, .passing, "a text of its own", texts(CaseText.long(2023, 18))),
    PeerCase(
      .textShared, .failing, "the text of another agency",
      texts(CaseText.long(2023, 25), CaseText.long(2023, 18))),
    PeerCase(.textShared, .falseAlarm, "texts too short to be anyone's own", texts("甲", "甲")),

    PeerCase(.outlier, .passing, "like the others", bureaus(110, 100, 120, 130, 140)),
    PeerCase(
      .outlier, .failing, "none where the others have hundreds", bureaus(0, 100, 120, 130, 140)),
    PeerCase(.outlier, .open, "its number is blank", bureaus(nil, 100, 120, 130, 140)),
    PeerCase(.outlier, .falseAlarm, "too few to compare with", bureaus(0, 100, 120, 130)),
  ]

  private static func part(_ agency: String, _ count: Int64?) -> FixtureReport {
    var fixture = FixtureReport(agency: agency)
    fixture["requests.newReceived.total"] = count ?? 0
    fixture["requests.total.total"] = count ?? 0
    if count == nil { fixture.blank("requests.newReceived.total", "requests.total.total") }
    return fixture
  }

  private static func sum(_ count: Int64?) -> FixtureReport {
    var fixture = part("甲市人民政府", count)
    fixture.preamble.append("本报告涵盖各县区政府和市政府各部门的情况。")
    return fixture
  }

  /// The text of the agency, and of the one before it in order, if that has one.
  private static func texts(_ own: String, _ other: String? = nil) -> [FixtureReport] {
    var one = FixtureReport(agency: "甲市公安局")
    one.say(own, in: .overview)
    var before = FixtureReport(agency: "甲市教育局")
    before.say(other ?? CaseText.other, in: .overview)
    return [one, before]
  }

  private static func bureaus(_ values: Int64?...) -> [FixtureReport] {
    zip(["甲", "乙", "丙", "丁", "戊"], values).map { name, value in
      var fixture = FixtureReport(agency: "\(name)市公安局")
      fixture["proactive.penalties.decisions"] = value ?? 0
      if value == nil { fixture.blank("proactive.penalties.decisions") }
      return fixture
    }
  }
}
