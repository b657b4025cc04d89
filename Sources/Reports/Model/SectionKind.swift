/// The six statutory sections (条例第五十条; 国办公开办函〔2019〕60号, 〔2021〕30号).
public enum SectionKind: String, Sendable, CaseIterable {
  case overview, proactive, requests, litigation, problems, other

  /// The section's statutory number, 1 to 6.
  public var number: Int { (Self.allCases.firstIndex(of: self) ?? 0) + 1 }

  /// The number as headings print it: 一 to 六.
  public var ordinal: String { ["一", "二", "三", "四", "五", "六"][number - 1] }

  /// The heading that the form of 2021 prescribes, without its ordinal.
  public var heading: Wording {
    switch self {
    case .overview: Wording("总体情况", "Overview")
    case .proactive: Wording("主动公开政府信息情况", "Proactive disclosure")
    case .requests: Wording("收到和处理政府信息公开申请情况", "Requests received and dealt with")
    case .litigation: Wording("政府信息公开行政复议、行政诉讼情况", "Review and litigation")
    case .problems: Wording("存在的主要问题及改进情况", "Problems and improvements")
    case .other: Wording("其他需要报告的事项", "Other matters")
    }
  }

  /// The heading in a few characters, for tabs.
  public var short: Wording {
    switch self {
    case .overview: Wording("总体", "Overview")
    case .proactive: Wording("主动公开", "Proactive")
    case .requests: Wording("依申请", "Requests")
    case .litigation: Wording("复议诉讼", "Review")
    case .problems: Wording("问题改进", "Improvement")
    case .other: Wording("其他", "Other")
    }
  }
}
