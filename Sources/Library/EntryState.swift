import Reading
import Reports

/// What a file turned out to be.
public enum EntryState: Hashable, Sendable {
  /// Not read yet.
  case waiting
  /// A report.
  case report(Report)
  /// Something else; the words say why.
  case notReport(Wording)
  /// The system did not let it be read; the words say why.
  case unreadable(Wording)

  /// Reads a file, without judging it; what the system refuses becomes the reason.
  public init(reading file: ScannedFile, with reader: ReportReader = ReportReader()) {
    if let obstacle = file.obstacle {
      self = .unreadable(obstacle)
      return
    }
    do {
      switch reader.read(try FileBytes.read(file), path: file.path) {
      case .report(let report): self = .report(report)
      case .notReport(let reason): self = .notReport(reason)
      }
    } catch {
      self = .unreadable(error.reason)
    }
  }
}
