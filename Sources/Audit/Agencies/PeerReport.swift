import Reports

/// A report among those of other agencies of its year: no more of it than what is compared, for
/// there are many at once.
public struct PeerReport: Sendable {
  /// Its agency as printed.
  let name: String
  /// The agency taken apart.
  let profile: AgencyProfile
  /// The sketch of its text.
  let sketch: TextSketch?
  /// Whether it speaks for other agencies as well.
  let isAggregate: Bool
  /// The numbers of `compared`, in that order.
  private let amounts: [Amount?]

  /// A report of an agency, by what the library calls it.
  ///
  /// - Parameter amount: the number of a cell, where the report has one.
  init(
    name: String, profile: AgencyProfile, sketch: TextSketch?, isAggregate: Bool,
    amount: (CellKey) -> Amount?
  ) {
    self.name = name
    self.profile = profile
    self.sketch = sketch
    self.isAggregate = isAggregate
    amounts = Self.compared.map(amount)
  }

  /// A report of an agency.
  init(_ record: ReportRecord, profile: AgencyProfile) {
    self.init(
      name: record.report.agency ?? "", profile: profile, sketch: record.sketch,
      isAggregate: record.isAggregate, amount: { record.report[$0]?.value })
  }

  private static let compared =
    Outlier.cells + SubordinateSum.cells.filter { !Outlier.cells.contains($0) }

  /// The number of a cell that is compared.
  subscript(cell: CellKey) -> Amount? {
    Self.compared.firstIndex(of: cell).flatMap { amounts[$0] }
  }

  /// What the rules across agencies say about the reports of one year, by their places; without
  /// lines, which only the whole report can tell.
  ///
  /// Near-linear in their number: texts are compared by sketches that share a band.
  public static func findings(_ year: [PeerReport]) -> [(place: Int, finding: Finding)] {
    (TextShared.apply(year) + Outlier.apply(year) + SubordinateSum.apply(year))
      .sorted { ($0.0, $0.1.rule, $0.1.scope ?? "") < ($1.0, $1.1.rule, $1.1.scope ?? "") }
      .map { (place: $0.0, finding: $0.1) }
  }
}
