import ArgumentParser
import Browser
import Canvas
import Glibc
import Library
import Reports
import Terminal

/// Opens a folder of reports in the browser; with `--dump`, shows what a person would see.
struct Browse: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Browse a folder of reports.",
    discussion: """
      Without a terminal on standard output the matrix is printed as text. With --dump the real \
      program runs on a screen in memory: keys are pressed, and the screen is printed.
      """)

  @Argument(help: "The folder, or a single report.")
  var folder = "."

  @Option(help: "Keys to press first, such as '3<Enter>]q'; <lt> is <, <C-d> is Ctrl-d.")
  var keys: String?

  @Option(help: "The size of the screen for --dump.")
  var size = ScreenSize(columns: 80, rows: 24)

  @Flag(help: "Print the screen as text instead of using the terminal.")
  var dump = false

  @Flag(help: "With --dump, also print what each cell means, one letter a cell.")
  var marks = false

  @OptionGroup var speech: SpeechOptions

  @Option(help: "auto, always or never; NO_COLOR is respected.")
  var color = ColorChoice.auto

  mutating func run() throws {
    let keys = try parsedKeys()
    do throws(FileError) {
      // Only whether there is something to scan; the scan itself is done in the background.
      try FolderScan(folder).visit { _ in false }
    } catch {
      throw speech.talk.trouble(error)
    }
    if dump {
      ScriptedScreen(folder: folder, language: speech.language, size: size.size)
        .run(keys, showsMarks: marks)
    } else if isatty(STDOUT_FILENO) == 0 {
      print(MatrixText(Reader.read(folder), language: speech.language).text)
    } else {
      try browse(keys)
    }
  }

  private func browse(_ keys: [Key]) throws {
    let browsing = BrowsingRun(
      folder: folder, language: speech.language, keys: keys, usesColor: color.isOn)
    // The terminal is used by the main thread alone, which is the one that runs this.
    let trouble = MainActor.assumeIsolated { browsing.run() }
    if let trouble {
      speech.talk.say(Wording(trouble, trouble))
      throw ExitCode.trouble
    }
  }

  private func parsedKeys() throws -> [Key] {
    do throws(KeyNotation.Mistake) {
      return try KeyNotation.parse(keys ?? "")
    } catch {
      throw ValidationError("no key is called \(error.name); <lt> stands for a < itself")
    }
  }
}
