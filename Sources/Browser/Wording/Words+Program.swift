import Reports

extension Words {
  static let outermost = Wording("已在最外层；按 q 退出", "this is the first screen; q quits")
  static let howToQuit = Wording("按 q 退出", "press q to quit")
  static let mouseOn = Wording("鼠标：点选与滚动", "mouse: clicks and the wheel work here")
  static let mouseOff = Wording("鼠标交还终端，可选取文字", "mouse: the terminal selects text")
  static let noTableHere = Wording("这一节没有表格", "this section has no table")
  static let cellFirst = Wording("先到表格里（按 3）再看依据", "go to a table first (press 3)")
  static let noHistory = Wording("没有更早看过的地方", "no place was seen before")
  static let noFuture = Wording("没有可前进的地方", "no place to go forward to")

  static func unknownKey(_ key: String) -> Wording {
    Wording("这里 \(key) 没有用处；按 ? 看能用的键", "\(key) does nothing here; ? shows the keys that work")
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
  static let rawText = Wording("原文", "as it stands")
  static let noSource = Wording("原文没有这一格", "the document has no such cell")
  static let readings = Wording("可能的读法", "possible readings")
}
