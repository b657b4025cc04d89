/// Breaks a paragraph into lines as a Chinese printer would (避头尾).
///
/// No line begins with `，。）》”` or ends with `（《“`, `……` and `——` stay whole, and a number
/// stays with its unit: `1,286条`, `13.6%`, `66.4866万元`, `2024年`. Only where a line is too
/// narrow for that do the rules give way, the weaker first.
public enum LineBreak {
  /// Breaks `text` into lines of at most `columns`.
  ///
  /// The pieces join to the input exactly. Blanks at the end of a piece are not counted: they hang
  /// over the edge, where nothing is drawn. Indents are columns left free by the caller, on the
  /// first line and on those after it; an indent that leaves fewer than two columns is shortened.
  public static func wrap(
    _ text: some StringProtocol, columns: Int, firstIndent: Int = 0, hangingIndent: Int = 0,
    ambiguous: AmbiguousWidth = .narrow
  ) -> [Range<String.Index>] {
    let clusters = BreakCluster.clusters(of: text, ambiguous: ambiguous)
    var lines: [Range<String.Index>] = []
    var start = 0
    while start < clusters.count {
      let indent = lines.isEmpty ? firstIndent : hangingIndent
      let end = lineEnd(clusters, from: start, columns: max(2, columns - max(0, indent)))
      let limit = end < clusters.count ? clusters[end].start : text.endIndex
      lines.append(clusters[start].start..<limit)
      start = end
    }
    return lines.isEmpty ? [text.startIndex..<text.endIndex] : lines
  }

  /// The lines themselves, each with the blanks at its end.
  public static func lines(
    of text: String, columns: Int, firstIndent: Int = 0, hangingIndent: Int = 0,
    ambiguous: AmbiguousWidth = .narrow
  ) -> [Substring] {
    wrap(
      text, columns: columns, firstIndent: firstIndent, hangingIndent: hangingIndent,
      ambiguous: ambiguous
    ).map { text[$0] }
  }

  /// The text cut at every place where a line may end, for programs that fill lines themselves.
  public static func pieces(of text: String) -> [Substring] {
    let starts = BreakCluster.clusters(of: text, ambiguous: .narrow)
      .filter { $0.before == .open }.map(\.start)
    let places = [text.startIndex] + starts.filter { $0 > text.startIndex } + [text.endIndex]
    return zip(places, places.dropFirst()).map { text[$0..<$1] }
  }

  /// The index of the cluster that begins the next line.
  private static func lineEnd(_ clusters: [BreakCluster], from start: Int, columns: Int) -> Int {
    var used = 0
    var end = start
    while end < clusters.count {
      let cluster = clusters[end]
      if cluster.kind != .space, used + cluster.columns > columns { break }
      used += cluster.columns
      end += 1
    }
    guard end < clusters.count else { return end }
    for strength in [BreakStrength.open, .discouraged] {
      var place = end
      while place > start {
        if clusters[place].before <= strength { return place }
        place -= 1
      }
    }
    return max(end, start + 1)
  }
}
