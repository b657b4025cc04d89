import Glyphs
import Reports

/// Finds the headings of the six sections: the chain of lines, in statutory order, whose words and
/// ordinals speak best for it, and those that a report puts out of that order.
enum HeadingFinder {
  /// A line that heads a section.
  struct Heading: Sendable {
    /// The line where it begins, and the one after its last.
    let line: Int
    let end: Int
    let text: String
    let pattern: HeadingPattern
    /// What the last of its lines goes on with.
    var rest: String?
  }

  /// - Parameter lines: the lines of the document; nil where a row is empty.
  static func headings(_ lines: [TextLine?]) -> [Heading] {
    headings(lines, among: candidates(lines))
  }

  /// - Parameter main: the candidates, minor ones left out.
  static func headings(_ lines: [TextLine?], among main: [Heading]) -> [Heading] {
    let found = chain(main)
    if found.count == SectionKind.allCases.count { return found }
    let all = candidates(lines, allowsMinor: true)
    guard let ordinals = ordinals(of: all, besides: found) ?? begun(all, besides: found) else {
      return withDisplaced(found, among: main)
    }
    let allowed = all.filter { ordinals.allow($0.pattern) }
    return withDisplaced(chain(allowed), among: allowed)
  }

  /// A chain with the headings of sections that it lacks, such as 六 before 五: lines behind its first
  /// that have the form's own words and number.
  ///
  /// A list of contents stands before the first.
  private static func withDisplaced(_ chain: [Heading], among all: [Heading]) -> [Heading] {
    guard let first = chain.first else { return chain }
    var kinds = Set(chain.map(\.pattern.kind))
    let others = all.filter {
      $0.line > first.line && $0.pattern.closeness == 4 && $0.pattern.isInPlace
        && kinds.insert($0.pattern.kind).inserted
    }
    return others.isEmpty ? chain : (chain + others).sorted { $0.line < $1.line }
  }

  /// All lines that may head a section, in their order.
  static func candidates(_ lines: [TextLine?], allowsMinor: Bool = false) -> [Heading] {
    var candidates: [Heading] = []
    for index in lines.indices {
      guard let heading = heading(at: index, lines, allowsMinor: allowsMinor) else { continue }
      candidates.append(heading)
      if candidates.count == mostCandidates { break }
    }
    return candidates
  }

  /// Ordinals that the sections of a document have where they are not `一、` all through.
  private enum Ordinals {
    /// `一、`, and another where the words could not be more certain.
    case mixed
    /// Such as parts of a section have in most documents.
    case minor(Ordinal.Minor)
    /// The same, where a report breaks off before most of them.
    case begun(Ordinal.Minor)

    func allow(_ pattern: HeadingPattern) -> Bool {
      guard let minor = pattern.minor else { return true }
      let isCertain = pattern.isInPlace && pattern.closeness == 4
      switch self {
      case .mixed: return isCertain
      case .begun(let own): return minor == own && isCertain
      case .minor(let own): return minor == own
      }
    }
  }

  /// What the ordinals are, where some of the headings may be numbered like parts of a section:
  /// parts seldom have a section's title, and hardly ever its number as well.
  private static func ordinals(of all: [Heading], besides main: [Heading]) -> Ordinals? {
    func places(_ minor: Ordinal.Minor?, _ headings: [Heading]) -> Int {
      Set(headings.map(\.pattern).filter { $0.minor == minor && $0.isInPlace }.map(\.kind)).count
    }
    if places(nil, main) >= leastInPlace { return .mixed }
    let most = Ordinal.Minor.allCases.max { places($0, all) < places($1, all) }
    return most.flatMap { places($0, all) >= leastInPlace ? .minor($0) : nil }
  }

  /// The ordinals of a report of which little but the first heading is there, `1、总体情况`, and no heading
  /// with another.
  private static func begun(_ all: [Heading], besides main: [Heading]) -> Ordinals? {
    guard main.isEmpty, let first = all.first?.pattern, first.minor == .digits,
      first.kind == .overview, first.isInPlace, first.closeness == 4
    else { return nil }
    return .begun(.digits)
  }

  /// Headings with their section's number that tell how a document numbers its sections.
  private static let leastInPlace = 3

