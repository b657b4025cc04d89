/// The assignment of runs to rows, both in order, that has the most evidence.
///
/// Every run goes to at most one row and every row takes at most one run. A run that has just as
/// many numbers as a row has cells is hardly ever none of the table, so passing over one costs.
struct RowAssignment {
  /// For each row, the run it takes, or nil.
  private(set) var runs: [Int?]
  /// For each row that takes a run, how much worse the best assignment is that does not give it
  /// this run.
  private(set) var margins: [Int]
  /// The sum of the evidence.
  let score: Int

  /// - Parameters:
  ///   - scores: for each run, what each row gains by taking it; negative where it must not.
  ///   - passCosts: for each run, what passing over it costs.
  init(scores: [[Int]], passCosts: [Int], rowCount: Int) {
    let best = Self.solve(scores, passCosts, rowCount, forbidden: nil)
    runs = best.runs
    score = best.score
    margins = [Int](repeating: 0, count: rowCount)
    for (row, run) in best.runs.enumerated() {
      guard let run else { continue }
      margins[row] = score - Self.solve(scores, passCosts, rowCount, forbidden: (run, row)).score
    }
  }

  private static func solve(
    _ scores: [[Int]], _ passCosts: [Int], _ rowCount: Int, forbidden: (run: Int, row: Int)?
  ) -> (runs: [Int?], score: Int) {
    let width = rowCount + 1
    // table[i * width + k]: best over runs i... and rows k...
    var table = [Int](repeating: 0, count: (scores.count + 1) * width)
    for run in scores.indices.reversed() {
      for row in (0...rowCount).reversed() {
        var best = table[(run + 1) * width + row] - passCosts[run]
        if row < rowCount {
          best = max(best, table[run * width + row + 1])
          if scores[run][row] >= 0, !isForbidden(forbidden, run, row) {
            best = max(best, table[(run + 1) * width + row + 1] + scores[run][row])
          }
        }
        table[run * width + row] = best
      }
    }
    var runs = [Int?](repeating: nil, count: rowCount)
    var run = 0
    var row = 0
    // Ties: take a run rather than leave it, the earlier row rather than a later one.
    while run < scores.count, row < rowCount {
      let here = table[run * width + row]
      if scores[run][row] >= 0, !isForbidden(forbidden, run, row),
        here == table[(run + 1) * width + row + 1] + scores[run][row]
      {
        runs[row] = run
        run += 1
        row += 1
      } else if here == table[run * width + row + 1] {
        row += 1
      } else {
        run += 1
      }
    }
    return (runs, table[0])
  }

  private static func isForbidden(_ pair: (run: Int, row: Int)?, _ run: Int, _ row: Int) -> Bool {
    guard let pair else { return false }
    return pair.run == run && pair.row == row
  }
}
