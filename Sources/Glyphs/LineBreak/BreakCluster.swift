/// A character as the line breaker sees it.
struct BreakCluster: Sendable {
  /// Where it begins in the text.
  let start: String.Index
  /// Columns it takes.
  let columns: Int
  /// Its class.
  let kind: BreakClass
  /// What speaks against a line ending before it.
  let before: BreakStrength

  /// The clusters of a text, in order.
  static func clusters(
    of text: some StringProtocol, ambiguous: AmbiguousWidth
  ) -> [BreakCluster] {
    var state = BreakState()
    var clusters: [BreakCluster] = []
    var index = text.startIndex
    while index < text.endIndex {
      let character = text[index]
      let columns = CellWidth.columns(of: character, ambiguous: ambiguous)
      if columns > 2 {
        appendParts(text, character, from: index, ambiguous, &state, &clusters)
      } else {
        let (kind, before) = state.advance(to: character.unicodeScalars.first ?? " ")
        clusters.append(
          BreakCluster(start: index, columns: columns, kind: kind, before: before))
      }
      index = text.index(after: index)
    }
    return clusters
  }

  /// A character wider than any line may be, such as a joined emoji, goes in by its scalars.
  private static func appendParts(
    _ text: some StringProtocol, _ character: Character, from start: String.Index,
    _ ambiguous: AmbiguousWidth, _ state: inout BreakState, _ clusters: inout [BreakCluster]
  ) {
    var index = start
    for scalar in character.unicodeScalars {
      let columns = CellWidth.columns(of: scalar, ambiguous: ambiguous)
      if columns > 0 || index == start {
        let (kind, before) = state.advance(to: scalar)
        let strength = index == start ? before : .discouraged
        clusters.append(
          BreakCluster(start: index, columns: columns, kind: kind, before: strength))
      }
      index = text.unicodeScalars.index(after: index)
    }
  }
}
