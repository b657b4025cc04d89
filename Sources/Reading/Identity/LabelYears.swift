import Reports

/// Finds the years that the labels of tables have in brackets: `本年（2022）制发件数`.
enum LabelYears {
  static func all(_ document: Document) -> [LabelYear] {
    let text = document.marked.text
    var found: [(at: Int, label: LabelYear)] = []
    for bracket in brackets {
      // The last byte of `（` is rarer than its first, which all marks of full width begin with.
      let last = bracket[bracket.count - 1]
      var next = ByteSearch.first(last, in: text)
      while let at = next, found.count < most {
        next = ByteSearch.first(last, in: text, from: at + 1)
        guard let year = year(text, at + 1), ends(text, at + 1, bracket),
          let (offset, _) = words.first(where: { ends(text, at + 1 - bracket.count, $0.word) }),
          let line = document.marked.line(ofByte: at + 1)
        else { continue }
        found.append((at, LabelYear(offset: offset, year: year, line: line + 1)))
      }
    }
    return found.sorted { $0.at < $1.at }.map(\.label)
  }

  /// More than a form has.
  private static let most = 64

  private static let brackets = ["(", "（"].map { Array($0.utf8) }
  private static let words: [(offset: Int, word: [UInt8])] =
    [(0, ["本年", "本年度"]), (-1, ["上年", "上年度", "上一年"]), (1, ["下年", "下年度", "下一年度"])]
    .flatMap { offset, words in words.map { (offset, Array($0.utf8)) } }

  /// Whether `word` stands just before `end`.
  private static func ends(_ text: [UInt8], _ end: Int, _ word: [UInt8]) -> Bool {
    end >= word.count && text[end - word.count..<end].elementsEqual(word)
  }

  /// Four digits, the end of the bracket, and then what only a label goes on with: `）制发件数`,
  /// `）结转`.
  ///
  /// Prose has such brackets too, and may mean another year by them.
  private static func year(_ text: [UInt8], _ start: Int) -> Int? {
    guard start + 4 < text.count else { return nil }
    var year = 0
    for byte in text[start..<start + 4] {
      guard byte >= 0x30, byte <= 0x39 else { return nil }
      year = year * 10 + Int(byte) - 0x30
    }
    guard (1990...2099).contains(year) else { return nil }
    var at = start + 4
    func skip(_ bytes: [UInt8]) -> Bool {
      guard text[at...].starts(with: bytes) else { return false }
      at += bytes.count
      return true
    }
    _ = skip(yearMark)
    guard ends.contains(where: skip), goesOn.contains(where: skip) else { return nil }
    return year
  }

  private static let yearMark = Array("年".utf8)
  private static let ends = [")", "）"].map { Array($0.utf8) }
  private static let goesOn = ["制发", "废止", "处理", "收费", "新", "结转", "继续"].map { Array($0.utf8) }
}
