import Reports

/// Finds the headings of the six sections: the chain of lines, in statutory order, whose words and
/// ordinals speak best for it.
enum HeadingFinder {
  /// A line that heads a section.
  struct Heading: Sendable {
    let line: Int
    let pattern: HeadingPattern
  }

  /// - Parameter lines: the lines of the document; nil where a row is empty.
  static func headings(_ lines: [TextLine?]) -> [Heading] {
    var candidates: [Heading] = []
    for (index, line) in lines.enumerated() {
      guard let line, line.isAlone,
        let pattern = HeadingPattern(line.characters, text: line.text)
      else { continue }
      candidates.append(Heading(line: index, pattern: pattern))
      if candidates.count == mostCandidates { break }
    }
    return chain(candidates)
  }

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
