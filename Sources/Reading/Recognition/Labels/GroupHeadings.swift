import Reports

/// Rows that some offices fill and the form leaves empty: the headings of groups, and sums below them.
///
/// Their numbers are no row's of the form, least of all the one's above that is empty. One heading alone
/// with numbers beside it may have come between a label and its own; two are the office's habit.
struct GroupHeadings {
  private let headings: [[UInt16]]
  private let characters: [UInt16]

  init(_ form: TableForm, _ runs: ArraySlice<NumberRun>, _ characters: [UInt16]) {
    let printed = form.lines.filter(\.isHeading).map { HanText.characters($0.label) }
    let filled = printed.filter { heading in
      runs.contains { Self.stands(heading, at: $0, characters) }
    }
    headings = filled.count > 1 ? filled : []
    self.characters = characters
  }

  /// Whether a run is such a row's: in a row of cells it stands beside a heading alone, or anywhere
  /// behind `小计`.
  func own(_ run: NumberRun) -> Bool {
    headings.contains { Self.stands($0, at: run, characters) }
      || characters[run.before].ends(with: Self.subtotal)
  }

  private static func stands(
    _ heading: [UInt16], at run: NumberRun, _ characters: [UInt16]
  ) -> Bool {
    run.ownText.map { characters[$0].elementsEqual(heading) } ?? false
  }

  private static let subtotal = HanText.characters("小计")
}
