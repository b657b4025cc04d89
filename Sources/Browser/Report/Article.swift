import Audit
import Canvas
import Library
import Reports

/// The text of a section, or of the whole report, wrapped for its pane.
struct Article: Sendable {
  /// What it was made for.
  struct Key: Hashable, Sendable {
    let entry: EntryID
    let section: SectionKind?
    let columns: Int
    let language: Wording.Language
  }

  let key: Key
  let pane: TextPane
  /// Which passage of the report each paragraph of the pane shows.
  let passages: [Passage?]

  /// Takes the passages, marks their numbers and wraps them.
  init(_ report: Report, _ key: Key, _ claims: Claims?) {
    self.key = key
    var paragraphs: [TextParagraph] = []
    var passages: [Passage?] = []
    func add(_ paragraph: TextParagraph, _ passage: Passage? = nil) {
      paragraphs.append(paragraph)
      passages.append(passage)
    }
    for (passage, text, table) in report.passages {
      let kind = passage.section.map { report.sections[$0].kind }
      guard key.section == nil || kind == key.section else { continue }
      if !paragraphs.isEmpty { add(TextParagraph("")) }
      if let table {
        add(Self.reference(to: table, in: report, key.language))
      } else if passage.index == 0 {
        add(TextParagraph(text, role: .strong), passage)
      } else {
        let here = passage.section.flatMap {
          claims?.inParagraph(section: $0, block: passage.index - 1)
        }
        let spans = (here ?? []).map { TextParagraph.Span($0.place.range, role: $0.role) }
        add(TextParagraph(text, spans: spans, firstIndent: 4), passage)
        if let here, !here.isEmpty { add(Self.summary(of: here, key.language)) }
      }
    }
    if paragraphs.isEmpty { add(Self.absence(of: key.section, key.language)) }
    pane = TextPane(paragraphs, columns: key.columns)
    self.passages = passages
  }

  /// The paragraph that shows a passage.
  func paragraph(of passage: Passage) -> Int? { passages.firstIndex(of: passage) }

  /// The line below a paragraph whose numbers have been held against the tables.
  private static func summary(
    of claims: [Claim], _ language: Wording.Language
  ) -> TextParagraph {
    let worst: Role =
      [Role.error, .unsure].first { role in claims.contains { $0.role == role } } ?? .dim
    return TextParagraph(
      Words.checked(claims)(language), role: worst, firstIndent: 6, hangingIndent: 8)
  }

  private static func reference(
    to kind: TableKind, in report: Report, _ language: Wording.Language
  ) -> TextParagraph {
    let count = report.table(kind)?.cells.count { $0.status != .missing } ?? 0
    let words = Wording(
      "^ 表格，\(count) 格（按 \(kind.section) 看表）", "^ a table of \(count) cells (press \(kind.section))"
    )
    return TextParagraph(words(language), role: .dim, hangingIndent: 2)
  }

  private static func absence(
    of section: SectionKind?, _ language: Wording.Language
  ) -> TextParagraph {
    let words =
      section.map {
        Wording(
          "^ 没有找到“\($0.ordinal)、\($0.heading.zh)”这一部分",
          "^ section \($0.number), \($0.heading.en), was not found")
      } ?? Wording("^ 没有文字", "^ no text")
    return TextParagraph(words(language), role: .dim, hangingIndent: 2)
  }
}
