/// Rows as programs write them: `["规章", "0", "", "3"]`, `('规章', 0, NULL, 3)`, `{"项目": "规章"}`.
///
/// Each innermost bracket with nothing but literals in it is a row, each literal a cell. Values of
/// an object may stand in any order: it is a row where its names do no more than count them.
enum LiteralRows {
  /// A text with such rows; nil where there are not enough of them for a table.
  static func mark(_ text: [UInt8]) -> MarkedText? {
    guard brackets.contains(where: { ByteSearch.has($0, times: leastRows, in: text) }) else {
      return nil
    }
    var marked = MarkedText(text: text)
    var line = 0
    var at = 0
    var lineStart = 0
    var rows = 0
    func addWords(upTo end: Int) {
      let range = ByteText.trimmed(text, lineStart..<max(lineStart, end))
      if !range.isEmpty { WordRows.add(range, line: line, to: &marked) }
    }
    while at < text.count {
      switch text[at] {
      case 0x0A:
        addWords(upTo: at)
        line += 1
        lineStart = at + 1
      case let byte where brackets.contains(byte):
        guard let (cells, end) = literals(text, at) else { break }
        addWords(upTo: at)
        marked.beginRow(.cells, line: line)
        for (index, cell) in cells.enumerated() {
          marked.add(cell, index: index, line: line)
        }
        line += text[at..<end].count { $0 == 0x0A }
        rows += 1
        at = end
        lineStart = end
        continue
      default: break
      }
      at += 1
    }
    addWords(upTo: text.count)
    return rows >= leastRows ? marked : nil
  }

  /// The same for a text that is little else: all of its tables have rows of this kind.
  static func document(_ text: [UInt8]) -> MarkedText? {
    guard
      brackets.dropFirst().contains(where: { ByteSearch.has($0, times: rowsOfTables, in: text) }),
      let marked = mark(text), marked.rows.count(where: { $0.kind == .cells }) >= rowsOfTables
    else { return nil }
    return marked
  }

  private static let brackets: [UInt8] = [0x28, 0x5B, 0x7B]
  /// Fewer than the three tables have: a text with as many has hardly a table of another kind.
  private static let rowsOfTables = 24
  private static let leastRows = 8
  /// Bytes and cells that a row of a form has at most.
  private static let longest = 8192
  private static let mostCells = 64

  /// The literals between a bracket and the one that closes it, and where that ends; nil where
  /// anything else stands there, or fewer than two.
  private static func literals(_ text: [UInt8], _ open: Int) -> (cells: [Range<Int>], end: Int)? {
    let closing: UInt8 = text[open] == 0x28 ? 0x29 : text[open] + 2
    let limit = min(text.count, open + longest)
    var cells: [Range<Int>] = []
    var names: [Range<Int>] = []
    var at = open + 1
    while cells.count < mostCells {
      skipSpace(text, &at, limit)
      guard at < limit, let cell = literal(text, &at, limit) else { return nil }
      skipSpace(text, &at, limit)
      guard at < limit else { return nil }
      if let name = nameEnd(text, at, limit) {
        if names.count > cells.count { return nil }
        names.append(cell)
        at = name
        continue
      }
      cells.append(cell)
      if text[at] == closing {
        let isInOrder = names.isEmpty || names.count == cells.count && count(names, text)
        return cells.count > 1 && isInOrder ? (cells, at + 1) : nil
      }
      guard text[at] == 0x2C else { return nil }
      at += 1
    }
    return nil
  }

  /// Whether names are one word with numbers that go up by one: `c0`, `c1`, `c2`.
  private static func count(_ names: [Range<Int>], _ text: [UInt8]) -> Bool {
    var last: (word: ArraySlice<UInt8>, number: Int)?
    for name in names {
      let digits = text[name].reversed().prefix { $0 &- 0x30 < 10 }.count
      let start = name.upperBound - digits
      guard let number = ByteText.number(text, start..<name.upperBound, ofAtMost: 3) else {
        return false
      }
      let word = text[name.lowerBound..<start]
      if let last, last.word != word || last.number + 1 != number { return false }
      last = (word, number)
    }
    return true
  }

  /// Where the colon or arrow ends that makes a literal the name of the next; nil where none stands.
  private static func nameEnd(_ text: [UInt8], _ at: Int, _ limit: Int) -> Int? {
    if text[at] == 0x3A { return at + 1 }
    return text[at] == 0x3D && at + 1 < limit && text[at + 1] == 0x3E ? at + 2 : nil
  }

  /// A quoted text without its quotes, a number, or a word for none.
  private static func literal(_ text: [UInt8], _ at: inout Int, _ limit: Int) -> Range<Int>? {
    let start = at
    if text[at] == 0x22 || text[at] == 0x27 {
      guard let end = ScriptString.end(text, at, limit) else { return nil }
      at = end + 1
      return start + 1..<end
    }
    while at < limit, ByteText.isPartOfLiteral(text[at]) { at += 1 }
    return at > start && at - start <= 24 ? start..<at : nil
  }

  private static func skipSpace(_ text: [UInt8], _ at: inout Int, _ limit: Int) {
    while at < limit, text[at] <= 0x20 { at += 1 }
  }
}
