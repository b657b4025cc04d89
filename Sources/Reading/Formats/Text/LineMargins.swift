/// What stands before the lines of a text and is none of it: numbers and marks that a program printed
/// before each, and an indent that all of them have.
struct LineMargins {
  /// The text with spaces for numbers and marks, so that everything keeps its place.
  private(set) var text: [UInt8]
  /// The lines without their margins and ends.
  private(set) var lines: [Range<Int>]

  init(_ printed: [UInt8]) {
    text = printed
    lines = TextLines.ranges(printed)
    if !passOverNumbers() {
      text = LineNumbers.blanked(text)
      passOverMarks()
    }
    passOverIndent()
  }

  /// Takes numbers off where nearly every line begins with one, each greater than the one before, and
  /// the same mark behind all.
  private mutating func passOverNumbers() -> Bool {
    var separator: Separator?
    let numbers = margins(unlessAmongFirst: { Self.number(text, $0)?.separator != nil }) { line in
      guard let found = Self.number(text, line, before: separator) else { return nil }
      separator = found.separator ?? separator
      return (found.end, found.value)
    }
    guard let numbers else { return false }
    take(numbers)
    return true
  }

  /// Takes marks off where nearly every line begins with the same: `> ` of a letter that is answered.
  private mutating func passOverMarks() {
    guard let first = lines.first(where: { !ByteText.trimmed(text, $0).isEmpty }),
      case let start = ByteText.spaceEnd(text, first), Self.marks.contains(text[start])
    else { return }
    let mark = text[start]
    var count = 0
    let marks = margins(unlessAmongFirst: { _ in true }) { line in
      var at = line.lowerBound
      var end = at
      while at < line.upperBound, text[at] == mark || text[at] == 0x20 {
        if text[at] == mark { end = at + 1 }
        at += 1
      }
      count += 1
      return end > line.lowerBound ? (end, count) : nil
    }
    if let marks { take(marks) }
  }

  /// The ends of margins, line by line, as `margin` tells them with numbers that go up; nil unless
  /// nearly all lines have one.
  private func margins(
    unlessAmongFirst isOne: (Range<Int>) -> Bool,
    _ margin: (Range<Int>) -> (end: Int, value: Int)?
  ) -> [Int]? {
    let own = lines.lazy.filter { !ByteText.trimmed(text, $0).isEmpty }
    guard own.prefix(Self.mostBefore).contains(where: isOne) else { return nil }
    var ends = lines.map(\.lowerBound)
    var last = -1
    var found = 0
    var others = 0
    for (at, line) in lines.enumerated() where !ByteText.trimmed(text, line).isEmpty {
      if let (end, value) = margin(line), value > last {
        ends[at] = end
        last = value
        found += 1
      } else {
        others += 1
      }
    }
    return found >= Self.leastLines && others <= Self.mostBefore + found / 50 ? ends : nil
  }

  private mutating func take(_ ends: [Int]) {
    for (at, end) in ends.enumerated() {
      for place in lines[at].lowerBound..<end { text[place] = 0x20 }
      lines[at] = end..<lines[at].upperBound
    }
  }

  /// Takes the spaces off with which every line begins.
  private mutating func passOverIndent() {
    var least = Int.max
    for line in lines {
      var at = line.lowerBound
      while at < line.upperBound, text[at] == 0x20 { at += 1 }
      guard at < line.upperBound else { continue }
      least = min(least, at - line.lowerBound)
      if least == 0 { return }
    }
    for at in lines.indices {
      lines[at] = min(lines[at].lowerBound + least, lines[at].upperBound)..<lines[at].upperBound
    }
  }

  /// What stands between the number of a line and its text.
  private enum Separator: CaseIterable {
    case tab, colon, point, bar, space

    /// Where it ends, if a range begins with it.
    func end(_ text: [UInt8], _ range: Range<Int>) -> Int? {
      let at = range.lowerBound
      let isOne =
        switch (self, text[at]) {
        case (.tab, 0x09), (.space, 0x20), (.point, 0x2E), (.point, 0x29): true
        // The lines around what was sought have a dash.
        case (.colon, 0x3A), (.colon, 0x2D): true
        default: false
        }
      if isOne { return at + 1 }
      guard self == .bar, case let bar = ByteText.spaceEnd(text, range), bar < range.upperBound
      else { return nil }
      if text[bar] == 0x7C { return bar + 1 }
      return ByteText.scalar(text, bar).value == 0x2502 ? bar + 3 : nil
    }
  }

  /// The number that a line begins with, and what stands behind it: `separator` where that is known.
  private static func number(
    _ text: [UInt8], _ line: Range<Int>, before separator: Separator? = nil
  ) -> (value: Int, separator: Separator?, end: Int)? {
    var at = line.lowerBound
    while at < line.upperBound, text[at] == 0x20 { at += 1 }
    let first = at
    var value = 0
    while at < line.upperBound, text[at] &- 0x30 < 10, at - first < mostDigits {
      value = value * 10 + Int(text[at] - 0x30)
      at += 1
    }
    guard at > first else { return nil }
    // Nothing may be left of an empty line, not even what stands behind its number.
    if at == line.upperBound { return (value, nil, at) }
    let kinds = separator.map { [$0] } ?? Separator.allCases
    for kind in kinds {
      if let end = kind.end(text, at..<line.upperBound) { return (value, kind, end) }
    }
    return nil
  }

  /// Digits of a line's number.
  private static let mostDigits = 6
  /// Lines that a program prints before it begins to number, or that have none among many.
  private static let mostBefore = 4
  /// Fewer lines than a report has.
  private static let leastLines = 12
  /// `>`, and what begins the remarks of programs.
  private static let marks: Set<UInt8> = [0x3E, 0x23, 0x2A, 0x25, 0x3B]
}
