/// A year in a label of the tables: `本年（2022）制发件数`, `上年（2021）结转…`.
public struct LabelYear: Hashable, Sendable {
  /// −1 for 上年, 0 for 本年, 1 for 下年度: the years from the one reported on.
  public let offset: Int
  /// The year that stands in brackets.
  public let year: Int
  /// Line of the document, from 1.
  public let line: Int

  /// Makes a mention.
  public init(offset: Int, year: Int, line: Int) {
    self.offset = offset
    self.year = year
    self.line = line
  }
}
