import Audit
import Reports

/// Waivers held against the findings of a library: which findings they cover, and how each stands.
public struct WaiverReview: Sendable {
  /// Every line that is a waiver or should be one, file by file.
  public private(set) var notes: [WaiverNote] = []
  private var covered: [EntryID: [Finding: Waiver]] = [:]

  /// Covers nothing.
  public init() {}

  /// Reviews lists of waivers.
  ///
  /// - Parameters:
  ///   - files: the lists with the paths of their files.
  ///   - today: the day that decides which have expired.
  public init(
    _ files: [(path: String, list: WaiverList)], of library: Library, on today: CalendarDay
  ) {
    if files.allSatisfy(\.list.lines.isEmpty) { return }
    let reports = Self.reports(of: library)
    for (path, list) in files {
      for (index, line) in list.lines.enumerated() {
        switch line.content {
        case nil: continue
        case .failure(let problem):
          note(path, index, nil, .malformed(problem))
        case .success(let waiver):
          let status =
            waiver.isExpired(on: today)
            ? .expired
            : review(waiver, reports[Self.key(waiver.report, library.names)] ?? [], library)
          note(path, index, waiver, status)
        }
      }
    }
  }

  /// The waiver that covers a finding of an entry.
  public func waiver(of finding: Finding, in entry: EntryID) -> Waiver? {
    covered[entry]?[finding]
  }

  /// How many findings of an entry are covered.
  public func count(of entry: EntryID) -> Int { covered[entry]?.count ?? 0 }

  /// How many findings are covered in all.
  public var count: Int { covered.values.reduce(0) { $0 + $1.count } }

  private mutating func note(
    _ path: String, _ index: Int, _ waiver: Waiver?, _ status: WaiverNote.Status
  ) {
    notes.append(WaiverNote(path: path, line: index + 1, waiver: waiver, status: status))
  }

  private mutating func review(
    _ waiver: Waiver, _ entries: [EntryID], _ library: Library
  ) -> WaiverNote.Status {
    if entries.isEmpty { return .noReport }
    var count = 0
    var isStale = false
    for entry in entries {
      let all = library[entry].assessment.findings
      switch waiver.match(all) {
      case .unused: break
      case .stale: isStale = true
      case .covers(let findings):
        count += findings.count
        // Of two waivers for one finding the first counts.
        for finding in findings.map({ all[$0] }) where covered[entry]?[finding] == nil {
          covered[entry, default: [:]][finding] = waiver
        }
      }
    }
    return count > 0 ? .active(findings: count) : isStale ? .stale : .unused
  }

  private static func reports(of library: Library) -> [ReportName: [EntryID]] {
    var reports: [ReportName: [EntryID]] = [:]
    for id in library.paths {
      let entry = library[id]
      guard entry.isReport else { continue }
      let name = ReportName(agency: entry.agencyName, year: entry.year, path: entry.path)
      reports[key(name, library.names), default: []].append(id)
    }
    return reports
  }

  /// The name as the library compares names.
  private static func key(_ name: ReportName, _ names: AgencyNames) -> ReportName {
    guard case .report(let agency, let year) = name else { return name }
    return .report(agency: names.key(agency), year: year)
  }
}
