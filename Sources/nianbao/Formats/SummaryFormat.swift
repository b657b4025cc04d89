import Audit
import Library
import Reports

/// Counts by rule and by agency: as two tables of text, as JSON Lines, or as one table.
struct SummaryFormat: FindingFormat {
  let format: FindingFormatName
  let language: Wording.Language
  let hasByteOrderMark: Bool

  func write(_ result: CheckResult, to output: inout OutputStream) {
    let summary = Summary(result)
    switch format {
    case .json:
      for rule in summary.rules { output.write(JSONFindings.line { json(rule, &$0) }) }
      for agency in summary.agencies { output.write(JSONFindings.line { json(agency, &$0) }) }
    case .csv:
      if hasByteOrderMark { output.write([0xEF, 0xBB, 0xBF]) }
      for row in [ruleTitles] + summary.rules.map(row) + [agencyTitles]
        + summary.agencies.map(row)
      {
        output.write(CSVRow(row).bytes)
      }
    default:
      for line in PlainTable([ruleTitles] + summary.rules.map(row)).lines { output.line(line) }
      output.line("")
      for line in PlainTable([agencyTitles] + summary.agencies.map(row)).lines {
        output.line(line)
      }
    }
  }

  private var ruleTitles: [String] {
    [
      Wording("规则", "rule"), Wording("规则名称", "title"), Wording("程度", "severity"),
      Wording("不成立年报", "failing"), Wording("可判断年报", "judged"),
      Wording("成立条数", "holds"), Wording("不成立条数", "fails"), Wording("无法判断条数", "unknown"),
      Wording("已豁免条数", "waived"),
    ].map { $0(language) }
  }

  private func row(_ line: Summary.RuleLine) -> [String] {
    [line.rule.id.rawValue, line.rule.title(language), line.rule.severity.title(language)]
      + [
        line.failing, line.judged, line.instances.passed, line.instances.failed,
        line.instances.unknown, line.waived,
      ].map(String.init)
  }

  private var agencyTitles: [String] {
    [
      Wording("机关", "agency"), Wording("年报", "reports"), Wording("有问题年报", "faulty"),
      Wording("问题处数", "causes"), Wording("错误", "errors"), Wording("警告", "warnings"),
      Wording("提示", "notices"), Wording("无法判断", "unknown"), Wording("已豁免", "waived"),
    ].map { $0(language) }
  }

  private func row(_ line: Summary.AgencyLine) -> [String] {
    [line.name]
      + [
        line.reports, line.faulty, line.causes, line.failures[.error, default: 0],
        line.failures[.warning, default: 0], line.failures[.notice, default: 0], line.unknown,
        line.waived,
      ].map(String.init)
  }

  private func json(_ line: Summary.RuleLine, _ json: inout JSONWriter) {
    json.field("kind", "rule")
    json.field("rule", line.rule.id.rawValue)
    json.field("title", line.rule.title(language))
    json.field("severity", line.rule.severity.rawValue)
    json.field("failingReports", line.failing)
    json.field("judgedReports", line.judged)
    json.field("pass", line.instances.passed)
    json.field("fail", line.instances.failed)
    json.field("unknown", line.instances.unknown)
    json.field("waived", line.waived)
  }

  private func json(_ line: Summary.AgencyLine, _ json: inout JSONWriter) {
    json.field("kind", "agency")
    json.field("agency", line.name)
    json.field("reports", line.reports)
    json.field("faultyReports", line.faulty)
    json.field("causes", line.causes)
    for severity in Severity.allCases.reversed() {
      json.field(named: severity.rawValue + "s", line.failures[severity, default: 0])
    }
    json.field("unknown", line.unknown)
    json.field("waived", line.waived)
  }
}
