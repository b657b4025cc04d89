import Reports

/// Rows of the requests table whose labels stand below their numbers, on lines of their own: numbers
/// at the top of tall cells, labels at the foot.
///
/// Such lines alternate as those do whose labels stand above. Only the ends tell them apart: the header
/// ends right above the first numbers, and below the last label stand none.
enum LabelsBelow {
  /// The runs; where they stand so, the label below each stands for what is before it.
  static func labelled(
    _ runs: [NumberRun], _ stream: AtomStream, _ marked: MarkedText
  ) -> [NumberRun] {
    guard isLikely(runs, stream, marked),
      let first = runs.indices.first(where: { holds(0, runs[$0], stream) }),
      let last = runs.indices.last(where: { holds(labels.count - 1, runs[$0], stream) }),
      last - first >= leastRows, endsHeader(runs[first], stream),
      // The label of the second row is that of the next numbers, wherever that of the first stands.
      !holds(1, runs[first], stream),
      !runs.dropFirst(last + 1).prefix(1).contains(where: { isBelowLastLabel($0, stream) })
    else { return runs }
    var turned = runs
    for index in 0...last where runs[index].count <= width {
      let run = runs[index]
      if index < first {
        guard !run.hasTextBefore(stream, marked) else { continue }
        turned[index].turn(to: run.textBelow(stream, marked))
      } else if !hasOwnLabel(run, stream, marked) {
        let end = label(in: run.after.prefix(reach), stream)?.upperBound ?? run.after.upperBound
        turned[index].turn(to: run.after.lowerBound..<end)
      }
    }
    return turned
  }

  /// Whether a label ends right before a run in the row that it begins in: in that of a long label
  /// the numbers stand beside one of its lines.
  private static func hasOwnLabel(
    _ run: NumberRun, _ stream: AtomStream, _ marked: MarkedText
  ) -> Bool {
    run.hasTextBefore(stream, marked)
      && labels.joined().contains { stream.characters[run.before].ends(with: $0) }
  }

  /// Whether most rows of numbers have a line to themselves.
  private static func isLikely(
    _ runs: [NumberRun], _ stream: AtomStream, _ marked: MarkedText
  ) -> Bool {
    let rows = runs.filter { $0.count > 1 && $0.count <= width }
    let lone = rows.count {
      !$0.hasTextBefore(stream, marked) && $0.standsInOneRow(stream, marked)
    }
    return rows.count >= leastRows && lone * 2 >= rows.count
  }

  /// Whether the words right before a run are such as the header of the table ends with.
  private static func endsHeader(_ run: NumberRun, _ stream: AtomStream) -> Bool {
    heads.contains { stream.characters[run.before].ends(with: $0) }
  }

  /// Whether the label of the last row stands right before a run.
  private static func isBelowLastLabel(_ run: NumberRun, _ stream: AtomStream) -> Bool {
    labels[labels.count - 1].contains { stream.characters[run.before].ends(with: $0) }
  }

  private static let heads: [[UInt16]] =
    TableForm.form(.requests, .form2021).blocks.flatMap(\.header).map {
      HanText.characters($0.text)
    }

  private static let width = 7
  private static let leastRows = 12
  /// Characters of a label with what stands between it and the numbers.
  private static let reach = 96

  /// The first label of a row that stands whole in a text.
  private static func label(in text: Range<Int>, _ stream: AtomStream) -> Range<Int>? {
    for place in text {
      let rest = stream.characters[place..<text.upperBound]
      for row in labels {
        if let label = row.first(where: { rest.starts(with: $0) }) {
          return place..<place + label.count
        }
      }
    }
    return nil
  }

  /// Whether the label of a row stands behind a run.
  private static func holds(_ row: Int, _ run: NumberRun, _ stream: AtomStream) -> Bool {
    let text = run.after.prefix(reach)
    return labels[row].contains { label in
      text.contains { stream.characters[$0..<text.upperBound].starts(with: label) }
    }
  }

  /// For each row of the form its labels, but for those so short that other words hold them.
  private static let labels: [[[UInt16]]] =
    TargetRow.rows(of: .form(.requests, .form2021)).map { $0.labels.filter { $0.count >= 4 } }
}

extension NumberRun {
  /// Takes a text for what stands before the run, and nothing for what stands behind it.
  fileprivate mutating func turn(to label: Range<Int>) {
    before = label
    after = label.upperBound..<label.upperBound
    ownText = label.isEmpty ? nil : label
    ownCell = 0
    ordinal = nil
  }

  /// Whether all of its numbers stand in the row of the first.
  fileprivate func standsInOneRow(_ stream: AtomStream, _ marked: MarkedText) -> Bool {
    let rows = numbers.map { marked.pieces[Int(stream.numbers[$0].piece)].row }
    return rows.allSatisfy { $0 == rows.first }
  }

  /// The characters of the first row with any behind the run.
  fileprivate func textBelow(_ stream: AtomStream, _ marked: MarkedText) -> Range<Int> {
    guard let first = after.first else { return after }
    let row = marked.pieces[Int(stream.characterPieces[first])].row
    let end = after.first { marked.pieces[Int(stream.characterPieces[$0])].row != row }
    return first..<(end ?? after.upperBound)
  }
}
