import Browser
import Canvas
import Glibc
import Library
import Reports
import Terminal

/// What doctor has to say: a line a thing.
struct DoctorReport {
  /// One thing and how it stands.
  struct Line {
    enum State { case good, note, bad }

    let state: State
    let name: Wording
    let value: Wording

    func text(_ language: Wording.Language) -> String {
      let mark =
        switch state {
        case .good: "✓"
        case .note: "i"
        case .bad: "✗"
        }
      return "\(mark) \(name(language))\(Wording("：", ": ")(language))\(value(language))"
    }
  }

  private(set) var lines: [Line] = []
  private let variable: (String) -> String?

  init(_ variable: @escaping (String) -> String?) {
    self.variable = variable
    add(.note, Wording("版本", "version"), "nianbao \(Nianbao.version)")
    describeLocale()
    describeTerminal()
    describeHelpers()
    describeFiles()
  }

  private mutating func describeLocale() {
    let asked = ["LC_ALL", "LC_CTYPE", "LANG"].compactMap { name in
      variable(name).flatMap { $0.isEmpty ? nil : "\(name)=\($0)" }
    }
    add(
      .note, Wording("区域设置", "locale variables"),
      asked.isEmpty ? Wording("没有设定", "none are set") : same(asked.joined(separator: " ")))
    do throws(TerminalError) {
      let locale = try LocaleChoice.establish()
      let charset = String(cString: nl_langinfo(nl_item(CODESET)))
      add(
        .good, Wording("字符集", "charset"),
        locale.isFallback
          ? Wording(
            "\(charset)（所设的区域不可用，改用 \(locale.name)）",
            "\(charset) (the locale asked for cannot be used; \(locale.name) instead)")
          : same(charset))
    } catch {
      add(.bad, Wording("字符集", "charset"), same(error.message))
    }
    let language = Wording.Language(variable: variable)
    add(
      .note, Wording("界面语言", "language"),
      language == .chinese ? Wording("中文", "Chinese") : Wording("英文", "English"))
  }

  private mutating func describeTerminal() {
    let term = variable("TERM") ?? ""
    let isTerminal = isatty(STDIN_FILENO) == 1 && isatty(STDOUT_FILENO) == 1
    add(
      term.isEmpty || term == "dumb" ? .bad : .good, Wording("终端类型 TERM", "terminal type TERM"),
      term.isEmpty ? Wording("没有设定", "not set") : same(term))
    guard isTerminal else {
      add(
        .note, Wording("终端", "terminal"),
        Wording("输入或输出不是终端，下面几项测不了", "input or output is no terminal, so it cannot be measured"))
      return
    }
    var size = winsize()
    if ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0 {
      let isEnough = size.ws_col >= 40 && size.ws_row >= 10
      add(
        isEnough ? .good : .bad, Wording("窗口", "window"),
        Wording(
          "\(size.ws_col)×\(size.ws_row)（至少 40×10）", "\(size.ws_col)x\(size.ws_row) (40x10 needed)")
      )
    }
    let isMultiplexed = ["TMUX", "STY"].contains { variable($0)?.isEmpty == false }
    let name = Wording("“”…—①的宽度", "width of “”…—①")
    switch AmbiguousProbe.run(variable) {
    case false?: add(.good, name, Wording("1 列", "1 column"))
    case true?: add(.good, name, Wording("2 列，显示时用替代字符", "2 columns; stand-ins are shown"))
    case nil:
      add(
        .note, name,
        isMultiplexed
          ? Wording(
            "在 tmux 或 screen 里不测，按 1 列；若错位请 set ambiguous wide",
            "not measured inside tmux or screen, 1 assumed; if lines shift: set ambiguous wide")
          : Wording(
            "终端没有回答，按 1 列；若错位请 set ambiguous wide",
            "no answer, 1 assumed; if lines shift: set ambiguous wide"))
    }
    let color = ColorChoice.auto.isOn
    add(
      .note, Wording("颜色", "colour"),
      color
        ? Wording("用（NO_COLOR 没有设定）", "used (NO_COLOR is not set)")
        : Wording("不用（NO_COLOR）", "not used (NO_COLOR)"))
  }

