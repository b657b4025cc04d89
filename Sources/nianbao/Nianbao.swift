import ArgumentParser
import Reports

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
    // Swift takes the arguments from /proc; without it they would all seem to be left out.
    guard CommandLine.argc > 0 else {
      Talk(language: Environment.language()).say(
        Wording("没有挂载 /proc，读不到命令行参数", "/proc is not mounted, so the arguments cannot be read"))
      exit(withError: ExitCode.trouble)
    }
    do {
      if let plan = folderAlone(CommandLine.arguments.dropFirst()) { return try plan.run() }
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

  /// What to browse where the arguments are no more than a folder, or nothing.
  ///
  /// The usual start is spared the parser of arguments, which takes longer than all the rest of it.
  /// Only what cannot be the name of a command passes here: those are lower-case ASCII letters.
  static func folderAlone(_ arguments: ArraySlice<String>) -> BrowsePlan? {
    var plan = BrowsePlan()
    guard let folder = arguments.first else { return plan }
    guard arguments.count == 1, !folder.isEmpty, !folder.hasPrefix("-"),
      !folder.utf8.allSatisfy({ (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) })
    else { return nil }
    plan.folder = folder
    return plan
  }

  /// Whether an argument asks for something that no person reads.
  private static func isForPrograms(_ argument: String) -> Bool {
    argument.hasPrefix("--generate-completion-script") || argument == "--experimental-dump-help"
  }
}
