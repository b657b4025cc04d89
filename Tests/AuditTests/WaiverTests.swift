import ReportFixtures
import Reports
import Testing

@testable import Audit

@Suite("Waivers")
struct WaiverTests {
  private func waiver(
    _ extent: Waiver.Extent, of rules: String = "case-sum"
  ) throws -> Waiver {
    let pattern = try #require(RulePattern(rules))
    let day = try #require(CalendarDay("2026-01-31"))
    return try #require(
      Waiver(
        rules: pattern, report: .report(agency: "甲市统计局", year: 2023), extent: extent,
        reason: "原件如此", date: day))
  }

  private func findings(_ change: (inout FixtureReport) -> Void) -> [Finding] {
    var fixture = FixtureReport()
    change(&fixture)
    return Assessment(fixture.report).findings
  }

  @Test("A waiver covers the finding of its fingerprint, until a value of it is printed otherwise")
  func staleness() throws {
    let before = findings { $0["review.upheld"] = 2 }
    let waiver = try waiver(.finding(before[0].fingerprint))
    #expect(waiver.match(before) == .covers([0]))
    #expect(waiver.match(findings { $0["review.upheld"] = 3 }) == .stale)
    // The difference stays and the values do not.
    let shifted = findings { fixture in
      fixture["review.upheld"] = 3
      fixture["review.total"] = 1
    }
    #expect(waiver.match(shifted) == .stale)
    #expect(waiver.match(findings { _ in }) == .unused)
    #expect(waiver.match(findings { $0["litigationDirect.upheld"] = 2 }) == .unused)
  }

  @Test("It does not matter on which line a value stands, or whether it was cut out")
  func reflow() throws {
    func sum(_ findings: [Finding]) throws -> Finding {
      try #require(findings.first { $0.rule == .caseSum })
    }
    let before = try sum(findings { $0["review.upheld"] = 2 })
    let after = try sum(
      findings { fixture in
        let place = SourcePlace(line: 900, column: 3, text: "02")
        fixture.set("review.upheld", .split(Amount(2), at: place))
      })
    #expect(before.line != after.line)
    #expect(before.fingerprint == after.fingerprint)
  }

  @Test("What cannot be told is never waived")
  func unknown() throws {
    let open = findings { fixture in
      fixture.blank("review.upheld")
      fixture["review.total"] = 1
    }
    let finding = try #require(open.first { $0.outcome.isUnknown })
    #expect(try waiver(.finding(finding.fingerprint)).match([finding]) == .unused)
    #expect(
      try waiver(.all(finding.fingerprint), of: "*").match([finding]) == .unused)
  }

  @Test("A family of rules is waived as it stands: one finding more ends it")
  func family() throws {
    let before = findings { fixture in
      fixture.blank("review.upheld", "litigationDirect.upheld")
    }
    let blanks = before.filter { $0.rule == .cellBlank }
    #expect(blanks.count == 2)
    let waiver = try waiver(.all(Fingerprint(of: blanks.map(\.fingerprint))), of: "cell-*")
    guard case .covers(let covered) = waiver.match(before) else {
      Issue.record("covers nothing")
      return
    }
    #expect(covered.map { before[$0] } == blanks)
    let more = findings { fixture in
      fixture.blank("review.upheld", "litigationDirect.upheld", "litigationDirect.pending")
    }
    #expect(waiver.match(more) == .stale)
    #expect(waiver.match(before.reversed()) != .stale)
  }

  @Test(
    "A line is read as it was written",
    arguments: ["原件如此", "a | b \\ c\nd", " 前后有空格 ", "\t", "\u{3000}全角", "# x", "\\", "|"])
  func roundTrip(text: String) throws {
    let fingerprint = Fingerprint(place: 0xAB, values: 0xFFFF_FFFF)
    let day = try #require(CalendarDay(year: 2026, month: 1, day: 31))
    let waiver = try #require(
      Waiver(
        rules: RulePattern(.carryOver), report: .file(text),
        extent: .finding(fingerprint), reason: "r" + text + "r",
        date: day, who: "w" + text,
        until: CalendarDay("2027-12-31")))
    #expect(!waiver.line.contains("\n"))
    #expect(try Waiver(line: waiver.line) == waiver)
  }

  @Test("Fields may be set apart by any spaces; the last two may be missing")
  func byHand() throws {
    let waiver = try Waiver(
      line: "cell-blank|云溪市公安局\t2022 |\u{3000}all:0000000a-0000000b | 习惯留空| 2026-01-31")
    #expect(waiver.report == .report(agency: "云溪市公安局", year: 2022))
    #expect(waiver.extent == .all(Fingerprint(place: 10, values: 11)))
    #expect(waiver.who == nil && waiver.until == nil)
    #expect(
      waiver.line == "cell-blank | 云溪市公安局 2022 | all:0000000a-0000000b | 习惯留空 | 2026-01-31")
  }

  @Test(
    "A line that is no waiver says what is wrong with it",
    arguments: [
      ("case-sum", MalformedWaiver.fieldCount(1)),
      ("Case Sum | 甲局 2022 | 0000000a-0000000b | r | 2026-01-31", .rule("Case Sum")),
      ("case-sum | 甲局 | 0000000a-0000000b | r | 2026-01-31", .report("甲局")),
      ("case-sum | 甲局 2022 | 0a-0b | r | 2026-01-31", .fingerprint("0a-0b")),
      (
        "case-sum | 甲局 2022 | +000000a-0000000b | r | 2026-01-31", .fingerprint("+000000a-0000000b")
      ),
      ("case-sum | 甲局 2022 | 0000000a-0000000b |  | 2026-01-31", .noReason),
      ("case-sum | 甲局 2022 | 0000000a-0000000b | r | 2026-02-29", .date("2026-02-29")),
      ("case-sum | 甲局 2022 | 0000000a-0000000b | r | 2026-01-31 | w | soon", .date("soon")),
    ])
  func malformed(line: String, problem: MalformedWaiver) {
    #expect(throws: problem) { try Waiver(line: line) }
    #expect(!problem.message.zh.isEmpty && !problem.message.en.isEmpty)
  }

  @Test("It holds on its last day and not after")
  func expiry() throws {
    let fingerprint = Fingerprint(place: 1, values: 2)
    let waiver = try Waiver(
      line: "case-sum | 甲局 2022 | \(fingerprint) | r | 2026-01-31 | | 2026-02-28")
    #expect(!waiver.isExpired(on: try #require(CalendarDay("2026-02-28"))))
    #expect(waiver.isExpired(on: try #require(CalendarDay("2026-03-01"))))
    let endless = try self.waiver(.finding(fingerprint))
    #expect(!endless.isExpired(on: try #require(CalendarDay("9999-12-31"))))
  }

  @Test("Comments, odd lines and line ends survive an addition, in their order")
  func keeping() throws {
    let fingerprint = Fingerprint(place: 1, values: 2)
    let new = try waiver(.finding(fingerprint))
    for text in ["# 说明\r\n\r\nbroken | line\r\n", "\u{FEFF}# 注\nx", "a\u{0}b\n\n\n"] {
      let bytes = Array(text.utf8) + (text.hasSuffix("x") ? [0xFF, 0xB1] : [])
      var list = WaiverList(bytes)
      #expect(list.bytes == bytes)
      #expect(list.malformed.count == 1)
      list.append(new)
      #expect(list.bytes.starts(with: bytes))
      let again = WaiverList(list.bytes)
      #expect(again.waivers.map(\.waiver) == [new])
      #expect(again.lines.count == WaiverList(bytes).lines.count + 1)
    }
    var empty = WaiverList()
    empty.append(new)
    #expect(WaiverList(empty.bytes).waivers.map(\.line) == [4])
    #expect(WaiverList(empty.bytes).malformed.isEmpty)
  }

  @Test("A pattern is a rule or the beginning of rules")
  func patterns() {
    #expect(RulePattern("case-*")?.matches(.caseSum) == true)
    #expect(RulePattern("case-sum")?.matches(.caseSum) == true)
    #expect(RulePattern("case")?.matches(.caseSum) == false)
    #expect(RulePattern("*")?.matches(.cellBlank) == true)
    for text in ["", "case sum", "*-sum", "收办", "a|b"] { #expect(RulePattern(text) == nil) }
  }

  @Test("A fingerprint is the same on every machine")
  func constant() {
    // Held here as other programs would compute it; a change makes every waiver stale.
    let finding = findings { $0["review.upheld"] = 2 }[0]
    #expect(finding.fingerprint.description == "6be6aeb3-5e696da2")
    #expect(Fingerprint(finding.fingerprint.description) == finding.fingerprint)
  }
}
