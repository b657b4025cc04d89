import Glyphs
import Reports

/// Finds the agency of which the first sentences tell: `2023年，云溪市公安局认真学习…`.
enum AgencySubject {
  /// - Parameters:
  ///   - openings: the sentences that the report begins with, and those that its first section does.
  ///   - text: the whole text, in which the name must come again, or the agency speak of itself as `我局`,
  ///     but where the name is that of a bureau or town with which the text begins; a government above
  ///     the agency is named once, its own name runs through the report.
  static func name(_ openings: [[String]], in text: [UInt8]) -> String? {
    func name(in sentence: String, behind year: Int) -> String? {
      guard
        let name = subject(
          String(sentence.unicodeScalars.dropFirst(year).prefix(mostOfSubject))),
        year > 0 && isBelowGovernments(name) || comesAgain(name, in: text) || speaks(name, in: text)
      else { return nil }
      return name
    }
    for sentence in openings.joined() where sentence.unicodeScalars.first.map(begins) ?? false {
      guard let year = YearText.leading(sentence)?.text else { continue }
      if let name = name(in: sentence, behind: year.unicodeScalars.count) { return name }
    }
    for sentence in openings.flatMap({ $0.prefix(mostUndated) }) {
      guard let first = sentence.unicodeScalars.first, ByteText.isHan(first.value),
        !others.contains(first)
      else { continue }
      if let name = name(in: sentence, behind: 0) { return name }
    }
    return nil
  }

  /// Whether a year may begin with a character.
  private static func begins(_ scalar: Unicode.Scalar) -> Bool {
    ByteText.digit(scalar.value) != nil || scalar == "二"
  }

  /// What sentences begin with that do not begin with a name.
  private static let others = HanSet(of: "我本该根按依为现自经对一二三四五六第")

  /// The longest name before the first word of what was done, in the first clause or behind one that
  /// tells under whom: `在区委、区政府的领导下，区统计局扎实推进…`.
  private static func subject(_ text: String) -> String? {
    var clause = text.drop { "，,".contains($0) }
    if clause.hasPrefix("以来") { clause = clause.dropFirst(2).drop { "，,".contains($0) } }
    if clause.hasPrefix("在"), let end = clause.firstIndex(where: { "，,".contains($0) }),
      clause[..<end].hasSuffix("下")
    {
      clause = clause[end...].dropFirst()
    }
    let name = Phrase.head(of: String(clause), before: verbs)
    guard name.count < clause.count, !superiors.contains(where: name.has) else { return nil }
    return AgencyName.accepted(name, isCertain: true).flatMap { AgencyName.isKind($0) ? nil : $0 }
  }

  /// Whether a name is that of a bureau, a town or the like, and not of a place with a government that
  /// others are under.
  private static func isBelowGovernments(_ name: String) -> Bool {
    let isOfTown = ["镇人民政府", "乡人民政府", "镇政府", "乡政府"].contains(where: name.hasSuffix)
    return isOfTown
      || !name.has("政府") && !(name.unicodeScalars.last.map(governed.contains) ?? true)
  }

  /// Whether the text says `我局` or `本局` of an agency that ends so, and `我办` of an office.
  private static func speaks(_ name: String, in text: [UInt8]) -> Bool {
    guard let last = name.hasSuffix("办公室") ? "办" : name.last else { return false }
    return ["我", "本"].contains {
      ByteSearch.first(Array(($0 + String(last)).utf8), in: text) != nil
    }
  }

  private static func comesAgain(_ name: String, in text: [UInt8]) -> Bool {
    let bytes = Array(name.utf8)
    guard let first = ByteSearch.first(bytes, in: text) else { return false }
    return ByteSearch.first(bytes, in: text, from: first + bytes.count) != nil
  }

  /// Sentences that begin with who reports, and not with a year, are the first.
  private static let mostUndated = 6
  /// Characters that are looked at behind the year.
  private static let mostOfSubject = 72
  private static let verbs = [
    "，", ",", "、", "（", "(", "在", "以", "按", "认真", "坚持", "严", "积极", "深入", "围绕", "高度", "切实", "紧",
    "进一步", "持续", "全面", "共", "通过", "主动", "根据", "不断", "始终", "牢固", "贯彻", "依托", "继续", "全力", "充分",
    "着力", "扎实", "全年", "对照", "有序", "规范", "较好", "及时", "大力", "依法", "立足", "结合", "聚焦", "加强", "健全", "完善",
    "收到", "新收", "受理", "未", "累计", "做好", "推进", "开展", "落实", "把", "政府信息", "政务",
    "信息公开",
  ]
  private static let governed = HanSet(of: "省市县区州盟旗")
  private static let superiors = [
    "省委", "市委", "县委", "区委", "党委", "中央", "国务院", "党组", "全市", "全县", "全区",
  ]
}
