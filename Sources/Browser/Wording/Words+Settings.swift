import Reports

extension Words {
  static let setWants = Wording(
    "set 后面写设置和值，如 set theme contrast", "set takes a name and a value: set theme contrast")
  static let bindWants = Wording(
    "bind 后面写地方、键、命令，如 bind table x why",
    "bind takes a place, a key and a command: bind table x why")
  static let unbindWants = Wording(
    "unbind 后面写地方和键，如 unbind table x", "unbind takes a place and a key: unbind table x")
  static let goWants = Wording(
    "go 后面写机关，可再写年份，如 go 教育局 2023", "go takes an agency and perhaps a year: go jyj 2023")

  static func unknownCommand(_ name: String) -> Wording {
    Wording("没有叫 \(name) 的命令（: 列出全部）", "no command is called \(name); : lists them")
  }

  static func unknownSetting(_ name: String) -> Wording {
    let names = Setting.allCases.map(\.rawValue).joined(separator: " ")
    return Wording(
      "没有叫 \(name) 的设置；可设 \(names)", "no setting is called \(name); there are \(names)")
  }

  static func valueWanted(_ setting: Setting, _ value: String) -> Wording {
    let values = setting.values.map(\.name).joined(separator: " ")
    return value.isEmpty
      ? Wording("\(setting.rawValue) 要一个值：\(values)", "\(setting.rawValue) takes one of \(values)")
      : Wording(
        "\(setting.rawValue) 不能是 \(value)；可以是 \(values)",
        "\(setting.rawValue) cannot be \(value), but one of \(values)")
  }

  static func unknownContext(_ name: String) -> Wording {
    let names = Context.names.map(\.name).joined(separator: " ")
    return Wording("没有叫 \(name) 的地方；可用 \(names)", "no place is called \(name); there are \(names)")
  }

  static func unknownKeyName(_ key: String) -> Wording {
    Wording(
      "\(key) 不是一个键；写作 x、<C-x>、<F5>、<A-Left>", "\(key) is no key; write x, <C-x>, <F5>, <A-Left>")
  }

  static func unknownSortKey(_ name: String) -> Wording {
    let names = SortKey.allCases.map(\.rawValue).joined(separator: " ")
    return Wording("不能按 \(name) 排序；可按 \(names)", "cannot sort by \(name), but by \(names)")
  }

  static func commandNotThere(_ command: Command, _ place: String) -> Wording {
    Wording(
      "\(command.id.rawValue) 在 \(place) 不可用", "\(command.id.rawValue) does not work in \(place)")
  }

  static func settingIs(_ setting: Setting, _ value: String) -> Wording {
    let chinese = setting.values.first { $0.name == value }?.chineseName ?? value
    return Wording("\(setting.chineseName)：\(chinese)", "\(setting.rawValue): \(value)")
  }

  static func bound(_ key: String, _ command: Command) -> Wording {
    Wording("\(key)：\(command.title.zh)", "\(key): \(command.title.en)")
  }

  static func unbound(_ key: String) -> Wording {
    Wording("\(key) 不再有用处", "\(key) does nothing now")
  }

  static func settingsMistakes(_ first: SettingsFile.Mistake, _ count: Int) -> Wording {
    let more = count > 1
    return Wording(
      "nianbaorc " + (more ? "有 \(count) 处写错（nianbao doctor 列出）：" : "") + first.words.zh,
      "nianbaorc" + (more ? " has \(count) mistakes (nianbao doctor): " : " ") + first.words.en)
  }

  static func noAgency(_ name: String) -> Wording {
    Wording("没有机关叫 \(name)", "no agency is called \(name)")
  }

  static func keyNextTime(_ command: Command, _ key: String) -> Wording {
    Wording("\(command.title.zh)：下次可直接按 \(key)", "\(command.title.en): next time press \(key)")
  }

  static let settingsTitle = Wording("设置", "Settings")
  static let lineExamples = [
    Wording("set theme contrast", "set theme contrast"),
    Wording(
      "bind table x why    unbind table x    （地方 键 命令）",
      "bind table x why    unbind table x    (place, key, command)"),
    Wording("filter 年>=2022 问题>0", "filter year>=2022 problems>0"),
    Wording("sort -problems name    （- 倒过来）", "sort -problems name    (- turns round)"),
    Wording("go 教育局 2023", "go jyj 2023"),
  ]
  static let lineFoot = Wording("Enter执行 Esc关闭", "Enter run  Esc close")
}
