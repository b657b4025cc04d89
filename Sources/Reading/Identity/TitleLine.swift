/// A title taken apart: `铜川市人力资源和社会保障局2021年政府信息公开工作年度报告`.
struct TitleLine: Sendable {
  /// The agency, where the title names it.
  private(set) var agency: String?
  /// The year, where the title gives it.
  private(set) var year: Int?

  /// How much it tells: the agency counts for two, the year for one.
  var weight: Int { (agency == nil ? 0 : 2) + (year == nil ? 0 : 1) }

  /// Takes a line apart; nil where it is no title.
  ///
  /// Pages add the names of column and site: `某局2021年政府信息公开工作年度报告_年报_某市人民政府`.
  init?(_ text: String) {
    let text = Self.withoutMonths(text)
    // Fields of a record: `某局2021年…年度报告,"某局2021年…年度报告`.
    let parts = (text.has(",\"") ? text.replacing(",\"", with: "|") : text).unicodeScalars.split(
      whereSeparator: Self.partition.contains)
    if parts.count > 1, let part = parts.lazy.compactMap({ Self(part: String($0)) }).first {
      self = part
    } else {
      self.init(part: text)
    }
    agency = agency ?? Self.namedBehind(text)
  }

  /// The agency that stands behind a title: `2023年…年度报告（某局）`, `2023年…年度报告——某局`.
  private static func namedBehind(_ text: String) -> String? {
    guard let title = text.range(ofText: "报告") else { return nil }
    let behind = text[title.upperBound...].drop(while: \.isWhitespace)
    if behind.hasPrefix("——") { return AgencyName.accepted(String(behind)) }
    guard let first = behind.first, "（(".contains(first) else { return nil }
    return AgencyName.accepted(String(behind.dropFirst().prefix { !"）)".contains($0) }))
  }

  /// Takes apart what stands for a title where no line is one: a title whose last words are cut off or
  /// mixed up, `…2023年政府信息公开工作告年度报`, `某局2023年报-某市人民政府`, or the end of the way to a page; nil where
  /// it does not name agency and year.
  init?(torn text: String) {
    guard let crumb = text.unicodeScalars.split(whereSeparator: Self.arrows.contains).last else {
      return nil
    }
    let parts = crumb.split(whereSeparator: Self.partition.contains).lazy.map { String($0) }
    guard
      let title = parts.compactMap({ Self(part: $0, mayBeTorn: true) ?? Self(yearly: $0) })
        .first(where: { $0.weight == 3 })
    else { return nil }
    self = title
  }

  /// `某局2023年报`, by itself.
  private init?(yearly text: String) {
    let (line, _) = Self.withoutMarks(TitleFurniture.withoutBrackets(text))
    guard let found = YearText.first(in: line), let place = line.range(ofText: found.text),
      ["报", "年报", "年度报告"].contains(line[place.upperBound...])
    else { return nil }
    let name = TitleFurniture.withoutWords(String(line[..<place.lowerBound]))
    agency = AgencyName.accepted(name, isCertain: true)
    year = found.year
  }

  private init?(part text: String, mayBeTorn: Bool = false) {
    let (line, count) = Self.withoutMarks(TitleFurniture.withoutBrackets(text))
    guard count <= Self.mostScalars, let subject = Self.subject(in: line),
      !line.has("。"), !line.has("；"), !Self.isAboutAnother(line), !Self.isPath(text)
    else { return nil }
    let found = YearText.first(in: line) ?? YearText.bare(in: line)
    var name = String(line[..<subject.lowerBound])
    if name.has("，") || name.has(",") || Self.goesOn(line) { return nil }
    if let found, let range = name.range(ofText: found.text) { name.removeSubrange(range) }
    // `标题：某局2024年…`, and `某局：2024年…`.
    let sides = name.unicodeScalars.split { $0 == "：" || $0 == ":" }
    name = sides.last.map { String($0) } ?? ""
    name = TitleFurniture.withoutWords(name)
    while let word = Self.fillers.first(where: name.hasSuffix) { name.removeLast(word.count) }
    if name.hasPrefix("度") { name.removeFirst() }
    if name.hasSuffix("()") || name.hasSuffix("（）") { name.removeLast(2) }
    if name.hasSuffix("人民") { name += "政府" }
    agency = AgencyName.accepted(name, isCertain: true)
    year = found?.year
    // 年报 by itself is the name of a column.
    let isWhole = line.has("报告") || (line.has("年报") || line.has("年度报")) && weight == 3
    let rest = line[subject.upperBound...].unicodeScalars
    let isTorn = mayBeTorn && weight == 3 && !rest.isEmpty && rest.allSatisfy(Self.ends.contains)
    guard isWhole || isTorn else { return nil }
  }

