import Audit
import Library
import Reports

/// Findings as JSON Lines: a header, then an object for each finding, cause, other file, line of a
/// file of waivers, and finding that is gone.
///
/// `kind` tells which; keys stand in a fixed order, and once published keep their meaning.
struct JSONFindings: FindingFormat {
  /// What the header says the lines are.
  static let schema = "nianbao-findings/1"

  let language: Wording.Language

  func write(_ result: CheckResult, to output: inout OutputStream) {
    output.write(Self.line { header(result, &$0) })
    for report in result.reports {
      if let reason = report.reason { output.write(Self.line { other(report, reason, &$0) }) }
      for checked in result.printed(of: report) {
        output.write(Self.line { finding(checked, report, &$0) })
      }
      for cause in report.causes { output.write(Self.line { self.cause(cause, report, &$0) }) }
    }
    for record in result.gone { output.write(Self.line { gone(record, &$0) }) }
    for note in result.waivers { output.write(Self.line { waiver(note, &$0) }) }
  }

  static func line(_ content: (inout JSONWriter) -> Void) -> [UInt8] {
    var json = JSONWriter()
    json.object(content)
    json.newline()
    return json.bytes
  }

  private func header(_ result: CheckResult, _ json: inout JSONWriter) {
    json.field("kind", "header")
    json.field("schema", Self.schema)
    json.field("tool", "nianbao")
    json.field("version", Nianbao.version)
    json.field("rules", result.rules.hash)
    json.field("selection", result.selection.description)
    json.field("reports", result.files { $0.reason == nil })
    json.field("notReports", result.files { $0.reason != nil && !$0.isUnreadable })
    json.field("unreadable", result.files(\.isUnreadable))
    json.key("forms")
    json.object { json in
      for form in FormEdition.allCases {
        json.field(named: form.rawValue, result.forms[form, default: 0])
      }
      json.field("unknown", result.forms[nil, default: 0])
    }
    json.key("cells")
    json.object { json in
      for status in CellStatus.allCases {
        json.field(named: status.rawValue, result.cells[status, default: 0])
      }
    }
    json.key("outcomes")
    json.object { json in
      for (name, count) in result.outcomes { json.field(named: name, count) }
    }
    json.field("causes", result.causes)
    for severity in Severity.allCases.reversed() {
      json.field(named: severity.rawValue + "s", result.failures(severity))
    }
    json.field("waived", result.waived)
    json.field("truncated", false)
  }

  private func other(_ report: CheckedReport, _ reason: Wording, _ json: inout JSONWriter) {
    json.field("kind", report.isUnreadable ? "unreadable" : "not-report")
    json.field("path", report.path)
    json.field("message", reason(language))
  }

  private func finding(
    _ checked: CheckedFinding, _ report: CheckedReport, _ json: inout JSONWriter
  ) {
    let finding = checked.finding
    json.field("kind", "finding")
    json.field("path", report.path)
    json.field("agency", report.agency)
    json.field("year", report.year)
    json.field("rule", finding.rule.rawValue)
    json.field("severity", finding.severity.rawValue)
    json.field("outcome", finding.outcome.name)
    json.field("scope", finding.scope)
    json.field("line", finding.line)
    json.field("fingerprint", checked.fingerprint.description)
    json.field("cause", checked.cause?.id)
    json.field("suspect", finding.suspect.rawValue)
    json.field("left", finding.left?.description)
    json.field("right", finding.right?.description)
    json.field("difference", finding.difference?.description)
    json.field("cells", finding.cells.map(\.description))
    json.key("terms")
    json.array { json in for operand in finding.terms { json.term(operand) } }
    json.field("change", checked.change?.rawValue)
    json.key("waiver")
    if let waiver = checked.waiver {
      json.object { json in write(waiver, &json) }
    } else {
      json.null()
    }
    json.field("message", finding.text(in: language))
  }

  private func write(_ waiver: Waiver, _ json: inout JSONWriter) {
    json.field("reason", waiver.reason)
    json.field("date", waiver.date.description)
    json.field("who", waiver.who)
    json.field("until", waiver.until?.description)
  }

  private func cause(_ cause: Cause, _ report: CheckedReport, _ json: inout JSONWriter) {
    json.field("kind", "cause")
    json.field("path", report.path)
    json.field("id", cause.id)
    json.field("rules", cause.rules.map(\.rawValue))
    json.field("instances", cause.instances.map { "\($0.rule.rawValue) \($0.scope)" })
    json.key("repairs")
    json.array { json in for repair in cause.repairs { json.repair(repair) } }
    json.field("implicated", cause.implicated.map(\.description))
    json.field("message", cause.text(in: language, read: report.status(of: cause)))
  }

  private func gone(_ record: Baseline.Record, _ json: inout JSONWriter) {
    json.field("kind", "gone")
    json.field("path", record.path)
    json.field("report", record.report.description)
    json.field("rule", record.rule)
    json.field("severity", record.severity)
    json.field("outcome", record.outcome)
    json.field("line", record.line)
    json.field("fingerprint", record.fingerprint.description)
    json.field("message", record.message)
  }

  private func waiver(_ note: WaiverNote, _ json: inout JSONWriter) {
    json.field("kind", "waiver")
    json.field("path", note.path)
    json.field("line", note.line)
    json.field("status", note.status.name)
    json.field("rule", note.waiver?.rules.description)
    json.field("report", note.waiver?.report.description)
    json.field("reason", note.waiver?.reason)
    json.field("message", note.message?(language))
  }
}
