import ReportFixtures
import Reports
import Testing

@testable import Audit

@Suite("Rules across agencies")
struct AgencyRuleTests {
  /// Reports of 2023, and what the rules say about each: rule and message.
  private func findings(_ fixtures: [FixtureReport]) -> [[(rule: RuleID, message: String)]] {
    let peers = fixtures.map { fixture in
      PeerReport(
        ReportRecord(fixture.report), profile: AgencyProfile(fixture.agency ?? ""))
    }
    var found = [[(rule: RuleID, message: String)]](repeating: [], count: fixtures.count)
    for (place, finding) in PeerReport.findings(peers) {
      found[place].append((finding.rule, finding.message.zh))
    }
    return found
  }

  private func report(
    _ agency: String, new: Int64 = 0, total: Int64? = nil, aggregate: Bool = false
  ) -> FixtureReport {
    var fixture = FixtureReport(agency: agency)
    fixture["requests.newReceived.total"] = new
    fixture["requests.total.total"] = total ?? new
    if aggregate { fixture.preamble.append("本报告涵盖各县区政府和市政府各部门的情况。") }
    return fixture
  }

  @Test("A report that sums others up has no fewer requests than any of them")
  func belowPart() {
    let found = findings([
      report("甲市人民政府", new: 12, aggregate: true), report("甲市公安局", new: 47), report("甲市教育局"),
    ])
    #expect(found[0].first?.rule == .aggregateBelowPart)
    #expect(found[0].first?.message == "汇总的本年新收 12，少于 甲市公安局 的 47")
    #expect(found[1].isEmpty && found[2].isEmpty)
  }

  @Test("Nor fewer than all of them together")
  func belowSum() {
    let found = findings([
      report("甲市人民政府", new: 60, aggregate: true), report("甲市公安局", new: 47),
      report("甲市教育局", new: 14),
    ])
    #expect(found[0].map(\.rule) == [.subordinateSum, .subordinateSum])
    #expect(found[0].first?.message == "汇总的本年新收 60，少于所收集的 2 个下级机关之和 61")
  }

  @Test("A sum that holds, or is above what was collected, is fine")
  func sums() {
    for new in [Int64(61), 90] {
      let found = findings([
        report("甲市人民政府", new: new, aggregate: true), report("甲市公安局", new: 47),
        report("甲市教育局", new: 14),
      ])
      #expect(found.allSatisfy { $0.isEmpty })
    }
  }

  @Test(
    "Most reports are of one agency only: a government that does not say it sums up is left alone")
  func ownOnly() {
    let found = findings([report("甲市人民政府", new: 1), report("甲市公安局", new: 47)])
    #expect(found.allSatisfy { $0.isEmpty })
  }

  @Test("Agencies of another region are no parts, and neither are other sums")
  func otherRegions() {
    let found = findings([
      report("甲市人民政府", new: 12, aggregate: true), report("乙市公安局", new: 47),
      report("甲市政务服务管理局", new: 80, aggregate: true),
    ])
    #expect(found[0].isEmpty)
  }

  @Test("A bureau sums up none but its own, and names without a place are of many places")
  func noParents() {
    let bureau = report("甲县科学技术局", new: 0, aggregate: true)
    #expect(findings([bureau, report("甲县公安局", new: 47)]).allSatisfy { $0.isEmpty })
    let bare = report("县政府办公室", new: 0, aggregate: true)
    #expect(findings([bare, report("县统计局", new: 173)]).allSatisfy { $0.isEmpty })
  }

  @Test(
    "Data of a platform are no agencies, and a report that has six sections sums none up",
    arguments: [
      "汇总政务信息公开平台数据编制本报告。", "本报告涵盖总体情况、主动公开政府信息情况等六个部分。",
      "涵盖2024年甲市政府信息公开工作情况。",
    ])
  func noSums(preamble: String) {
    var government = report("甲市人民政府", new: 12)
    government.preamble.append(preamble)
    #expect(findings([government, report("甲市公安局", new: 47)]).allSatisfy { $0.isEmpty })
  }

