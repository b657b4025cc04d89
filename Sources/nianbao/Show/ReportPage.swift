import Glyphs
import Reports

/// A report set as a page of text.
struct ReportPage {
  private let report: Report
  private let columns: Int
  private let language: Wording.Language

  init(_ report: Report, columns: Int, language: Wording.Language) {
    self.report = report
    self.columns = columns
    self.language = language
  }

  /// The page, line by line.
  var lines: [String] {
    var lines = heading
    let isTitle = { (line: Paragraph) in report.title?.contains(line.text) ?? false }
    lines += report.preamble.drop(while: isTitle).flatMap(paragraph)
    for section in report.sections { lines += gap(after: lines) + self.section(section) }
    // A table that stands outside of its section is still part of the report.
    let placed = Set(report.sections.flatMap { $0.blocks.compactMap(Self.kind) })
    for table in report.tables where !placed.contains(table.form.kind) {
      lines += [""] + FormTable(table: table).lines(columns: columns)
    }
    while lines.last == "" { lines.removeLast() }
    return lines + legend + warnings
  }

  /// One empty line, unless there is one.
  private func gap(after lines: [String]) -> [String] { lines.last == "" ? [] : [""] }

  private var heading: [String] {
    let unknown = Wording("机关不明", "agency unknown")(language)
    let year = report.year.map(String.init) ?? Wording("年度不明", "year unknown")(language)
    let title = report.title ?? "\(report.agency ?? unknown) \(year)"
    return wrap(title) + [""]
  }

  private func section(_ section: Section) -> [String] {
    wrap(section.heading) + [""]
      + section.blocks.flatMap { block -> [String] in
        switch block {
        case .paragraph(let paragraph): self.paragraph(paragraph)
        case .table(let kind):
          report.table(kind).map { FormTable(table: $0).lines(columns: columns) + [""] } ?? []
        }
      }
  }

  /// A paragraph with an indent of two characters, as Chinese print has it.
  private func paragraph(_ paragraph: Paragraph) -> [String] {
    wrap(paragraph.text, indent: 4)
  }

  private func wrap(_ text: String, indent: Int = 0) -> [String] {
    let text = Sanitizer.clean(text).text
    let pieces = LineBreak.lines(of: text, columns: columns, firstIndent: indent)
    return pieces.enumerated().map { offset, piece in
      let line = piece.prefix(
        upTo: piece.lastIndex { $0 != " " }.map(piece.index(after:)) ?? piece.startIndex)
      return (offset == 0 ? String(repeating: " ", count: indent) : "") + line
    }
  }

  private static func kind(_ block: Section.Block) -> TableKind? {
    if case .table(let kind) = block { return kind }
    return nil
  }

  /// What holds for all of the report: that its file has others behind it.
  private var warnings: [String] {
    report.warnings.flatMap { [""] + wrap("! " + $0.message(language)) }
  }

  /// Explains just the marks that are on the page.
  private var legend: [String] {
    let there = Set(report.tables.flatMap(\.cells).map(\.status))
    let words: [(Set<CellStatus>, Wording)] = [
      ([.blank], Wording("□ 空白", "□ blank")),
      ([.ambiguous], Wording("?{} 有多种读法", "?{} several readings")),
      ([.unreadable], Wording("? 无法识读", "? unreadable")),
      ([.missing], Wording("… 缺失", "… missing")),
      (
        [.split, .inferred],
        Wording("* 由连写数字拆出或推出", "* cut out of digits run together, or inferred")
      ),
    ]
    let shown = words.filter { !$0.0.isDisjoint(with: there) }.map { $0.1(language) }
    return shown.isEmpty ? [] : [""] + wrap(shown.joined(separator: "  "))
  }
}
