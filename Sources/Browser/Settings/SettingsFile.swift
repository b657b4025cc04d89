import Reports

/// The lines of nianbaorc, and what is wrong with those that cannot be read.
public struct SettingsFile: Hashable, Sendable {
  /// The lines that say something, in order.
  public private(set) var lines: [CommandLine] = []
  /// The others.
  public private(set) var mistakes: [Mistake] = []

  /// A line that cannot be read.
  public struct Mistake: Hashable, Sendable {
    /// The number of the line, from 1.
    public let line: Int
    /// Why.
    public let reason: Wording

    /// `第 3 行：没有叫 colour 的设置`
    public var words: Wording {
      Wording("第 \(line) 行：\(reason.zh)", "line \(line): \(reason.en)")
    }
  }

  /// More lines than anybody writes are not read.
  static let limit = 10_000

  /// No settings.
  public init() {}

  /// Reads a file's text; a line that cannot be read does not keep the others from counting.
  public init(_ text: String) {
    let parts = text.split(
      maxSplits: Self.limit, omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    for (index, part) in parts.prefix(Self.limit).enumerated() {
      do throws(CommandMistake) {
        if let line = try CommandLine(parsing: String(part.prefix(1000))) { lines.append(line) }
      } catch {
        mistakes.append(Mistake(line: index + 1, reason: error.words))
      }
    }
  }
}
