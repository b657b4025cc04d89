import Audit
import Browser
import Reports
import Testing

@Suite("nianbao manual")
struct ManualTests {
  @Test("The page tells every command, key and rule", arguments: ["zh", "en"])
  func complete(language: String) {
    let run = Run("manual", "--lang", language)
    #expect(run.code == 0)
    #expect(run.lines.first?.hasPrefix(".TH NIANBAO 1") == true)
    for name in ["browse", "check", "export", "show"] {
      #expect(run.output.contains(".SS nianbao \(name)\n"))
    }
    for command in CommandTable.all where command.isListed {
      let text = language == "zh" ? command.help.zh : command.help.en
      let start = text.prefix { $0.isLetter || $0 == " " }
      #expect(run.output.replacing("\\:", with: "").contains(start))
    }
    for rule in RuleCatalogue.rules {
      #expect(run.output.contains(rule.id.rawValue.replacing("-", with: "\\-")))
    }
  }

  @Test("The page of findings has all that is known of every rule", arguments: ["zh", "en"])
  func findings(language: String) {
    let run = Run("manual", "findings", "--lang", language)
    #expect(run.code == 0)
    #expect(run.lines.first?.hasPrefix(".TH NIANBAO-FINDINGS 7") == true)
    let text = run.output.replacing("\\:", with: "").replacing("\\-", with: "-")
    for rule in RuleCatalogue.rules {
      #expect(text.contains(".SS \(rule.id.rawValue) "))
      let source = language == "zh" ? rule.source.zh : rule.source.en
      #expect(text.contains(source.prefix { $0.isLetter || $0 == " " }))
    }
  }

  @Test(
    "The page of settings has every setting, value, place, field and key", arguments: ["zh", "en"])
  func settings(language: String) {
    let run = Run("manual", "settings", "--lang", language)
    #expect(run.code == 0)
    #expect(run.lines.first?.hasPrefix(".TH NIANBAORC 5") == true)
    let text = run.output.replacing("\\:", with: "").replacing("\\-", with: "-")
    let isChinese = language == "zh"
    for setting in Setting.allCases {
      #expect(text.contains(".B " + (isChinese ? setting.chineseName : setting.rawValue) + "\n"))
      for value in setting.values {
        #expect(text.contains(isChinese ? value.chineseName : value.name))
      }
    }
    for verb in SettingsVerb.allCases {
      #expect(text.contains(".B " + (isChinese ? verb.usage.zh : verb.usage.en) + "\n"))
    }
    for field in FilterField.allCases {
      #expect(text.contains(field.names.joined(separator: ", ")))
    }
    for place in Context.names {
      #expect(text.contains(isChinese ? place.chineseName : place.name))
    }
  }

  @Test(
    "No word of a page is taken for a request of troff",
    arguments: ["program", "settings", "findings"])
  func requests(page: String) {
    let known = [".TH", ".SH", ".SS", ".PP", ".TP", ".B", ".nf", ".fi", ".nh", ".ad"]
    for line in Run("manual", page, "--lang", "zh").lines {
      #expect(line.first != "'")
      if line.first == "." { #expect(known.contains(String(line.prefix { $0 != " " }))) }
    }
  }
}
