/// Text whose cells are set apart by commas or semicolons, with quotes around cells that hold
/// the separator or a line break.
enum DelimitedText {
  /// The separator, when enough lines look like rows of numbers under it.
  static func separator(_ text: [UInt8], _ lines: TextLines) -> UInt8? {
    // A row has five fields at least.
    for candidate in [UInt8(0x2C), 0x3B]
    where ByteSearch.has(candidate, times: 4 * leastRows, in: text) {
      var rows = 0
      for range in lines.ranges
      where ByteSearch.has(candidate, times: 4, in: text, range)
        && mayBeRow(text, range, candidate) && looksLikeRow(text, range, candidate)
      {
        rows += 1
        if rows == leastRows { return candidate }
      }
    }
    return quoted(text, lines) ?? (isEven(text, lines) ? 0x2C : nil)
  }

  /// Whether hardly a line has another number of commas than all others, and two at least: a list with
  /// a value or two on each line, where `71,116` are two of them. One that gives the year on each line
  /// is left to be read by its names.
  private static func isEven(_ text: [UInt8], _ lines: TextLines) -> Bool {
    let own = lines.ranges.filter { !$0.isEmpty }
    guard own.count >= leastEven, let first = own.dropFirst().first.map({ commas(text, $0) }),
      first >= 2
    else { return false }
    let most = own.count / 20
    let others = own.count { commas(text, $0) != first }
    return others <= most && own.count { hasYear(text, $0) } <= most
  }

  /// How many commas part the fields of a line.
  private static func commas(_ text: [UInt8], _ line: Range<Int>) -> Int {
    var count = 0
    var isQuoted = false
    for byte in text[line] {
      if byte == 0x22 { isQuoted.toggle() } else if byte == 0x2C, !isQuoted { count += 1 }
    }
    return count
  }

  /// Whether a field of a line is a year.
  private static func hasYear(_ text: [UInt8], _ line: Range<Int>) -> Bool {
    text[line].split(separator: 0x2C, omittingEmptySubsequences: false).contains {
      $0.count == 4 && $0.starts(with: century) && $0.allSatisfy { $0 &- 0x30 < 10 }
    }
  }

  private static let century = Array("20".utf8)
  private static let leastEven = 40

  /// What stands behind the quotes where most lines begin with a cell in quotes: a comma, a tab, a bar.
  private static func quoted(_ text: [UInt8], _ lines: TextLines) -> UInt8? {
    guard text.contains(0x22) else { return nil }
    let own = lines.ranges.filter { !$0.isEmpty }
    let begun = own.filter { text[$0.lowerBound] == 0x22 }
    guard begun.count >= leastRows, 2 * begun.count > own.count else { return nil }
    return [UInt8(0x2C), 0x09, 0x7C, 0x5E].first { mark in
      let ended = begun.count { line in
        // A comma at the end of a line sets what a list has on each apart.
        let own = mark == 0x2C ? text[line].dropLast() : text[line]
        return zip(own, own.dropFirst()).contains { $0 == 0x22 && $1 == mark }
      }
      return 2 * ended > begun.count
    }
  }

  private static let leastRows = 8

  static func mark(_ text: [UInt8], separator: UInt8) -> MarkedText {
    var marked = MarkedText(text: text)
    var at = 0
    var line = 0
    while at < text.count {
      marked.beginRow(.cells, line: line)
      var index = 0
      var isRowOpen = true
      while isRowOpen {
        let (cell, next) = field(text, at, separator)
        marked.add(withoutTextMark(text, cell), index: index, line: line)
        line += newlines(text, at..<next)
        index += 1
        isRowOpen = next < text.count && text[next] == separator
        at = next + 1
        if !isRowOpen, next < text.count {
          if text[next] == 0x0D, next + 1 < text.count, text[next + 1] == 0x0A { at = next + 2 }
          line += 1
        }
      }
    }
    RowNumbers.drop(from: &marked)
    return marked
  }

  /// Whether five fields begin as no word does: in prose with commas hardly any do.
  private static func mayBeRow(_ text: [UInt8], _ range: Range<Int>, _ separator: UInt8) -> Bool {
    var fields = 0
    var start = range.lowerBound
    while start <= range.upperBound, fields < 5 {
      let first = start < range.upperBound ? text[start] : separator
      let isWord = (first >= 0x80 && first != 0xEF) || ByteText.isLetter(first)
      if !isWord { fields += 1 }
      let end = ByteSearch.first(separator, in: text, start..<range.upperBound)
      start = (end ?? range.upperBound) + 1
    }
    return fields >= 5
  }

