/// Tables that print a row's label behind its numbers.
extension NumberRun {
  /// The runs of a document; where nearly all rows have their text behind their numbers and none
  /// before them, that text stands for what is before them.
  static func labelled(
    _ runs: [NumberRun], _ stream: AtomStream, _ marked: MarkedText
  ) -> [NumberRun] {
    var behind = 0
    var before = 0
    for run in runs where run.count >= 3 {
      if run.hasTextBefore(stream, marked) {
        before += 1
      } else if !run.textBehind(stream, marked).isEmpty {
        behind += 1
      }
    }
    guard behind >= leastRows, behind > 4 * before else { return runs }
    return runs.map { run in
      let label = run.textBehind(stream, marked)
      guard !label.isEmpty, !run.hasTextBefore(stream, marked) else { return run }
      var turned = run
      turned.before = label
      turned.after = label.upperBound..<label.upperBound
      if run.ownText != nil { turned.ownText = label }
      return turned
    }
  }

  private static let leastRows = 6

  /// Whether a character stands before the run in the row that it begins in.
  func hasTextBefore(_ stream: AtomStream, _ marked: MarkedText) -> Bool {
    guard charIndex > 0 else { return false }
    return marked.pieces[Int(stream.characterPieces[charIndex - 1])].row
      == marked.pieces[Int(stream.numbers[numbers.lowerBound].piece)].row
  }

  /// The characters behind the run in the row that it ends in.
  private func textBehind(_ stream: AtomStream, _ marked: MarkedText) -> Range<Int> {
    let row = marked.pieces[Int(stream.numbers[numbers.upperBound - 1].piece)].row
    var end = after.lowerBound
    while end < after.upperBound, marked.pieces[Int(stream.characterPieces[end])].row == row {
      end += 1
    }
    return after.lowerBound..<end
  }
}
