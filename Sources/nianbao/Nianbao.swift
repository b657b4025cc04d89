import ArgumentParser

/// The program: arguments in, the browser or a batch command out.
@main
struct Nianbao: ParsableCommand {
  /// The version, as files for other programs name it.
  static let version = "0.1.0"

  static let configuration = CommandConfiguration(
    commandName: "nianbao", abstract: "Browse and check 政府信息公开工作年度报告.",
    version: "nianbao \(version), forms of 2019 and 2021",
    subcommands: [
      Browse.self, Check.self, Explain.self, Export.self, Rules.self, Show.self, Waive.self,
      Manual.self,
    ],
    defaultSubcommand: Browse.self)
}
