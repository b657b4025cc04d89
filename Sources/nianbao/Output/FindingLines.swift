import Audit
import Library
import Reports

/// The findings of a library as lines that editors can jump by: `path:line: error [rule] message`.
struct FindingLines {
  let library: Library
  let language: Wording.Language
  let includesUnknown: Bool

  /// Writes the lines in the order of paths; tells of files that are no reports.
  func write(to output: inout OutputStream, _ talk: Talk) {
    for id in library.paths {
      let entry = library[id]
      if let reason = entry.reason { talk.say(entry.path, reason) }
      for finding in entry.assessment.findings {
        guard let word = word(finding) else { continue }
        let message = finding.text(in: language)
        let place = "\(entry.path):\(finding.line ?? 1)"
        output.line("\(place): \(word) [\(finding.rule.rawValue)] \(message)")
      }
    }
  }

  /// Failures of a severity in the whole library.
  func count(_ severity: Severity) -> Int {
    library.paths.reduce(0) { $0 + library[$1].assessment.failures(severity) }
  }

  /// One line about all.
  var summary: Wording {
    let counts = library.counts
    let unknown = library.paths.reduce(0) { $0 + library[$1].assessment.tally.unknown }
    let others = counts.notReports + counts.unreadable
    return Wording(
      "\(counts.reports) 份年报：错误 \(count(.error))，警告 \(count(.warning))，提示 \(count(.notice))，"
        + "无法判断 \(unknown)；另有 \(others) 个文件不是年报或无法读取",
      "reports: \(counts.reports); errors: \(count(.error)), warnings: \(count(.warning)), "
        + "notes: \(count(.notice)), unknown: \(unknown); other files: \(others)")
  }

  private func word(_ finding: Finding) -> String? {
    switch finding.outcome {
    case .pass, .consumed, .notApplicable: nil
    case .unknown: includesUnknown ? "unknown" : nil
    case .fail:
      switch finding.severity {
      case .error: "error"
      case .warning: "warning"
      case .notice: "note"
      }
    }
  }
}
