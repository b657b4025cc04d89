import Audit
import Reports

/// Writes the record of a report: one line of JSON, a contract with other programs.
///
/// A key once published keeps its meaning; new keys may be added. Values are decimal strings, so
/// that no reader rounds them. Words are in Chinese whatever the environment: the same file gives
/// the same bytes everywhere.
public struct RecordWriter: Sendable {
  /// Makes a writer.
  public init() {}

  /// The record as bytes of UTF-8, with the line break.
  public func line(_ report: Report, _ assessment: Assessment) -> [UInt8] {
    line(parts(report), assessment)
  }

  /// What the record of a report says apart from its findings.
  public func parts(_ report: Report) -> RecordParts {
    RecordParts(before: before(report), after: after(report))
  }

  /// The record of a report of which only the parts are left.
  public func line(_ parts: RecordParts, _ assessment: Assessment) -> [UInt8] {
    var json = JSONWriter(capacity: parts.size + 4096)
    json.object { json in
      json.fields(parts.before)
      write(findings: assessment, &json)
      write(causes: assessment.causes, &json)
      json.fields(parts.after)
    }
    json.newline()
    return json.bytes
  }

  private func before(_ report: Report) -> [UInt8] {
    var json = JSONWriter(capacity: 24_576)
    json.field("path", report.path)
    json.field("agency", report.agency)
    json.field("year", report.year)
    json.field("form", report.form?.rawValue)
    json.field("title", report.title)
    write(cells: report, &json)
    write(sections: report.sections, &json)
    return json.bytes
  }

  private func after(_ report: Report) -> [UInt8] {
    var json = JSONWriter()
    write(diagnostics: report.diagnostics, &json)
    return json.bytes
  }

  private func write(sections: [Section], _ json: inout JSONWriter) {
    json.key("sections")
    json.array { json in
      for section in sections {
        json.object { json in
          json.field("number", section.number)
          json.field("kind", section.kind.rawValue)
          json.field("heading", section.heading)
          json.field("line", section.line)
          json.field("characters", section.characters)
        }
      }
    }
  }

  private func write(causes: [Cause], _ json: inout JSONWriter) {
    json.key("causes")
    json.array { json in
      for cause in causes {
        json.object { json in
          json.field("id", cause.id)
          json.key("rules")
          json.array { json in
            for rule in cause.rules { json.string(rule.rawValue) }
          }
          json.key("repairs")
          json.array { json in
            for repair in cause.repairs { json.repair(repair) }
          }
        }
      }
    }
  }

  private func write(findings assessment: Assessment, _ json: inout JSONWriter) {
    json.key("findings")
    json.array { json in
      for finding in assessment.findings {
        json.object { json in
          json.field("rule", finding.rule.rawValue)
          json.field("severity", finding.severity.rawValue)
          json.field("outcome", finding.outcome.name)
          json.field("scope", finding.scope)
          json.key("cells")
          json.array { json in
            for cell in finding.cells { json.string(cell.description) }
          }
          json.field("line", finding.line)
          json.field("left", finding.left)
          json.field("right", finding.right)
          json.field("difference", finding.difference)
          json.field("suspect", finding.suspect.rawValue)
          json.field("cause", assessment.cause(of: finding)?.id)
          json.field("fingerprint", finding.fingerprint.description)
          json.field("message", finding.text(in: .chinese))
        }
      }
    }
  }

  private func write(diagnostics: [Diagnostic], _ json: inout JSONWriter) {
    json.key("diagnostics")
    json.array { json in
      for diagnostic in diagnostics {
        json.object { json in
          json.field("severity", diagnostic.severity.rawValue)
          json.field("line", diagnostic.line)
          json.field("message", diagnostic.message.zh)
        }
      }
    }
  }
}