  /// Whether a line with these Chinese characters may be a title: most that speak of reports are
  /// too long, or not about disclosure.
  static func mayBe(_ characters: [UInt16]) -> Bool {
    characters.count <= mostScalars
      && zip(characters, characters.dropFirst()).contains { $0 == 0x516C && $1 == 0x5F00 }  // 公开
  }

  /// The same for what is left of a title: it has 报, or speaks of disclosure.
  static func mayBeTorn(_ characters: ArraySlice<UInt16>) -> Bool {
    characters.contains(0x62A5) || mayBe(Array(characters))
  }

  private static let mostScalars = 70

  /// The text without space and marks, and how many scalars that are.
  private static func withoutMarks(_ text: String) -> (String, count: Int) {
    let bytes = Array(text.utf8)
    var kept: [UInt8] = []
    kept.reserveCapacity(bytes.count)
    var count = 0
    var at = 0
    while at < bytes.count {
      let (scalar, length) = ByteText.scalar(bytes, at)
      if !ByteText.isSpace(scalar), !marks.contains(scalar) {
        for place in at..<at + length { kept.append(bytes[place]) }
        count += 1
      }
      at += length
    }
    return (String(decoding: kept, as: UTF8.self), count)
  }

  /// The text without the months that a year has anyway: `2023年1月-12月`.
  private static func withoutMonths(_ text: String) -> String {
    guard let first = text.range(ofText: "月") else { return text }
    let behind = text[first.upperBound...].unicodeScalars
    guard behind.first.map(ranges.contains) ?? false,
      let last = behind.firstIndex(of: "月"),
      behind[..<last].dropFirst().allSatisfy({ ByteText.digit($0.value) != nil })
    else { return text }
    let before = text[..<first.lowerBound].unicodeScalars
    let start = before.lastIndex { ByteText.digit($0.value) == nil }
    return String(text[...(start ?? text.startIndex)]) + text[last...].dropFirst()
  }

  /// Where the title begins to say what it is a report on.
  private static func subject(in line: String) -> Range<String.Index>? {
    for words in ["政府信息公开", "政务信息公开", "政务公开", "信息公开"] {
      if let range = line.range(ofText: words) { return range }
    }
    return nil
  }

  /// Notices that speak of such reports are none.
  private static func isAboutAnother(_ line: String) -> Bool {
    ["通知", "通报", "意见", "办法", "格式", "模板", "评估", "《"].contains { line.has($0) }
  }

  /// Whether a sentence goes on behind the words of a title.
  private static func goesOn(_ line: String) -> Bool {
    guard let title = line.range(ofText: "报告") else { return false }
    let rest = line[title.upperBound...]
    return rest.first.map { "，,".contains($0) } ?? false || rest.hasPrefix("如下")
  }

  /// Whether a line only serves the page that a report is on: `【字体：大 中 小】 打印`.
  static func isFurniture(_ text: String) -> Bool { furniture.contains(where: text.has) }

  private static let furniture = [
    "字体", "字号", "打印", "浏览次数", "来源", "分享", "发布时间", "发布日期", "发布机构", "发布单位", "发文机关",
    "公开主体", "主办：", "主办:", "主办单位", "承办：", "承办:", "承办单位", "索引号",
  ]

  /// Where a page tells the way to itself, and not what it is.
  private static func isPath(_ text: String) -> Bool {
    let inside = text.unicodeScalars.drop { $0 == ">" || $0 == " " }
    return inside.contains { arrows.contains($0) }
      || ["首页", "当前位置", "您的位置", "所在位置"].contains(where: text.has)
  }

  /// The characters that titles end with.
  private static let ends = HanSet(of: "工作年度报告")
  private static let fillers = ["年度", "度", "关于", "公布", "发布", "编制", "的"]
  private static let partition = HanSet(of: "_|｜-–—")
  private static let ranges = HanSet(of: "-—–~～至到")
  private static let arrows = HanSet(of: ">＞»›→")
  private static let marks = HanSet(of: "#*_>|=【】[]\"“”")
}

extension String {
  /// The first place of `words`, by scalars.
  func range(ofText words: String) -> Range<String.Index>? {
    guard let start = offset(ofText: words) else { return nil }
    let lower = utf8.index(utf8.startIndex, offsetBy: start)
    return lower..<utf8.index(lower, offsetBy: words.utf8.count)
  }

  /// Whether `words` stand in it, by scalars.
  func has(_ words: String) -> Bool { offset(ofText: words) != nil }

  /// Whether `words` stand at its end, by scalars.
  func ends(withText words: String) -> Bool {
    // Most words differ in what they end with, and that costs less to see.
    unicodeScalars.last == words.unicodeScalars.last && hasSuffix(words)
  }

  /// Bytes before the first place of `words`; in UTF-8 no scalar is found within others.
  private func offset(ofText words: String) -> Int? {
    var text = self
    var words = words
    return text.withUTF8 { text in
      words.withUTF8 { words in ByteSearch.first(words, in: text) }
    }
  }
}
