import Audit
import Library
import ReportFixtures
import Reports
import Testing

@Suite("The record")
struct RecordWriterTests {
  private func line(_ report: Report) -> String {
    String(decoding: RecordWriter().line(report, Assessment(report)), as: UTF8.self)
  }

  @Test("A report without tables and year has every key and no cell")
  func bare() {
    let report = Report(path: "a \"b\"\n\u{1B}.txt")
    let table = "没有找到第三部分表格（依申请），无法判断"
    let findings = [
      open("request-balance", "error", "收办平衡：" + table),
      open("applicant-sum", "error", "申请人合计：" + table),
      open("result-sum", "error", "办理结果合计：" + table),
      open("case-sum", "error", "复议诉讼合计：没有找到第四部分表格（复议诉讼），无法判断"),
      open("sections-missing", "warning", "六部分齐全：没有认出任何一部分的标题，无法判断"),
      open("section-ordinal", "notice", "标题序号：没有认出任何一部分的标题，无法判断"),
    ]
    let start =
      #"{"path":"a \"b\"\n\u001b.txt","agency":null,"year":null,"form":null,"title":null,"#
      + #""cells":{},"sections":[],"findings":[{"#
    let line = line(report)
    #expect(line.hasPrefix(start))
    #expect(line.hasSuffix("}],\"causes\":[],\"diagnostics\":[]}\n"))
    for finding in findings { #expect(line.contains(finding)) }
    #expect(!line.contains(#""outcome":"fail""#))
  }

  private func open(_ rule: String, _ severity: String, _ message: String) -> String {
    let report = Assessment(Report(path: "a.txt"))
    let fingerprint =
      report.findings.first { $0.rule.rawValue == rule }?.fingerprint.description ?? ""
    return #"""
      {"rule":"\#(rule)","severity":"\#(severity)","outcome":"unknown","scope":null,"cells":[],\#
      "line":null,"left":null,"right":null,"difference":null,"suspect":"extraction","cause":null,\#
      "fingerprint":"\#(fingerprint)","message":"\#(message)"}
      """#
  }

  @Test("Cells are written with status, value, implied value, candidates and source")
  func cells() {
    var fixture = FixtureReport()
    fixture.blank("review.upheld")
    fixture.set("review.corrected", .missing)
    fixture["review.total"] = 1
    fixture.set(
      "litigationDirect.upheld",
      .ambiguous([.zero, Amount(1)], at: SourcePlace(line: 3, column: 4, text: "0\t1")))
    let line = line(fixture.report)
    let parts = [
      #""review.upheld":{"value":null,"status":"blank","source":{"line":10,"column":1,"text":""}}"#,
      #""review.corrected":{"value":null,"status":"missing"}"#,
      #""review.total":{"value":"1","status":"read","source":{"line":14,"column":1,"text":"1"}}"#,
      #""litigationDirect.upheld":{"value":null,"status":"ambiguous","candidates":["0","1"],"#
        + #""implied":"0","source":{"line":3,"column":4,"text":"0\t1"}}"#,
    ]
    for part in parts { #expect(line.contains(part)) }
  }

  @Test("A failing sum carries its sides and the scope", arguments: [FormEdition.form2019])
  func finding(edition: FormEdition) {
    var fixture = FixtureReport(edition: edition)
    fixture["litigationAfterReview.pending"] = 2
    let expected = #"""
      {"rule":"case-sum","severity":"error","outcome":"fail","scope":"litigationAfterReview",\#
      "cells":["litigationAfterReview.upheld","litigationAfterReview.corrected",\#
      "litigationAfterReview.otherResult","litigationAfterReview.pending",\#
      "litigationAfterReview.total"],"line":20,"left":"2","right":"0","difference":"2",\#
      "suspect":"agency","cause":"c1","fingerprint":"5e661f38-884b4d57","message":"复议后起诉：尚未审结 2，总计 0，相差 2"}
      """#
    #expect(line(fixture.report).contains(expected))
    let causes = #"""
      "causes":[{"id":"c1","rules":["case-sum"],"repairs":\#
      [[{"cell":"litigationAfterReview.pending","from":"2","to":"0"}],\#
      [{"cell":"litigationAfterReview.total","from":"0","to":"2"}]]}]
      """#
    #expect(line(fixture.report).contains(causes))
  }

  @Test("Tables that are not there are missing cells of the form that the rest or the year tells")
  func missingTables() {
    var fixture = FixtureReport(year: 2020)
    fixture.kinds = [.requests]
    let byTable = line(fixture.report)
    #expect(byTable.contains(#""proactive.fees.amount":{"value":null,"status":"missing"}"#))
    fixture.kinds = []
    let byYear = line(fixture.report)
    #expect(byYear.contains(#""requests.other.total.total":{"value":null,"status":"missing"}"#))
    fixture.year = 2018
    #expect(line(fixture.report).contains(#""cells":{}"#))
  }
}
