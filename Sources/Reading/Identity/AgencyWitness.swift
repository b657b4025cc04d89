import Glyphs
import Reports

/// Places other than the title that name the agency.
enum AgencyWitness {
  /// Who compiled the report or whose it is, as its opening says.
  static func reporter(_ opening: Sentences) -> String? {
    opening.first(of: ["编制", "编写", "编报"], compiler)
      ?? opening.first(of: announcing) { _, _, after in announced(after) }
  }

  /// Whose work the opening says is to be done well: `为做好青石县卫生健康局政府信息公开工作`.
  static func worker(_ opening: Sentences) -> String? {
    opening.first(of: ["做好"]) { _, _, after in
      let name = Phrase.head(of: String(after.prefix(40)), before: working)
      return name == after.prefix(40) ? nil : agency(name)
    }
  }

  private static let working = ["政府信息公开工作", "政务公开工作", "信息公开工作"]

  /// Whom the opening says to ask.
  static func contact(_ opening: Sentences) -> String? {
    opening.first(of: ["请与", inviting, "联系单位", "请向", "请致电", "与"], asked)
  }

  /// `由绍兴市人力资源和社会保障局编制`, `由云溪市统计局围绕…编制而成`, `要求，青石镇政府编制2020年…`.
  private static func compiler(_: String, before: String, _: String) -> String? {
    let clauses = before.split(omittingEmptySubsequences: false) { $0 == "，" || $0 == "," }
    if let subject = Phrase.sides(of: "由", in: before).last?.after {
      let name = Phrase.head(of: subject, before: compiling)
      return agency(name, isCertain: !name.hasPrefix("全"))
    }
    // `要求，某局结合实际，编制`: the clause before tells who.
    let last = clauses.last.map(String.init) ?? ""
    let clause = last.isEmpty ? clauses.dropLast().last.map(String.init) ?? "" : last
    return agency(Phrase.head(of: clause, before: compiling))
  }

  /// Words that go on after the name of who compiles a report.
  private static let compiling = [
    "根据", "按照", "依据", "依照", "遵照", "围绕", "结合", "汇总", "综合20", "综合各", "综合全", "综合本", "负责", "组织编", "牵头",
    "统一", "会同", "，", ",",
  ]

  /// `现公布铜川市人力资源和社会保障局2021年…年度报告`.
  private static func announced(_ text: String) -> String? {
    var begun = withoutShortForm(String(text.prefix(90)))
    if let word = done.first(where: begun.hasPrefix) { begun.removeFirst(word.count) }
    begun = String(begun.drop { $0 == "《" }.prefix(60))
    let rest = Phrase.head(of: begun, before: ["》", "，", ",", "如下"])
    return TitleLine(rest + "报告")?.agency
  }

  /// `某局2021年…` of `某局（以下简称“某局”，下同）2021年…`.
  private static func withoutShortForm(_ text: String) -> String {
    guard let start = ["（以下简", "(以下简"].lazy.compactMap({ text.range(ofText: $0) }).first,
      let end = text[start.upperBound...].firstIndex(where: { "）)".contains($0) })
    else { return text }
    return String(text[..<start.lowerBound]) + text[end...].dropFirst()
  }

  /// What tells that a report has been made, between the word for it and its title.
  private static let done = ["完成了", "完成", "形成了", "形成", "了"]
  private static let announcing = [
    "现公布", "现公开", "现发布", "现将", "社会公布", "社会公开", "社会发布", "公布", "编制",
  ]

  /// `请与绍兴市人力资源和社会保障局办公室联系`, `请联系：望江区卫健局办公室，地址…`.
  private static func asked(_ words: String, _: String, after: String) -> String? {
    let rest = String(after.unicodeScalars.drop { $0 == ":" || $0 == "：" }.prefix(60))
    let name = Phrase.head(of: rest, before: asking)
    guard name != rest || [inviting, "联系单位"].contains(words) else { return nil }
    let organ = AgencyOffice.agency(of: name)
    return agency(organ, isCertain: organ != name)
  }

  /// What needs no word behind the name.
  private static let inviting = "请联系"
  private static let asking = ["联系", "反映", "咨询", "（", "(", "，", ",", "：", ":"]

