import ArgumentParser
import Audit
import Library
import Reports

/// Rules of the user's own, beside those built in.
struct RuleOptions: ParsableArguments {
  @Option(
    name: .customLong("rules"),
    help: .words(
      "自定规则的文件，在内置规则之后执行；见 nianbao help rules。",
      "A file of your own rules, applied after those built in; see nianbao help rules.",
      valueName: "file"),
    completion: .file())
  var file: String?

  /// The rules to apply; ends the program with all that was refused where something was.
  ///
  /// A rule that was meant to be kept and is not would be worse than none.
  func rules(_ talk: Talk) throws -> RuleSet {
    guard let file else { return .builtIn }
    let bytes: [UInt8]
    do throws(FileError) {
      bytes = try FileBytes.read(file, limit: Self.sizeLimit)
    } catch {
      throw talk.trouble(error)
    }
    let read = RuleFile(String(decoding: bytes, as: UTF8.self))
    for refusal in read.refusals { talk.say("\(file):\(refusal.line)", refusal.reason.reason) }
    if !read.refusals.isEmpty { throw ExitCode.trouble }
    return read.rules
  }

  private static let sizeLimit: Int64 = 1 << 22
}
