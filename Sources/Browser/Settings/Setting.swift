import Reports

/// What can be set: with `set` in nianbaorc, and after `:` while the browser runs.
public enum Setting: String, Sendable, CaseIterable {
  case theme, ambiguous, ascii, mouse, zeros, layout, view, lang

  /// What it may also be called.
  public var chineseName: String {
    switch self {
    case .theme: "主题"
    case .ambiguous: "歧义宽度"
    case .ascii: "纯ASCII"
    case .mouse: "鼠标"
    case .zeros: "显示零"
    case .layout: "表格"
    case .view: "视图"
    case .lang: "语言"
    }
  }

  /// What it is for.
  public var help: Wording {
    switch self {
    case .theme:
      Wording(
        "颜色：默认、高对比、色弱（蓝黄）、单色", "colours: the default, high contrast, blue and yellow, none")
    case .ambiguous:
      Wording(
        "“”—…·① 等字符占几列：auto 启动时测量", "columns of “”—…·① and the like; auto asks the terminal")
    case .ascii: Wording("记号与图形只用 ASCII 字符", "marks and graphs of ASCII characters only")
    case .mouse: Wording("鼠标点选与滚动", "clicks and the wheel work")
    case .zeros: Wording("零显示为 0，不显示为 -", "zeros as 0 instead of -")
    case .layout: Wording("表格按整齐的格式或原格式", "tables tidy, or as the form prints them")
    case .view: Wording("第一屏显示什么", "what the first screen shows")
    case .lang: Wording("界面语言", "language of the program's own words")
    }
  }

  /// The values that it takes, in either language, the default first.
  public var values: [(name: String, chineseName: String)] {
    switch self {
    case .theme:
      [("default", "默认"), ("contrast", "高对比"), ("color-weak", "色弱"), ("mono", "单色")]
    case .ambiguous: [("auto", "自动"), ("narrow", "窄"), ("wide", "宽")]
    case .ascii, .zeros: [("off", "关"), ("on", "开")]
    case .mouse: [("on", "开"), ("off", "关")]
    case .layout: [("tidy", "整齐"), ("printed", "原格式")]
    case .view: [("matrix", "矩阵"), ("list", "列表"), ("received", "新收件数"), ("rate", "公开率")]
    case .lang: [("zh", "中文"), ("en", "英文")]
    }
  }

  /// The setting of a name, in either language.
  init?(named name: String) {
    let lower = name.lowercased()
    let found = Self.allCases.first { $0.rawValue == lower || $0.chineseName.lowercased() == lower }
    guard let found else { return nil }
    self = found
  }

  /// The value's own name; nil for one that the setting does not take.
  func value(named name: String) -> String? {
    let lower = name.lowercased()
    return values.first { $0.name == lower || $0.chineseName == lower }?.name
  }
}
