import Glyphs
import Reports

/// Finds the headings of the six sections: the chain of lines, in statutory order, whose words and
/// ordinals speak best for it.
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
    var candidates: [Heading] = []
    for index in lines.indices {
      guard let heading = heading(at: index, lines) else { continue }
      candidates.append(heading)
      if candidates.count == mostCandidates { break }
    }
    return chain(candidates)
  }

  /// The heading that begins on a line; it may be broken over two.
  private static func heading(at index: Int, _ lines: [TextLine?]) -> Heading? {
    guard let line = lines[index], line.isAlone else { return nil }
    if line.characterCount <= HeadingPattern.mostCharacters,
      HeadingPattern.mayHead(line.characters)
    {
      let text = line.text
      if let pattern = HeadingPattern(line.characters, text: text) {
        return Heading(line: index, end: index + 1, text: text, pattern: pattern)
      }
    }
    guard line.firstScalar.map(Ordinal.mayBegin) ?? false else { return nil }
    let text = line.text
    guard Ordinal(text).number != nil else { return nil }
    if let heading = runIn(text, at: index) { return heading }
    guard line.characterCount <= 40, index + 1 < lines.count, let next = lines[index + 1],
      next.isAlone, Ordinal(next.text).number == nil,
      let pattern = HeadingPattern(
        line.characters + next.characters, text: text + next.text),
      pattern.closeness >= 4
    else { return nil }
    return Heading(line: index, end: index + 2, text: text + next.text, pattern: pattern)
  }

  /// A heading that its section's text follows on the same line: `一、总体情况。2021年，…`.
  ///
  /// The words must be such as only a heading with this ordinal has; a row of a table has others.
  private static func runIn(_ text: String, at index: Int) -> Heading? {
    let scalars = text.unicodeScalars.prefix(HeadingPattern.mostCharacters + 8)
    let ends = scalars.indices.dropFirst(3).filter { closings.contains(scalars[$0]) }
    for end in ends {
      let head = String(text[..<end])
      var characters = Growing<UInt16>(capacity: HeadingPattern.mostCharacters)
      HanRun.add(
        Array(head.utf8), 0..<head.utf8.count, by: HanFold.flat, to: &characters)
      guard let pattern = HeadingPattern(characters.array()[...], text: head),
        pattern.number == pattern.kind.number, pattern.closeness >= 3
      else { continue }
      let rest = text[end...].unicodeScalars.drop { closings.contains($0) }
      if rest.isEmpty { return nil }
      return Heading(
        line: index, end: index, text: head, pattern: pattern, rest: String(scalars: rest))
    }
    return nil
  }

  private static let closings = HanSet(of: " 　。：:")

  /// More lines that look like headings than any report has.
  private static let mostCandidates = 400

  private static func weight(_ pattern: HeadingPattern) -> Int {
    var weight = 2 + pattern.closeness * 2
    if pattern.number == pattern.kind.number {
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
