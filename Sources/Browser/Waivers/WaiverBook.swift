import Audit
import Library
import Reports

/// The waivers in force, by report: which findings of a report may stand, and why.
struct WaiverBook: Sendable {
  private var waivers: [ReportName: [Waiver]] = [:]

  /// No waivers.
  init() {}

  /// Takes those of a file that have not expired.
  init(_ list: WaiverList, on today: CalendarDay, _ names: AgencyNames) {
    for (_, waiver) in list.waivers where !waiver.isExpired(on: today) {
      waivers[Self.key(waiver.report, names), default: []].append(waiver)
    }
  }

  /// Whether there are none.
  var isEmpty: Bool { waivers.isEmpty }

  /// Whether it says anything about a report.
  func isAbout(_ name: ReportName) -> Bool { waivers[name] != nil }

  /// The waivers of findings of a report, of two for one finding the first.
  func covered(_ findings: [Finding], of name: ReportName) -> [Finding: Waiver] {
    var covered: [Finding: Waiver] = [:]
    for waiver in waivers[name] ?? [] {
      guard case .covers(let indices) = waiver.match(findings) else { continue }
      for index in indices where covered[findings[index]] == nil {
        covered[findings[index]] = waiver
      }
    }
    return covered
  }

  /// The reports about which this book and another differ.
  func changes(to other: WaiverBook) -> Set<ReportName> {
    Set(waivers.keys).union(other.waivers.keys).filter { waivers[$0] != other.waivers[$0] }
  }

  /// The name of a report as the library compares names.
  static func key(_ name: ReportName, _ names: AgencyNames) -> ReportName {
    guard case .report(let agency, let year) = name else { return name }
    return .report(agency: names.key(agency), year: year)
  }
}

extension Entry {
  /// What a waiver calls the report.
  var reportName: ReportName {
    ReportName(agency: agencyName, year: year, path: path)
  }
}
