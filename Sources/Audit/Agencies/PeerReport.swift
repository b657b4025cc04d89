import Reports

/// A report among those of other agencies of its year.
public struct PeerReport: Sendable {
  /// The numbers that are compared.
  let cells: [CellKey: StatCell]
  /// The sketch of its text.
  let sketch: TextSketch?
  /// Line of the heading of its overview.
  let overviewLine: Int?
  /// What names of its agency have in common.
  public let key: String
  /// Its agency as printed.
  public let name: String
  /// The agency taken apart.
  let profile: AgencyProfile
  /// Whether it speaks for other agencies as well.
  let isAggregate: Bool

  /// A report of an agency, by what the library calls it.
  public init(_ record: ReportRecord, key: String, name: String, profile: AgencyProfile) {
    cells = Dictionary(
      uniqueKeysWithValues: Self.compared.compactMap { key in
        record.report[key].map { (key, $0) }
      })
    sketch = record.sketch
    overviewLine = record.report.section(.overview)?.line
    isAggregate = record.isAggregate
    self.key = key
    self.name = name
    self.profile = profile
  }

  private static let compared = Set(Outlier.cells + SubordinateSum.cells)

  /// What the rules across agencies say about the reports of one year, by their places.
  ///
  /// Near-linear in their number: texts are compared by sketches that share a band.
  public static func findings(_ year: [PeerReport]) -> [(place: Int, finding: Finding)] {
    (TextShared.apply(year) + Outlier.apply(year) + SubordinateSum.apply(year))
      .sorted { ($0.0, $0.1.rule, $0.1.scope ?? "") < ($1.0, $1.1.rule, $1.1.scope ?? "") }
      .map { (place: $0.0, finding: $0.1) }
  }
}
