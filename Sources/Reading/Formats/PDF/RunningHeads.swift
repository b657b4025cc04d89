/// Lines that pages repeat at their top or foot: page numbers and running heads.
enum RunningHeads {
  /// `lines` without page numbers, and with a running head only where it stands first.
  static func removed(from lines: [BoxLine], _ text: [UInt8], pageCount: Int) -> [BoxLine] {
    var edges: [Edge: [Int]] = [:]
    for (index, line) in lines.enumerated() where isOutermost(index, lines) {
      edges[Edge(line, text), default: []].append(index)
    }
    var dropped: Set<Int> = []
    for (edge, places) in edges {
      let pages = Set(places.map { lines[$0].page })
      let isNumber = edge.letters.allSatisfy { $0 == 0x2D } || isPageNumber(lines[places[0]], text)
      if pages.count > 1, pages.count * 2 >= pageCount - 1 {
        dropped.formUnion(isNumber ? places[...] : places.dropFirst())
      } else if isPageNumber(lines[places[0]], text) {
        dropped.formUnion(places)
      }
    }
    return lines.indices.filter { !dropped.contains($0) }.map { lines[$0] }
  }

  /// What the same line of another page shares: its height on the page and its letters.
  private struct Edge: Hashable {
    let height: Int
    let letters: [UInt8]

    init(_ line: BoxLine, _ text: [UInt8]) {
      height = line.middle / 400
      var letters: [UInt8] = []
      for word in line.words {
        for byte in text[word.range] where !(0x30...0x39).contains(byte) && byte != 0x20 {
          letters.append(byte)
        }
      }
      self.letters = letters
    }
  }

  /// One of the two lines at the top or at the foot of its page, of few words.
  private static func isOutermost(_ index: Int, _ lines: [BoxLine]) -> Bool {
    guard lines[index].words.count <= 6 else { return false }
    let page = lines[index].page
    return index < 2 || index + 2 >= lines.count || lines[index - 2].page != page
      || lines[index + 2].page != page
  }

  /// `- 3 -`, `第 3 页`, `file:///C:/年报.html 3/7`: nothing that a cell would hold.
  private static func isPageNumber(_ line: BoxLine, _ text: [UInt8]) -> Bool {
    if isAddress(line, text) { return true }
    let scalars = line.words.flatMap { ByteText.scalars(text, $0.range, atMost: 24) }
      .filter { !ByteText.isSpace($0) }
    guard scalars.count >= 3, scalars.count <= 16,
      scalars.contains(where: { ByteText.digit($0) != nil })
    else { return false }
    let rest = scalars.filter { ByteText.digit($0) == nil }
    if rest.count == 2, let first = rest.first, first == rest[1], dashes.contains(first) {
      return scalars.first == first && scalars.last == first
    }
    return rest.first == 0x7B2C && rest.contains(0x9875)  // 第 页
  }

  /// Whether a line is what browsers print at the foot of a page: where it came from, and its number of
  /// how many.
  private static func isAddress(_ line: BoxLine, _ text: [UInt8]) -> Bool {
    guard let first = line.words.first, let last = line.words.last, line.words.count <= 3,
      ByteSearch.first(Array("://".utf8), in: text, first.range) != nil
    else { return false }
    let parts = text[last.range].split(separator: 0x2F, omittingEmptySubsequences: false)
    return parts.count == 2
      && parts.allSatisfy { !$0.isEmpty && $0.allSatisfy { (0x30...0x39).contains($0) } }
  }

  private static let dashes: Set<UInt32> = [0x2D, 0x2013, 0x2014, 0x2015, 0xB7, 0x2022]
}
