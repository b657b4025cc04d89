import ArgumentParser
import Testing

@testable import nianbao

@Suite("A start without options")
struct FolderAloneTests {
  @Test("No command's name, nor what asks for help, is taken for a folder")
  func commands() {
    let names = Nianbao.configuration.subcommands.map { $0._commandName } + ["help"]
    for name in names + ["--help", "--version", "-h", "--dump", "-"] {
      #expect(Nianbao.folderAlone([name]) == nil, "\(name)")
    }
    #expect(names.count > 5)
  }

  @Test(
    "A path is browsed without a look at options",
    arguments: [".", "..", "Samples", "/srv/年报", "年报", "./check", "reports-2024", "x/--dump"])
  func paths(path: String) {
    #expect(Nianbao.folderAlone([path])?.folder == path)
  }

  @Test("Without arguments the folder is the one that one is in")
  func here() { #expect(Nianbao.folderAlone([])?.folder == ".") }

  @Test("More than one argument, or an empty one, is for the parser of arguments")
  func others() {
    #expect(Nianbao.folderAlone(["Samples", "--plain"]) == nil)
    #expect(Nianbao.folderAlone(["Samples", "Samples"]) == nil)
    #expect(Nianbao.folderAlone([""]) == nil)
  }

  @Test("What is browsed without options is what the options give when nothing is said")
  func defaults() throws {
    let parsed = try #require(try Nianbao.parseAsRoot(["Samples"]) as? Browse).plan()
    let alone = try #require(Nianbao.folderAlone(["Samples"]))
    #expect("\(parsed)" == "\(alone)")
  }
}
