import Glyphs
import Reports

/// Places other than the title that tell the year.
enum YearWitness {
  /// The year of the date at the end.
  static func signatureYear(_ lines: [TextLine?]) -> Int? {
    let last = lines.compactMap { $0 }.suffix(14)
    for line in last.reversed() where line.text.unicodeScalars.count <= 40 {
      if closing.contains(where: line.text.has) { continue }
      if let year = YearText.first(in: line.text)?.year, line.text.has("月") { return year }
    }
    return nil
  }

  /// The period that the figures cover: `自2021年1月1日起至2021年12月31日止`, `2021.01.01-2021.12.31`, and
  /// what converters leave of it, `202111日起`.
  static func period(_ preamble: String) -> Int? {
    let ends = "。；\n".unicodeScalars
    for part in preamble.unicodeScalars.split(whereSeparator: { ends.contains($0) }) {
      let sentence = String(part)
      guard periods.contains(where: sentence.has) else { continue }
      for found in YearText.all(in: sentence) {
        guard let range = sentence.range(ofText: found.text) else { continue }
        let rest = sentence[range.upperBound...].unicodeScalars
        let compact = String(scalars: rest.filter { !ByteText.isSpace($0.value) }.prefix(8))
        if compact.hasPrefix("1月1日") || compact.hasPrefix("01月01日") || compact.hasPrefix("一月一日") {
          return found.year
        }
      }
      if let year = FirstDay.year(in: sentence) { return year }
    }
    return nil
  }

  private static let closing = ["截至", "截止"]
  private static let periods = ["期限", "统计时", "时限", "统计期", "1日", "一日"]

  /// The year up to the end of which figures go: `截至2023年12月底`, `截止2023年12月31日`.
  static func closingYear(_ text: String) -> Int? {
    for words in closing {
      for (_, after) in Phrase.sides(of: words, in: text) {
        let rest = String(after.prefix(20).drop { "到至于 ".contains($0) })
        guard let found = YearText.leading(rest) else { continue }
        let month = rest.dropFirst(found.text.count).drop(while: \.isWhitespace)
        if month.hasPrefix("12月") || month.hasPrefix("底") || month.hasPrefix("年底") {
          return found.year
        }
      }
    }
    return nil
  }

  /// The year that the first section begins with, and that is not one to compare with or to come.
  static func firstYear(_ beginning: [Paragraph]) -> Int? {
    guard let text = beginning.first?.text else { return nil }
    let head = String(text.prefix(60))
    return YearText.all(in: head).first { found in
      guard let place = head.range(ofText: found.text) else { return true }
      let before = head[..<place.lowerBound].suffix(2)
      let after = head[place.upperBound...]
      return !compared.contains(where: before.hasSuffix)
        && !planned.contains(where: after.hasPrefix)
    }?.year
  }

  private static let compared = ["较", "比", "与"]
  private static let planned = ["将", "拟", "计划", "相比", "被评", "获评", "荣获", "底前", "年底前"]

  /// The year in the sentence that announces the report: `现将我局2022年度政府信息公开工作报告如下`.
  static func announcedYear(_ preamble: String) -> Int? {
    let sentences = preamble.split { "。\n".contains($0) }.map(String.init)
    for words in announcing {
      for sentence in sentences where words.allSatisfy(sentence.has) {
        if let year = YearText.all(in: sentence).last?.year { return year }
      }
    }
    return nil
  }

  /// Whether a sentence speaks of the disclosure and of the report on it: `现将政府信息公开工作报告如下`.
  static func announces(_ preamble: String) -> Bool {
    preamble.split { "。\n".contains($0) }.map(String.init).contains { sentence in
      sentence.has("报告") && subjects.contains(where: sentence.has)
        && reporting.contains(where: sentence.has)
    }
  }

  private static let subjects = ["信息公开", "政务公开", "条例"]
  private static let reporting = [
    "编制", "编写", "撰写", "制定", "公布", "发布", "反映", "如下", "现将", "本报告", "本年度报告",
  ]

  private static let announcing = [
    ["年度报告"], ["信息公开", "报告如下"], ["信息公开", "年报"], ["年度总体情况"], ["信息公开", "总结"], ["信息公开", "汇报"],
  ]

  /// The year with which most of the first sentences begin that begin with one.
  static func narratedYear(_ paragraphs: [Paragraph]) -> Int? {
    var counts: [Int: Int] = [:]
    for sentence in paragraphs.lazy.flatMap({ $0.text.split { "。；".contains($0) } }) {
      let text = String(sentence.drop { "在过去的回顾".contains($0) || $0.isWhitespace })
      guard let found = YearText.leading(text),
        !planned.contains(where: text.dropFirst(found.text.count).hasPrefix)
      else { continue }
      counts[found.year, default: 0] += 1
    }
    let most = counts.values.max() ?? 0
    let years = counts.filter { $0.value == most }.keys
    return years.count == 1 ? years.first : nil
  }
}
