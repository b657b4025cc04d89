import Terminal

/// The programs that can put a text on the clipboard here, best first.
enum Clipboard {
  /// Over ssh the clipboard of the remote machine is nobody's: there only the terminal helps.
  static func tools(_ variable: (String) -> String?) -> [[String]] {
    func isSet(_ name: String) -> Bool { variable(name)?.isEmpty == false }
    // It keeps the text itself, and hands it on where it may; what programs in it write to the
    // clipboard it drops by default. The first is of 3.2 and later.
    let tmux =
      isSet("TMUX") ? [["tmux", "load-buffer", "-w", "-"], ["tmux", "load-buffer", "-"]] : []
    guard !isSet("SSH_TTY"), !isSet("SSH_CONNECTION") else { return tmux }
    var tools: [[String]] = []
    if isSet("WAYLAND_DISPLAY") { tools.append(["wl-copy"]) }
    if isSet("DISPLAY") {
      tools += [["xclip", "-selection", "clipboard", "-in"], ["xsel", "--clipboard", "--input"]]
    }
    return tools + [["pbcopy"]] + tmux
  }
}
