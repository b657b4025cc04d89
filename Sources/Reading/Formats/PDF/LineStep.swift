/// How far apart the lines of a cell stand, doubled, in a document of words with their boxes.
enum LineStep {
  /// The least step but few from a line of a label to the next, in letters as high as the numbers; nil
  /// where no label is broken.
  ///
  /// The height of a box tells less: fonts claim up to twice as much as their lines take.
  static func of(_ words: [BoxWord]) -> Int? {
    let heights = words.filter { $0.kind == .number }.map(\.height).sorted()
    guard !heights.isEmpty else { return nil }
    let height = heights[heights.count / 2]
    let labels = words.filter {
      $0.kind != .number && abs($0.height - height) * 4 <= height && $0.range.count >= leastBytes
    }
    .sorted { ($0.page, $0.middle) < ($1.page, $1.middle) }
    var steps: [Int] = []
    for (index, word) in labels.enumerated() {
      let step = labels[..<index].suffix(reach)
        .filter { $0.page == word.page && $0.overlaps(word) && $0.middle < word.middle }
        .map { word.middle - $0.middle }.min()
      if let step, step * 10 > height * 8, step * 10 < height * 30 { steps.append(step) }
    }
    guard steps.count >= leastSteps else { return nil }
    steps.sort()
    return steps[steps.count / 20]
  }

  /// Two characters: a single one may be a mark above or below its line.
  private static let leastBytes = 6
  private static let leastSteps = 4
  private static let reach = 24
}
