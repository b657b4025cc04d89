import Reports

/// Reads a table of which each number has its own name: `自然人：12` under the label of its row, on a
/// line of its own, in a list or in a sentence.
///
/// Nothing is told by order or place: a number counts when the words right before it name its
/// column, and those before them, or the last before, its row.
final class NamedCells {
  private let document: Document
  private let year: Int?
  /// The document with the numbers of its sentences; made when first asked for.
  private lazy var spoken = Document(document.marked, inSentences: true)
  private lazy var scope = NamedScope(spoken, year: year)

  /// - Parameter year: the year reported on, where it is known.
  init(_ document: Document, year: Int?) {
    self.document = document
    self.year = year
  }

  /// The table of `kind` in the given runs, in whichever edition has more of its names; nil where
  /// too few are there.
  ///
  /// - Parameter text: the characters that it stands in, where the runs do not tell.
  func find(
    _ kind: TableKind, in range: Range<Int>, within text: Range<Int>? = nil,
    preferring edition: FormEdition
  ) -> FoundTable? {
    guard mayHold(kind), let pieces = text.map(pieces(within:)) ?? pieces(of: range)
    else {
      return nil
    }
    let all = spoken.stream.numbers
    let last = scope.firstForeignHeading(in: pieces) ?? pieces.upperBound
    let start = all.firstIndex { $0.piece >= pieces.lowerBound } ?? all.count
    let end = all[start...].firstIndex { $0.piece >= last } ?? all.count
    let numbers = start..<min(end, start + Self.mostNumbers)
    guard !numbers.isEmpty else { return nil }
    let others = FormEdition.allCases.filter { $0 != edition }
    let readings = ([edition] + others).map { NamedReading(kind, $0, numbers, spoken, scope) }
    let best = readings.dropFirst().reduce(readings[0]) {
      $1.named.count > $0.named.count ? $1 : $0
    }
    return best.isTable ? table(best, in: range) : nil
  }

  /// The pieces from the first of some runs to the next run behind them, where there is one.
  private func pieces(of range: Range<Int>) -> Range<Int32>? {
    // Numbers in sentences are no runs: what stands before the first counts, too.
    let start = range.lowerBound > 0 ? piece(ofRun: range.lowerBound - 1) + 1 : 0
    let end =
      range.upperBound < document.runs.count
      ? piece(ofRun: range.upperBound) : Int32(document.marked.pieces.count)
    return start < end ? start..<end : nil
  }

  /// The piece that a run begins in.
  private func piece(ofRun run: Int) -> Int32 {
    document.stream.numbers[document.runs[run].numbers.lowerBound].piece
  }

  /// The pieces from that with the first of some characters to that with the next behind them, which
  /// the last number stands before; none where the document ends before them.
  private func pieces(within text: Range<Int>) -> Range<Int32>? {
    let pieces = document.stream.characterPieces
    let known = text.clamped(to: pieces.indices)
    if known.isEmpty { return nil }
    let next =
      known.upperBound < pieces.count
      ? pieces[known.upperBound] : Int32(document.marked.pieces.count)
    return pieces[known.lowerBound]..<max(next, pieces[known.upperBound - 1] + 1)
  }

  /// Whether the name of the first column stands there often enough.
  private func mayHold(_ kind: TableKind) -> Bool {
    let names = FormEdition.allCases.flatMap {
      NamedRow.rows(of: TableForm.form(kind, $0)).first?.cells.first?.words ?? []
    }
    let least = kind == .requests ? NamedReading.leastRows : 1
    return names.contains {
      HanText.has($0, times: least, in: document.stream.characters[...])
    }
  }

  /// More than a report has before, in and behind its tables.
  private static let mostNumbers = 10_000

  private func table(_ reading: NamedReading, in range: Range<Int>) -> FoundTable? {
    let placement = CellPlacement(spoken, runs: [], width: 1)
    let cells = reading.named.mapValues { place in
      let cell = placement.cell(spoken.stream.numbers[place])
      return reading.doubtful.contains(place) ? .ambiguous([], at: cell.source) : cell
    }
    let places = reading.named.values.sorted()
    guard let first = places.first, let last = places.last else { return nil }
    let pieces = spoken.stream.numbers[first].piece...spoken.stream.numbers[last].piece
    let start = range.first { piece(ofRun: $0) >= pieces.lowerBound } ?? range.upperBound
    let end = range.first { piece(ofRun: $0) > pieces.upperBound } ?? range.upperBound
    return FoundTable(
      table: StatTable(
        form: reading.form, cells: cells, line: spoken.map.place(spoken.stream.numbers[first]).line),
      runs: start..<max(start, end), diagnostics: [], isScattered: true)
  }
}