  /// At least five fields that are a number (with a unit or without), a dash or empty, two of them
  /// numbers.
  private static func looksLikeRow(_ text: [UInt8], _ range: Range<Int>, _ separator: UInt8) -> Bool
  {
    var fields = 0
    var numbers = 0
    var isNumeric = true
    var hasDigit = false
    var hasText = false
    var isDigitsOver = false
    var isGlued = false
    var hasWord = false
    var last: UInt8 = 0
    func close() {
      // `行政许可1,484` is a label and a number run together: the comma groups its thousands.
      if !isNumeric, hasWord, last &- 0x30 < 10 { isGlued = true }
      if isNumeric, !hasText || hasDigit {
        fields += 1
        if hasDigit { numbers += 1 }
      }
    }
    var next = range.lowerBound
    for at in range where at >= next {
      let byte = text[at]
      if byte == 0xEF, at + 2 < range.upperBound,
        ByteText.digit(ByteText.scalar(text, at).value) != nil
      {
        if hasText || isDigitsOver { isNumeric = false }
        hasDigit = true
        next = at + 3
      } else if byte == separator {
        close()
        isNumeric = true
        hasDigit = false
        hasText = false
        isDigitsOver = false
        hasWord = false
        last = 0
        continue
      } else if byte >= 0x30, byte <= 0x39 {
        // In `1,204 3,077` the comma only sets thousands apart: no field holds two numbers.
        if hasText || isDigitsOver { isNumeric = false }
        // `1.重复申请1,484` has a label behind its ordinal.
        hasWord = hasWord || hasText && at >= 3 && last >= 0x80 && ByteText.leadsHan(text[at - 3])
        hasDigit = true
      } else if byte == 0x20 {
        isDigitsOver = hasDigit
      } else if byte >= 0xE0, hasDigit, !hasText {
        hasText = true
      } else if byte >= 0x80, hasText {
        last = byte
        continue
      } else if byte == 0x2C, hasDigit, at + 1 < range.upperBound, text[at + 1] &- 0x30 < 10 {
        // Grouped thousands, where something else sets cells apart.
        isDigitsOver = false
      } else if byte == 0x09 || byte == 0x27, isTextMark(text, at, range, separator) {
        continue
      } else if byte != 0x22, byte != 0x2D, byte != 0x2F, byte != 0x2E {
        isNumeric = false
        hasWord = hasWord || ByteText.leadsHan(byte)
      }
      last = byte
    }
    close()
    return !isGlued && fields >= 5 && numbers >= 2
  }

  /// A field without the apostrophe before its text; one behind it makes them quotes.
  private static func withoutTextMark(_ text: [UInt8], _ field: Range<Int>) -> Range<Int> {
    guard field.count > 1, text[field.lowerBound] == 0x27, text[field.upperBound - 1] != 0x27 else {
      return field
    }
    return field.dropFirst()
  }

  /// Whether a tab or an apostrophe stands at the end of a field: programs put it there so that a
  /// spreadsheet takes what they write for text and changes nothing about it.
  private static func isTextMark(
    _ text: [UInt8], _ at: Int, _ range: Range<Int>, _ separator: UInt8
  ) -> Bool {
    func isEnd(_ place: Int) -> Bool {
      !range.contains(place) || text[place] == 0x22 || text[place] == separator
        || text[place] == 0x0D
    }
    return isEnd(at - 1) || text[at] == 0x09 && isEnd(at + 1)
  }

  /// The content of the field at `at`, and where its end stands.
  private static func field(
    _ text: [UInt8], _ at: Int, _ separator: UInt8
  ) -> (cell: Range<Int>, next: Int) {
    var start = at
    // What stood before the line is blank.
    while start < text.count, text[start] == 0x20 { start += 1 }
    if start < text.count, text[start] == 0x22 {
      start += 1
      var end = start
      while end < text.count {
        if text[end] == 0x22 {
          if end + 1 < text.count, text[end + 1] == 0x22 {
            end += 2
            continue
          }
          break
        }
        end += 1
      }
      var next = min(end + 1, text.count)
      while next < text.count, text[next] != separator, text[next] != 0x0A, text[next] != 0x0D {
        next += 1
      }
      return (start..<end, next)
    }
    var end = at
    while end < text.count, text[end] != separator, text[end] != 0x0A, text[end] != 0x0D {
      end += 1
    }
    return (at..<end, end)
  }

  private static func newlines(_ text: [UInt8], _ range: Range<Int>) -> Int {
    range.reduce(0) { $0 + (text[$1] == 0x0A ? 1 : 0) }
  }
}
