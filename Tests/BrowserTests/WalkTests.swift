import Browser
import Canvas
import Reports
import Testing

/// Walks through the program with a part of the keyboard only.
@Suite struct WalkTests {
  /// Keys, or a command that is looked up in the menu.
  enum Step: Sendable, ExpressibleByStringLiteral {
    case keys(String)
    case menu(CommandID)

    init(stringLiteral keys: String) { self = .keys(keys) }
  }

  /// A view, and how one gets there: with an input method on, and with letters.
  struct View: Sendable, CustomStringConvertible {
    let description: String
    let context: Context
    let punctuation: [Step]
    let letters: [Step]
    let size: Size
    /// What is to be seen there.
    let text: String

    init(
      _ name: String, _ context: Context, _ punctuation: [Step], _ letters: [Step],
      shows text: String, isWide: Bool = false
    ) {
      (description, self.context, self.punctuation) = (name, context, punctuation)
      (self.letters, self.text) = (letters, text)
      size = isWide ? Size(rows: 40, columns: 120) : Size(rows: 24, columns: 80)
    }
  }

  static let views = [
    View("matrix", .library, [], [], shows: "[1矩阵]"),
    View("list", .library, [.menu(.showList)], ["v"], shows: "[2列表]"),
    View("numbers", .library, [.menu(.showCounts)], [.menu(.showCounts)], shows: "[3新收件数]"),
    View("text", .text, ["<Enter>"], ["<Enter>"], shows: "一、总体情况"),
    View("outline", .outline, ["<Enter><Tab>"], ["<Enter>h"], shows: "目录"),
    View("table", .table, ["<Left><Enter>"], ["h<Enter>"], shows: "[314]"),
    View("why", .table, ["<Left><Enter>；；"], ["h<Enter>ww"], shows: "314+183+16"),
    View(
      "source", .source, ["<Left><Enter>“<Tab>"], ["h<Enter>o", .menu(.nextPane)], shows: ">原文"),
    View(
      "strip", .strip, ["<Left><Enter><Tab>"], ["h<Enter>", .menu(.nextPane)], shows: "问题 1",
      isWide: true),
    View("findings", .findings, ["！"], [.menu(.findings)], shows: "分组 [原因]"),
    View(
      "compare", .compare, ["<Left><Enter>＝"], ["h<Enter>", .menu(.compare)], shows: "2022 对 2021"),
    View("trend", .trend, ["<Left><Enter>＊"], ["h<Enter>t"], shows: "走势"),
    View("rank", .trend, ["<Left><Enter>＃"], ["h<Enter>p"], shows: "排名"),
    View("help", .library, ["？"], [.menu(.help)], shows: "这里能用的键"),
    View("palette", .library, ["："], ["x"], shows: "全部命令"),
    View("recent", .library, ["<Enter><Esc>，"], ["<Enter>q", .menu(.recent)], shows: "最近看过"),
    View("filter of reports", .library, ["＆"], ["f"], shows: "筛选 "),
    View(
      "filter of problems", .findings, ["！", .menu(.filterFindings)], [.menu(.findings), "f"],
      shows: "筛选问题"),
    View("overview", .library, ["<Tab>"], [.menu(.overview)], shows: "最该先看"),
    View("tour", .library, [.menu(.tour)], [.menu(.tour)], shows: "第一次用"),
    View("note", .library, ["——"], ["a"], shows: "批注"),
    View("notes", .library, ["——１２<Enter>－"], ["aok<Enter>A"], shows: "批注"),
    View("copy", .library, ["·"], ["y"], shows: "复制什么"),
    View("export", .library, [.menu(.export)], ["e"], shows: "导出到"),
    View("base", .compare, ["<Left><Enter>＝＠"], ["h<Enter>", .menu(.compare), "B"], shows: "基准"),
    View("search all texts", .library, ["｜"], [.menu(.searchTexts)], shows: "筛选 文~"),
    View("sort", .library, ["～"], ["s"], shows: "再选同一项换方向"),
    View("search", .library, ["、"], [.menu(.search)], shows: "查找"),
    View("waiver", .findings, ["！（"], [.menu(.findings), "W"], shows: "的理由"),
  ]

