import Canvas
import Reports

/// One command: its keys, where it works, and its words.
///
/// Key lookup, the line of hints, the help and the manual are all made from these.
public struct Command: Sendable, Identifiable {
  /// Its name.
  public let id: CommandID
  /// Its heading in the help.
  public let group: Group
  /// All keys that run it, the usual one first; one of them is no letter.
  public let keys: [Key]
  /// Where it works.
  public let contexts: Context
  /// What it does, in a few words.
  public let title: Wording
  /// What it does, in a sentence.
  public let help: Wording
  /// How the line of hints shows it, by place.
  public let hints: [CommandHint]
  /// Whether lists of commands show it; `1` stands there for `1` to `6`.
  public let isListed: Bool

  /// The headings of the help.
  public enum Group: Sendable, CaseIterable {
    case moving, reports, reading, comparing, finding, problems, output, program

    /// The heading.
    public var title: Wording {
      switch self {
      case .moving: Wording("走动", "Moving")
      case .reports: Wording("换报告", "Other reports")
      case .reading: Wording("看", "Looking")
      case .comparing: Wording("对比", "Comparing")
      case .finding: Wording("找", "Searching")
      case .problems: Wording("问题", "Problems")
      case .output: Wording("带走", "Taking away")
      case .program: Wording("程序", "Program")
      }
    }
  }

  init(
    _ id: CommandID, _ group: Group, _ keys: [Key], in contexts: Context = .everywhere,
    _ title: Wording, help: Wording, hints: [CommandHint] = [], isListed: Bool = true
  ) {
    self.id = id
    self.group = group
    self.keys = keys
    self.contexts = contexts
    self.title = title
    self.help = help
    self.hints = hints
    self.isListed = isListed
  }
}
