import Reports

/// Reads a table of which each number has its own name: `自然人：12` under the label of its row, on a
/// line of its own, in a list or in a sentence.
///
/// Nothing is told by order or place: a number counts when the words right before it name its
/// column, and those before them, or the last before, its row.
struct NamedCells: Sendable {
  private let document: Document

  init(_ document: Document) { self.document = document }

  /// The table of `kind` in the given runs, in whichever edition has more of its names; nil where
  /// too few are there.
  func find(_ kind: TableKind, in range: Range<Int>, preferring edition: FormEdition) -> FoundTable?
  {
    guard let pieces = pieces(of: range), mayHold(kind) else { return nil }
    let spoken = Document(document.marked, inSentences: true)
    let all = spoken.stream.numbers
    let start = all.firstIndex { $0.piece >= pieces.lowerBound } ?? all.count
    let end = all[start...].firstIndex { $0.piece >= pieces.upperBound } ?? all.count
    let numbers = start..<min(end, start + Self.mostNumbers)
    guard !numbers.isEmpty else { return nil }
    let others = FormEdition.allCases.filter { $0 != edition }
    let readings = ([edition] + others).map { Reading(kind, $0, numbers, spoken) }
    let best = readings.dropFirst().reduce(readings[0]) {
      $1.named.count > $0.named.count ? $1 : $0
    }
    return best.isTable ? table(best, spoken, in: range) : nil
  }

  /// The pieces from the first of some runs to the next run behind them, where there is one.
  private func pieces(of range: Range<Int>) -> Range<Int32>? {
    func piece(_ run: Int) -> Int32 {
      document.stream.numbers[document.runs[run].numbers.lowerBound].piece
    }
    // Numbers in sentences are no runs: what stands before the first counts, too.
    let start = range.lowerBound > 0 ? piece(range.lowerBound - 1) + 1 : 0
    let end =
      range.upperBound < document.runs.count
      ? piece(range.upperBound) : Int32(document.marked.pieces.count)
    return start < end ? start..<end : nil
  }

  /// Whether the name of the first column stands there often enough.
  private func mayHold(_ kind: TableKind) -> Bool {
    let names = FormEdition.allCases.flatMap {
      NamedRow.rows(of: TableForm.form(kind, $0)).first?.cells.first?.words ?? []
    }
    let least = kind == .requests ? Self.leastRows : 1
    let text = document.stream.characters
    return names.contains { name in
      var seen = 0
      for at in text.indices
      where text[at] == name[0] && text[at...].starts(with: name) {
        seen += 1
        if seen == least { return true }
      }
      return false
    }
  }

  private static let leastRows = 4
  /// More than a report has before, in and behind its tables.
  private static let mostNumbers = 10_000

  private func table(
    _ reading: Reading, _ spoken: Document, in range: Range<Int>
  ) -> FoundTable? {
    let placement = CellPlacement(spoken, runs: [], width: 1)
    let cells = reading.named.mapValues { place in
      let cell = placement.cell(spoken.stream.numbers[place])
      return reading.doubtful.contains(place) ? .ambiguous([], at: cell.source) : cell
    }
    let places = reading.named.values.sorted()
    guard let first = places.first, let last = places.last else { return nil }
    let pieces = spoken.stream.numbers[first].piece...spoken.stream.numbers[last].piece
    func piece(_ run: Int) -> Int32 {
      document.stream.numbers[document.runs[run].numbers.lowerBound].piece
    }
    let start = range.first { piece($0) >= pieces.lowerBound } ?? range.upperBound
    let end = range.first { piece($0) > pieces.upperBound } ?? range.upperBound
    return FoundTable(
      table: StatTable(
        form: reading.form, cells: cells, line: spoken.map.place(spoken.stream.numbers[first]).line),
      runs: start..<max(start, end), diagnostics: [], isScattered: true)
  }

  /// A document read by the names of one form.
  private struct Reading {
    let form: TableForm
    /// The number of each cell that is named, by its place in the stream.
    private(set) var named: [CellKey: Int] = [:]
    /// Numbers of which another with the same name differs.
    private(set) var doubtful: Set<Int> = []
    private var rows: Set<Int> = []
    /// Whether names of columns stand before the first name of a row: labels stand behind.
    private var isBehind = false

