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

  /// For each row the only run of which its whole label is all that its cell or line has, in whatever
  /// order they stand; nil for rows without such a run.
  static func scattered(
    _ rows: [TargetRow], _ document: Document, in range: Range<Int>, _ judge: RunJudge
  ) -> [Int?] {
    rows.map { row in
      let found = range.filter { index in
        let run = document.runs[index]
        return row.labels.contains {
          run.ownCell == $0.count && document.stream.characters[run.before].ends(with: $0)
        }
      }
      return found.count == 1 && judge.fits(document.runs[found[0]], row) ? found[0] : nil
    }
  }

  /// Whether a text ends with a wording of a row's label.
  static func ends(_ text: ArraySlice<UInt16>, with row: TargetRow) -> Bool {
    row.labels.contains {
      text.last == $0.last && text.count >= $0.count && text.suffix($0.count).elementsEqual($0)
    }
  }
}
