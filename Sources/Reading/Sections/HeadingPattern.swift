import Reports

/// Which section a line heads, by its words; the wordings are those seen in published reports.
struct HeadingPattern: Sendable {
  /// The ordinal printed before the title, 1 to 12.
  let number: Int?
  /// How that is marked where it is such as parts of a section mostly have.
  let minor: Ordinal.Minor?
  /// The section that the title names.
  let kind: SectionKind
  /// How sure the words are, 0 to 4.
  let closeness: Int

  /// Judges a line; nil where it heads no section.
  ///
  /// - Parameter allowsMinor: whether ordinals may be those that parts of a section mostly have.
  init?(_ characters: ArraySlice<UInt16>, text: String, allowsMinor: Bool = false) {
    guard !characters.isEmpty, characters.count <= Self.mostCharacters, !Self.endsSentence(text)
    else { return nil }
    let prefix = Ordinal(text)
    // （一） and 1. head parts of a section.
    if prefix.minor != nil, !allowsMinor || prefix.minorNumber == nil { return nil }
    let title = Array(characters.dropFirst(prefix.hanCount))
    let number = prefix.number ?? prefix.minorNumber
    guard
      let (kind, closeness) = Self.kind(of: title, hasOrdinal: number != nil)
        ?? Self.kind(ofShort: title, number: prefix.number)
    else { return nil }
    self.number = number
    minor = prefix.minor
    self.kind = kind
    self.closeness = closeness
  }

  /// Whether the section that its title names has its number.
  var isInPlace: Bool { number == kind.number }

  /// No heading has more Chinese characters.
  static let mostCharacters = 44

  /// Whether a line of so few characters can head a section at all: hardly any can.
  static func mayHead(_ characters: ArraySlice<UInt16>) -> Bool {
    !characters.isEmpty && characters.contains(where: leads.contains)
  }

  /// The characters that begin a wording of which every heading has one.
  private static let leads: HanSet = {
    var wordings: [[UInt16]] = statutory.flatMap { $0 }
    wordings += words.problem + words.litigation + words.other
    wordings += words.requests + words.proactive + words.overview
    return HanSet(wordings.compactMap(\.first))
  }()

  /// Whether a text is the title that the form gives a section, and no more.
  static func isStatutory(_ text: String) -> Bool {
    let characters = HanText.characters(text)
    return HeadingPattern(characters[...], text: text)?.closeness == 4
  }

  private static func kind(of title: [UInt16], hasOrdinal: Bool) -> (SectionKind, Int)? {
    for kind in SectionKind.allCases where statutory[kind.number - 1].contains(title) {
      return (kind, 4)
    }
    // Without an ordinal, other wordings are headings of parts as often as of sections.
    func has(_ words: [[UInt16]]) -> Bool { HanText.has(words, in: title[...]) }
    let closeness = hasOrdinal ? 3 : 1
    if title.count <= 24, has(words.problem), has(words.improvement) {
      return (.problems, closeness)
    }
    if title.count <= 40, has(words.review), has(words.litigation) {
      return (.litigation, closeness)
    }
    // 其他对外管理服务事项 is a row of the form of 2019.
    if title.count <= 16, has(words.other), has(words.matters), !has(words.services) {
      return (.other, closeness)
    }
    if title.count <= 26, has(words.requests), has(words.situation), !has(words.counts) {
      return (.requests, closeness)
    }
    if title.count <= 20, has(words.proactive), has(words.situation) {
      return (.proactive, closeness)
    }
    if hasOrdinal, title.count <= 14, has(words.overview) { return (.overview, closeness) }
    return nil
  }

  /// The section that a short title names which has the section's own number: `二、主动公开`, `六、其他`.
  private static func kind(ofShort title: [UInt16], number: Int?) -> (SectionKind, Int)? {
    guard let kind = SectionKind.allCases.first(where: { $0.number == number }),
      short[kind.number - 1].contains(title)
    else { return nil }
    return (kind, 3)
  }

  private static let short: [[[UInt16]]] = [
    [], ["主动公开", "主动公开政府信息", "政府信息主动公开"],
    ["依申请公开", "依申请公开政府信息", "收到和处理申请", "政府信息依申请公开"], ["复议诉讼", "行政复议诉讼"],
    ["存在问题", "存在的问题", "存在的主要问题", "主要问题", "问题与不足"], ["其他", "其他情况"],
  ].map { $0.map { HanText.characters($0) } }

  private static func endsSentence(_ text: String) -> Bool {
    guard let last = text.unicodeScalars.last else { return true }
    return "。；，,;：:、".unicodeScalars.contains(last)
  }

  private static let statutory: [[[UInt16]]] = [
    ["总体情况", "总体公开情况", "工作总体情况", "工作基本情况"],
    ["主动公开政府信息情况", "主动公开政府信息的情况"],
    ["收到和处理政府信息公开申请情况", "收到和处理政府信息公开申请的情况"],
    [
      "政府信息公开行政复议行政诉讼情况", "政府信息公开行政复议和行政诉讼情况",
      "因政府信息公开工作被申请行政复议提起行政诉讼情况",
    ],
    [
      "存在的主要问题及改进情况", "政府信息公开工作存在的主要问题及改进情况", "存在的主要问题和改进情况",
      "存在问题及改进情况",
    ],
    ["其他需要报告的事项", "需要说明的事项", "其他需要说明的事项", "其他需要报告事项"],
  ].map { $0.map { HanText.characters($0) } }

  private static let words = (
    problem: list("问题", "不足"), improvement: list("改进", "措施", "改善", "整改", "打算", "安排"),
    review: list("复议"), litigation: list("诉讼"), other: list("其他", "需要", "其它"),
    matters: list("报告", "说明", "事项"), services: list("对外管理"), requests: list("申请"),
    situation: list("情况"),
    counts: list("数量", "结果", "收费", "申请人"), proactive: list("主动公开"),
    overview: list("总体", "基本情况", "概述", "概况")
  )

  private static func list(_ words: String...) -> [[UInt16]] {
    words.map { HanText.characters($0) }
  }
}
