import Reports

/// A form laid over a document: for each of its rows, the run of numbers that belongs to it.
struct Alignment: Sendable {
  let form: TableForm
  let rows: [TargetRow]
  /// For each row, its run, by place in `Document.runs`; nil where none was found.
  let runs: [Int?]
  /// For each row, whether another assignment is as good, so that nothing may be read from it.
  private(set) var isDoubtful: [Bool]
  /// For each row, whether nothing but its place among the others gives it its run.
  let isOnlyPlaced: [Bool]
  /// For each row, whether its label stands whole at its run.
  private let isWhole: [Bool]
  /// The evidence in all; larger fits better.
  let score: Int

  /// What a row without a run takes off: of two generations, the one with fewer rows lost is the
  /// more likely where their labels are too damaged to tell.
  private static let lostRow = 150

  /// The better of two generations. Where neither leads clearly it is the preferred one, and of the
  /// rows that only it has, those without a whole label are doubtful.
  static func best(_ alignments: [Alignment], preferring preferred: FormEdition) -> Alignment? {
    guard let first = alignments.max(by: { $0.score < $1.score }) else { return nil }
    let close = alignments.filter { first.score - $0.score < leastLead }
    guard close.count > 1, var best = close.first(where: { $0.form.edition == preferred }) else {
      return first
    }
    let shared = Set(close.filter { $0.form != best.form }.flatMap(\.form.cells))
    for (index, row) in best.rows.enumerated()
    where !best.isWhole[index] && !row.cells.contains(where: shared.contains) {
      best.isDoubtful[index] = true
    }
    return best
  }

  /// A lead over the other generation smaller than this is no lead: less than a label that stands
  /// whole gains.
  private static let leastLead = 1000

  /// Rows that have a run.
  var found: Int { runs.count { $0 != nil } }

  /// Lays `form` over the runs in `range`.
  init(
    _ form: TableForm, _ document: Document, runs range: Range<Int>,
    evidence: inout LabelEvidence
  ) {
    let targets = TargetRow.rows(of: form)
    let judge = RunJudge(form.kind, document)
    let headings = GroupHeadings(form, document.runs[range], document.stream.characters)
    var evidences: [[Int]] = []
    var scores: [[Int]] = []
    for run in document.runs[range] {
      var found =
        headings.own(run)
        ? targets.map { _ in -1 } : Self.evidences(&evidence, targets, run)
      if judge.isOfReview(run), found.allSatisfy({ $0 < 1000 }) { found = targets.map { _ in -1 } }
      evidences.append(found)
      scores.append(zip(targets, found).map { judge.score(run, $0, evidence: $1) })
    }
    let assignment = RowAssignment(
      scores: scores, passCosts: document.runs[range].map(judge.passCost),
      rowCount: targets.count)
    let labelled = assignment.runs.enumerated().count { row, run in
      run.map { evidences[$0][row] >= RunJudge.leastLabel } ?? false
    }
    // A row may have lost its label, a table may not.
    let isLabelled = labelled * 2 >= assignment.runs.count { $0 != nil }
    self.form = form
    rows = targets
    runs = assignment.runs.map { isLabelled ? $0.map { $0 + range.lowerBound } : nil }
    isWhole = assignment.runs.enumerated().map { row, run in
      run.map { evidences[$0][row] >= 1000 } ?? false
    }
    isOnlyPlaced = assignment.runs.enumerated().map { row, run in
      run.map { evidences[$0][row] < RunJudge.leastLabel } ?? false
    }
    let isComplete = Self.isComplete(assignment.runs, document.runs[range].map(judge.passCost))
    let leastMargin = isComplete ? RunJudge.leastMarginInOrder : RunJudge.leastMargin
    // Text that only begins as a label may be of the row below, laid over.
    let shifted = Self.shifted(assignment.runs, document.runs[range].map(judge.passCost)).filter {
      guard let run = assignment.runs[$0] else { return false }
      let taken = document.runs[range.lowerBound + run]
      return evidence.wholeLabel(of: targets, at: taken) != $0
        && evidence.begunLabel(of: targets, at: taken) == $0
    }
    isDoubtful = assignment.margins.enumerated().map { row, margin in
      let isSure =
        assignment.runs[row].map {
          let taken = document.runs[range.lowerBound + $0]
          return Self.isOnly($0, row, evidences) && taken.ownText != nil
            && evidence.wholeLabel(of: targets, at: taken) == row
        } ?? false
      return margin < leastMargin && !isSure || shifted.contains(row)
        || Self.isAnothers(row, assignment.runs, evidences, isComplete: isComplete)
    }
    score =
      assignment.score + 4 * Self.editionScore(form, document, range)
      - Self.lostRow * assignment.runs.count { $0 == nil }
  }

  /// Whether a row's run may as well be none of the table.
  func isMereGuess(_ row: Int) -> Bool { isDoubtful[row] && isOnlyPlaced[row] }

