import Reports

extension Words {
  static let colon = Wording("：", ": ")
  static let comma = Wording("，", ", ")
  static let numberChooses = Wording("输入一个数字选择；空行取消", "a number chooses; an empty line gives up")
  static let plainWelcome = Wording(
    "一行一条命令：打开 返回 上 下 左 右 下一个 问题清单；/教育 查找；go 教育局 2023 直达；help 列出全部；quit 退出。",
    "A command a line: open, back, up, down, left, right, next, findings; /text searches; "
      + "go jyj 2023; help lists all; quit leaves.")
  static let plainLines = Wording(
    "还可以：/文字 查找；go 教育局 2023；filter 年>=2022 问题>0；sort problems；set lang en；down 5 连做五次；空行再说一遍",
    "also: /text; go jyj 2023; filter year>=2022 problems>0; sort problems; set lang zh; "
      + "down 5 for five times; an empty line says it again")

  static func typeFor(_ kind: PromptState.Kind) -> Wording {
    switch kind {
    case .search: Wording("查找什么？空行取消", "search for what? an empty line gives up")
    case .filter:
      Wording(
        "筛选条件？如 年>=2022 问题>0；空行取消",
        "filter? such as year>=2022 problems>0; an empty line gives up")
    case .export:
      Wording(
        "导出到哪个文件？后缀 csv tsv json md txt；空行取消",
        "export to which file? csv tsv json md txt; an empty line gives up")
    case .note: Wording("批注写什么？空行取消", "which note? an empty line gives up")
    }
  }

  static func reasonFor(_ title: String) -> Wording {
    Wording("豁免“\(title)”的理由？空行取消", "the reason for waiving \"\(title)\"? an empty line gives up")
  }
}
