/// A tag of markup that tells the box of a word or a page.
struct BoxTag {
  private let markup: [UInt8]
  /// From its `<` up to its `>`.
  let range: Range<Int>

  init(_ markup: [UInt8], _ range: Range<Int>) {
    self.markup = markup
    self.range = range
  }

  /// Whether it begins with what marks it, or has that among its attributes.
  func holds(_ mark: [UInt8]) -> Bool {
    mark[0] == 0x3C ? markup[range].starts(with: mark) : find(mark) != nil
  }

  private func find(_ name: [UInt8]) -> Int? {
    guard range.count >= name.count else { return nil }
    return (range.lowerBound...range.upperBound - name.count).first {
      markup[$0] == name[0] && markup[$0...].starts(with: name)
    }
  }

  /// What stands behind a name up to the next quote, `;` or the tag's end.
  func attribute(_ name: [UInt8]) -> Range<Int>? {
    guard let start = find(name).map({ $0 + name.count }) else { return nil }
    let ends: [UInt8] = name.last == 0x22 ? [0x22] : [0x22, 0x27, 0x3B]
    let end = markup[start..<range.upperBound].firstIndex { ends.contains($0) } ?? range.upperBound
    return start..<end
  }

  /// Left, top, right and bottom; nil where it does not tell all of them.
  func values(_ box: BoxDialect.Box) -> [Int]? {
    switch box {
    case .edges(let names):
      let edges = names.compactMap(attribute).map(number)
      return edges.count == 4 ? edges : nil
    case .sizes(let names):
      let sizes = names.compactMap(attribute).map(number)
      return sizes.count == 4
        ? [sizes[0], sizes[1], sizes[0] + sizes[2], sizes[1] + sizes[3]] : nil
    case .list(let name):
      guard let list = attribute(name) else { return nil }
      let numbers = markup[list].split(separator: 0x20).map(BoxPages.hundredths)
      if numbers.count >= 8 {
        let x = stride(from: 0, to: 8, by: 2).map { numbers[$0] }
        let y = stride(from: 1, to: 8, by: 2).map { numbers[$0] }
        return [x.min() ?? 0, y.min() ?? 0, x.max() ?? 0, y.max() ?? 0]
      }
      return numbers.count >= 4 ? Array(numbers.prefix(4)) : nil
    }
  }

  /// The longer side of a page.
  func longestSide(_ box: BoxDialect.Box) -> Int? {
    (values(box) ?? Self.sides.compactMap(attribute).map(number)).max()
  }

  /// Whether the program that recognised a word is sure of it.
  var isSure: Bool {
    attribute(Self.sureness).map { number($0) >= WordTable.leastSureness } ?? true
  }

  private func number(_ value: Range<Int>) -> Int { BoxPages.hundredths(markup[value]) }

  private static let sides = ["WIDTH=\"", "HEIGHT=\""].map { Array($0.utf8) }
  private static let sureness = Array("x_wconf ".utf8)
}