  /// A form of which every row's label stands whole before its run.
  init?(whole form: TableForm, _ document: Document, runs range: Range<Int>) {
    let targets = TargetRow.rows(of: form)
    let judge = RunJudge(form.kind, document)
    guard let found = WholeLabels.runs(targets, document, in: range, judge) else { return nil }
    self.form = form
    rows = targets
    runs = found
    isDoubtful = Array(repeating: false, count: targets.count)
    isWhole = Array(repeating: true, count: targets.count)
    isOnlyPlaced = Array(repeating: false, count: targets.count)
    score = .max
  }

  /// A form of which more rows stand in another order than the form's: each whole label at one run.
  ///
  /// Only tables of parts may be printed so; nil where no fewer rows are found in order.
  init?(scattered other: Alignment, _ document: Document, runs range: Range<Int>) {
    guard other.form.kind == .proactive, other.found < other.rows.count else { return nil }
    let found = WholeLabels.scattered(
      other.rows, document, in: range, RunJudge(.proactive, document))
    guard found.count(where: { $0 != nil }) > other.found else { return nil }
    form = other.form
    rows = other.rows
    runs = found
    isDoubtful = Array(repeating: false, count: rows.count)
    isWhole = found.map { $0 != nil }
    isOnlyPlaced = Array(repeating: false, count: rows.count)
    score = other.score
  }

  /// Whether a run that a row takes for little more than its place has the label of another row.
  ///
  /// Where no row lacks a run, what stands there of a label that stands at its own row's run as well
  /// is only near.
  private static func isAnothers(
    _ row: Int, _ runs: [Int?], _ evidences: [[Int]], isComplete: Bool
  ) -> Bool {
    guard let run = runs[row] else { return false }
    return evidences[run].indices.contains { other in
      let found = evidences[run][other]
      return found >= leastOther && evidences[run][row] * 2 < found
        && !(isComplete && runs[other].map { evidences[$0][other] >= found } ?? false)
    }
  }

  private static let leastOther = 500

  /// Whether a row's label stands whole at its run and at no other: what a sentence says in much the
  /// same words is no rival.
  private static func isOnly(_ run: Int, _ row: Int, _ evidences: [[Int]]) -> Bool {
    evidences.indices.allSatisfy { (evidences[$0][row] >= 1000) == ($0 == run) }
  }

  /// Rows between one that has no run and a run that no row has: each may be one row off.
  private static func shifted(_ runs: [Int?], _ passCosts: [Int]) -> Set<Int> {
    let taken = Set(runs.compactMap { $0 })
    var rows: Set<Int> = []
    for (row, run) in runs.enumerated() {
      guard let run else { continue }
      if row > 0, runs[row - 1] == nil, run + 1 < passCosts.count, !taken.contains(run + 1),
        passCosts[run + 1] > 0
      {
        rows.insert(row)
      }
      if row + 1 < runs.count, runs[row + 1] == nil, run > 0, !taken.contains(run - 1),
        passCosts[run - 1] > 0
      {
        rows.insert(row)
      }
    }
    return rows
  }

  /// Whether every row has a run and none that looks like a row is left over between them.
  private static func isComplete(_ runs: [Int?], _ passCosts: [Int]) -> Bool {
    let taken = Set(runs.compactMap { $0 })
    guard taken.count == runs.count, let first = taken.min(), let last = taken.max() else {
      return false
    }
    return (first...last).allSatisfy { taken.contains($0) || passCosts[$0] == 0 }
  }

  /// The evidence of each row for a run; -1 for all others where one row's label stands whole.
  private static func evidences(
    _ evidence: inout LabelEvidence, _ rows: [TargetRow], _ run: NumberRun
  ) -> [Int] {
    func contradicts(_ row: TargetRow) -> Bool {
      run.ordinal.map { ordinal in row.ordinal.map { $0 != ordinal } ?? false } ?? false
    }
    if run.ordinal != nil, let row = rows.firstIndex(where: { evidence.follows($0, run) }) {
      return rows.indices.map { $0 == row ? 1000 : -1 }
    }
    if let whole = evidence.wholeLabel(of: rows, at: run) ?? evidence.begunLabel(of: rows, at: run),
      !contradicts(rows[whole])
    {
      return rows.indices.map { $0 == whole ? 1000 : -1 }
    }
    return rows.map { evidence.of($0, at: run) / (contradicts($0) ? 3 : 1) }
  }

  /// How well the header fits the edition, by the text among and before the runs.
  static func editionScore(
    _ form: TableForm, _ document: Document, _ range: Range<Int>
  ) -> Int {
    guard let first = range.first, let last = range.last else { return 0 }
    let text = document.runs[first].before.lowerBound..<document.runs[last].charIndex
    return EditionWords.of(form).share(in: document.stream.characters[text])
  }
}
