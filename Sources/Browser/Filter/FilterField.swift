/// What a filter can ask about.
public enum FilterField: Hashable, Sendable, CaseIterable {
  case name, path, text, year, problems, errors, warnings, unknown, received, carriedIn, results
  case carriedOut, disclosure, ticked, reviewed

  /// What it is called; each of these names works in both languages.
  public var names: [String] {
    switch self {
    case .name: ["名", "名称", "机关", "name", "agency"]
    case .path: ["文件", "路径", "path", "file"]
    case .text: ["文", "正文", "全文", "text", "body"]
    case .year: ["年", "年份", "year"]
    case .problems: ["问题", "findings", "problems"]
    case .errors: ["错误", "errors"]
    case .warnings: ["警告", "warnings"]
    case .unknown: ["不明", "unknown"]
    case .received: ["新收", "收", "received"]
    case .carriedIn: ["上年结转", "carried-in"]
    case .results: ["办结", "results"]
    case .carriedOut: ["结转", "结转下年", "carried-out"]
    case .disclosure: ["公开率", "rate", "disclosure"]
    case .ticked: ["勾选", "ticked"]
    case .reviewed: ["已核", "reviewed"]
    }
  }

  /// Whether it is text, to be compared with `~`.
  public var isText: Bool { self == .name || self == .path || self == .text }

  /// The field of a name, in either language.
  init?(named name: String) {
    let name = name.lowercased()
    guard let field = Self.allCases.first(where: { $0.names.contains(name) }) else { return nil }
    self = field
  }
}