  @Test(
    "With an input method on, arrows, Enter, Esc, Tab and punctuation reach every view",
    arguments: views)
  func punctuation(_ view: View) throws {
    var stage = Stage(view.size)
    try go(&stage, view.punctuation) { key in
      if case .character(let character) = key { return !character.isASCII && !character.isLetter }
      return [.enter, .escape, .tab, .up, .down, .left, .right].contains { key == .named($0) }
    }
    #expect(stage.screen.contains(view.text))
  }

  @Test("Letters, Enter and Esc reach every view", arguments: views)
  func letters(_ view: View) throws {
    var stage = Stage(view.size)
    try go(&stage, view.letters, byLetters: true) { key in
      if case .character(let character) = key { return character.isASCII && character.isLetter }
      return [.named(.enter), .named(.escape)].contains(key)
    }
    #expect(stage.screen.contains(view.text))
  }

  private func go(
    _ stage: inout Stage, _ steps: [Step], byLetters: Bool = false,
    allowing isAllowed: (Key) -> Bool = { _ in true }
  ) throws {
    for step in steps {
      switch step {
      case .keys(let keys):
        #expect(try KeyNotation.parse(keys).allSatisfy(isAllowed), "\(keys)")
        try stage.press(keys)
      case .menu(let id):
        let command = try #require(CommandTable.all.first { $0.id == id })
        let isFound = try (byLetters ? type(&stage, to: command) : walk(&stage, to: command))
        #expect(isFound, "\(id)")
        try stage.press("<Enter>")
      }
    }
  }

  /// Where all commands are run from the menu: everywhere but where a menu or a prompt is open.
  static let places = views.filter {
    [
      "matrix", "list", "numbers", "text", "outline", "table", "why", "source", "strip", "findings",
      "compare", "trend", "rank",
    ].contains($0.description)
  }

  @Test(
    "Every action that works in a view is in its menu, by arrows and by letters, and does the same",
    arguments: places)
  func actions(_ view: View) throws {
    var start = Stage(view.size)
    try go(&start, view.punctuation)
    var menu = start
    try menu.press("？")
    for command in Self.listed(in: view.context) {
      var direct = start
      let effects = direct.handle(.key(try #require(command.keys.first))).filter(\.isAsked)
      let wanted = shown(direct)
      var typed = start
      #expect(isSelected(command, menu), "\(command.id)")
      #expect(try type(&typed, to: command), "\(command.id)")
      for var stage in [menu, typed] {
        let others = stage.handle(.key(.named(.enter))).filter(\.isAsked)
        #expect(others == effects, "\(command.id)")
        let (shown, status) = shown(stage)
        #expect(shown == wanted.lines, "\(command.id)")
        // The menu tells the key for the next time, where there is nothing else to tell.
        let isHint = status.contains("下次可直接按")
        #expect(status == wanted.status || isHint, "\(command.id)")
      }
      try menu.press("<Down>")
    }
  }

  /// The commands of the help: how to move comes last.
  private static func listed(in context: Context) -> [Command] {
    let all = CommandTable.all.filter { $0.isListed && !$0.contexts.isDisjoint(with: context) }
    return all.filter { $0.group != .moving } + all.filter { $0.group == .moving }
  }

  /// The screen without its status, and that.
  private func shown(_ stage: Stage) -> (lines: [Substring], status: Substring) {
    var lines = stage.screen.split(separator: "\n", omittingEmptySubsequences: false)
    let status = lines.remove(at: stage.app.size.rows - 2)
    return (lines, status)
  }

  /// Opens the help and goes down to a command.
  private func walk(_ stage: inout Stage, to command: Command) throws -> Bool {
    let listed = Self.listed(in: stage.app.context)
    let place = try #require(listed.firstIndex { $0.id == command.id })
    try stage.press("？" + String(repeating: "<Down>", count: place))
    return isSelected(command, stage)
  }

  /// Opens the palette and types the name of a command, which has letters alone.
  private func type(_ stage: inout Stage, to command: Command) throws -> Bool {
    try stage.press("x" + command.id.rawValue.filter(\.isLetter))
    return isSelected(command, stage)
  }

  private func isSelected(_ command: Command, _ stage: Stage) -> Bool {
    stage.screen.split(separator: "\n").contains {
      $0.hasPrefix(" > ") && $0.contains(command.keys.first?.label ?? "")
        && $0.contains(" \(command.title.zh) ")
    }
  }
}

extension Effect {
  /// Whether somebody has asked for it by a key; texts are fetched as they are needed.
  fileprivate var isAsked: Bool {
    switch self {
    case .readBody, .readSource: false
    default: true
    }
  }
}
