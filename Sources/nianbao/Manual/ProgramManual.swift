import ArgumentParser
import Audit
import Browser
import Reports

/// The page nianbao(1): commands and keys, made of the same tables as help.
struct ProgramManual {
  let language: Wording.Language

  /// Writes all but the name.
  func write(to page: inout Troff) {
    introduce(&page)
    describeCommands(&page)
    listKeys(&page)
    listStates(&page)
    listRules(&page)
    close(&page)
  }

  private func introduce(_ page: inout Troff) {
    page.section(Wording("说明", "DESCRIPTION")(language))
    page.paragraph(
      Wording(
        "打开一个文件夹，即见每个机关、每一年度的年报及其问题：哪一格不平、算式如何、原文第几行。"
          + "文件只读不改。",
        "Opens a folder of annual reports on government information disclosure and shows every agency "
          + "and year with what is wrong in each: which cell breaks which rule, the sum written out, "
          + "and the line it was read from. The files are never changed.")(language))
  }

  private func describeCommands(_ page: inout Troff) {
    page.section(Wording("命令", "COMMANDS")(language))
    for command in Nianbao.configuration.subcommands where command.configuration.shouldDisplay {
      page.subsection("nianbao " + (command._commandName))
      let help = HelpText(language: language, columns: 72)
      page.literal(help.text(Nianbao.helpMessage(for: command, columns: help.askedColumns)))
    }
  }

  private func listKeys(_ page: inout Troff) {
    page.section(Wording("按键", "KEYS")(language))
    page.paragraph(
      Wording(
        "开着中文输入法也能用：全角和中文标点按对应的键算。",
        "Keys work with a Chinese input method on: full-width and Chinese punctuation counts as the "
          + "key it stands for.")(language))
    for group in Command.Group.allCases {
      page.subsection(group.title(language))
      for command in CommandTable.all where command.group == group && command.isListed {
        page.item(command.keys.map(\.label).joined(separator: "  "), command.help(language))
      }
    }
  }

  private func listStates(_ page: inout Troff) {
    page.section(Wording("单元格状态", "STATES OF A CELL")(language))
    for status in CellStatus.allCases { page.item(status.rawValue, status.title(language)) }
  }

  private func listRules(_ page: inout Troff) {
    page.section(Wording("规则", "RULES")(language))
    for rule in RuleCatalogue.rules { page.item(rule.id.rawValue, rule.title(language)) }
    page.paragraph(
      Wording("每条规则详见 nianbao-findings(7)。", "nianbao-findings(7) tells all about each.")(language))
  }

  private func close(_ page: inout Troff) {
    page.section(Wording("退出码", "EXIT STATUS")(language))
    page.item("0", Wording("一切正常", "nothing wrong")(language))
    page.item("1", Wording("check 发现问题", "check found something")(language))
    page.item("2", Wording("有文件读不了", "a file cannot be read")(language))
    page.item(
      "3",
      Wording(
        "check --fail-on cannot-tell：没有不成立的，但有无法判断的",
        "check --fail-on cannot-tell: nothing fails, and something cannot be told")(language))
    page.item("64", Wording("用法有误", "wrong usage")(language))
    page.section(Wording("文件", "FILES")(language))
    page.item(
      "$XDG_CACHE_HOME/nianbao/*.index, ~/.cache/nianbao/*.index",
      Wording(
        "浏览过的文件夹的索引，下次启动只读有变化的文件；可随时删除",
        "what was read of a folder, so that the next start reads only what has changed; may be deleted"
      )(
        language))
    page.section(Wording("环境变量", "ENVIRONMENT")(language))
    page.item(
      "LC_ALL, LC_MESSAGES, LANG",
      Wording("界面语言：zh 开头为中文", "the language: Chinese for zh")(language))
    page.item("NO_COLOR", Wording("不用颜色", "no colour")(language))
    page.item(
      "VISUAL, EDITOR", Wording("E 键用的编辑器", "the editor that E opens a file in")(language))
    page.item(
      "XDG_CONFIG_HOME, XDG_STATE_HOME, XDG_DATA_HOME, HOME",
      Wording(
        "设置 nianbaorc、位置与记号、批注所在的文件夹；nianbao doctor 列出",
        "where nianbaorc, places and marks, and notes are; nianbao doctor lists them")(language))
    page.item("TERM", Wording("终端类型", "the type of the terminal")(language))
    page.section(Wording("参见", "SEE ALSO")(language))
    page.paragraph("nianbaorc(5), nianbao-findings(7)")
  }
}
