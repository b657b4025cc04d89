import Glyphs

/// Finds the parts that the form wants of the first section: 主动公开, 依申请公开, 政府信息管理, 平台建设 and
/// 监督保障, each under a heading of its own.
///
/// A report without tables that does not give its sections their titles is told by these: papers of
/// other kinds have one of them or another under the ordinals of main headings.
enum OverviewParts {
  /// How many of the five have a heading with the ordinal of a part.
  static func count(_ lines: [TextLine?]) -> Int {
    var found: Set<Int> = []
    for line in lines.lazy.compactMap({ $0 }) where line.isAlone {
      guard line.firstScalar.map(Ordinal.mayBeginMinor) ?? false else { continue }
      let text = line.text
      guard Ordinal(text).minorNumber != nil else { continue }
      // The text of the part may follow on the same line.
      let title = line.characters.prefix(mostCharacters)
      if let part = names.firstIndex(where: { HanText.has($0, in: title) }) { found.insert(part) }
      if found.count == names.count { break }
    }
    return found.count
  }

  /// An ordinal and the longest title.
  private static let mostCharacters = 14

  /// The parts by words of their titles; 依申请公开 is no 主动公开, and comes first.
  private static let names: [[[UInt16]]] = [
    ["申请公开"], ["主动公开"], ["信息管理"], ["平台建设", "平台管理", "公开平台"], ["监督保障"],
  ].map { $0.map { HanText.characters($0) } }
}
