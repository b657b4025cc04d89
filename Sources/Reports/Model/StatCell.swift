/// One cell of a statutory table as it was read: a value or the reason for having none.
public struct StatCell: Hashable, Sendable {
  /// The number, present just when `status.hasValue`.
  public let value: Amount?
  /// How the value was come by, or why there is none.
  public let status: CellStatus
  /// Where it stands; nil for a cell that the document does not have, and for one that `Figures` looks up.
  public let source: SourcePlace?
  /// For an ambiguous cell, the values that the document allows, in ascending order.
  public let candidates: [Amount]

  init(
    value: Amount?, status: CellStatus, source: SourcePlace?, candidates: [Amount] = []
  ) {
    self.value = value
    self.status = status
    self.source = source
    self.candidates = candidates
  }

  /// A cell that the document does not have.
  public static let missing = StatCell(value: nil, status: .missing, source: nil)

  /// A printed number.
  public static func read(_ value: Amount, at source: SourcePlace) -> StatCell {
    StatCell(value: value, status: .read, source: source)
  }

  /// A number cut out of digits run together.
  public static func split(_ value: Amount, at source: SourcePlace) -> StatCell {
    StatCell(value: value, status: .split, source: source)
  }

  /// A number that extraction lost and that every reading agrees on.
  public static func inferred(_ value: Amount, at source: SourcePlace?) -> StatCell {
    StatCell(value: value, status: .inferred, source: source)
  }

  /// A cell printed empty.
  public static func blank(at source: SourcePlace?) -> StatCell {
    StatCell(value: nil, status: .blank, source: source)
  }

  /// A cell with several readings.
  public static func ambiguous(_ candidates: [Amount], at source: SourcePlace?) -> StatCell {
    StatCell(value: nil, status: .ambiguous, source: source, candidates: candidates)
  }

  /// A cell whose text is no number.
  public static func unreadable(at source: SourcePlace) -> StatCell {
    StatCell(value: nil, status: .unreadable, source: source)
  }
}
