import Reports

/// Finds the three statutory tables of a document.
///
/// 第三部分 first: nothing else looks like it. 第二部分 is looked for before it and 第四部分 behind
/// it, so that counts in the narrative are not taken for theirs; where that fails, everywhere.
struct TableFinder: Sendable {
  private let document: Document

  init(_ document: Document) { self.document = document }

  func tables(proactiveFrom: Int, problemsFrom: Int) -> [FoundTable] {
    let all = document.runs.indices
    var requests = LabelledTable(document).find(.requests, in: all)
    let before = span(firstRun(at: proactiveFrom), requests?.runs.lowerBound ?? all.upperBound)
    let behind = span(requests?.runs.upperBound ?? 0, firstRun(at: problemsFrom))
    let proactive =
      before.isEmpty ? nil : LabelledTable(document).find(.proactive, in: before)
    let review = behind.isEmpty ? nil : ReviewTable(document).find(in: behind)
    if let edition = proactive?.table.form.edition, edition != requests?.table.form.edition {
      requests = LabelledTable(document).find(.requests, in: all, preferring: edition)
    }
    return [proactive, requests, review].compactMap { $0 }
  }

  /// Runs between two; none where headings stand out of order.
  private func span(_ lower: Int, _ upper: Int) -> Range<Int> { lower..<max(lower, upper) }

  /// The first run behind a heading that begins at a character.
  private func firstRun(at character: Int) -> Int {
    document.runs.firstIndex { $0.charIndex > character } ?? document.runs.count
  }
}
