import Audit
import Reports

/// Findings as a table, one a row, under a header in the language of the user.
///
/// No value stands without how it was come by: `requests.total.business=12(split)`.
struct CSVFindings: FindingFormat {
  let language: Wording.Language
  let hasByteOrderMark: Bool

  func write(_ result: CheckResult, to output: inout OutputStream) {
    // Spreadsheets take a file without the mark for the encoding of their system.
    if hasByteOrderMark { output.write([0xEF, 0xBB, 0xBF]) }
    output.write(CSVRow(Self.columns.map { $0(language) }).bytes)
    for report in result.reports {
      for checked in result.printed(of: report) {
        output.write(CSVRow(row(checked, report, result.rules)).bytes)
      }
    }
    for record in result.gone { output.write(CSVRow(row(record)).bytes) }
  }

  private static let columns = [
    Wording("文件", "file"), Wording("行", "line"), Wording("机关", "agency"), Wording("年度", "year"),
    Wording("规则", "rule"), Wording("规则名称", "title"), Wording("程度", "severity"),
    Wording("结论", "outcome"), Wording("范围", "scope"), Wording("单元格", "cells"),
    Wording("左边", "left"), Wording("右边", "right"), Wording("相差", "difference"),
    Wording("先查", "suspect"), Wording("原因", "cause"), Wording("原因说明", "explanation"),
    Wording("对比", "change"), Wording("豁免理由", "waiver"), Wording("指纹", "fingerprint"),
    Wording("说明", "message"),
  ]

  private func row(
    _ checked: CheckedFinding, _ report: CheckedReport, _ rules: RuleSet
  ) -> [String] {
    let finding = checked.finding
    let cells =
      finding.terms.isEmpty ? finding.cells.map(\.description) : finding.terms.map(Self.cell)
    let title = rules[finding.rule]?.title(language) ?? finding.rule.rawValue
    let explanation = checked.cause.map { $0.text(in: language, read: report.status(of: $0)) }
    return [
      report.path, finding.line.map(String.init) ?? "", report.agency ?? "",
      report.year.map(String.init) ?? "", finding.rule.rawValue, title,
      finding.severity.title(language), finding.outcome.title(language), finding.scope ?? "",
      cells.joined(separator: "; "), finding.left?.description ?? "",
      finding.right?.description ?? "", finding.difference?.description ?? "",
      finding.suspect.title(language), checked.cause?.id ?? "", explanation ?? "",
      checked.change.map { $0.title(language) } ?? "", checked.waiver?.reason ?? "",
      checked.fingerprint.description, finding.text(in: language),
    ]
  }

  private func row(_ record: Baseline.Record) -> [String] {
    var agency = ""
    var year = ""
    if case .report(let name, let number) = record.report { (agency, year) = (name, "\(number)") }
    return [
      record.path, record.line.map(String.init) ?? "", agency, year, record.rule, "",
      Severity(rawValue: record.severity)?.title(language) ?? record.severity, record.outcome, "",
      "", "", "", "", "", "", "", Wording("消失", "gone")(language), "",
      record.fingerprint.description, record.message,
    ]
  }

  private static func cell(_ operand: Operand) -> String {
    let year = operand.term.origin == .previous ? "^" : ""
    return "\(year)\(operand.cell)=\(operand.mark)(\(operand.printed.status.rawValue))"
  }
}
