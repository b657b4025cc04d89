import Glyphs
import Testing

@Suite("Help")
struct HelpTests {
  private static let commands = [
    "browse", "check", "doctor", "explain", "export", "rules", "show", "waive",
  ]

  @Test(
    "It is in Chinese for a Chinese locale and for --lang zh, and fits 80 columns",
    arguments: commands)
  func chinese(command: String) {
    let byLocale = Run("help", command, environment: ["LANG=zh_CN.UTF-8"])
    #expect(byLocale.code == 0)
    for line in byLocale.lines { #expect(CellWidth.columns(of: String(line)) <= 80, "\(line)") }
    for word in ["OVERVIEW", "USAGE", "OPTIONS", "Show ", "default", "values:", "See "] {
      #expect(!byLocale.output.contains(word))
    }
    #expect(byLocale.output.hasPrefix("概述："))
    #expect(Run(command, "--help", "--lang", "zh").output == byLocale.output)
  }

  @Test("In English nothing of it is Chinese but names", arguments: commands)
  func english(command: String) {
    let run = Run(command, "--help", "--lang=en", environment: ["LANG=zh_CN.UTF-8"])
    #expect(run.output.hasPrefix("OVERVIEW: "))
    #expect(!run.output.contains("："))
    #expect(run.output == Run("help", command).output)
  }

  @Test("A wrong option is told on standard error with 64, in the language asked for")
  func wrongUsage() {
    let run = Run("export", "--format", "xml", environment: ["LANG=zh_CN.UTF-8"])
    #expect(run.code == 64)
    #expect(run.output == "")
    #expect(run.errors.hasPrefix("错误：取值 'xml' 不能用于 '--format <format>'，可取 'ndjson'"))
    #expect(Run("export", "--format", "xml").errors.hasPrefix("Error: The value 'xml'"))
    let version = Run("--version", environment: ["LANG=zh_CN.UTF-8"])
    #expect(version.code == 0)
    #expect(version.output == Run("--version").output)
  }

  @Test("A script of completions is one in any language")
  func completions() {
    let run = Run("--generate-completion-script", "bash", environment: ["LANG=zh_CN.UTF-8"])
    #expect(run.code == 0)
    #expect(run.output.hasPrefix("#!/bin/bash"))
    #expect(!run.output.contains("用法："))
  }
}
