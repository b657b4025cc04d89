import Glyphs
import Reports

/// Places other than the title that tell agency or year.
enum Witness {
  /// `由绍兴市人力资源和社会保障局编制`.
  static func compiler(_ preamble: String) -> String? {
    name(in: preamble, between: ["由"], and: ["负责编制", "编制", "组织编制", "编写", "编报"])
  }

  /// `现公布铜川市人力资源和社会保障局2021年…年度报告`.
  static func announcement(_ preamble: String) -> String? {
    for start in ["现公布", "现将", "特向社会公布", "向社会公布", "公布"] {
      guard let range = preamble.range(ofText: start) else { continue }
      let rest = preamble[range.upperBound...].prefix(60).prefix { !"。；\n".contains($0) }
      if let agency = TitleLine(rest + "报告")?.agency { return agency }
    }
    return nil
  }

  /// `请与绍兴市人力资源和社会保障局办公室联系`.
  static func contact(_ preamble: String) -> String? {
    name(in: preamble, between: ["请与", "请联系", "与"], and: ["联系", "（地址", "(地址"])
  }

  /// `信息来源：鞍山市人力资源和社会保障局 发布时间：…`.
  static func source(_ lines: [TextLine?]) -> String? {
    for line in lines.compactMap({ $0 }).prefix(60) {
      for mark in ["信息来源", "发布机构", "发布单位", "来源", "公开机构", "作者"] {
        guard let range = line.text.range(ofText: mark) else { continue }
        let rest = line.text[range.upperBound...].drop { ":： ".contains($0) }
        let word = rest.prefix { !" \t|发布".contains($0) }
        if let agency = AgencyName.accepted(String(word)) { return agency }
      }
    }
    return nil
  }

  /// The line above or before the date at the end.
  static func signature(_ lines: [TextLine?]) -> String? {
    let last = lines.compactMap { $0 }.filter(\.isAlone).suffix(14)
    for line in last.reversed() where line.characterCount <= 32 {
      var text = line.text
      if let date = YearText.first(in: text), let range = text.range(ofText: date.text) {
        text = String(text[..<range.lowerBound])
      }
      if let agency = AgencyName.accepted(text), !text.has("，") { return agency }
    }
    return nil
  }

  /// The year of the date at the end.
  static func signatureYear(_ lines: [TextLine?]) -> Int? {
    let last = lines.compactMap { $0 }.suffix(14)
    for line in last.reversed() where line.text.unicodeScalars.count <= 40 {
      if let year = YearText.first(in: line.text)?.year, line.text.has("月") { return year }
    }
    return nil
  }

  /// The period that the figures cover: `自2021年1月1日起至2021年12月31日止`.
  static func period(_ preamble: String) -> Int? {
    let ends = "。；\n".unicodeScalars
    for part in preamble.unicodeScalars.split(whereSeparator: { ends.contains($0) }) {
      let sentence = String(part)
      guard sentence.has("期限") || sentence.has("1日") || sentence.has("一日") else { continue }
      for found in YearText.all(in: sentence) {
        guard let range = sentence.range(ofText: found.text) else { continue }
        let rest = sentence[range.upperBound...].unicodeScalars
        let compact = String(scalars: rest.filter { !ByteText.isSpace($0.value) }.prefix(8))
        if compact.hasPrefix("1月1日") || compact.hasPrefix("01月01日") || compact.hasPrefix("一月一日") {
          return found.year
        }
      }
    }
    return nil
  }

  /// The year that the first section begins with.
  static func firstYear(_ reader: SectionReader, _ lines: [TextLine?]) -> Int? {
    guard let text = reader.sections([]).first?.paragraphs.first?.text else { return nil }
    return YearText.first(in: String(text.prefix(60)))?.year
  }

  /// The year in the sentence that announces the report.
  static func announcedYear(_ preamble: String) -> Int? {
    for sentence in preamble.split(whereSeparator: { "。\n".contains($0) })
    where sentence.contains("年度报告") {
      if let year = YearText.all(in: String(sentence)).last?.year { return year }
    }
    return nil
  }

  private static func name(in text: String, between starts: [String], and ends: [String]) -> String?
  {
    for end in ends {
      guard let stop = text.range(ofText: end) else { continue }
      let before = String(text[..<stop.lowerBound].suffix(44))
      for start in starts {
        guard let range = lastRange(of: start, in: before) else { continue }
        if let agency = AgencyName.accepted(String(before[range.upperBound...])) { return agency }
      }
    }
    return nil
  }

  private static func lastRange(of words: String, in text: String) -> Range<String.Index>? {
    var found: Range<String.Index>?
    var rest = text
    var offset = 0
    while let range = rest.range(ofText: words) {
      let lower = rest.distance(from: rest.startIndex, to: range.lowerBound) + offset
      let start = text.index(text.startIndex, offsetBy: lower)
      found = start..<text.index(start, offsetBy: words.count)
      offset = lower + words.count
      rest = String(rest[range.upperBound...])
    }
    return found
  }
}
