import Reports

/// All statements of a report's text that its tables can confirm or contradict, in their order.
///
/// What marks numbers in prose needs: where each claim stands, its cells, and whether they agree.
public struct Claims: Sendable {
  /// Section by section, in the order of the text.
  public let all: [Claim]

  /// Reads the prose of a report and holds it against the tables.
  public init(_ report: Report) { self.init(report, isAggregate: Examination.isAggregate(report)) }

  /// The same, where it is known whether the report speaks for other agencies as well.
  init(_ report: Report, isAggregate: Bool) {
    var finder = ClaimFinder(report, isAggregate: isAggregate)
    all = finder.claims()
  }

  /// Those in one paragraph, by the index of its section and of its block in the section.
  public func inParagraph(section: Int, block: Int) -> [Claim] {
    all.filter { $0.place.section == section && $0.place.block == block }
  }

  /// Those that speak of a cell.
  public func on(_ cell: CellKey) -> [Claim] { all.filter { $0.cells.contains(cell) } }

  /// How many of them have a verdict; an empty table counts as a difference.
  public func count(_ verdict: Claim.Verdict) -> Int {
    all.count {
      $0.verdict == verdict || (verdict == .differs && $0.verdict == .tableIsEmpty)
    }
  }
}
