/// The quick way to lay a form over a document, for the many whose labels are all whole.
///
/// Every row's label stands right before a run with as many numbers as the row has cells, in the
/// order of the form, with no full row in between that is none: then there is nothing to weigh.
enum WholeLabels {
  /// For each row its run, by place in `Document.runs`; nil unless all rows are found.
  static func runs(
    _ rows: [TargetRow], _ document: Document, in range: Range<Int>, _ judge: RunJudge
  ) -> [Int]? {
    var found: [Int] = []
    found.reserveCapacity(rows.count)
    for index in range where found.count < rows.count {
      let run = document.runs[index]
      let row = rows[found.count]
      if ends(document.stream.characters[run.before], with: row), judge.fits(run, row) {
        found.append(index)
      } else if !found.isEmpty, judge.passCost(run) > 0 {
        return nil
      }
    }
    return found.count == rows.count ? found : nil
  }

  /// Whether a text ends with a wording of a row's label.
  static func ends(_ text: ArraySlice<UInt16>, with row: TargetRow) -> Bool {
    row.labels.contains {
      text.last == $0.last && text.count >= $0.count && text.suffix($0.count).elementsEqual($0)
    }
  }
}
