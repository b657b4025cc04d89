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

  @Test("No word of it is taken for a request of troff")
  func requests() {
    let known = [".TH", ".SH", ".SS", ".PP", ".TP", ".B", ".nf", ".fi", ".nh", ".ad"]
    for line in Run("manual", "--lang", "en").lines {
      #expect(line.first != "'")
      if line.first == "." { #expect(known.contains(String(line.prefix { $0 != " " }))) }
    }
  }
}
