import Reports

/// Numbers beside the rows of a table that some of these may have a part in: on a line of their own,
/// without any label, cut off by the end of a page or of a narrow column; or of a part of a row.
struct StrayRuns: Sendable {
  /// Rows that a part may be missing of.
  private(set) var rows: Set<Int> = []
  private let document: Document

  init(_ document: Document, _ alignment: Alignment) {
    self.document = document
    rows = shifted(alignment)
    var above: Int?
    for (row, run) in alignment.runs.enumerated() {
      guard let run else { continue }
      defer { above = row }
      if alignment.form.kind == .proactive
        ? isBehindOther(run, row, alignment) || isBeforeHead(run, row, alignment)
        : sharesLabelCell(run, row, alignment)
      {
        rows.insert(row)
      }
      if isParted(run, alignment.rows[row], taken: alignment.runs) { rows.insert(row) }
      if isStacked(run, taken: alignment.runs),
        !isLabelled(run, alignment.rows[row]) || swallows(run, row, alignment)
      {
        rows.insert(row)
      }
      guard let above, let last = alignment.runs[above] else { continue }
      if holdsTwoRows(last, alignment.rows[above]), !isLabelled(run, alignment.rows[row]) {
        rows.insert(row)
      }
      guard last + 1 < run else { continue }
      let strays = (last + 1..<run).filter {
        // With nothing between they are known to go on.
        document.runs[$0].charIndex != document.runs[last].charIndex && isUnlabelled($0)
      }
      guard let count = strays.map({ document.runs[$0].count }).max() else { continue }
      let fits = [above, row].filter { index in
        guard let run = alignment.runs[index] else { return false }
        return document.runs[run].count + count <= alignment.rows[index].cells.count
      }
      rows.formUnion(fits.isEmpty ? [above, row] : fits)
    }
  }

  /// Rows between one with more numbers than it has cells and one with none: the numbers of each may be
  /// another's, for the order in which they were met is not that of the labels.
  private func shifted(_ alignment: Alignment) -> Set<Int> {
    if document.repeatsMergedCells || document.isRunTogether { return [] }
    var shifted: Set<Int> = []
    var odd: (row: Int, isOver: Bool)?
    for (row, run) in alignment.runs.enumerated() {
      let count = run.map { document.runs[$0].count } ?? 0
      let isOver = count > alignment.rows[row].cells.count
      guard isOver || run == nil else { continue }
      if let odd, odd.isOver != isOver {
        let last = isOver ? row : row - 1
        let between = (odd.row + 1..<max(last + 1, odd.row + 1)).filter { row in
          alignment.runs[row].map { !isLabelled($0, alignment.rows[row]) } ?? false
        }
        shifted.formUnion(between)
      }
      odd = (row, isOver)
    }
    return shifted
  }

  /// Whether between the label of a row and its numbers the label of another stands, or the head of
  /// columns that the row has not: all labels were met first and then all numbers.
  private func isBehindOther(_ index: Int, _ row: Int, _ alignment: Alignment) -> Bool {
    let run = document.runs[index]
    let text = document.stream.characters[run.before]
    let own = alignment.rows[row].labels.compactMap { label in
      text.indices.last { HanText.has(label, at: $0, in: text) }.map { $0 + label.count }
    }
    guard let end = own.max() else { return false }
    let rest = text[end...]
    if rest.isEmpty { return false }
    let columns = Set(alignment.rows[row].cells.map(\.column))
    let others = NamedRow.rows(of: alignment.form).enumerated().flatMap { at, other in
      (at == row ? [] : other.labels)
        + other.cells.filter { !columns.contains($0.key.column) }.flatMap(\.words)
    }
    return HanText.has(others + [Self.firstHead], in: rest)
  }

  /// Whether the head of a row's column stands behind its number, and behind that, with no label in
  /// between, another number: which of them is the row's cannot be told.
  private func isBeforeHead(_ index: Int, _ row: Int, _ alignment: Alignment) -> Bool {
    guard index + 1 < document.runs.count, !alignment.runs.contains(index + 1),
      alignment.rows[row].cells.count == 1
    else { return false }
    let text = document.stream.characters[document.runs[index + 1].before]
    let key = alignment.rows[row].cells[0]
    let heads = NamedRow.rows(of: alignment.form).flatMap(\.cells).filter { $0.key == key }
    return heads.flatMap(\.words).contains { head in
      HanText.first(head, in: text).map {
        $0 <= text.startIndex + 2 && text.endIndex - $0 - head.count <= Self.unitOfHead
      } ?? false
    }
  }

