import ArgumentParser

/// Prints a page of the manual, for those who install the program.
struct Manual: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Print a page of the manual, for man -l or an installation.", shouldDisplay: false)

  @Argument(help: "program: nianbao(1); settings: nianbaorc(5); findings: nianbao-findings(7).")
  var page = ManualTopic.program

  @OptionGroup var speech: SpeechOptions

  func run() {
    var output = OutputStream()
    for line in page.lines(speech.language, version: Nianbao.configuration.version) {
      output.line(line)
    }
    output.flush()
  }
}