  private mutating func describeHelpers() {
    helper(
      "pdftotext", Wording("读 PDF", "to read PDF"),
      Wording("装 poppler-utils", "install poppler-utils"))
    helper(
      "catdoc", Wording("读 Word 97 以前的 .doc", "to read .doc older than Word 97"),
      Wording("装 catdoc", "install catdoc"))
    let tools = Clipboard.tools(variable).map { $0[0] }
    let found = tools.first { Self.path(of: $0, variable) != nil }
    add(
      .note, Wording("复制", "copying"),
      found.map(same)
        ?? Wording("由终端复制（OSC 52；终端须支持）", "by the terminal (OSC 52, where it can)"))
    let editor = ["VISUAL", "EDITOR"].compactMap(variable).first { !$0.isEmpty }
    add(
      .note, Wording("编辑器", "editor"),
      editor.map(same) ?? Wording("vi（没有设定 VISUAL、EDITOR）", "vi (VISUAL and EDITOR are not set)"))
    let opener = Self.path(of: "xdg-open", variable)
    add(
      .note, Wording("打开原件", "opening files"),
      opener.map(same) ?? Wording("没有 xdg-open（装 xdg-utils）", "no xdg-open (install xdg-utils)"))
  }

  private mutating func helper(_ name: String, _ use: Wording, _ cure: Wording) {
    let title = Wording("\(name)（\(use.zh)）", "\(name) (\(use.en))")
    if let path = Self.path(of: name, variable) {
      add(.good, title, same(path))
    } else {
      add(.note, title, Wording("没有；\(cure.zh)", "not there; \(cure.en)"))
    }
  }

  private mutating func describeFiles() {
    let folders = UserFolders(variable)
    guard let settings = folders.settingsFile, let state = folders.state, let data = folders.data
    else {
      add(
        .bad, Wording("个人文件", "your files"),
        Wording("没有 HOME，设置、记号和批注都存不了", "no HOME: settings, marks and notes cannot be kept"))
      return
    }
    describeSettings(settings)
    folder(state, Wording("位置与记号", "places and marks"))
    folder(data + "/notes", Wording("批注", "notes"))
  }

  private mutating func describeSettings(_ path: String) {
    let name = Wording("设置", "settings")
    do throws(FileError) {
      guard let text = try KeptFile.read(path) else {
        add(.note, name, Wording("\(path)（还没有）", "\(path) (not there)"))
        return
      }
      let file = SettingsFile(text)
      add(
        .good, name,
        Wording("\(path)（\(file.lines.count) 行）", "\(path) (\(file.lines.count) lines)"))
      for mistake in file.mistakes {
        add(
          .bad, name, Wording("\(path) \(mistake.words.zh)", "\(path) \(mistake.words.en)"))
      }
    } catch {
      add(.bad, name, Wording("\(path)：\(error.reason.zh)", "\(path): \(error.reason.en)"))
    }
  }

  /// A folder that can be written, or whose nearest parent can.
  private mutating func folder(_ path: String, _ name: Wording) {
    var nearest = path
    while access(nearest, F_OK) != 0, let slash = nearest.lastIndex(of: "/"),
      slash != nearest.startIndex
    {
      nearest = String(nearest[..<slash])
    }
    var status = stat()
    let isFolder = stat(nearest, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
    if !isFolder { errno = ENOTDIR }
    if isFolder, access(nearest, W_OK) == 0 {
      add(.good, name, same(path))
    } else {
      let reason = FileError(path: nearest, code: errno).reason
      add(.bad, name, Wording("\(path)：\(reason.zh)", "\(path): \(reason.en)"))
    }
  }

  private mutating func add(_ state: Line.State, _ name: Wording, _ value: Wording) {
    lines.append(Line(state: state, name: name, value: value))
  }

  private mutating func add(_ state: Line.State, _ name: Wording, _ value: String) {
    add(state, name, same(value))
  }

  /// What is the same in both languages.
  private func same(_ text: String) -> Wording { Wording(text, text) }

  /// Where a program is found, as execvp(3) would.
  private static func path(of name: String, _ variable: (String) -> String?) -> String? {
    (variable("PATH") ?? "/usr/bin:/bin").split(separator: ":").map { "\($0)/\(name)" }
      .first { access($0, X_OK) == 0 }
  }
}
