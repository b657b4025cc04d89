import ArgumentParser

/// The program: arguments in, the browser or a batch command out.
@main
struct Nianbao: ParsableCommand {
  /// The version, as files for other programs name it.
  static let version = "0.1.0"

  static let configuration = CommandConfiguration(
    commandName: "nianbao",
    abstract: .words("浏览和核对政府信息公开工作年度报告。", "Browse and check 政府信息公开工作年度报告."),
    version: "nianbao \(version), forms of 2019 and 2021",
    subcommands: [
      Browse.self, Check.self, Doctor.self, Explain.self, Export.self, Rules.self, Show.self,
      Waive.self,
      Manual.self,
    ],
    defaultSubcommand: Browse.self)

  static func main() {
    do {
      var command = try parseAsRoot()
      try command.run()
    } catch  where CommandLine.arguments.contains(where: isForPrograms) {
      exit(withError: error)
    } catch {
      let code = exitCode(for: error)
      let help = HelpText(language: HelpLanguage.current, columns: PageWidth.ofTerminal() ?? 80)
      let text = help.text(fullMessage(for: error, columns: help.askedColumns))
      var output = OutputStream(descriptor: code.isSuccess ? 1 : 2)
      if !text.isEmpty { output.write(Array(text.utf8) + [0x0A]) }
      output.flush()
      exit(withError: code)
    }
  }

  /// Whether an argument asks for something that no person reads.
  private static func isForPrograms(_ argument: String) -> Bool {
    argument.hasPrefix("--generate-completion-script") || argument == "--experimental-dump-help"
  }
}
