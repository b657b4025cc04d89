import Audit
import Library
import Reports

/// The findings of an earlier run, to tell what is new.
///
/// A finding is the same by report (agency and year), rule, place and values, wherever its file and
/// line are now. With other values it is updated; what nothing matches is gone.
struct Baseline {
  /// A finding of the earlier run.
  struct Record {
    let report: ReportName
    let path: String
    let line: Int?
    let rule: String
    let severity: String
    let outcome: String
    let fingerprint: Fingerprint
    let message: String
  }

  /// Why a file cannot be compared with.
  enum Problem: Error {
    case file(FileError)
    case notFindings(line: Int)
  }

  /// More than the findings of a million reports take.
  private static let sizeLimit: Int64 = 1 << 30

  /// How the earlier run was asked for.
  let selection: String
  private var records: [Record] = []

  /// Reads the output of `check --format json`.
  init(_ path: String) throws(Problem) {
    let bytes: [UInt8]
    do {
      bytes = try FileBytes.read(path, limit: Self.sizeLimit)
    } catch {
      throw .file(error)
    }
    let lines = bytes.split(separator: 0x0A)
    guard let first = lines.first, let header = JSONValue(first),
      header["schema"]?.text == JSONFindings.schema
    else { throw .notFindings(line: 1) }
    selection = header["selection"]?.text ?? ""
    for (index, line) in lines.enumerated().dropFirst() {
      guard let value = JSONValue(line) else { throw .notFindings(line: index + 1) }
      guard value["kind"]?.text == "finding" else { continue }
      guard let record = Record(value) else { throw .notFindings(line: index + 1) }
      records.append(record)
    }
  }

  /// Tells of each finding how it stands to the earlier run, and of the earlier what is gone.
  func settle(_ result: inout CheckResult, _ names: AgencyNames) {
    var left: [Place: [Record]] = [:]
    for record in records {
      left[Place(record.report, record.rule, record.fingerprint, names), default: []].append(record)
    }
    // First what is quite the same, so that nothing else takes its place.
    for pass in [CheckedFinding.Change.unchanged, .updated] {
      result.forEachPrinted { report, checked in
        guard checked.change == nil else { return }
        let place = Place(
          report.name, checked.finding.rule.rawValue, checked.fingerprint, names)
        let match = left[place]?.firstIndex { record in
          pass == .updated
            || (record.fingerprint == checked.fingerprint
              && record.outcome == checked.finding.outcome.name)
        }
        guard let match else { return }
        left[place]?.remove(at: match)
        checked.change = pass
      }
    }
    result.forEachPrinted { _, checked in checked.change = checked.change ?? .new }
    let gone = left.values.flatMap(\.self)
    result.gone = gone.sorted { left, right in
      (left.path, left.line ?? 0, left.rule, left.fingerprint)
        < (right.path, right.line ?? 0, right.rule, right.fingerprint)
    }
  }

  private struct Place: Hashable {
    let report: ReportName
    let rule: String
    let place: UInt32

    init(_ report: ReportName, _ rule: String, _ fingerprint: Fingerprint, _ names: AgencyNames) {
      if case .report(let agency, let year) = report {
        self.report = .report(agency: names.key(agency), year: year)
      } else {
        self.report = report
      }
      self.rule = rule
      place = fingerprint.place
    }
  }
}

extension CheckResult {
  fileprivate mutating func forEachPrinted(_ body: (CheckedReport, inout CheckedFinding) -> Void) {
    for report in reports.indices {
      for index in reports[report].findings.indices
      where selection.prints(reports[report].findings[index].finding.outcome) {
        var checked = reports[report].findings[index]
        body(reports[report], &checked)
        reports[report].findings[index] = checked
      }
    }
  }
}

extension Baseline.Record {
  /// A line of the earlier run.
  fileprivate init?(_ value: JSONValue) {
    guard let path = value["path"]?.text, let rule = value["rule"]?.text,
      let severity = value["severity"]?.text, let outcome = value["outcome"]?.text,
      let fingerprint = value["fingerprint"]?.text.flatMap(Fingerprint.init)
    else { return nil }
    self.init(
      report: ReportName(
        agency: value["agency"]?.text, year: value["year"]?.integer, path: path),
      path: path, line: value["line"]?.integer, rule: rule, severity: severity, outcome: outcome,
      fingerprint: fingerprint, message: value["message"]?.text ?? "")
  }
}
