/// Numbers that a column too narrow for them breaks over two lines: `2604` over `8` is 26048.
///
/// A line goes on with the numbers of the line above when it stands right below it, each of its
/// numbers under one that fills its column, and beside no label of its own. What stands so but fills
/// no column may be broken or not; such numbers are spoilt rather than believed.
struct BrokenNumbers {
  private var lines: [BoxLine]
  private var text: [UInt8]
  /// The last part of each number that was put together, by the place of its line.
  private var below: [Int: BoxLine] = [:]

  /// From line to line of a cell, doubled; nil where only the height of words tells.
  private let step: Int?
  /// The heights of the first and the last line of each page: a row may go on over its end.
  private let edges: [Int: (first: Int, last: Int)]

  /// - Returns: the lines, with broken numbers put together in `text`.
  static func mended(
    _ lines: [BoxLine], _ text: inout [UInt8], step: Int? = nil
  ) -> [BoxLine] {
    var broken = BrokenNumbers(lines: lines, text: text, step: step)
    broken.mend()
    text = broken.text
    return broken.lines
  }

  private init(lines: [BoxLine], text: [UInt8], step: Int?) {
    self.step = step
    self.lines = lines
    self.text = text
    edges = Dictionary(grouping: lines, by: \.page)
      .mapValues { ($0[0].middle, $0[$0.count - 1].middle) }
  }

  private mutating func mend() {
    var upper: Int?
    for index in lines.indices where !lines[index].numbers.isEmpty {
      defer { if !lines[index].numbers.isEmpty { upper = index } }
      guard let above = upper, isRightBelow(index, above),
        let places = places(lines[index], under: lines[above]),
        !isWider(lines[index], than: lines[above], at: places), goesOn(index, above)
      else { continue }
      join(index, to: above, places)
    }
  }

  /// Whether a line stands where the next line of the same cells does.
  private func isRightBelow(_ index: Int, _ above: Int) -> Bool {
    let (line, last) = (lines[index], below[above] ?? lines[above])
    guard line.numbers.count <= lines[above].numbers.count else { return false }
    if line.page == last.page { return isNext(line.middle - last.middle, last) }
    guard line.page == last.page + 1, edges[last.page]?.last == last.middle else { return false }
    if edges[line.page]?.first == line.middle { return true }
    // A row that a page cuts goes on in the middle of what is left of it.
    return index - above <= Self.tallestLabel
      && lines[(above + 1)...index].allSatisfy { line in
        line.words.allSatisfy { $0.kind != .item && !RowWords.begins($0, text) }
      }
  }

  /// Whether two heights are no farther apart than lines of a cell.
  private func isNext(_ step: Int, _ above: BoxLine) -> Bool {
    10 * step <= (self.step.map { 12 * $0 } ?? 26 * above.height)
  }

  /// For each number of a line the one it stands under; nil where one stands under none or two.
  private func places(_ line: BoxLine, under above: BoxLine) -> [Int]? {
    var places: [Int] = []
    for number in line.numbers {
      let found = above.numbers.indices.filter { above.numbers[$0].overlaps(number) }
      guard found.count == 1, places.last.map({ $0 < found[0] }) ?? true,
        text[number.range].allSatisfy({ $0 &- 0x30 < 10 || $0 == 0x2C || $0 == 0x2E }),
        // No number goes on behind a zero that it begins with.
        text[above.numbers[found[0]].range] != [0x30],
        above.numbers[found[0]].range.count + number.range.count <= Self.mostBytes
      else { return nil }
      places.append(found[0])
    }
    return places
  }

  /// More than a number takes, digits, commas and all.
  private static let mostBytes = 24

  /// Whether some number is wider, by most of a digit, than the one it stands under: what had room for
  /// it did not break that.
  private func isWider(_ line: BoxLine, than above: BoxLine, at places: [Int]) -> Bool {
    zip(line.numbers, places).contains { part, place in
      let step = part.width / max(part.range.count, 1)
      return 4 * (part.width - above.numbers[place].width) > 3 * step
    }
  }

