import Reports

/// What a report's record says apart from its findings, which may depend on other reports.
///
/// Small enough to be kept while the others are read: about 100 bytes a cell.
public struct RecordParts: Sendable {
  let before: [UInt8]
  let after: [UInt8]

  /// The parts for a report.
  public init(_ report: Report) {
    before = RecordWriter().before(report)
    after = RecordWriter().after(report)
  }

  /// How many bytes they take.
  public var size: Int { before.count + after.count }
}
