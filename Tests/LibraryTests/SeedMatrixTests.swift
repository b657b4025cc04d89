import Audit
import Library
import Reports
import Testing

/// The five published reports, each rule with what it has to say about them.
///
/// The prose in the samples is shortened, so that overviews are not long there; the figures, the
/// headings and what identifies the reports are the published ones.
@Suite("The rules on five published reports")
struct SeedMatrixTests {
  private static let folder = #filePath.split(separator: "/").dropLast(3).map { "/" + $0 }.joined()

  /// How the rules come out: `+` holds, `n` a notice, `?` cannot be told, `-` nothing to say.
  private static let matrix: [(rule: RuleID, marks: String)] = [
    (.requestBalance, "++++?"), (.applicantSum, "++++?"), (.resultSum, "++++?"),
    (.caseSum, "+++++"), (.countNotInteger, "++++?"), (.inForceBelowIssued, "++++-"),
    (.disclosedTotalBelowNew, "----?"), (.regulationAuthority, "+++++"),
    (.sectionsMissing, "+++++"), (.sectionOrdinal, "n++++"), (.sectionHeading, "++n+n"),
    (.processingFeeUnmentioned, "++++-"), (.yearConflict, "+++++"),
    (.headerYearConflict, "--+--"), (.formYear, "+++++"), (.period, "nn++n"),
    (.publishedLate, "????+"), (.feeNegative, "++++?"), (.tableMissing, "+++++"),
    (.agencyConflict, "+++++"), (.problemsEmpty, "+++++"), (.formBasisOutdated, "++++-"),
  ]

  @Test("They come out as laid down, and nothing is an error or a warning")
  func matrix() throws {
    let names = ["铜川市人社局-2021", "达州市人社局-2021", "绍兴市人社局-2022", "泰安市人社局-2021", "鞍山市人社局-2020"]
    for (column, name) in names.enumerated() {
      let files = try FolderScan(Self.folder + "/Samples/五市人社局/\(name).txt").files()
      let file = try #require(files.first)
      let assessment = FileResult(reading: file).assessment
      #expect(assessment.failures.allSatisfy { $0.severity == .notice }, "\(name)")
      for (rule, marks) in Self.matrix {
        let mark = Array(marks)[column]
        #expect(Self.mark(assessment.tally(of: rule)) == mark, "\(rule.rawValue) on \(name)")
      }
    }
  }

  private static func mark(_ tally: Tally) -> Character {
    if tally.failed > 0 { return "n" }
    if tally.unknown > 0 { return "?" }
    return tally.passed + tally.consumed > 0 ? "+" : "-"
  }
}
