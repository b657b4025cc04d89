import Audit
import Reports

/// Findings as lines that editors can jump by: `path:line: error [rule] message`.
///
/// Before the findings that one correction would settle stands a line with that correction.
struct TextFindings: FindingFormat {
  let language: Wording.Language
  let showsFingerprints: Bool

  func write(_ result: CheckResult, to output: inout OutputStream) {
    for report in result.reports {
      var told: Set<String> = []
      for checked in result.printed(of: report) {
        let place = "\(report.path):\(checked.line)"
        if let cause = checked.cause, told.insert(cause.id).inserted {
          let rules = cause.rules.map(\.rawValue).joined(separator: " ")
          let message = cause.text(in: language, read: report.status(of: cause))
          output.line("\(place): cause [\(rules)] \(message)")
        }
        output.line("\(place): \(line(checked))")
      }
    }
    for record in result.gone {
      output.line("\(record.path):\(record.line ?? 1): gone [\(record.rule)] \(record.message)")
    }
  }

  private func line(_ checked: CheckedFinding) -> String {
    let finding = checked.finding
    var text = "\(word(checked)) [\(finding.rule.rawValue)] \(finding.text(in: language))"
    if let waiver = checked.waiver {
      text += Wording("（豁免：\(waiver.reason)）", " (waived: \(waiver.reason))")(language)
    }
    text += checked.change?.mark(language) ?? ""
    if showsFingerprints { text += " {\(checked.fingerprint)}" }
    return text
  }

  private func word(_ checked: CheckedFinding) -> String {
    if checked.waiver != nil { return "waived" }
    guard checked.finding.outcome == .fail else { return checked.finding.outcome.name }
    return switch checked.finding.severity {
    case .error: "error"
    case .warning: "warning"
    case .notice: "note"
    }
  }
}

extension CheckResult {
  /// One line about all; what has one cause counts once.
  var summary: Wording {
    let reports = files { $0.reason == nil }
    let chosen = files { $0.reason == nil && selection.includes(agency: $0.agency, year: $0.year) }
    let others = self.reports.count - reports
    let isAll = chosen == reports
    let counts = (failures(.error), failures(.warning), failures(.notice))
    var zh =
      "\(chosen) 份年报\(isAll ? "" : "（共 \(reports) 份）")：问题 \(causes) 处（错误 \(counts.0)，警告 \(counts.1)，提示 \(counts.2) 条），"
      + "无法判断 \(unknown)，已豁免 \(waived)"
    var en =
      "reports: \(chosen)\(isAll ? "" : " of \(reports)"); causes: \(causes) (errors \(counts.0), warnings \(counts.1), "
      + "notes \(counts.2)); unknown: \(unknown), waived: \(waived)"
    if self.reports.contains(where: { $0.findings.contains { $0.change != nil } }) || !gone.isEmpty
    {
      let changes = (count(.new), count(.updated), count(.unchanged), gone.count)
      zh += "；新增 \(changes.0)，变动 \(changes.1)，未变 \(changes.2)，消失 \(changes.3)"
      en +=
        "; new: \(changes.0), updated: \(changes.1), unchanged: \(changes.2), gone: \(changes.3)"
    }
    zh += "；另有 \(others) 个文件不是年报或无法读取"
    en += "; other files: \(others)"
    return Wording(zh, en)
  }
}

extension CheckedFinding.Change {
  /// What stands behind the message; nothing for a finding that is as it was.
  fileprivate func mark(_ language: Wording.Language) -> String {
    switch self {
    case .new: Wording("（新增）", " (new)")(language)
    case .updated: Wording("（变动）", " (updated)")(language)
    case .unchanged: ""
    }
  }
}