  /// Characters of `单位万元`.
  private static let unitOfHead = 4

  /// What every part of table two begins with.
  private static let firstHead = HanText.characters("信息内容")

  /// Whether the cell of a row's label has that of the row above as well, which has no numbers.
  private func sharesLabelCell(_ index: Int, _ row: Int, _ alignment: Alignment) -> Bool {
    guard row > 0, alignment.runs[row - 1] == nil else { return false }
    let run = document.runs[index]
    let text = document.stream.characters[run.before].suffix(run.ownCell)
    return HanText.has(alignment.rows[row - 1].labels, in: text)
      && HanText.has(alignment.rows[row].labels, in: text)
  }

  /// Whether another full row follows a run and not a character in between: labels and numbers stand
  /// in blocks of their own.
  private func isStacked(_ run: Int, taken: [Int?]) -> Bool {
    let next = run + 1
    return next < document.runs.count && document.runs[next].count >= 7
      && document.runs[run].count >= 7
      && document.runs[next].charIndex == document.runs[run].charIndex && !taken.contains(next)
  }

  /// Whether the label of the row above stands before a row's own, and that row has no numbers: the
  /// numbers below may be either's.
  private func swallows(_ run: Int, _ row: Int, _ alignment: Alignment) -> Bool {
    row > 0 && alignment.runs[row - 1] == nil
      && alignment.rows[row - 1].labels.contains {
        HanText.has([$0], in: document.stream.characters[document.runs[run].before])
      }
  }

  /// Whether words of none of its labels stand before a row's numbers, and a row with others like them
  /// follows: parts of the row, as `行政检查` and `行政确认` under `其他对外管理服务事项`.
  private func isParted(_ index: Int, _ row: TargetRow, taken: [Int?]) -> Bool {
    let next = index + 1
    guard next < document.runs.count, !taken.contains(next) else { return false }
    let (run, second) = (document.runs[index], document.runs[next])
    func text(_ run: NumberRun) -> ArraySlice<UInt16> { document.stream.characters[run.before] }
    // The row's own label may wrap around its numbers, and a column's head stand behind it.
    return second.count == run.count && text(second).count >= 2
      && !WholeLabels.ends(text(run), with: row)
      && row.labels.contains { HanText.has([$0], in: text(run)) }
      && !HanText.has(Self.headWords, in: text(run).suffix(Self.longestHead))
  }

  private static let headWords = ["数量", "件数", "金额"].map { HanText.characters($0) }
  /// Characters of `本年收费金额（单位：万元）`.
  private static let longestHead = 10

  /// Whether a run has the numbers of two rows: the second stand before their label, and below that
  /// those of the row after it.
  private func holdsTwoRows(_ index: Int, _ row: TargetRow) -> Bool {
    row.cells.count > 1 && !document.repeatsMergedCells
      && document.runs[index].count >= 2 * row.cells.count
  }

  /// Whether a row's label ends on the line of its numbers, right before them.
  private func isLabelled(_ index: Int, _ row: TargetRow) -> Bool {
    let run = document.runs[index]
    guard run.charIndex > 0,
      WholeLabels.ends(document.stream.characters[run.before], with: row)
    else { return false }
    let label = document.marked.pieces[
      Int(document.stream.characterPieces[run.charIndex - 1])]
    return label.line
      == document.marked.pieces[Int(document.stream.numbers[run.numbers.lowerBound].piece)].line
  }

  /// Whether a run has several numbers side by side and its line not a character, or stands right
  /// under the header, repeated.
  private func isUnlabelled(_ index: Int) -> Bool {
    let run = document.runs[index]
    let row = document.marked.rows[document.row(of: run)]
    if row.end - row.first < 2 { return isUnderHeader(run) }
    guard row.kind == .cells || run.count > 1 else { return false }
    return isUnderHeader(run)
      || document.marked.pieces[Int(row.first)..<Int(row.end)].allSatisfy { piece in
        !(piece.start..<piece.end).contains { ByteText.leadsHan(document.marked.text[Int($0)]) }
      }
  }

  private func isUnderHeader(_ run: NumberRun) -> Bool {
    let text = document.stream.characters[run.before].suffix(Self.lastHeader.count + 4)
    return text.indices.contains { text[$0...].starts(with: Self.lastHeader) }
  }

  /// The header's last words but for `其他` and what a merged cell puts behind it.
  private static let lastHeader = HanText.characters("法律服务机构")
}
