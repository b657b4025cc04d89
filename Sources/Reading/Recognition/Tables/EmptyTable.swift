import Reports

/// A table whose heads and labels are printed, each by itself, and none of whose cells has a number: an
/// office left them empty, or a converter lost them.
///
/// Cells are blank where the document has rows of cells that are; else it does not have them.
struct EmptyTable: Sendable {
  private let document: Document

  init(_ document: Document) { self.document = document }

  /// - Parameter edition: the generation of the form, where the labels do not tell.
  func find(_ kind: TableKind, likely edition: FormEdition?) -> FoundTable? {
    let printed = Printed(document)
    let likely = FormEdition.allCases.map { TableForm.form(kind, $0) }
      .map { form in (form: form, score: printed.share(of: form), isLikely: form.edition == edition)
      }
      .max { ($0.score, $0.isLikely ? 1 : 0) < ($1.score, $1.isLikely ? 1 : 0) }
    guard let likely, let line = printed.line(of: likely.form) else { return nil }
    let blanks = BlankRow(document)
    let cells = TargetRow.rows(of: likely.form).flatMap { row in
      // A row without a label is not told from any other that is empty.
      let blank =
        row.labels == [[]] ? nil : blanks.cells(row, between: (nil, nil), spared: 1)
      return blank?.cells ?? row.cells.map { _ in .missing }
    }
    return FoundTable(
      table: StatTable(form: likely.form, inOrder: cells, line: line), runs: 0..<0,
      diagnostics: [Diagnostic(.warning, line: line, Self.empty)])
  }

  private static let empty = Wording(
    "表头和各行的名目都在，格内没有读出数字：原表为空，或转换时丢失，请看原件",
    "the heads and labels of this table are here and no number of its cells was read: it is empty, or "
      + "a converter lost them; look at the original")

  /// What a document prints by itself: short pieces with their lines.
  private struct Printed {
    /// The characters of each, with and without what may number it, by the line where it stands first.
    private var lines: [[UInt16]: Int32] = [:]
    private let text: [UInt16]

    init(_ document: Document) {
      text = document.stream.characters
      for piece in document.marked.pieces
      where (6...Self.mostBytes).contains(piece.end - piece.start) {
        let characters = HanText.characters(of: piece, in: document.marked)
        for dropped in 0...min(Self.mostBefore, characters.count) {
          let rest = Array(characters.dropFirst(dropped))
          if lines[rest] == nil { lines[rest] = piece.line }
        }
      }
    }

    /// How much of a form is there, labels and words that are its alone.
    func share(of form: TableForm) -> Int {
      let rows = Self.rows(of: form)
      let there = rows.count { $0.labels.contains { lines[$0] != nil } }
      return 1000 * there / max(rows.count, 1) + EditionWords.of(form).share(in: text[...])
    }

    /// The first line of a form most of whose rows are there, from 1; nil for all others.
    func line(of form: TableForm) -> Int? {
      let rows = Self.rows(of: form)
      let found =
        rows.isEmpty
        ? TornTable.marks[form.kind, default: []].map { lines[$0] }
        : rows.map { $0.labels.compactMap { lines[$0] }.min() }
      let places = found.compactMap(\.self)
      guard 3 * places.count >= 2 * found.count, let first = places.min() else { return nil }
      return rows.isEmpty && places.count < found.count ? nil : Int(first) + 1
    }

    private static func rows(of form: TableForm) -> [TargetRow] {
      TargetRow.rows(of: form).filter { $0.labels != [[]] }
    }

    /// No label is longer, nor has more characters before it that belong to the rows above.
    private static let mostBytes: Int32 = 132
    private static let mostBefore = 10
  }
}
