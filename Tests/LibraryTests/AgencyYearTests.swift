import Audit
import Library
import ReportFixtures
import Reports
import Testing

@Suite("Agencies over the years")
struct AgencyYearTests {
  private func library(_ reports: (path: String, agency: String, year: Int)...) -> Library {
    var library = Library()
    for (path, agency, year) in reports {
      let edition: FormEdition = year <= 2020 ? .form2019 : .form2021
      let fixture = FixtureReport(path: path, agency: agency, year: year, edition: edition)
      library.add(FileResult(path: path, state: .report(fixture.report)))
    }
    library.compareAgencies()
    return library
  }

  private func found(_ rule: RuleID, in library: Library) -> [String: String] {
    var found: [String: String] = [:]
    for id in library.paths {
      for finding in library[id].assessment.findings where finding.rule == rule {
        found[library[id].path] = finding.message.zh
      }
    }
    return found
  }

  @Test("Short names and spelling do not make another agency; a folder lends its region")
  func one() {
    let library = library(
      ("2021.txt", "泰安市人力资源和社会保障局", 2021), ("2022.txt", "泰安市人社局", 2022),
      ("2023.txt", "泰安市人力社保局", 2023), ("泰安市/2020.txt", "市人社局", 2020))
    #expect(library.order.count == 1)
    #expect(found(.yearGap, in: library).isEmpty)
    #expect(found(.duplicateReport, in: library).isEmpty)
  }

  @Test("Without a region, or in another one, a short name stays by itself")
  func two() {
    let library = library(
      ("2021.txt", "泰安市人力资源和社会保障局", 2021), ("2022.txt", "市人社局", 2022),
      ("德州市/2022.txt", "市人社局", 2022))
    #expect(library.order.count == 3)
  }

  @Test("What one year carries out the next carries in, though the name is another")
  func carryOver() {
    var before = FixtureReport(path: "1.txt", agency: "泰安市人力资源和社会保障局", year: 2022)
    before["requests.carriedOut.total"] = 2
    let after = FixtureReport(path: "2.txt", agency: "泰安市人社局", year: 2023)
    var library = Library()
    for fixture in [before, after] {
      library.add(FileResult(path: fixture.path, state: .report(fixture.report)))
    }
    #expect(found(.carryOver, in: library).keys.sorted() == ["2.txt"])
  }

  @Test("A missing year is told at the report after it")
  func gap() {
    let one = library(("1.txt", "甲市统计局", 2021), ("2.txt", "甲市统计局", 2023))
    #expect(found(.yearGap, in: one) == ["2.txt": "缺少 2022 年度年报"])
    let more = library(("1.txt", "甲市统计局", 2019), ("2.txt", "甲市统计局", 2023))
    #expect(found(.yearGap, in: more) == ["2.txt": "缺少 2020 至 2022 年度年报"])
    let none = library(("1.txt", "甲市统计局", 2022), ("2.txt", "甲市统计局", 2023))
    #expect(found(.yearGap, in: none).isEmpty)
  }

  @Test("A gap closes when the report between comes later")
  func closing() {
    var library = library(("1.txt", "甲市统计局", 2021), ("2.txt", "甲市统计局", 2023))
    let between = FixtureReport(path: "3.txt", agency: "甲市统计局", year: 2022)
    library.add(FileResult(path: between.path, state: .report(between.report)))
    #expect(found(.yearGap, in: library).isEmpty)
  }

  @Test("Two files of a year are told, the second in order of path names the first")
  func duplicates() {
    let library = library(
      ("a.txt", "甲市统计局", 2023), ("b.txt", "甲市统计局", 2023), ("c.txt", "乙市统计局", 2023))
    #expect(
      found(.duplicateReport, in: library) == ["b.txt": "与 a.txt 为同一机关同一年度的年报，以该文件为准"])
  }

  @Test("A reform is told where the new name begins after the old one ended, and merges nothing")
  func renamed() {
    let library = library(
      ("1.txt", "云溪市国土资源局", 2019), ("2.txt", "云溪市自然资源和规划局", 2020))
    #expect(library.order.count == 2)
    #expect(
      found(.agencyRenamed, in: library) == ["2.txt": "可能由 云溪市国土资源局 更名而来，跨年度数字请核对"])
  }

  @Test("Two agencies side by side are no reform, nor one of another region")
  func notRenamed() {
    let beside = library(("1.txt", "云溪市国土资源局", 2020), ("2.txt", "云溪市自然资源和规划局", 2020))
    #expect(found(.agencyRenamed, in: beside).isEmpty)
    let elsewhere = library(("1.txt", "泰和市国土资源局", 2019), ("2.txt", "云溪市自然资源和规划局", 2020))
    #expect(found(.agencyRenamed, in: elsewhere).isEmpty)
  }

  @Test("A report without a year or an agency is compared with none")
  func unknown() {
    var library = Library()
    for (path, agency, year) in [("1.txt", nil, 2022), ("2.txt", "甲市统计局", nil)]
      as [(String, String?, Int?)]
    {
      let fixture = FixtureReport(path: path, agency: agency, year: year)
      library.add(FileResult(path: path, state: .report(fixture.report)))
    }
    library.compareAgencies()
    for rule in [RuleID.yearGap, .duplicateReport, .agencyRenamed, .textShared] {
      #expect(found(rule, in: library).isEmpty)
    }
  }

  @Test("What is found among agencies stands on the line of its cell")
  func line() throws {
    let cell = try #require(CellKey("proactive.penalties.decisions"))
    var library = Library()
    for (name, decisions) in zip(["甲", "乙", "丙", "丁", "戊"], [0, 110, 120, 130, 140] as [Int64]) {
      var fixture = FixtureReport(path: "\(name).txt", agency: "\(name)市公安局", year: 2023)
      fixture["proactive.penalties.decisions"] = decisions
      library.add(FileResult(path: fixture.path, state: .report(fixture.report)))
    }
    library.compareAgencies()
    let entry = library[try #require(library.id(at: "甲.txt"))]
    let finding = try #require(entry.assessment.findings.first { $0.rule == .outlier })
    #expect(finding.line == entry.outline?[cell]?.sourceLine)
    #expect(finding.line != nil)
  }
}
