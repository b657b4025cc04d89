import Glyphs
import Reports

/// A document with the same table more than once: last year's beside this year's, a draft on the
/// old form and the new, the agency's own and that of an office below it.
///
/// One is taken only where the words above tell which. Else what they disagree on is ambiguous.
struct RivalTables: Sendable {
  private let document: Document
  /// The year reported on, where it is known.
  private let year: Int?

  init(_ document: Document, year: Int?) {
    self.document = document
    self.year = year
  }

  /// The stretches of runs that each begin with the first row of a table; one where the row stands
  /// there once or never.
  func stretches(of kind: TableKind, in range: Range<Int>) -> [Range<Int>] {
    guard range.count > 1 else { return [range] }
    let rows = FormEdition.allCases.compactMap {
      TargetRow.rows(of: TableForm.form(kind, $0)).first
    }
    let starts = range.filter { index in
      rows.contains { row in
        mayFill(document.runs[index], row.cells.count)
          && WholeLabels.ends(document.stream.characters[document.runs[index].before], with: row)
      }
    }
    guard starts.count > 1, starts.count <= Self.mostTables else { return [range] }
    let bounds = [range.lowerBound] + starts.dropFirst() + [range.upperBound]
    return zip(bounds, bounds.dropFirst()).map { $0..<$1 }
  }

  /// Whether a run is no sentence's: it has a number for each cell, or some and empty cells.
  private func mayFill(_ run: NumberRun, _ width: Int) -> Bool {
    run.count == width
      || run.count < width
        && (run.count > 1 || document.marked.rows[document.row(of: run)].kind == .cells)
  }

  /// More tables than a report has beside its own.
  private static let mostTables = 12

  /// The table that is the report's own.
  func choose(_ tables: [FoundTable]) -> FoundTable? {
    guard var best = tables.first else { return nil }
    var end = 0
    var bestAbove = above(best, since: &end)
    for table in tables.dropFirst() {
      let above = above(table, since: &end)
      let isOwn = leads(above, over: bestAbove)
      if isOwn == nil, saysTheSame(table.table, best.table) {
        // The same as cells and as a list of what is in them: only one of them shows the empty ones.
        if table.valueCount > best.valueCount { (best, bestAbove) = (table, above) }
        continue
      }
      switch isOwn ?? leadsByPlace(above, over: bestAbove)
        ?? leadsByForm(table.table, over: best.table)
      {
      case true?: (best, bestAbove) = (table, above)
      case false?: break
      case nil: best = merged(best, table)
      }
    }
    return best
  }

  /// The words above a table, those of the table before it left out.
  private func above(_ table: FoundTable, since end: inout Int) -> String {
    let run = document.runs[table.runs.lowerBound]
    let first = max(end, run.charIndex - Self.reach)
    let last = document.runs[table.runs.upperBound - 1]
    end = last.charIndex
    guard first < run.charIndex else { return "" }
    let start = Int(document.marked.pieces[Int(document.stream.characterPieces[first])].start)
    let stop = Int(document.stream.numbers[run.numbers.lowerBound].start)
    return start < stop ? ByteText.string(document.marked.text, start..<stop) : ""
  }

  /// Characters above a table's first number: its header and what leads to it.
  private static let reach = 200

  /// Whether the words above a later table say that it is the report's own, by year or office; nil
  /// where they do not tell.
  private func leads(_ later: String, over earlier: String) -> Bool? {
    if Self.lower.contains(where: later.contains), !Self.lower.contains(where: earlier.contains) {
      return false
    }
    guard let year, let other = YearText.all(in: later).last?.year else { return nil }
    let own = YearText.all(in: earlier).last?.year
    if other != year { return own == nil || own == year ? false : nil }
    return own.map { $0 != year } ?? false ? true : nil
  }

  /// Whether a later table is joined to the report and the earlier is not; nil where they do not tell.
  private func leadsByPlace(_ later: String, over earlier: String) -> Bool? {
    Self.annexes.contains(where: later.contains) && !Self.annexes.contains(where: earlier.contains)
      ? false : nil
  }

  /// Words for offices below the one that reports.
  private static let lower = ["下属", "所属", "直属", "各单位"]

  /// Words that lead to what is joined to a report; its own tables stand in its sections, or are all
  /// joined to it.
  private static let annexes = ["附件", "附表"]

  /// Whether a later table is on the form of the year, and the earlier on the other.
  private func leadsByForm(_ later: StatTable, over earlier: StatTable) -> Bool? {
    guard let year, later.form.edition != earlier.form.edition else { return nil }
    return later.form.edition == (year <= 2020 ? .form2019 : .form2021)
  }

  /// Whether two tables have the same in each cell that both tell; an empty one tells that it is.
  private func saysTheSame(_ one: StatTable, _ other: StatTable) -> Bool {
    one.form == other.form
      && zip(one.cells, other.cells).allSatisfy {
        $0.value == $1.value || isUntold($0) || isUntold($1)
      }
  }

  private func isUntold(_ cell: StatCell) -> Bool {
    cell.status == .missing || cell.status == .ambiguous
  }

  private func merged(_ one: FoundTable, _ other: FoundTable) -> FoundTable {
    let cells = zip(one.table.form.cells, one.table.cells).map { key, cell in
      let rival = other.table[key]
      if let rival, rival.value == cell.value { return cell }
      let values = Set([cell.value, rival?.value].compactMap { $0 } + cell.candidates)
      return StatCell.ambiguous(values.count > 1 ? values.sorted() : [], at: cell.source)
    }
    let warning = Diagnostic(
      .warning, line: other.table.line,
      Wording(
        "此表在文件中不止一张，无法确定哪一张是本年度、本机关的，两张不一致的格未读取",
        "the file has this table more than once and does not tell which is the agency's own of the "
          + "year; cells that differ are not read"))
    return one.with(cells, because: warning)
  }
}
