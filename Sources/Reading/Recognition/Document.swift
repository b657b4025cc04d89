/// One document on its way to a report: what the format made of it and what was found in it.
///
/// A class, since all that read from it would otherwise carry its dozen buffers about.
final class Document: Sendable {
  let marked: MarkedText
  let stream: AtomStream
  let runs: [NumberRun]
  let map: SourceMap
  /// Whether rows of the tables come as one run of digits.
  let isRunTogether: Bool
  /// Whether merged cells are printed once for each column that they cover.
  let repeatsMergedCells: Bool

  /// - Parameter inSentences: whether numbers in sentences are looked at as well.
  init(_ marked: MarkedText, inSentences: Bool = false) {
    self.marked = marked
    stream = AtomStream(marked, inSentences: inSentences)
    runs = LabelsBelow.labelled(
      NumberRun.labelled(NumberRun.runs(stream, marked), stream, marked), stream, marked)
    map = SourceMap(marked)
    repeatsMergedCells = marked.repeatsMergedCells
    isRunTogether = Self.runsTogether(stream, runs)
  }

  /// The row of the document that a run begins in.
  func row(of run: NumberRun) -> Int {
    Int(marked.pieces[Int(stream.numbers[run.numbers.lowerBound].piece)].row)
  }

  /// Whether nothing stands behind a run.
  func ends(with run: NumberRun) -> Bool {
    run.numbers.upperBound == stream.numbers.count && run.charIndex == stream.characters.count
  }

  /// Whether a run is one number printed once for each column that its cell covers.
  func isRepeated(_ run: NumberRun) -> Bool {
    repeatsMergedCells && run.count > 1
      && Set(run.numbers.map { stream.numbers[$0].value }).count == 1
  }

  /// Many tokens of zeros and digits, and hardly a run of seven: the converter dropped the
  /// separators everywhere, so a short row is digits run together and not a row with holes.
  private static func runsTogether(_ stream: AtomStream, _ runs: [NumberRun]) -> Bool {
    var together = 0
    var full = 0
    for run in runs {
      if run.count >= 7 { full += 1 }
      let first = stream.numbers[run.numbers.lowerBound]
      if run.count == 1, first.isPlainDigits, first.digitCount >= 5,
        first.hasLeadingZero || first.digitCount >= 7
      {
        together += 1
      }
    }
    return together >= 8 && together > 2 * full
  }
}
