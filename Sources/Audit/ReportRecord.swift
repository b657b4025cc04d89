import Reports

/// What comparing reports with one another needs of each.
public struct ReportRecord: Sendable {
  /// The report; its text may have been left out.
  public let report: Report

  /// Takes down what will be compared.
  public init(_ report: Report) { self.report = report }
}
