import Library
import ReportFixtures
import Reports

/// The reports of a made-up city: agencies that carry over what they should, and a few errors.
///
/// | agency | what is wrong |
/// | --- | --- |
/// | 云溪市公安局 | 2022: total of natural persons 9 too high, three sums fail |
/// | 云溪市教育局 | no 2022; 2023 has blanks |
/// | 云溪市财政局 | 2020 cannot be judged: cells ambiguous, missing, unreadable |
/// | 云溪市人力资源和社会保障局 | carries in something else in 2023; no section 6 in 2021 |
/// | 云溪市统计局 | nothing; two files for 2023 |
enum TestCity {
  /// What came of reading each file, in the order of paths.
  static let results: [FileResult] = {
    var results: [FileResult] = []
    for (number, agency) in agencies.enumerated() {
      var carried: [ColumnID: Int64] = [:]
      var inForce: Int64 = 40
      for year in 2020...2023 where !(agency.hasSuffix("教育局") && year == 2022) {
        var fixture = report(of: agency, year, seed: UInt64(number * 10 + year), &carried, &inForce)
        // Numbered, so that the order of paths is that of the list above.
        fixture.path = "\(number + 1)/\(year).txt"
        spoil(&fixture, agency, year)
        tell(&fixture, agency, year)
        results.append(FileResult(path: fixture.path, state: .report(fixture.report)))
      }
    }
    var carried: [ColumnID: Int64] = [:]
    var inForce: Int64 = 40
    var second = report(of: "云溪市统计局", 2023, seed: 99, &carried, &inForce)
    second.path = "5/2023.更正.txt"
    tell(&second, "云溪市统计局", 2023)
    results.append(FileResult(path: second.path, state: .report(second.report)))
    results.append(
      FileResult(
        path: "附件/通知.txt",
        state: .notReport(Wording("不是政府信息公开工作年度报告", "not an annual report"))))
    results.append(
      FileResult(path: "附件/锁住.txt", state: .unreadable(Wording("没有权限", "Permission denied"))))
    return results
  }()

  private static let agencies = [
    "云溪市公安局", "云溪市教育局", "云溪市财政局", "云溪市人力资源和社会保障局", "云溪市统计局",
  ]

  private static let columns: [ColumnID] = [
    .naturalPerson, .business, .research, .publicWelfare, .legalService, .otherOrganization,
  ]

  private static func report(
    of agency: String, _ year: Int, seed: UInt64, _ carried: inout [ColumnID: Int64],
    _ inForce: inout Int64
  ) -> FixtureReport {
    var generator = SeededGenerator(seed: seed)
    let edition: FormEdition = year < 2021 ? .form2019 : .form2021
    var fixture = FixtureReport(
      randomFrom: &generator, agency: agency, year: year, edition: edition)
    carryOver(&fixture, &carried)
    for key in TableForm.form(.proactive, edition).cells where key.row != .regulations {
      fixture[key] = .random(in: 0...40, using: &generator)
    }
    if edition == .form2019 { produce(&fixture) } else { issue(&fixture, &inForce) }
    return fixture
  }

  /// Joins a year to the one before and keeps all sums.
  private static func carryOver(
    _ fixture: inout FixtureReport, _ carried: inout [ColumnID: Int64]
  ) {
    for column in columns {
      let carriedIn = carried[column] ?? fixture[CellKey(.carriedIn, column)] ?? 0
      let results = fixture[CellKey(.total, column)] ?? 0
      let out = max(fixture[CellKey(.carriedOut, column)] ?? 0, carriedIn - results)
      fixture[CellKey(.carriedIn, column)] = carriedIn
      fixture[CellKey(.carriedOut, column)] = out
      fixture[CellKey(.newReceived, column)] = results + out - carriedIn
      carried[column] = out
    }
    for row in [RowID.newReceived, .carriedIn, .carriedOut] {
      fixture[CellKey(row, .total)] = columns.reduce(0) { $0 + (fixture[CellKey(row, $1)] ?? 0) }
    }
  }

  /// Documents of a year are disclosed in it, and procurement has its unit.
  private static func produce(_ fixture: inout FixtureReport) {
    let produced = fixture["proactive.normativeDocuments.produced"] ?? 0
    fixture["proactive.normativeDocuments.disclosed"] = produced
    fixture["proactive.normativeDocuments.totalDisclosed"] = produced + 30
    fixture.set(
      "proactive.procurement.amount",
      .read(Amount(380_000), at: SourcePlace(line: 31, column: 1, text: "380000元")))
  }

  /// Joins the documents in force to the year before.
  private static func issue(_ fixture: inout FixtureReport, _ inForce: inout Int64) {
    let repealed = min(fixture["proactive.normativeDocuments.repealed"] ?? 0, inForce)
    inForce += (fixture["proactive.normativeDocuments.issued"] ?? 0) - repealed
    fixture["proactive.normativeDocuments.repealed"] = repealed
    fixture["proactive.normativeDocuments.inForce"] = inForce
  }

  private static func spoil(_ fixture: inout FixtureReport, _ agency: String, _ year: Int) {
    let place = SourcePlace(line: 77, column: 3, text: "一\u{1B}[31m十二")
    switch (agency, year) {
    case ("云溪市公安局", 2022):
      fixture["requests.total.naturalPerson"] = (fixture["requests.total.naturalPerson"] ?? 0) + 9
    case ("云溪市教育局", 2023):
      fixture.blank("requests.refused.stateSecret.research", "requests.refused.otherLaw.business")
    case ("云溪市财政局", 2020):
      let granted = fixture["requests.granted.business"] ?? 0
      let readings = [Amount(granted), Amount(granted + 11)]
      fixture.set("requests.granted.business", .ambiguous(readings, at: place))
      fixture.set("requests.granted.research", .missing)
      fixture.set("requests.newReceived.legalService", .unreadable(at: place))
      let carriedOut = fixture["requests.carriedOut.research"] ?? 0
      fixture.set("requests.carriedOut.research", .split(Amount(carriedOut), at: place))
    case ("云溪市人力资源和社会保障局", 2023):
      for key in ["requests.carriedIn.naturalPerson", "requests.carriedIn.total"] {
        fixture[key] = (fixture[key] ?? 0) + 1
      }
      for key in ["requests.newReceived.naturalPerson", "requests.newReceived.total"] {
        fixture[key] = (fixture[key] ?? 0) - 1
      }
    default: break
    }
  }

  /// Writes the text, which agrees with the tables as they are.
  private static func tell(_ fixture: inout FixtureReport, _ agency: String, _ year: Int) {
    let received = fixture["requests.newReceived.total"] ?? 0
    fixture.sections = SectionKind.allCases.map {
      TestText.section($0, agency, year, received: received)
    }
    if agency.hasSuffix("保障局"), year == 2021 { fixture.sections.removeLast() }
  }
}
