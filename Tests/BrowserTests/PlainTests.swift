import Audit
import Browser
import Canvas
import Reports
import Testing

/// The browser as a conversation: a line in, sentences out.
@Suite struct PlainTests {
  private func say(_ lines: String..., in language: Wording.Language = .chinese) -> [String] {
    var stage = Stage(Size(rows: 24, columns: 80), language)
    for line in lines { stage.type(line) }
    return stage.spoken
  }

  @Test("Names, Chinese names, keys and repeated commands move alike")
  func commands() {
    let there = say("down 2")
    #expect(there.first?.hasPrefix("云溪市财政局 2023：✓") == true, "\(there)")
    #expect(say("下", "下") == there)
    #expect(say("jj") == there)
    #expect(say("下 2", "") == there)
    #expect(say("go 财政局 2023", "back") == there)
  }

  @Test("A cell is told with its value, what fails, what the text says and where it stands")
  func cell() {
    let said = say("left", "open")
    #expect(said.contains("云溪市公安局 2022"))
    #expect(said.contains { $0.hasPrefix("办理总计·自然人：报告 314，推算 305") }, "\(said)")
    #expect(said.contains { $0.contains("收办平衡") && $0.contains("310+1=311，314+6=320，差 9") })
    #expect(said.last?.contains("2022.txt:171:1") == true)
    #expect(say("left", "open", "next").first?.contains("本报告问题看完") == true)
  }

  @Test("What a command would ask for can stand behind it")
  func answers() throws {
    #expect(say("open 公安局 2022") == say("go 公安局 2022"))
    #expect(say("打开 公安局").first?.contains("公安局 2023") == true)
    var stage = Stage()
    guard case .write(let name, _, _, _)? = stage.app.type("export 表.csv").first else {
      Issue.record("nothing to write")
      return
    }
    #expect(name == "表.csv")
    stage.type("note 已函询")
    stage.type("notes")
    #expect(stage.spoken.contains { $0.contains("已函询") })
  }

  @Test("Text is read out, and a search reads its match")
  func text() {
    #expect(say("open").contains { $0.contains("认真贯彻") })
    let said = say("open", "/错链")
    #expect(said.contains { $0.contains("错链") })
    #expect(!said.contains { $0.contains("认真贯彻") })
    #expect(say("open", "查找 错链") == said)
    #expect(say("open", "search 不会有的字").first == "没有找到“不会有的字”")
  }

  @Test("A number answers a list, an empty line gives it up")
  func lists() {
    #expect(say("sort").contains { $0.hasPrefix("2  名称") })
    #expect(say("sort", "").first?.hasPrefix("云溪市公安局 2023") == true)
    #expect(say("findings", "filter").contains { $0.hasPrefix("1  ") })
    #expect(say("overview", "1").contains("云溪市公安局 2022"))
  }

  @Test("What asks for words gets them with the next line")
  func prompts() {
    #expect(say("findings", "waive").last?.contains("豁免“收办平衡+2”的理由") == true)
    var stage = Stage()
    for line in ["findings", "waive", "已函询"] { stage.type(line) }
    #expect(stage.waivers.waivers.count == 3)
    #expect(say("note", "核过", "notes").contains { $0.contains("核过") })
    #expect(say("set-mark", "a", "down", "go-to-mark", "a").first?.contains("公安局") == true)
  }

  @Test("Every command that works in a place is told there, and what nobody knows is told so")
  func help() {
    let said = say("help")
    for command in CommandTable.all where command.isListed && command.contexts.contains(.library) {
      #expect(said.contains { $0.contains(command.id.rawValue) && $0.contains(command.title.zh) })
    }
    #expect(say("frobnicate").first?.contains("没有叫 frobnicate 的命令") == true)
    #expect(say("help", "down").first?.hasPrefix("云溪市教育局") == true)
  }

  @Test(
    "Every view says where one is, in both languages, without an empty line",
    arguments: [
      "", "2", "3", "4", "!", "!v", "<Enter>", "<Enter>3", "<Enter>[n", "<Enter>[nw", "<Enter>w",
      "<Enter>3=", "<Enter>3==", "<Enter>3t", "<Enter>3p", "G", "?", ":", "s", "y", ",", "<Tab>",
      "f", "e",
      "a", "!f", "!W", "<A-F1>", "o", "m", "j]]]]h",
    ])
  func views(_ keys: String) throws {
    for language in Wording.Language.allCases {
      var stage = Stage(Size(rows: 24, columns: 80), language)
      try stage.press(keys)
      let said = stage.spoken
      #expect(!said.isEmpty && said.allSatisfy { !$0.isEmpty }, "\(keys): \(said)")
    }
  }
}

extension Stage {
  /// Types a line as in linear mode.
  fileprivate mutating func type(_ line: String) {
    for effect in app.type(line) { perform(effect) }
  }

  /// All that is said then.
  fileprivate var spoken: [String] { [app.spokenNotice].compactMap { $0 } + app.spoken }
}
