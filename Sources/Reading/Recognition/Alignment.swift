import Reports

/// A form laid over a document: for each of its rows, the run of numbers that belongs to it.
struct Alignment: Sendable {
  let form: TableForm
  let rows: [TargetRow]
  /// For each row, its run, by place in `Document.runs`; nil where none was found.
  let runs: [Int?]
  /// For each row, whether another assignment is as good, so that nothing may be read from it.
  let isDoubtful: [Bool]
  /// The evidence in all; larger fits better.
  let score: Int

  /// Rows that have a run.
  var found: Int { runs.count { $0 != nil } }

  /// Lays `form` over the runs in `range`.
  init(
    _ form: TableForm, _ document: Document, runs range: Range<Int>,
    evidence: inout LabelEvidence
  ) {
    let targets = TargetRow.rows(of: form)
    let judge = RunJudge(form.kind, document)
    var evidences: [[Int]] = []
    var scores: [[Int]] = []
    for run in document.runs[range] {
      let found = Self.evidences(&evidence, targets, run)
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
    isDoubtful = assignment.margins.map { $0 < RunJudge.leastMargin }
    score = assignment.score + 4 * Self.editionScore(form, document, range)
  }

  /// A form of which every row's label stands whole before its run.
  init?(whole form: TableForm, _ document: Document, runs range: Range<Int>) {
    let targets = TargetRow.rows(of: form)
    let judge = RunJudge(form.kind, document)
    guard let found = WholeLabels.runs(targets, document, in: range, judge) else { return nil }
    self.form = form
    rows = targets
    runs = found
    isDoubtful = Array(repeating: false, count: targets.count)
    score = .max
  }

  /// The evidence of each row for a run; -1 for all others where one row's label stands whole.
  private static func evidences(
    _ evidence: inout LabelEvidence, _ rows: [TargetRow], _ run: NumberRun
  ) -> [Int] {
    if let whole = evidence.wholeLabel(of: rows, at: run) {
      return rows.indices.map { $0 == whole ? 1000 : -1 }
    }
    return rows.map { evidence.of($0, at: run) }
  }

  /// How well the header fits the edition, by the text among and before the runs.
  private static func editionScore(
    _ form: TableForm, _ document: Document, _ range: Range<Int>
  ) -> Int {
    guard let first = range.first, let last = range.last else { return 0 }
    let text = document.runs[first].before.lowerBound..<document.runs[last].charIndex
    return EditionWords.of(form).share(in: document.stream.characters[text])
  }
}
