import Reports

extension Words {
  static let filterPrompt = Wording("筛选 ", "filter ")
  static let filterHelp = Wording(
    "例: 年>=2022 问题>0 名~教育 文~复议 公开率<50", "e.g. year>=2022 problems>0 name~教育 text~复议 rate<50")
  static let filterOff = Wording("筛选已取消", "filter is off")

  static func filtered(_ shown: Int, _ all: Int) -> Wording {
    Wording("符合 \(shown)/\(all) 份", "\(shown) of \(many(all, "report"))")
  }

  /// While files are searched for a text of the filter.
  static func searching(_ searched: Int, of all: Int) -> Wording {
    Wording("正文已查 \(searched)/\(all)", "\(searched)/\(all) searched")
  }

  /// In a report that was found by its text.
  static func nextHit(_ text: String) -> Wording {
    Wording("按 n 到“\(text)”所在处", "n goes to where \"\(text)\" stands")
  }

  static func unknownField(_ name: String) -> FilterMistake {
    FilterMistake(
      words: Wording(
        "没有“\(name)”这一项；可用 名 年 问题 错误 警告 新收 办结 结转 公开率 文件 正文 勾选 已核",
        "no field \"\(name)\"; use name year problems errors warnings received results rate path text ticked reviewed"
      ))
  }

  static func missingValue(_ name: String, _ sign: String) -> FilterMistake {
    FilterMistake(
      words: Wording(
        "“\(name)\(sign)”后面要写比较的值", "\"\(name)\(sign)\" needs something to compare with"))
  }

  static func textRelation(_ name: String) -> FilterMistake {
    FilterMistake(
      words: Wording("“\(name)”是文字，用 ~ 或 !~，如 \(name)~教育", "\"\(name)\" is text: use ~ or !~"))
  }

  static func numberWanted(_ name: String, _ value: String) -> FilterMistake {
    FilterMistake(
      words: Wording(
        "“\(name)”要与数字比较，“\(value)”不行；可用 = != > >= < <=",
        "\"\(name)\" is compared with a number by = != > >= < <=, not with \"\(value)\""))
  }
}