  /// `信息来源：鞍山市人力资源和社会保障局 发布时间：…`.
  static func source(_ lines: [TextLine?]) -> String? {
    for line in lines.lazy.compactMap({ $0 }).prefix(60)
    where HanText.has(sourceCharacters, in: line.characters) {
      let text = line.text
      for mark in sources {
        guard let range = text.range(ofText: mark) else { continue }
        let rest = text[range.upperBound...].drop { ":： |\t".contains($0) }
        let word = String(rest.prefix { !" \t|".contains($0) })
        if let agency = agency(Phrase.head(of: word, before: ["发布"])) { return agency }
      }
    }
    return nil
  }

  private static let sources = ["来源", "发布机构", "发布单位", "发文机关", "公开机构", "作者"]
  private static let sourceCharacters = sources.map(HanText.characters)

  /// A name by itself on the line below the title, or below the year that stands there.
  static func byline(_ lines: [TextLine?], below title: Int?) -> String? {
    guard let title else { return nil }
    for line in lines[(title + 1)...].lazy.compactMap({ $0 }).prefix(2) {
      guard line.isAlone, line.characterCount <= longest else { return nil }
      // Whom a report is sent to stands before a colon.
      if let name = agency(line.text), name.unicodeScalars.count == line.text.unicodeScalars.count {
        return name
      }
      guard YearText.leading(line.text)?.text == line.text else { return nil }
    }
    return nil
  }

  /// The head of an official paper: `青石县小城子镇人民政府文件`.
  static func letterhead(_ lines: [TextLine?]) -> String? {
    for line in lines.lazy.compactMap({ $0 }).prefix(12)
    where line.isAlone && line.characterCount <= longest {
      if line.text.hasSuffix("文件"), let name = agency(String(line.text.dropLast(2))) { return name }
    }
    return nil
  }

  /// The last agency on the way to the page: `首页>部门>某局>年报`.
  static func way(_ lines: [TextLine?]) -> String? {
    for line in lines.lazy.compactMap({ $0 }).prefix(mostBeforeWay)
    where line.characterCount <= mostOfWay {
      let text = line.text
      guard let arrow = arrows.first(where: text.has) else { continue }
      let crumbs = text.split(separator: arrow, omittingEmptySubsequences: false).map(String.init)
      guard crumbs.count > 2 else { continue }
      if let name = crumbs.reversed().lazy.compactMap({ agency($0) }).first { return name }
    }
    return nil
  }

  /// The line above or before the date at the end, behind which a page may put its own lines.
  static func signature(_ lines: [TextLine?]) -> String? {
    let last = Array(lastAlone(lines).prefix(60))
    for (at, line) in last.enumerated()
    where line.characterCount <= longest && dateMarks.allSatisfy(line.characters.contains) {
      let text = line.text
      guard let date = YearText.first(in: text),
        let range = text.range(ofText: date.text)
      else { continue }
      let before = String(text[..<range.lowerBound])
      let above = last.dropFirst(at + 1).first?.text ?? ""
      let behind = text[range.upperBound...].drop { $0 != "日" }.dropFirst()
      let names = [before, behind.first?.isWhitespace ?? false ? String(behind) : "", above]
      let name = names.first { !$0.allSatisfy(\.isWhitespace) } ?? ""
      let isShort = name.unicodeScalars.count <= mostOfTown
      if !name.has("，"), let agency = agency(name, isCertain: isShort) { return agency }
    }
    return nil
  }

  /// A name by itself on one of the last lines.
  static func lastName(_ lines: [TextLine?]) -> String? {
    for line in lastAlone(lines).prefix(3) where line.characterCount <= longest {
      let text = line.text
      if !text.has("，"), let agency = agency(text) { return agency }
    }
    return nil
  }

  /// The last lines that stand alone, from the last on.
  private static func lastAlone(_ lines: [TextLine?]) -> some Sequence<TextLine> {
    lines.suffix(200).reversed().lazy.compactMap { $0 }.filter(\.isAlone)
  }

  private static func agency(_ name: String, isCertain: Bool = false) -> String? {
    AgencyName.accepted(name, isCertain: isCertain).map(AgencyOffice.agency)
  }

  private static let dateMarks = HanText.characters("月日")
  private static let arrows = [">", "＞", "»", "→"]
  /// Lines among which the way to a page stands, and characters of it.
  private static let mostBeforeWay = 12
  private static let mostOfWay = 60
  /// Characters of a line that may be a signature.
  private static let longest = 32
  /// Characters that a line has in which a town signs, spaces and all.
  private static let mostOfTown = 16
}
