import Reports

/// The words of a settings line that take others after them.
public enum SettingsVerb: String, Sendable, CaseIterable {
  case set, bind, unbind, filter, sort, go

  /// What it may also be called.
  var chineseName: String {
    switch self {
    case .set: "设"
    case .bind: "绑定"
    case .unbind: "解绑"
    case .filter: "筛选"
    case .sort: "排序"
    case .go: "去"
    }
  }

  /// What stands after it: `bind PLACE KEY COMMAND`.
  public var usage: Wording {
    switch self {
    case .set: usage("设置项 值", "SETTING VALUE")
    case .bind: usage("位置 键 命令", "PLACE KEY COMMAND")
    case .unbind: usage("位置 键", "PLACE KEY")
    case .filter: usage("条件…", "TERM…")
    case .sort: usage("[-]排序项…", "[-]SORTKEY…")
    case .go: usage("机关 [年度]", "AGENCY [YEAR]")
    }
  }

  /// What it does.
  public var help: Wording {
    switch self {
    case .set: Wording("改一项设置", "changes a setting")
    case .bind:
      Wording(
        "在一个位置让一个键执行一条命令；键写作 x、<C-d>、<Enter>、<F2>",
        "a key runs a command in a place; keys are written x, <C-d>, <Enter>, <F2>")
    case .unbind: Wording("让一个键在一个位置不再起作用", "a key does nothing any more in a place")
    case .filter:
      Wording("只列出合条件的年报；没有条件时全部列出", "only reports that pass are listed; without a term all are")
    case .sort:
      Wording(
        "按一项或几项排序，写在前面的为主；前面加 - 倒过来",
        "sorts by one key or several, the first weighing most; - turns one round")
    case .go: Wording("走到一个机关，也可走到它的一年", "goes to an agency, and to a year of it")
    }
  }

  /// The verb of a name, in either language.
  init?(named name: String) {
    let lower = name.lowercased()
    guard let verb = Self.allCases.first(where: { $0.rawValue == lower || $0.chineseName == name })
    else { return nil }
    self = verb
  }

  private func usage(_ chinese: String, _ english: String) -> Wording {
    Wording("\(chineseName) \(chinese)", "\(rawValue) \(english)")
  }
}
