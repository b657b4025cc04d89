/// Numbers of lines that a program prints before each line: `  12  规章⇥3⇥0`.
enum LineNumbers {
  /// The text with spaces for the numbers of its lines.
  static func blanked(_ text: [UInt8]) -> [UInt8] {
    var found: [Range<Int>] = []
    var streak: [Range<Int>] = []
    var last = -1
    var isNumbered = false
    func close() {
      // Where one part is numbered, the others are, too.
      let least = isNumbered ? leastAgain : leastLines
      if streak.count >= least {
        found += streak
        isNumbered = true
      }
      streak = []
    }
    var start = 0
    while start < text.count {
      if let (number, range) = number(text, start) {
        if number != last + 1 { close() }
        streak.append(range)
        last = number
      } else if !streak.isEmpty, !isEmpty(text, start) {
        close()
        last = -1
      }
      guard let end = ByteSearch.first(0x0A, in: text, from: start) else { break }
      start = end + 1
    }
    close()
    if found.isEmpty { return text }
    var result = text
    for range in found {
      for at in range { result[at] = 0x20 }
    }
    return result
  }

  /// Rows of a table may begin with numbers that go up by one by chance; so many do not.
  private static let leastLines = 8
  private static let leastAgain = 3

  /// The number that a line begins with, set apart from a text by two spaces at least.
  private static func number(_ text: [UInt8], _ start: Int) -> (value: Int, range: Range<Int>)? {
    var at = start
    while at < text.count, text[at] == 0x20 { at += 1 }
    let first = at
    var value = 0
    while at < text.count, text[at] &- 0x30 < 10, at - first < 5 {
      value = value * 10 + Int(text[at] - 0x30)
      at += 1
    }
    guard at > first, at + 2 < text.count, text[at] == 0x20, text[at + 1] == 0x20 else {
      return nil
    }
    return (value, first..<at)
  }

  private static func isEmpty(_ text: [UInt8], _ start: Int) -> Bool {
    text[start] == 0x0A || text[start] == 0x0D
  }
}
