import Glyphs
import Reports

/// Places other than the title that name the agency.
enum AgencyWitness {
  /// Who compiled the report or whose it is, as the sentences of its opening say.
  static func reporter(_ sentences: [String]) -> String? {
    first(sentences, compiler) ?? first(sentences, announcement)
  }

  /// Whom the sentences of the opening say to ask.
  static func contact(_ sentences: [String]) -> String? { first(sentences, asked) }

  private static func first(_ sentences: [String], _ find: (String) -> String?) -> String? {
    for sentence in sentences {
      if let name = find(sentence) { return name }
    }
    return nil
  }

  /// `由绍兴市人力资源和社会保障局编制`, `由云溪市统计局围绕…编制而成`, `要求，青石镇政府编制2020年…`.
  private static func compiler(_ sentence: String) -> String? {
    for end in ["编制", "编写", "编报"] {
      for (before, _) in Phrase.sides(of: end, in: sentence) {
        let clauses = before.split(omittingEmptySubsequences: false) { $0 == "，" || $0 == "," }
        let subject =
          Phrase.sides(of: "由", in: before).last?.after ?? clauses.last.map(String.init) ?? ""
        if let agency = AgencyName.accepted(Phrase.head(of: subject, before: compiling)) {
          return AgencyOffice.agency(of: agency)
        }
      }
    }
    return nil
  }

  /// Words that go on after the name of who compiles a report.
  private static let compiling = [
    "根据", "按照", "依据", "依照", "遵照", "围绕", "结合", "汇总", "综合20", "综合各", "综合全", "综合本", "负责", "组织编", "牵头",
    "统一", "会同", "，", ",",
  ]

  /// `现公布铜川市人力资源和社会保障局2021年…年度报告`.
  private static func announcement(_ sentence: String) -> String? {
    for start in ["现公布", "现公开", "现发布", "现将", "社会公布", "社会公开", "社会发布", "公布", "编制"] {
      for (_, after) in Phrase.sides(of: start, in: sentence) {
        let rest = Phrase.head(of: String(after.drop { $0 == "《" }.prefix(60)), before: ["》"])
        if let agency = TitleLine(rest + "报告")?.agency { return agency }
      }
    }
    return nil
  }

  /// `请与绍兴市人力资源和社会保障局办公室联系`, `请联系：望江区卫健局办公室，地址…`.
  private static func asked(_ sentence: String) -> String? {
    for start in ["请与", "请联系", "请向", "请致电", "与"] {
      for (_, after) in Phrase.sides(of: start, in: sentence) {
        let rest = String(after.drop { ":：".contains($0) }.prefix(60))
        let name = Phrase.head(of: rest, before: asking)
        guard name != rest || start == "请联系" else { continue }
        if let agency = AgencyName.accepted(name) { return AgencyOffice.agency(of: agency) }
      }
    }
    return nil
  }

  private static let asking = ["联系", "反映", "咨询", "（", "(", "，", ",", "：", ":"]

  /// `信息来源：鞍山市人力资源和社会保障局 发布时间：…`.
  static func source(_ lines: [TextLine?]) -> String? {
    for line in lines.compactMap({ $0 }).prefix(60) {
      for mark in ["信息来源", "发布机构", "发布单位", "来源", "公开机构", "作者"] {
        guard let range = line.text.range(ofText: mark) else { continue }
        let rest = line.text[range.upperBound...].drop { ":： ".contains($0) }
        let word = rest.prefix { !" \t|发布".contains($0) }
        if let agency = AgencyName.accepted(String(word)) { return AgencyOffice.agency(of: agency) }
      }
    }
    return nil
  }

  /// The line above or before the date at the end, behind which a page may put its own lines.
  static func signature(_ lines: [TextLine?]) -> String? {
    let last = Array(lines.suffix(200).compactMap { $0 }.filter(\.isAlone).suffix(60))
    for at in last.indices.reversed() where last[at].characterCount <= 32 {
      let text = last[at].text
      guard let date = YearText.first(in: text), text.has("月"), text.has("日"),
        let range = text.range(ofText: date.text)
      else { continue }
      let before = String(text[..<range.lowerBound])
      let above = at > 0 ? last[at - 1].text : ""
      let name = before.allSatisfy(\.isWhitespace) ? above : before
      let isShort = name.unicodeScalars.count <= mostOfTown
      if let agency = AgencyName.accepted(name, isCertain: isShort), !name.has("，") {
        return AgencyOffice.agency(of: agency)
      }
    }
    return nil
  }

  /// Characters that a line has in which a town signs, spaces and all.
  private static let mostOfTown = 16

  /// A name by itself on one of the last lines.
  static func lastName(_ lines: [TextLine?]) -> String? {
    let last = lines.suffix(200).compactMap { $0 }.filter(\.isAlone).suffix(3)
    for line in last.reversed() where line.characterCount <= 32 {
      if let agency = AgencyName.accepted(line.text), !line.text.has("，") {
        return AgencyOffice.agency(of: agency)
      }
    }
    return nil
  }
}
