import Audit
import Library
import Reports

extension SARIFFindings {
  /// One result: where, which cells, the terms of the sum, what would settle it, who waived it.
  func finding(
    _ checked: CheckedFinding, _ report: CheckedReport, _ rules: RuleSet, _ json: inout JSONWriter
  ) {
    let finding = checked.finding
    let isFailure = finding.outcome == .fail
    json.field("ruleId", finding.rule.rawValue)
    json.field("ruleIndex", rules.rules.firstIndex { $0.id == finding.rule } ?? -1)
    json.field("kind", finding.outcome.kind)
    json.field("level", isFailure ? finding.severity.level : "none")
    json.text("message", finding.text(in: language))
    json.key("locations")
    json.array { json in
      json.object { json in
        let source = finding.terms.first { $0.term.origin == .current }?.printed.source
        json.physicalLocation(
          report.path, line: finding.line,
          column: source?.line == finding.line ? source?.column : nil)
        logicalLocations(finding.cells, &json)
      }
    }
    if !finding.terms.isEmpty { relatedLocations(finding.terms, report, &json) }
    json.fingerprint(checked.fingerprint)
    if let waiver = checked.waiver { suppression(waiver, &json) }
    if let change = checked.change { json.field("baselineState", change.rawValue) }
    properties(checked, report, &json)
  }

  private func logicalLocations(_ cells: [CellKey], _ json: inout JSONWriter) {
    guard !cells.isEmpty else { return }
    json.key("logicalLocations")
    json.array { json in
      for cell in cells {
        json.object { json in
          json.field("name", cell.name(language))
          json.field("fullyQualifiedName", cell.description)
        }
      }
    }
  }

  private func relatedLocations(
    _ terms: [Operand], _ report: CheckedReport, _ json: inout JSONWriter
  ) {
    json.key("relatedLocations")
    json.array { json in
      for operand in terms where operand.term.origin == .current {
        json.object { json in
          let source = operand.printed.source
          json.physicalLocation(report.path, line: source?.line, column: source?.column)
          logicalLocations([operand.cell], &json)
          json.text("message", "\(operand.cell.name(language)) \(operand.mark)")
        }
      }
    }
  }

  private func suppression(_ waiver: Waiver, _ json: inout JSONWriter) {
    json.key("suppressions")
    json.array { json in
      json.object { json in
        json.field("kind", "external")
        json.field("status", "accepted")
        json.field("justification", waiver.reason)
      }
    }
  }

  private func properties(
    _ checked: CheckedFinding, _ report: CheckedReport, _ json: inout JSONWriter
  ) {
    let finding = checked.finding
    json.key("properties")
    json.object { json in
      json.field("agency", report.agency)
      json.field("year", report.year)
      json.field("scope", finding.scope)
      json.field("suspect", finding.suspect.rawValue)
      json.field("left", finding.left?.description)
      json.field("right", finding.right?.description)
      json.field("difference", finding.difference?.description)
      if !finding.terms.isEmpty {
        json.key("terms")
        json.array { json in for operand in finding.terms { json.term(operand) } }
      }
      guard let cause = checked.cause else { return }
      json.field("cause", cause.id)
      json.field("explanation", cause.text(in: language, read: report.status(of: cause)))
      json.key("repairs")
      json.array { json in for repair in cause.repairs { json.repair(repair) } }
    }
  }
}

extension Outcome {
  /// What came of a rule as SARIF calls it.
  fileprivate var kind: String {
    switch self {
    case .pass: "pass"
    case .fail: "fail"
    case .unknown: "open"
    case .consumed: "informational"
    case .notApplicable: "notApplicable"
    }
  }
}
