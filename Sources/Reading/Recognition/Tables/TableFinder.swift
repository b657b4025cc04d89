import Reports

/// Finds the three statutory tables of a document.
///
/// 第三部分 first: nothing else looks like it. 第二部分 is looked for before it and 第四部分 behind
/// it, so that counts in the narrative are not taken for theirs; where that fails, in the section
/// that should have it, wherever that stands.
struct TableFinder: Sendable {
  private let document: Document
  private let reader: SectionReader
  /// The generation that the year of the report calls for.
  private let expected: FormEdition
  private let rivals: RivalTables
  private let year: Int?

  /// - Parameter year: the year reported on, where it is known.
  init(_ document: Document, _ reader: SectionReader, year: Int?) {
    self.document = document
    self.reader = reader
    self.year = year
    rivals = RivalTables(document, year: year)
    expected = year.map { $0 <= 2020 } ?? false ? .form2019 : .form2021
  }

  func tables() -> [FoundTable] {
    let all = document.runs.indices
    let named = NamedCells(document, year: year)
    var requests = requestsTable(in: all, preferring: expected, named)
    let taken = requests?.runs ?? all.upperBound..<all.upperBound
    let proactive =
      first(in: proactiveRanges(taken)) { range in
        completed(labelled(.proactive, in: range, preferring: expected)) {
          named.find(.proactive, in: range, preferring: expected)
        }
      } ?? told(.proactive, in: .proactive, named)
      ?? apart(.proactive, in: all.lowerBound..<taken.lowerBound)
    let review =
      first(in: reviewRanges(requests?.runs ?? 0..<0)) { range in
        completed(
          ReviewGrid(document).find(in: range)
            ?? rivals.choose(
              ReviewTable(document, isTorn: requests?.isTorn ?? false).find(in: range))
        ) {
          StackedReview(document).find(in: range)
            ?? named.find(.review, in: range, preferring: expected)
        }
      } ?? told(.review, in: .litigation, named)
      ?? apart(.review, in: span(requests?.runs.upperBound ?? all.upperBound, all.upperBound))
    if let edition = proactive?.table.form.edition, edition != requests?.table.form.edition {
      requests = requestsTable(in: all, preferring: edition, named)
    }
    let found = [ColumnHeads.checked(proactive, document), requests, review]
    return withTorn(found.map { ColumnOrder.checked($0, document) })
  }

  /// The tables that were found, one for each kind, and those that are there in pieces or empty.
  private func withTorn(_ found: [FoundTable?]) -> [FoundTable] {
    let known = found.lazy.compactMap { $0?.table.form.edition }.first
    let edition = known ?? year.map { _ in expected }
    let torn = TornTable(document, besides: found.compactMap { $0?.runs })
    return zip(TableKind.allCases, found).compactMap { kind, found in
      found ?? torn.find(kind, of: edition)
    }
  }

  private func requestsTable(
    in range: Range<Int>, preferring edition: FormEdition, _ named: NamedCells
  ) -> FoundTable? {
    completed(labelled(.requests, in: range, preferring: edition)) {
      TurnedTable(document).find(in: range) ?? PartedTable(document).find(in: range)
        ?? named.find(.requests, in: range, preferring: edition)
    }
  }

  /// A table that stands apart from the section which should have it: workbooks have one a sheet, and
  /// the text on another; most of it must be there, for counts in the text are no table.
  private func apart(_ kind: TableKind, in range: Range<Int>) -> FoundTable? {
    if range.isEmpty { return nil }
    let found =
      kind == .review
      ? rivals.choose(ReviewTable(document, isTorn: false).find(in: range))
      : labelled(kind, in: range, preferring: expected)
    guard let found else { return nil }
    let known = found.table.cells.count { $0.value != nil || $0.status == .blank }
    return 2 * known > found.table.cells.count ? found : nil
  }

  /// A table that a section tells in its sentences.
  private func told(
    _ kind: TableKind, in section: SectionKind, _ named: NamedCells
  ) -> FoundTable? {
    guard let text = reader.characters(of: section), !text.isEmpty else { return nil }
    let runs = span(firstRun(at: text.lowerBound), firstRun(at: text.upperBound))
    return named.find(kind, in: runs, within: text, preferring: expected)
  }

  /// A table of which most was read, or else together with what another way of reading tells.
  private func completed(_ found: FoundTable?, with other: () -> FoundTable?) -> FoundTable? {
    guard let found else { return other() }
    let lost = found.table.cells.count { $0.value == nil && $0.status != .blank }
    guard 2 * lost > found.table.cells.count, let other = other() else { return found }
    return other.completed(with: found)
  }

  /// The table of `kind` in some runs; where they hold several, the report's own.
  private func labelled(
    _ kind: TableKind, in range: Range<Int>, preferring edition: FormEdition
  ) -> FoundTable? {
    let finder = LabelledTable(document)
    let stretches = rivals.stretches(of: kind, in: range)
    let found =
      stretches.count == 1
      ? []
      : stretches.compactMap {
        finder.find(kind, in: $0, preferring: edition)
      }
    let tables = found.filter { 2 * $0.rowCount >= TargetRow.rows(of: $0.table.form).count }
    return tables.count > 1
      ? rivals.choose(tables) : finder.find(kind, in: range, preferring: edition)
  }

  private func proactiveRanges(_ requests: Range<Int>) -> [Range<Int>] {
    let heading = reader.characters(of: .proactive)
    let start = heading?.lowerBound ?? -1
    let next = reader.characters(of: .requests)?.lowerBound ?? -1
    let end = next > start ? min(requests.lowerBound, firstRun(at: next)) : requests.lowerBound
    let before = span(firstRun(at: start), end)
    return [before] + own(heading, without: requests)
  }

  private func reviewRanges(_ requests: Range<Int>) -> [Range<Int>] {
    let problems = reader.characters(of: .problems)?.lowerBound ?? .max
    let behind = span(requests.upperBound, firstRun(at: problems))
    return [behind] + own(reader.characters(of: .litigation), without: requests)
  }

  /// The runs of a section without those of the requests table in it.
  private func own(_ section: Range<Int>?, without requests: Range<Int>) -> [Range<Int>] {
    guard let section else { return [] }
    let start = firstRun(at: section.lowerBound)
    let end = firstRun(at: section.upperBound)
    return [span(start, min(end, requests.lowerBound)), span(max(start, requests.upperBound), end)]
  }

  private func first(
    in ranges: [Range<Int>], _ find: (Range<Int>) -> FoundTable?
  ) -> FoundTable? {
    for range in ranges where !range.isEmpty {
      if let found = find(range) { return found }
    }
    return nil
  }

  /// Runs between two; none where headings stand out of order.
  private func span(_ lower: Int, _ upper: Int) -> Range<Int> { lower..<max(lower, upper) }

  /// The first run behind a heading that begins at a character.
  private func firstRun(at character: Int) -> Int {
    document.runs.firstIndex { $0.charIndex > character } ?? document.runs.count
  }
}