  /// The heading that begins on a line; it may be broken over two.
  private static func heading(
    at index: Int, _ lines: [TextLine?], allowsMinor: Bool
  ) -> Heading? {
    guard let line = lines[index] else { return nil }
    guard line.isAlone else { return line.isBesideWords ? inCell(line, at: index) : nil }
    if line.characterCount <= HeadingPattern.mostCharacters,
      HeadingPattern.mayHead(line.characters)
    {
      let text = line.text
      if let pattern = HeadingPattern(line.characters, text: text, allowsMinor: allowsMinor) {
        return Heading(line: index, end: index + 1, text: text, pattern: pattern)
      }
    }
    let isMinor = allowsMinor && line.characterCount > 0
    guard
      line.firstScalar.map({
        Ordinal.mayBegin($0) || isMinor && Ordinal.mayBeginMinor($0)
      }) ?? false
    else { return nil }
    let text = line.text
    let ordinal = Ordinal(text)
    guard ordinal.number != nil || isMinor && ordinal.minorNumber != nil else { return nil }
    if let heading = runIn(text, at: index, allowsMinor: allowsMinor) { return heading }
    guard line.characterCount <= 40, index + 1 < lines.count, let next = lines[index + 1],
      next.isAlone, Ordinal(next.text).number == nil,
      let pattern = HeadingPattern(
        line.characters + next.characters, text: text + next.text, allowsMinor: allowsMinor),
      pattern.closeness >= 4
    else { return nil }
    return Heading(line: index, end: index + 2, text: text + next.text, pattern: pattern)
  }

  /// A heading that a page's rulers put into a row with the heads of the table below it: it has the
  /// form's own words and number.
  private static func inCell(_ line: TextLine, at index: Int) -> Heading? {
    guard line.firstScalar.map(Ordinal.mayBegin) ?? false else { return nil }
    let text = line.text
    if line.characterCount <= HeadingPattern.mostCharacters,
      HeadingPattern.mayHead(line.characters),
      let pattern = HeadingPattern(line.characters, text: text, allowsMinor: false),
      pattern.closeness == 4, pattern.isInPlace
    {
      return Heading(line: index, end: index + 1, text: text, pattern: pattern)
    }
    return runIn(text, at: index, allowsMinor: false)
  }

  /// A heading that its section's text follows on the same line, `一、总体情况。2021年，…`, or that
  /// ends with a mark as a sentence does: `一、总体情况：`.
  ///
  /// The words must be such as only a heading with this ordinal has; a row of a table has others.
  private static func runIn(
    _ text: String, at index: Int, allowsMinor: Bool
  ) -> Heading? {
    let scalars = text.unicodeScalars.prefix(HeadingPattern.mostCharacters + 8)
    let ends = scalars.indices.dropFirst(3).filter {
      closings.contains(scalars[$0]) || openings.contains(scalars[$0])
    }
    for end in ends {
      let head = String(text[..<end])
      var characters = Growing<UInt16>(capacity: HeadingPattern.mostCharacters)
      HanRun.add(
        Array(head.utf8), 0..<head.utf8.count, by: HanFold.flat, to: &characters)
      let found = HeadingPattern(
        characters.array()[...], text: head, allowsMinor: allowsMinor)
      guard let pattern = found, pattern.isInPlace, pattern.closeness >= 3
      else { continue }
      let rest = text[end...].unicodeScalars.drop { closings.contains($0) }
      if rest.isEmpty {
        return Heading(line: index, end: index + 1, text: text, pattern: pattern)
      }
      return Heading(
        line: index, end: index, text: head, pattern: pattern, rest: String(scalars: rest))
    }
    return nil
  }

  private static let closings = HanSet(of: " 　。：:")
  /// What begins the text that follows, and is part of it: a bracket, a tag.
  private static let openings = HanSet(of: "（(<")

  /// More lines that look like headings than any report has.
  private static let mostCandidates = 400

  private static func weight(_ pattern: HeadingPattern) -> Int {
    var weight = 2 + pattern.closeness * 2
    if pattern.isInPlace {
      weight += 6
    } else if pattern.number != nil {
      weight += 2
    }
    return weight
  }

  /// The heaviest chain of rising kinds; of two as heavy, the later lines, since a list of
  /// contents stands before what it lists.
  private static func chain(_ candidates: [Heading]) -> [Heading] {
    var best: [(weight: Int, previous: Int?)] = []
    for (index, candidate) in candidates.enumerated() {
      var entry: (weight: Int, previous: Int?) = (0, nil)
      for earlier in 0..<index
      where candidates[earlier].pattern.kind.number < candidate.pattern.kind.number
        && best[earlier].weight >= entry.weight
      {
        entry = (best[earlier].weight, earlier)
      }
      best.append((entry.weight + weight(candidate.pattern), entry.previous))
    }
    guard let top = best.map(\.weight).max(), var at = best.lastIndex(where: { $0.weight == top })
    else { return [] }
    var result = [candidates[at]]
    while let previous = best[at].previous {
      result.append(candidates[previous])
      at = previous
    }
    return result.reversed()
  }
}
