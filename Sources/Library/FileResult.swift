import Audit
import Reading
import Reports

/// What came of reading one file; made on any thread, added to a `Library` on one.
public struct FileResult: Sendable {
  /// The file's path below the folder.
  public let path: String
  /// What it turned out to be.
  public let state: EntryState
  /// What the rules say about the report by itself.
  public let assessment: Assessment

  /// A result from elsewhere; judges the report, if it is one.
  public init(path: String, state: EntryState) {
    self.path = path
    self.state = state
    if case .report(let report) = state {
      assessment = Assessment(report)
    } else {
      assessment = Assessment()
    }
  }

  /// Reads and judges a file; what the system refuses becomes the reason.
  public init(reading file: ScannedFile, with reader: ReportReader = ReportReader()) {
    self.init(path: file.path, state: Self.state(of: file, reader))
  }

  private static func state(of file: ScannedFile, _ reader: ReportReader) -> EntryState {
    if let obstacle = file.obstacle { return .unreadable(obstacle) }
    do {
      switch reader.read(try FileBytes.read(file), path: file.path) {
      case .report(let report): return .report(report)
      case .notReport(let reason): return .notReport(reason)
      }
    } catch {
      return .unreadable(error.reason)
    }
  }
}
