import Audit
import Reports

/// What there is to say about a line of a file of waivers.
public struct WaiverNote: Hashable, Sendable {
  /// The file.
  public let path: String
  /// The line, from 1.
  public let line: Int
  /// The waiver; nil for a line that is none.
  public let waiver: Waiver?
  /// How it stands.
  public let status: Status

  /// How a line of the file stands to the reports.
  public enum Status: Hashable, Sendable {
    /// It covers so many findings.
    case active(findings: Int)
    /// The finding is there with other values: it counts again.
    case stale
    /// The finding is not there.
    case unused
    /// The report is not there.
    case noReport
    /// Its last day is over: the finding counts again.
    case expired
    /// It is no waiver.
    case malformed(MalformedWaiver)

    /// Its name in lists of findings.
    public var name: String {
      switch self {
      case .active: "active"
      case .stale: "stale"
      case .unused: "unused"
      case .noReport: "no-report"
      case .expired: "expired"
      case .malformed: "malformed"
      }
    }
  }

  /// What there is to say, and what to do; nil for a waiver that does its work.
  public var message: Wording? {
    switch status {
    case .active: nil
    case .stale: told("豁免已失效：数值已变，问题重新计入", "stale waiver: values changed, the finding counts again")
    case .unused: told("豁免未用上：已无此问题，可删去", "unused waiver: there is no such finding, remove it")
    case .noReport: told("豁免未用上：没有这份年报", "unused waiver: there is no such report")
    case .expired: told("豁免已过期，问题重新计入", "expired waiver: the finding counts again")
    case .malformed(let problem):
      Wording("不是豁免，未采用：\(problem.message.zh)", "no waiver, ignored: \(problem.message.en)")
    }
  }

  private func told(_ chinese: String, _ english: String) -> Wording {
    guard let waiver else { return Wording(chinese, english) }
    let name = "\(waiver.rules) \(waiver.report)"
    return Wording("\(chinese)（\(name)）", "\(english) (\(name))")
  }
}
