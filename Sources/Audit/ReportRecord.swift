import Reports

/// What comparing reports with one another needs of each.
public struct ReportRecord: Sendable {
  /// The report; its text may have been left out.
  public let report: Report
  /// What is left of its text; nil for too little of it.
  public let sketch: TextSketch?
  /// Whether it speaks for other agencies as well.
  public let isAggregate: Bool

  /// Takes down what will be compared.
  public init(_ report: Report) {
    let text = ReportText(report)
    self.init(report, sketch: TextSketch(text), isAggregate: text.speaksForOthers)
  }

  init(_ examination: Examination) {
    self.init(
      examination.report, sketch: TextSketch(examination.text),
      isAggregate: examination.isAggregate)
  }

  /// What was taken down before.
  public init(_ report: Report, sketch: TextSketch?, isAggregate: Bool) {
    self.report = report
    self.sketch = sketch
    self.isAggregate = isAggregate
  }
}