  @Test("A part whose number is blank proves nothing")
  func blankPart() {
    var part = report("甲市公安局")
    part.blank("requests.newReceived.total", "requests.total.total")
    #expect(findings([report("甲市人民政府", aggregate: true), part]).allSatisfy { $0.isEmpty })
    var sum = report("甲市人民政府", aggregate: true)
    sum.blank("requests.newReceived.total", "requests.total.total")
    #expect(findings([sum, report("甲市公安局", new: 47)]).allSatisfy { $0.isEmpty })
  }

  @Test("Two agencies with one text are told, the later in order names the earlier")
  func shared() {
    var one = report("甲市公安局")
    var other = report("甲市教育局")
    one.say(CaseText.long(2023, 18), in: .overview)
    other.say(CaseText.long(2023, 25), in: .overview)
    let found = findings([one, other])
    #expect(found[0].isEmpty)
    #expect(found[1].map(\.rule) == [.textShared])
    #expect(found[1].first?.message.hasPrefix("正文与 甲市公安局 约 ") == true)
  }

  @Test("Texts of their own, short ones and two files of one agency are not")
  func notShared() {
    var one = report("甲市公安局")
    var other = report("甲市教育局")
    one.say(CaseText.long(2023, 18), in: .overview)
    other.say(CaseText.other, in: .overview)
    #expect(findings([one, other]).allSatisfy { $0.isEmpty })
    #expect(findings([report("甲市公安局"), report("甲市教育局")]).allSatisfy { $0.isEmpty })
    #expect(findings([one, one]).allSatisfy { $0.isEmpty })
  }

  private func bureaus(_ values: Int64...) -> [FixtureReport] {
    zip(["甲", "乙", "丙", "丁", "戊", "己"], values).map { name, value in
      var fixture = FixtureReport(agency: "\(name)市公安局")
      fixture["proactive.penalties.decisions"] = value
      return fixture
    }
  }

  @Test("Nothing where five like agencies have hundreds is worth a look, and so is far too much")
  func outliers() {
    let found = findings(bureaus(0, 100, 120, 130, 140))
    #expect(found.map { $0.map(\.rule) } == [[.outlier], [], [], [], []])
    #expect(found[0].first?.message == "行政处罚·处理决定为 0，同类 5 个机关的中位数为 120")
    #expect(findings(bureaus(0, 100, 100, 100, 140)).first?.map(\.rule) == [.outlier])
    #expect(findings(bureaus(2401, 100, 120, 120, 140)).first?.map(\.rule) == [.outlier])
  }

  @Test("Small numbers, few peers, twenty times the median and another kind of agency are not")
  func noOutliers() {
    #expect(findings(bureaus(0, 90, 99, 130, 140)).allSatisfy { $0.isEmpty })
    #expect(findings(bureaus(0, 100, 120, 130)).allSatisfy { $0.isEmpty })
    #expect(findings(bureaus(2400, 100, 120, 120, 140)).allSatisfy { $0.isEmpty })
    var mixed = bureaus(1, 100, 120, 130, 140)
    var school = FixtureReport(agency: "己市教育局")
    school["proactive.penalties.decisions"] = 0
    mixed.append(school)
    #expect(findings(mixed).allSatisfy { $0.isEmpty })
  }

  @Test("A peer whose number is blank is no outlier and does not count")
  func blankOutlier() {
    var peers = bureaus(0, 100, 120, 130, 140)
    peers[0].blank("proactive.penalties.decisions")
    #expect(findings(peers).allSatisfy { $0.isEmpty })
    // Four that are known are too few.
    peers = bureaus(0, 100, 120, 130, 140)
    peers[1].blank("proactive.penalties.decisions")
    #expect(findings(peers).allSatisfy { $0.isEmpty })
  }

  @Test("A gap takes a missing year, and tells which")
  func gaps() {
    #expect(YearGap.finding(of: 2023, after: 2022) == nil)
    #expect(YearGap.finding(of: 2023, after: 2023) == nil)
    #expect(YearGap.finding(of: 2023, after: 2021)?.message.zh == "缺少 2022 年度年报")
    #expect(YearGap.finding(of: 2023, after: 2020)?.message.zh == "缺少 2021 至 2022 年度年报")
  }

  @Test("A sum as great as its only part is fine")
  func asGreat() {
    let found = findings([
      report("甲市人民政府", new: 47, aggregate: true), report("甲市公安局", new: 47),
    ])
    #expect(found.allSatisfy { $0.isEmpty })
  }
}
