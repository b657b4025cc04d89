/// Lists of numbers with a mark between them that sentences have as well, or that no table has:
/// `规章：1，0，3`, `规章~1~-~3`, `'规章', '1', '', '3'`.
///
/// The mark becomes a bar where it stands between two numbers, with spaces for the bytes that this
/// saves, so that everything keeps its place.
struct ListedNumbers {
  private let text: [UInt8]
  private let mark: [UInt8]
  private var result: [UInt8]
  /// Whether lines of lists begin with a dash that is none of their cells.
  private var isBulleted = false
  /// What stands between a label and the first number where it is not the mark.
  private var heads: Set<[UInt8]> = []

  /// The text with bars; nil where it has no such lists.
  static func writtenOut(_ text: [UInt8]) -> [UInt8]? {
    let lines = TextLines.ranges(text)
    guard let mark = ListMark.common(of: text, lines) else { return nil }
    var listed = ListedNumbers(text, mark)
    let lists = lines.compactMap { listed.list(in: $0) }
    listed.learn(from: lists)
    for list in lists { listed.write(list) }
    return listed.result
  }

  private init(_ text: [UInt8], _ mark: [UInt8]) {
    self.text = text
    self.mark = mark
    result = text
  }

  /// A line with the mark behind its label.
  private struct List {
    var line: Range<Int>
    var hasLabel: Bool
    /// What stands between label and first value, nothing where the mark does.
    var head: Range<Int>
    var values: [Range<Int>]
    /// What stands behind the last value.
    var tail: Range<Int>
  }

  /// The list of a line; nil where anything but numbers, dashes and nothing stands between marks.
  private func list(in line: Range<Int>) -> List? {
    let line = ByteText.trimmed(text, line)
    let labelEnd = ListMark.labelEnd(text, line)
    let start = ByteText.trimmed(text, labelEnd..<line.upperBound).lowerBound
    guard ByteSearch.first(0x7C, in: text, line) == nil else { return nil }
    var parts: [Range<Int>] = []
    var from = start
    while let at = ByteSearch.first(mark, in: text, from..<max(from, line.upperBound)) {
      parts.append(from..<at)
      from = at + mark.count
    }
    let hasLabel = labelEnd > line.lowerBound
    guard !parts.isEmpty || hasLabel && start < line.upperBound else { return nil }
    parts.append(from..<line.upperBound)
    var head = start..<start
    if hasLabel, parts[0].isEmpty {
      parts.removeFirst()
    } else {
      let value = ListMark.valueBehind(text, parts[0])
      head = parts[0].lowerBound..<value.lowerBound
      parts[0] = value
    }
    let last = parts[parts.count - 1]
    let value = ListMark.value(text, last)
    parts[parts.count - 1] = value
    let tail = value.upperBound..<last.upperBound
    guard parts.allSatisfy({ ListMark.isValue(text, $0) }),
      !ByteText.scalars(text, tail, atMost: tail.count).contains(where: {
        ByteText.digit($0) != nil
      })
    else { return nil }
    return List(line: line, hasLabel: hasLabel, head: head, values: parts, tail: tail)
  }

  /// Learns what stands before first values that are there.
  private mutating func learn(from lists: [List]) {
    for list in lists {
      if list.line.count > 1, text[list.line.lowerBound] == 0x2D,
        text[list.line.lowerBound + 1] == 0x20
      {
        isBulleted = true
      }
      if list.hasLabel, list.values.count > 1, let first = list.values.first, !isEmpty(first) {
        heads.insert(Array(text[ByteText.trimmed(text, list.head)]))
      }
    }
  }

  private func isEmpty(_ value: Range<Int>) -> Bool { ByteText.trimmed(text, value).isEmpty }

  private mutating func write(_ list: List) {
    guard let first = list.values.first, list.values.contains(where: { !isEmpty($0) }) else {
      return
    }
    if list.hasLabel {
      let head = Array(text[ByteText.trimmed(text, list.head)])
      // Without a known head the label and an empty cell are one, and a number alone is no list.
      let isSure = list.head.isEmpty || heads.contains(head)
      if !isSure, isEmpty(first) || list.values.count == 1 { return }
      if head.isEmpty, list.head.lowerBound == list.values[0].lowerBound,
        list.values[0].lowerBound == ListMark.labelEnd(text, list.line)
      {
        return
      }
      bar(list.head.isEmpty ? first.lowerBound - mark.count..<first.lowerBound : list.head)
    } else {
      // A bar before the first cell would be a border.
      let isBullet = isBulleted && first.lowerBound == list.line.lowerBound
      if isEmpty(first) || isBullet { return }
      for at in list.head { result[at] = 0x20 }
    }
    for (value, next) in zip(list.values, list.values.dropFirst()) {
      bar(value.upperBound..<next.lowerBound)
    }
    // A unit belongs to its number.
    if text[list.tail].contains(where: ByteText.leadsHan) { return }
    for at in list.tail { result[at] = 0x20 }
  }

  /// A bar, and spaces for the other bytes.
  private mutating func bar(_ range: Range<Int>) {
    for at in range { result[at] = at == range.lowerBound ? 0x7C : 0x20 }
  }
}
