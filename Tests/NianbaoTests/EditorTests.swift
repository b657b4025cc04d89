import Testing

@testable import nianbao

@Suite struct EditorTests {
  @Test("Editors are called with the line as each knows it, never through a shell")
  func arguments() {
    let file = "a b;rm.txt"
    #expect(EditorCommand.arguments("vi", file: file, line: 4) == ["vi", "+4", file])
    #expect(
      EditorCommand.arguments("emacs -nw", file: file, line: 4) == ["emacs", "-nw", "+4", file])
    #expect(
      EditorCommand.arguments("/usr/bin/code", file: file, line: 4)
        == ["/usr/bin/code", "--wait", "--goto", "a b;rm.txt:4"])
    #expect(EditorCommand.arguments("hx", file: file, line: 4) == ["hx", "a b;rm.txt:4"])
  }

  @Test("Over ssh only the terminal can copy; elsewhere the tools of the screen there is")
  func clipboard() {
    #expect(Clipboard.tools { ["SSH_TTY": "/dev/pts/0", "DISPLAY": ":0"][$0] }.isEmpty)
    #expect(Clipboard.tools { ["DISPLAY": ":0"][$0] }.map { $0[0] } == ["xclip", "xsel", "pbcopy"])
    #expect(Clipboard.tools { ["WAYLAND_DISPLAY": "w"][$0] }.first == ["wl-copy"])
  }

  @Test("Inside tmux the text goes to tmux where no tool of the screen takes it")
  func tmux() {
    let inside = ["TMUX": "/tmp/tmux-1000/default,1,0", "SSH_TTY": "/dev/pts/0"]
    // What only tmux would have is on no clipboard there: rather the terminal is asked.
    #expect(Clipboard.tools { inside[$0] } == [["tmux", "load-buffer", "-w", "-"]])
    #expect(
      Clipboard.tools { ["TMUX": "x", "DISPLAY": ":0"][$0] }.map { $0[0] }
        == ["xclip", "xsel", "pbcopy", "tmux", "tmux"])
  }
}
