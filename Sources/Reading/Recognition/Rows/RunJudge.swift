import Reports

/// What a row gains by taking a run, from the label around it and the count of its numbers.
struct RunJudge: Sendable {
  /// A lead smaller than this over the best assignment without the pair is no lead.
  ///
  /// A label that stands whole leads by 1000 and more. Measured on tables of which up to a third
  /// of the label characters were exchanged and rows dropped or doubled: at 40, six cells in ten
  /// thousand came out wrong, at 300 two, at 500 next to none. What was left were runs that a row took
  /// though another row's label stood by them; see `Alignment`.
  static let leastMargin = 500

  /// The same where every row has a run and no run is left over: then their order tells what a
  /// lost label does not.
  static let leastMarginInOrder = 200

  /// The evidence from which a label counts as seen.
  static let leastLabel = 260

  private let kind: TableKind
  private let document: Document

  init(_ kind: TableKind, _ document: Document) {
    self.kind = kind
    self.document = document
  }

  /// The gain, or -1 where the run cannot be the row's.
  func score(_ run: NumberRun, _ row: TargetRow, evidence: Int) -> Int {
    if evidence < 0 { return -1 }
    let wanted = row.cells.count
    let fits = fits(run, row)
    guard evidence >= (fits ? leastEvidence : max(leastEvidence, 560)) else {
      // A full row whose label is lost can still be told by its place among the others.
      return fits && wanted >= 7 ? 60 : -1
    }
    if fits { return evidence * 3 / 2 }
    return run.count < wanted ? evidence : evidence / 2
  }

  /// Whether a run has a number for each cell of a row, if they were cut apart.
  func fits(_ run: NumberRun, _ row: TargetRow) -> Bool {
    let wanted = row.cells.count
    return run.count == wanted || isTogether(run, wanted)
      || (wanted == 1 && document.isRepeated(run))
      || (document.repeatsMergedCells && MergedColumns(document).numbers(run, wanted) != nil)
  }

  /// What it costs to leave a run out of the table.
  func passCost(_ run: NumberRun) -> Int {
    kind == .requests && (run.count == 7 || isTogether(run, 7)) && !isOfReview(run) ? 200 : 0
  }

  /// Whether the head of the fourth table stands right before a run of the third.
  func isOfReview(_ run: NumberRun) -> Bool {
    guard kind == .requests else { return false }
    let text = document.stream.characters[run.before.suffix(Self.reachOfHead)]
    return HanText.has(Self.reviewHead, in: text)
  }

  /// What the fourth table says thrice, and the others never.
  private static let reviewHead = [HanText.characters("尚未审结")]
  /// Characters from the first head of that kind to the numbers.
  private static let reachOfHead = 80

  /// Short labels must stand there whole; long ones may have lost a part.
  private var leastEvidence: Int { kind == .requests ? Self.leastLabel : 660 }

  private func isTogether(_ run: NumberRun, _ wanted: Int) -> Bool {
    guard document.isRunTogether, wanted > 1, run.count < wanted else { return false }
    let digits = run.numbers.reduce(0) { $0 + Int(document.stream.numbers[$1].digitCount) }
    return digits >= wanted - 2
  }
}
