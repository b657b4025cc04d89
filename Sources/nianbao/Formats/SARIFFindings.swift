import Audit
import Library
import Reports

/// Findings as SARIF 2.1.0, for code-scanning services and editors.
///
/// What cannot be told is of kind `open`. A correction is told in the properties and never as a
/// fix: a published report is not ours to edit.
struct SARIFFindings: FindingFormat {
  let language: Wording.Language

  func write(_ result: CheckResult, to output: inout OutputStream) {
    var json = JSONWriter()
    json.object { json in
      json.field("$schema", "https://json.schemastore.org/sarif-2.1.0.json")
      json.field("version", "2.1.0")
      json.key("runs")
      json.array { json in
        json.object { json in
          tool(result.rules, &json)
          invocations(result, &json)
          json.field("columnKind", "unicodeCodePoints")
          json.field("language", language == .chinese ? "zh-CN" : "en-US")
          results(result, &json, &output)
          properties(result, &json)
        }
      }
    }
    json.newline()
    output.write(json.drain())
  }

  private func tool(_ rules: RuleSet, _ json: inout JSONWriter) {
    json.key("tool")
    json.object { json in
      json.key("driver")
      json.object { json in
        json.field("name", "nianbao")
        json.field("version", Nianbao.version)
        json.field("semanticVersion", Nianbao.version)
        json.key("rules")
        json.array { json in for rule in rules.rules { write(rule, &json) } }
      }
    }
  }

  private func write(_ rule: Rule, _ json: inout JSONWriter) {
    json.object { json in
      json.field("id", rule.id.rawValue)
      json.text("shortDescription", rule.title(language))
      json.text("fullDescription", rule.explanation(language))
      json.key("defaultConfiguration")
      json.object { $0.field("level", rule.severity.level) }
      json.text("help", RulePage(rule, language).text)
      json.key("properties")
      json.object { $0.field("editions", rule.editions.map(\.rawValue)) }
    }
  }

  private func invocations(_ result: CheckResult, _ json: inout JSONWriter) {
    json.key("invocations")
    json.array { json in
      json.object { json in
        json.field("executionSuccessful", !result.reports.contains(where: \.isUnreadable))
        json.key("toolExecutionNotifications")
        json.array { json in
          for report in result.reports {
            guard let reason = report.reason else { continue }
            let level = report.isUnreadable ? "error" : "note"
            notification(level, reason, report.path, nil, &json)
          }
          for note in result.waivers {
            guard let message = note.message else { continue }
            notification("warning", message, note.path, note.line, &json)
          }
        }
      }
    }
  }

  private func notification(
    _ level: String, _ message: Wording, _ path: String, _ line: Int?, _ json: inout JSONWriter
  ) {
    json.object { json in
      json.key("locations")
      json.array { json in json.object { $0.physicalLocation(path, line: line, column: nil) } }
      json.text("message", message(language))
      json.field("level", level)
    }
  }

  private func results(
    _ result: CheckResult, _ json: inout JSONWriter, _ output: inout OutputStream
  ) {
    json.key("results")
    json.array { json in
      for report in result.reports {
        for checked in result.printed(of: report) {
          json.object { finding(checked, report, result.rules, &$0) }
        }
        output.write(json.drain())
      }
      for record in result.gone { json.object { gone(record, &$0) } }
    }
  }

  private func gone(_ record: Baseline.Record, _ json: inout JSONWriter) {
    json.field("ruleId", record.rule)
    json.field("kind", record.outcome == "fail" ? "fail" : "open")
    let severity = Severity(rawValue: record.severity) ?? .notice
    json.field("level", record.outcome == "fail" ? severity.level : "none")
    json.text("message", record.message)
    json.key("locations")
    json.array { json in
      json.object { $0.physicalLocation(record.path, line: record.line, column: nil) }
    }
    json.fingerprint(record.fingerprint)
    json.field("baselineState", "absent")
  }

  private func properties(_ result: CheckResult, _ json: inout JSONWriter) {
    json.key("properties")
    json.object { json in
      json.field("rules", result.rules.hash)
      json.field("selection", result.selection.description)
      json.field("reports", result.files { $0.reason == nil })
      json.field("causes", result.causes)
      json.field("waived", result.waived)
      json.field("unknown", result.unknown)
    }
  }
}

extension Severity {
  /// The weight as SARIF calls it.
  var level: String { self == .notice ? "note" : rawValue }
}

extension JSONWriter {
  /// Writes a SARIF message under a key.
  mutating func text(_ name: StaticString, _ text: String) {
    key(name)
    object { $0.field("text", text) }
  }

  mutating func fingerprint(_ fingerprint: Fingerprint) {
    key("partialFingerprints")
    object { $0.field("nianbao/v1", fingerprint.description) }
  }

  mutating func physicalLocation(_ path: String, line: Int?, column: Int?) {
    key("physicalLocation")
    object { json in
      json.key("artifactLocation")
      json.object { $0.field("uri", FileURI.of(path)) }
      guard let line else { return }
      json.key("region")
      json.object { json in
        json.field("startLine", line)
        if let column { json.field("startColumn", column) }
      }
    }
  }
}
