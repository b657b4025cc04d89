import ArgumentParser
import Audit
import Browser
import Canvas
import Glibc
import Library
import Reports

/// What to browse and how: what the arguments say, or the defaults where they say nothing.
struct BrowsePlan {
  /// How the browser answers.
  enum Manner {
    /// On the terminal; a matrix as text where standard output is none.
    case screen
    /// On a screen in memory that is printed, with what each cell means where wanted.
    case dump(showsMarks: Bool)
    /// A command a line, answers in sentences.
    case plain
  }

  var folder = "."
  var keys: [Key] = []
  var size = Size(rows: 24, columns: 80)
  var manner = Manner.screen
  var rules = RuleSet.builtIn
  var language = Environment.language()
  var color = ColorChoice.auto
  var isASCII = false
  /// Seconds between looks at the folder, where the system does not tell of changes.
  var poll: Int?

  /// Browses until the user leaves; says what prevents it.
  func run() throws {
    let talk = Talk(language: language)
    do throws(FileError) {
      try FolderScan(folder).check()
    } catch {
      throw talk.trouble(error)
    }
    switch manner {
    case .dump(let showsMarks):
      ScriptedScreen(folder: folder, language: language, size: size, isASCII: isASCII, rules: rules)
        .run(keys, showsMarks: showsMarks)
    case .plain:
      PlainRun(folder: folder, language: language, rules: rules).run(keys)
    case .screen where isatty(STDOUT_FILENO) == 0:
      print(MatrixText(Reader.read(folder, rules), language: language).text)
    case .screen:
      // The terminal is used by the main thread alone, which is the one that runs this.
      guard let trouble = MainActor.assumeIsolated({ BrowsingRun(plan: self).run() }) else {
        return
      }
      talk.say(Wording(trouble, trouble))
      throw ExitCode.trouble
    }
  }
}
