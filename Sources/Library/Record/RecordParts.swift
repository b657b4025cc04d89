import Reports

/// What a report's record says apart from its findings, which may depend on other reports.
///
/// Small enough to be kept while the others are read: about 100 bytes a cell.
public struct RecordParts: Sendable {
  /// What stands before the findings.
  public let before: [UInt8]
  /// What stands behind them.
  public let after: [UInt8]

  /// Joins what stands before the findings with what stands behind them.
  public init(before: [UInt8], after: [UInt8] = []) {
    self.before = before
    self.after = after
  }

  /// How many bytes they take.
  public var size: Int { before.count + after.count }
}
