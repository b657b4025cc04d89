import Reports

extension Words {
  static let file = Wording("文件", "file")
  static let remedy = Wording("改法", "what would settle it")
  static let wholeText = Wording("全文", "whole text")
  static let copyTitle = Wording("复制什么", "Copy what")
  static let exportPrompt = Wording("导出到 ", "export to ")
  static let exportHelp = Wording(
    "后缀定格式 csv tsv json md txt；名字后加 ! 覆盖",
    "the suffix says the format: csv tsv json md txt; ! at the end overwrites")
  static let unknownSuffix = Wording(
    "文件名要以 .csv .tsv .json .md 或 .txt 结尾", "the name must end in .csv .tsv .json .md or .txt")
  static let notCopied = Wording(
    "没有复制成：装 wl-copy、xclip 或 xsel，或换支持 OSC 52 的终端",
    "not copied: install wl-copy, xclip or xsel, or use a terminal with OSC 52")
  static let screenFile = Wording("年报屏幕.txt", "nianbao-screen.txt")

  static func copied(_ tool: String) -> Wording {
    switch tool {
    case "OSC 52":
      Wording(
        "已请终端复制；若贴不出来，请装 wl-copy 或 xclip", "the terminal was asked to copy; it may refuse (OSC 52)")
    case "tmux":
      Wording(
        "已复制到 tmux（前缀键再按 ] 粘贴）；别的窗口能否粘贴由终端定",
        "copied into tmux (prefix ] pastes); elsewhere if the terminal lets it")
    default: Wording("已复制（\(tool)）", "copied (\(tool))")
    }
  }

  /// The name first: where the line is short, the folder may be cut.
  static func written(_ path: String) -> Wording {
    guard let slash = path.lastIndex(of: "/") else {
      return Wording("已写入 \(path)", "written to \(path)")
    }
    let (name, folder) = (path[path.index(after: slash)...], path[...slash])
    return Wording("已写入 \(name)，在 \(folder)", "written to \(name) in \(folder)")
  }

  static func exists(_ path: String) -> Wording {
    Wording(
      "已有 \(path)；换个名字，或在名字后加 ! 覆盖", "\(path) exists; another name, or ! at its end to overwrite")
  }

  static func opened(_ path: String) -> Wording { Wording("已用桌面程序打开 \(path)", "opened \(path)") }

  static func failed(_ what: String, _ reason: Wording) -> Wording {
    Wording("\(what)：\(reason.zh)", "\(what): \(reason.en)")
  }
}
