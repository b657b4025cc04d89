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
    self = Self.read(file, with: reader).state
  }

  /// What a file turned out to be, and whether it stays that as long as it does not change.
  ///
  /// What was not read may be read another time: a mode is changed, a program is installed.
  static func read(_ file: ScannedFile, with reader: ReportReader) -> (state: Self, isLasting: Bool)
  {
    if let obstacle = file.obstacle { return (.unreadable(obstacle), false) }
    do {
      let bytes = try FileBytes.read(file)
      switch reader.read(bytes, path: file.path) {
      case .report(let report): return (.report(report), true)
      case .notReport(let reason): return (.notReport(reason), !ReportReader.needsProgram(bytes))
      }
    } catch {
      return (.unreadable(error.reason), false)
    }
  }
}