    init(_ kind: TableKind, _ edition: FormEdition, _ numbers: Range<Int>, _ document: Document) {
      form = TableForm.form(kind, edition)
      let targets = NamedRow.rows(of: form)
      let words = NamedRow.columnWords(of: targets)
      let stream = document.stream
      var row: Int?
      var orphans = 0
      for place in numbers {
        let number = stream.numbers[place]
        let start = place > 0 ? Int(stream.numbers[place - 1].charIndex) : 0
        let text = stream.characters[start..<Int(number.charIndex)].drop {
          NamedCells.units.contains($0)
        }
        // A number right behind another is one of a list.
        if start == number.charIndex { drop(place - 1) }
        guard let name = words.first(where: { text.ends(with: $0) }) else {
          if !text.isEmpty { row = nil }
          continue
        }
        let rest = NamedCells.withoutFillers(text.dropLast(name.count))
        if !rest.isEmpty { row = NamedCells.row(in: rest, targets) }
        guard let row else {
          orphans += 1
          continue
        }
        if rows.isEmpty, orphans >= 3 { isBehind = true }
        guard let cell = targets[row].cells.first(where: { $0.words.contains(name) }),
          number.kind == .number || number.kind == .dash
        else { continue }
        rows.insert(row)
        if let known = named[cell.key] {
          if stream.numbers[known].value != number.value { doubtful.insert(known) }
        } else {
          named[cell.key] = place
        }
      }
      if stream.numbers.indices.contains(numbers.upperBound),
        stream.numbers[numbers.upperBound].charIndex
          == stream.numbers[numbers.upperBound - 1].charIndex
      {
        drop(numbers.upperBound - 1)
      }
      // One number alone may have the words over its column above it.
      let counts = named.keys.reduce(into: [RowID: Int]()) { $0[$1.row, default: 0] += 1 }
      named = named.filter { counts[$0.key.row] ?? 0 > 1 }
    }

    private mutating func drop(_ place: Int) {
      for (key, known) in named where known == place { named[key] = nil }
    }

    /// Whether so much is named that it is no accident.
    var isTable: Bool {
      if isBehind { return false }
      return switch form.kind {
      case .requests: rows.count >= NamedCells.leastRows && named.count >= 8
      case .proactive: named.count >= 2
      case .review: named.count >= 3
      }
    }
  }

  /// The row with the longest label that a text ends with; a short one has to be all of it, but for
  /// a heading that stands over no other row.
  private static func row(in text: ArraySlice<UInt16>, _ rows: [NamedRow]) -> Int? {
    var best: (row: Int, count: Int)?
    for (index, row) in rows.enumerated() {
      for label in row.labels
      where label.last == text.last && label.count > best?.count ?? 0
        && text.suffix(label.count).elementsEqual(label)
      {
        let before = text.dropLast(label.count)
        guard
          label.count >= 4 || before.isEmpty || headings.contains(where: { before.ends(with: $0) })
        else { continue }
        best = (index, label.count)
      }
    }
    return best?.row
  }

  /// What may stand before a short label: `（六）其他处理 / 3.其他`, the caption over `规章`, the name
  /// that data has for a label.
  private static let headings = ["其他处理", "项", "信息内容", "项目"].map(HanText.characters)

  /// What a count may be followed by before the next name.
  private static let units = HanSet(of: "件条次个宗")

  private static func withoutFillers(_ text: ArraySlice<UInt16>) -> ArraySlice<UInt16> {
    var text = text
    while let filler = fillers.first(where: { text.ends(with: $0) }) {
      text = text.dropLast(filler.count)
    }
    return text
  }

  /// Words between the name of a row and that of a column.
  private static let fillers = ["法人或其他组织", "申请人情况", "其中", "本年", "行政诉讼"].map(HanText.characters)
}

extension ArraySlice<UInt16> {
  fileprivate func ends(with words: [UInt16]) -> Bool {
    last == words.last && count >= words.count && suffix(words.count).elementsEqual(words)
  }
}
