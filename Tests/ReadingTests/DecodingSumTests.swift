import Reports
import Testing

@testable import Reading

@Suite("Sums that served to decode")
struct DecodingSumTests {
  @Test("Numbers printed apart need no sum")
  func apart() throws {
    let report = try SampleFiles.report("五市人社局/铜川市人社局-2021.txt")
    #expect(report.tables.allSatisfy { $0.decodedBy.isEmpty })
  }

  @Test("Where cells were lost, the sums that brought them back are told")
  func losses() throws {
    let report = try SampleFiles.report("五市人社局/鞍山市人社局-2020.txt")
    let requests = try #require(report.table(.requests))
    #expect(requests.decodedBy.contains(.applicants(.newReceived)))
    #expect(requests.decodedBy.contains(.applicants(.carriedIn)))
    #expect(requests.decodedBy.contains(.balance(.naturalPerson)))
    #expect(requests.decodedBy.contains(.results(.business)))
    #expect(
      report.table(.review)?.decodedBy
        == [.cases(.review), .cases(.litigationDirect), .cases(.litigationAfterReview)])
    #expect(report.table(.proactive)?.decodedBy == [])
  }

  @Test("Rows with one cut need no sum, rows with several their own, or those of their columns")
  func rows() {
    // 1|2|0|0|0|0|3 has one cut, for no number begins with a zero and there are seven digits.
    let plain: [[UInt8]] = [
      [1, 2, 0, 0, 0, 0, 3], [0, 0, 0, 0, 0, 0, 0], [1, 2, 0, 0, 0, 0, 3], [1, 2, 0, 0, 0, 0, 3],
      [0, 0, 0, 0, 0, 0, 0],
    ]
    #expect(RunTogetherTable(plain)?.serving.sums(of: Self.targets) == [])
    // 12|3|0|0|0|0|15 could be 1|23|0|0|0|0|15, were it not for its own sum.
    let cut: [UInt8] = [1, 2, 3, 0, 0, 0, 0, 1, 5]
    let own = RunTogetherTable([cut, plain[1], cut, cut, plain[1]])
    #expect(
      own?.serving.sums(of: Self.targets)
        == [.applicants(.newReceived), .applicants(.granted), .applicants(.total)])
    // 11|1|0|0|0|0|12 and 1|11|0|0|0|0|12 both add up: it takes the columns to tell.
    let open: [UInt8] = [1, 1, 1, 0, 0, 0, 0, 1, 2]
    let columns = RunTogetherTable([open, plain[1], open, open, plain[1]])
    #expect(
      columns?.serving.sums(of: Self.targets).isSuperset(of: [
        .results(.naturalPerson), .results(.business), .balance(.business),
      ]) == true)
    #expect(columns?.serving.sums(of: Self.targets).contains(.balance(.total)) == false)
  }

  private static let targets = TargetRow.rows(of: .requests2021).filter {
    [.newReceived, .carriedIn, .granted, .total, .carriedOut].contains($0.cells[0].row)
  }
}
