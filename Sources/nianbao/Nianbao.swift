import ArgumentParser

/// The program: arguments in, the browser or a batch command out.
@main
struct Nianbao: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "nianbao", abstract: "Browse and check 政府信息公开工作年度报告.",
    version: "nianbao 0.1.0, forms of 2019 and 2021",
    subcommands: [Browse.self, Check.self, Export.self, Show.self, Manual.self],
    defaultSubcommand: Browse.self)
}