  /// Whether a line has no label of its own: nothing stands where the label of the line above does,
  /// or what goes on with it.
  private func goesOn(_ index: Int, _ above: Int) -> Bool {
    let zone = lines[above].numbers.first?.left ?? 0
    func labels(_ line: BoxLine) -> [BoxWord] {
      line.words.filter { $0.kind != .number && $0.right <= zone }
    }
    let own = labels(lines[index])
    guard own.count == lines[index].words.count - lines[index].numbers.count,
      !beginsRow(index, above, zone), !beginsBetween(above, index, zone)
    else { return false }
    // An item beside its numbers begins a row, whatever stands left of it.
    if let label = labels(lines[above]).last, own.last(where: { $0.overlaps(label) })?.kind == .item
    {
      return false
    }
    // Left of the labels stand the headings of several rows.
    guard
      let label = lines[..<index].suffix(3).reversed().lazy.filter({ $0.page == lines[above].page })
        .compactMap({ labels($0).last }).first,
      let last = own.last(where: { $0.overlaps(label) })
    else { return true }
    guard last.kind == .text, !RowWords.isLabel(last, text) else { return false }
    return followsItem(last, index, zone) || RowWords.goesOn(label, last, text)
      || isFull(label, near: above, step: label.height) { $0.kind != .number && $0.right <= zone }
  }

  /// Whether the label of a row begins beside a line, or nearer to it than to the line above: merged
  /// cells do not always stand at the height of their row.
  private func beginsRow(_ index: Int, _ above: Int, _ zone: Int) -> Bool {
    let line = lines[index]
    guard lines[above].words.contains(where: { $0.kind != .number && $0.right <= zone }) else {
      return false
    }
    return lines[(above + 1)..<min(index + 3, lines.count)].contains { other in
      other.page == line.page && abs(other.middle - line.middle) * 5 <= 7 * line.height
        && abs(other.middle - line.middle) < abs(other.middle - lines[above].middle)
        && other.words.contains {
          $0.kind == .item && $0.right <= zone && RowWords.begins($0, text)
        }
    }
  }

  /// Whether below the label of a line, and above the other line, an item begins in the same column.
  private func beginsBetween(_ above: Int, _ index: Int, _ zone: Int) -> Bool {
    guard let label = lines[above].words.last(where: { $0.kind != .number && $0.right <= zone })
    else { return false }
    return lines[(above + 1)..<index].suffix(Self.tallestLabel).contains { line in
      line.words.contains { $0.kind == .item && $0.right <= zone && $0.overlaps(label) }
    }
  }

  /// Whether lines of a label stand close above a word up to one that begins an item.
  private func followsItem(_ word: BoxWord, _ index: Int, _ zone: Int) -> Bool {
    var lower = word
    for line in lines[..<index].suffix(Self.tallestLabel).reversed() where line.page == word.page {
      guard
        let upper = line.words.last(where: {
          $0.kind != .number && $0.right <= zone && $0.overlaps(word)
        })
      else { continue }
      guard lower.middle - upper.middle <= 26 * upper.height / 10 else { return false }
      if upper.kind == .item { return true }
      lower = upper
    }
    return false
  }

  private static let tallestLabel = 10

  /// Whether a word leaves no room of `step` in its column, as wide as the widest word of it: of
  /// those that begin, end or have their middle where it has, though they are not all as wide.
  private func isFull(
    _ word: BoxWord, near index: Int, step: Int, _ isAlike: (BoxWord) -> Bool
  ) -> Bool {
    let near = lines[max(0, index - Self.reach)..<min(lines.count, index + Self.reach)]
      .flatMap { $0.words.filter { $0.page == word.page && isAlike($0) } }
    let columns = [
      near.filter { abs($0.left - word.left) * 4 < word.height },
      near.filter { abs($0.right - word.right) * 4 < word.height },
      near.filter { abs($0.left + $0.right - word.left - word.right) * 2 < word.height },
    ]
    return columns.contains { column in
      let widths = column.map(\.width)
      guard let widest = widths.max(), let least = widths.min() else { return false }
      return (widest - least) * 2 >= step && (word.width + step) * 10 > widest * 10 + step
    }
  }

  private static let reach = 40

  private mutating func join(_ index: Int, to above: Int, _ places: [Int]) {
    var numbers = lines[above].numbers
    let parts = lines[index].numbers
    for (part, place) in zip(parts, places) {
      let number = numbers[place]
      let digits = number.range.count
      let step = number.width / max(digits, 1)
      let isBroken =
        digits > 1 && part.width <= number.width
        && isFull(number, near: above, step: step) { $0.kind == .number }
      let start = text.count
      // A copy of the part, since a slice of the text would make the text be copied.
      text += Array(text[number.range])
      text += isBroken ? Array(text[part.range]) : ByteText.unknown
      numbers[place].range = start..<text.count
      text.append(0x0A)
    }
    below[above] = lines[index]
    lines[above].replaceNumbers(numbers)
    lines[index].dropNumbers()
  }
}
