import Reports

/// A statement of the text about a number that the tables hold, and whether the two agree.
public struct Claim: Hashable, Sendable {
  /// What it is about.
  public let subject: ClaimSubject
  /// The number that the text gives; nothing where it says that there is none.
  public let value: Amount
  /// Where the number, or the words of the denial, stand.
  public let place: Place
  /// The words that make the statement, as printed.
  public let quote: String
  /// Whether it denies without a number.
  public let isDenial: Bool
  /// Whether the text leaves a doubt what is counted: such a claim never differs.
  public let isTentative: Bool
  /// The ways in which the tables could say the same, the plainest first.
  public let readings: [ClaimReading]
  /// What the tables, or for shares and lists the text's own numbers, come to; nil where unknown.
  public let expected: Amount?
  /// What came of the comparison.
  public let verdict: Verdict

  /// Where a claim stands in its report.
  public struct Place: Hashable, Sendable {
    /// Index of the section among those of the report.
    public let section: Int
    /// Index of the paragraph among the blocks of the section.
    public let block: Int
    /// Offsets of UTF-8 in the text of the paragraph.
    public let range: Range<Int>
    /// Line of the document, from 1.
    public let line: Int
  }

  /// Whether text and tables agree.
  public enum Verdict: Hashable, Sendable {
    case agrees
    case differs
    case cannotTell
    /// The text counts requests, and the whole table of requests is zero or unread.
    case tableIsEmpty
  }

  /// The rule that judges it.
  public var rule: RuleID { subject.rule }

  /// The cells that it speaks of; none for shares, lists and fees.
  public var cells: [CellKey] { readings.first?.plus ?? [] }
}
