import ArgumentParser

/// Prints the manual page, for those who install the program.
struct Manual: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Print the manual page, for man -l or an installation.", shouldDisplay: false)

  @OptionGroup var speech: SpeechOptions

  func run() {
    var output = OutputStream()
    let page = ManualPage(language: speech.language, version: Nianbao.configuration.version)
    for line in page.lines { output.line(line) }
    output.flush()
  }
}
