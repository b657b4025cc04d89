import Browser
import Reports

/// The page nianbaorc(5): what its lines can say, made of the tables that read them.
struct SettingsManual {
  let language: Wording.Language

  /// Writes all but the name.
  func write(to page: inout Troff) {
    page.section(Wording("说明", "DESCRIPTION")(language))
    page.paragraph(
      Wording(
        "每行一条，中英文都可；以 # 开头的行是注释。同样的话也可在浏览时按 : 输入。读不懂的一行会报出行号和原因，其余各行照样生效；nianbao doctor 列出全部错误。",
        "A line says one thing, in English or Chinese; one that begins with # is a comment. The same "
          + "can be typed after : in the browser. A line that cannot be read is told with its number "
          + "and the reason, and the others count; nianbao doctor lists all that is wrong.")(
          language))
    listVerbs(&page)
    listSettings(&page)
    listPlaces(&page)
    listFields(&page)
    listSortKeys(&page)
    page.section(Wording("文件", "FILES")(language))
    page.item(
      "$XDG_CONFIG_HOME/nianbao/nianbaorc, ~/.config/nianbao/nianbaorc",
      Wording("启动时读入", "read at the start")(language))
    page.section(Wording("参见", "SEE ALSO")(language))
    page.paragraph("nianbao(1)")
  }

  private var separator: String { Wording("、", ", ")(language) }

  private func listVerbs(_ page: inout Troff) {
    page.section(Wording("写法", "LINES")(language))
    for verb in SettingsVerb.allCases { page.item(verb.usage(language), verb.help(language)) }
    page.item(
      Wording("命令", "COMMAND")(language),
      Wording("一条命令的名称，按 : 后可补全", "the name of a command; after : they are completed")(language))
  }

  private func listSettings(_ page: inout Troff) {
    page.section(Wording("设置项", "SETTINGS")(language))
    for setting in Setting.allCases {
      let values = setting.values.map { Wording($0.chineseName, $0.name)(language) }
      page.item(
        Wording(setting.chineseName, setting.rawValue)(language),
        setting.help(language) + Wording("。取值：", ". Values: ")(language)
          + values.joined(separator: separator))
    }
  }

  private func listPlaces(_ page: inout Troff) {
    page.section(Wording("位置", "PLACES")(language))
    page.paragraph(
      Context.names.map { Wording($0.chineseName, $0.name)(language) }
        .joined(separator: separator))
  }

  private func listFields(_ page: inout Troff) {
    page.section(Wording("筛选条件", "FILTERS")(language))
    page.paragraph(
      Wording(
        "各项之间是“并且”。单独一个词找名称（也可用拼音首字母）；数字用 < <= = >= > !=，文字用 ~ 和 !~。",
        "All terms have to hold. A word by itself is looked for in names, as initials of pinyin too; "
          + "numbers are compared with < <= = >= > !=, text with ~ and !~.")(language))
    for field in FilterField.allCases {
      page.item(
        field.names.joined(separator: ", "),
        field.isText ? Wording("文字", "text")(language) : Wording("数字", "number")(language))
    }
  }

  private func listSortKeys(_ page: inout Troff) {
    page.section(Wording("排序项", "SORT KEYS")(language))
    page.paragraph(
      SortKey.allCases.map { Wording($0.title.zh, $0.rawValue)(language) }
        .joined(separator: separator))
  }
}
