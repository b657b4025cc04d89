import Glyphs
import Reports

/// Finds the agency of which the first sentences tell: `2023年，云溪市公安局认真学习…`.
enum AgencySubject {
  /// - Parameters:
  ///   - opening: the first sentences.
  ///   - text: the whole text, in which the name must come again; a body above the agency is
  ///     named once, its own name runs through the report.
  static func name(_ opening: [String], in text: [UInt8]) -> String? {
    for sentence in opening {
      let head = String(scalars: sentence.unicodeScalars.prefix(mostOfYear))
      guard let year = YearText.first(in: head), sentence.hasPrefix(year.text),
        let name = subject(String(sentence.dropFirst(year.text.count).prefix(48))),
        comesAgain(name, in: text)
      else { continue }
      return name
    }
    return nil
  }

  /// The longest name before the first word of what was done.
  private static func subject(_ text: String) -> String? {
    let clause = text.drop { "，,".contains($0) }
    let name = Phrase.head(of: String(clause), before: verbs)
    guard name.count < clause.count, !superiors.contains(where: name.has) else { return nil }
    return AgencyName.accepted(name, isCertain: true)
  }

  private static func comesAgain(_ name: String, in text: [UInt8]) -> Bool {
    let bytes = Array(name.utf8)
    guard let first = ByteSearch.first(bytes, in: text) else { return false }
    return ByteSearch.first(bytes, in: text, from: first + bytes.count) != nil
  }

  /// Characters that a year takes.
  private static let mostOfYear = 8
  private static let verbs = [
    "，", ",", "、", "（", "(", "在", "以", "按", "认真", "坚持", "严", "积极", "深入", "围绕", "高度", "切实", "紧",
    "进一步", "持续", "全面", "共", "通过", "主动", "根据", "不断", "始终", "牢固", "贯彻", "依托", "继续", "全力", "充分",
    "着力", "扎实", "大力", "依法", "立足", "结合", "聚焦", "加强", "健全", "完善", "收到", "未", "累计", "政府信息", "政务",
    "信息公开",
  ]
  private static let superiors = [
    "省委", "市委", "县委", "区委", "党委", "中央", "国务院", "党组", "全市", "全县", "全区",
  ]
}
