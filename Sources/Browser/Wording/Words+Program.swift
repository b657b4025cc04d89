import Reports

extension Words {
  static let outermost = Wording("已在最外层；按 q 退出", "this is the first screen; q quits")
  static let leaveAgain = Wording(
    "这里是最外层；再按一次 q 离开，别的键留下", "this is the first screen; q again leaves, other keys stay")
  static let howToQuit = Wording("按 q 退出", "press q to quit")
  static let mouseOn = Wording("鼠标：点选与滚动", "mouse: clicks and the wheel work here")
  static let mouseOff = Wording("鼠标交还终端，可选取文字", "mouse: the terminal selects text")
  static let noTableHere = Wording("这一节没有表格", "this section has no table")
  static let cellFirst = Wording("先到表格里（按 3）再看依据", "go to a table first (press 3)")
  static let noHistory = Wording("没有更早看过的地方", "no place was seen before")
  static let recentTitle = Wording("记号与最近看过的地方", "Marks and recent places")
  static let markWhich = Wording("按一个字母或数字给这里作记号", "a letter or digit names this place")
  static let goWhich = Wording("按记号的字母", "the letter of a mark")
  static let noMarkSet = Wording("没有作记号", "no mark was set")

  static func marked(_ letter: String) -> Wording {
    Wording("已作记号 \(letter)；按 ' \(letter) 回来", "marked; ' \(letter) comes back")
  }

  static func noMark(_ letter: String) -> Wording {
    Wording("没有记号 \(letter)", "there is no mark \(letter)")
  }

  static let noFuture = Wording("没有可前进的地方", "no place to go forward to")

  /// A character that only an input method makes is no slip of the finger: it was meant as text.
  static func unknownKey(_ key: String) -> Wording {
    if let scalar = key.unicodeScalars.first, scalar.properties.isIdeographic {
      return Wording(
        "这里不收汉字：查找先按 、（就是 /），？ 列出能用的键",
        "\(key) is no key: 、 (that is /) begins a search, ？ shows the keys that work")
    }
    return Wording(
      "这里 \(key) 没有用处；按 ? 看能用的键", "\(key) does nothing here; ? shows the keys that work")
  }

  static let searchPrompt = Wording("查找 ", "search ")
  static let commandPrompt = Wording("命令 ", "command ")
  static let anyKey = Wording("按任意键关闭", "any key closes")
  static let helpTitle = Wording("帮助  这里能用的键", "Help: keys that work here")
  static let paletteTitle = Wording("全部命令", "All commands")
  static let helpFoot = Wording(
    "↑↓选择 Enter执行 打字筛选 ?全部 Esc关闭", "↑↓ select  Enter run  type to filter  ? all  Esc close")
  static let paletteFoot = Wording(
    "↑↓选择 Enter执行 打字筛选 Esc关闭", "↑↓ select  Enter run  type to filter  Esc close")
  static let choiceFoot = Wording("↑↓选择 Enter确定 Esc关闭", "↑↓ select  Enter choose  Esc close")
  static let marksTitle = Wording("表格里的记号", "Marks in tables")
  static let notHere = Wording("（此处不可用）", "(not here)")
  static let folding = Wording(
    "中文输入法开着也能用：【】换年 ｛｝换机关 、查找 ？帮助 ！问题 ；依据",
    "Keys work with a Chinese input method on: 【】 year, ｛｝ agency, 、 search, ？ help")
  static let sourceTitle = Wording("出处", "Source")
  static let noSource = Wording("原文没有这一格", "the document has no such cell")
  static let original = Wording("原文", "source")
  static let readingSource = Wording("正在读原文……", "reading the source …")
  static let extracted = Wording("提取的文字", "extracted text")
  static let readings = Wording("可能的读法", "possible readings")
}
