import Terminal

/// The programs that can put a text on the clipboard here, best first.
enum Clipboard {
  /// Over ssh the clipboard of the remote machine is nobody's: there only the terminal helps.
  static func tools(_ variable: (String) -> String?) -> [[String]] {
    func isSet(_ name: String) -> Bool { variable(name)?.isEmpty == false }
    let isInTmux = isSet("TMUX")
    // It hands the text on to its terminal where it may; what programs in it write to the clipboard
    // it drops by default. An older one than 3.2 knows no `-w`: the terminal is then asked through it.
    let onwards = isInTmux ? [["tmux", "load-buffer", "-w", "-"]] : []
    guard !isSet("SSH_TTY"), !isSet("SSH_CONNECTION") else { return onwards }
    var tools: [[String]] = []
    if isSet("WAYLAND_DISPLAY") { tools.append(["wl-copy"]) }
    if isSet("DISPLAY") {
      tools += [["xclip", "-selection", "clipboard", "-in"], ["xsel", "--clipboard", "--input"]]
    }
    // Here the text can be kept by tmux alone, to be pasted in it.
    return tools + [["pbcopy"]] + onwards + (isInTmux ? [["tmux", "load-buffer", "-"]] : [])
  }
}
