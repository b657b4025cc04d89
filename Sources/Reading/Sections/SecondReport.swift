import Glyphs
import Reports

/// Where another report begins behind the first of a document: two years saved as one file, a sheet or
/// an entry for each agency.
///
/// Sections that begin anew may be a list of contents or a summary: there is another report only where
/// both have text below their headings, a title between them names another agency or year than those
/// before the first, and not all rows of cells stand behind it.
struct SecondReport: Sendable {
  /// The first row of its title.
  let row: Int
  /// That row's line in the document, from 0.
  let line: Int
  /// Who reports there on which year.
  private let title: TitleLine

  /// - Parameter candidates: all lines that may head a section.
  init?(_ lines: [TextLine?], _ candidates: [HeadingFinder.Heading]) {
    let headings = candidates.filter { $0.pattern.isInPlace && $0.pattern.closeness >= 3 }
    let starts = headings.indices.filter { headings[$0].pattern.kind == .overview }
    guard starts.count > 1 else { return nil }
    let parts = zip(starts, starts.dropFirst() + [headings.count]).map { headings[$0..<$1] }
      .filter { Self.hasText($0, lines) }
    guard let first = parts.first?.first else { return nil }
    let own = Self.titles(lines[..<first.line])
      .filter { $0.title.weight == 3 }
    if own.isEmpty { return nil }
    let table = lines[first.line...].firstIndex { !($0?.isAlone ?? true) } ?? first.line
    for (part, next) in zip(parts, parts.dropFirst()) {
      guard let last = part.last, let begin = next.first, table < begin.line else { continue }
      let other = Self.titles(lines[last.end..<max(last.end, begin.line)]).first { found in
        found.title.year != nil && !own.contains { Self.isSame($0.title, found.title) }
      }
      guard let other, let top = other.part.first else { continue }
      (row, line) = (top.row, top.line)
      title = other.title
      return
    }
    return nil
  }

  /// What is said of the report that was not read.
  var diagnostic: Diagnostic {
    let name = [title.agency, title.year.map(String.init)].compactMap { $0 }.joined(separator: " ")
    return Diagnostic(
      .warning,
      Wording(
        "文件中不止一份年度报告，只读了第一份；从第 \(line + 1) 行起是另一份：\(name)。要读其余各份，请各存为一个文件",
        "the file has more than one annual report, and only the first is read; another begins on line "
          + "\(line + 1): \(name); save each as a file of its own to read them all"))
  }

  /// The titles among some lines, each once.
  private static func titles(_ lines: ArraySlice<TextLine?>) -> [Identity.Titled] {
    var known: Set<String> = []
    return Array(
      Identity.titles(lines.compactMap { $0 }.filter { $0.isAlone && !$0.isRuler })
        .filter { known.insert("\($0.title.year ?? 0) \($0.title.agency ?? "")").inserted }
        .prefix(mostTitles))
  }

  /// Different titles between two reports: more are a list.
  private static let mostTitles = 24

  /// Whether two titles may be one report's: of one year, and of names of which one is the end of the
  /// other, or left out.
  private static func isSame(_ one: TitleLine, _ other: TitleLine) -> Bool {
    guard one.year == other.year else { return false }
    guard let name = one.agency, let second = other.agency else { return true }
    return name.hasSuffix(second) || second.hasSuffix(name)
  }

  /// Whether headings are those of a report: of several sections, and below one of them stands what is
  /// no heading of a part.
  private static func hasText(
    _ headings: ArraySlice<HeadingFinder.Heading>, _ lines: [TextLine?]
  ) -> Bool {
    guard Set(headings.map(\.pattern.kind)).count >= leastKinds else { return false }
    return zip(headings, headings.dropFirst()).contains { heading, next in
      heading.rest != nil
        || lines[heading.end..<max(heading.end, next.line)].contains { line in
          line.map { Ordinal($0.text).minor == nil } ?? false
        }
    }
  }

  /// Sections of the shortest report that is told from other lists.
  private static let leastKinds = 3
}
