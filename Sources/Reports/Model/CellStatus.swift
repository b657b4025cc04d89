/// How a cell came by its value, or why it has none.
public enum CellStatus: String, Sendable, CaseIterable {
  /// Printed as such.
  case read
  /// Cut out of digits run together, with one reading left.
  case split
  /// Lost by extraction, and every reading that agrees with text and sums has this value.
  case inferred
  /// The cell is there and empty.
  case blank
  /// Several readings agree; see the candidates.
  case ambiguous
  /// The document has no such cell.
  case missing
  /// There is text in the cell, and it is no number.
  case unreadable

  /// Whether a cell of this status has a value.
  public var hasValue: Bool { self == .read || self == .split || self == .inferred }

  /// How the value was come by, or why there is none, in a few words.
  public var title: Wording {
    switch self {
    case .read: Wording("读出", "read")
    case .split: Wording("从连写数字切出", "cut from digits run together")
    case .inferred: Wording("由合计推得", "forced by the sums")
    case .blank: Wording("空白", "blank")
    case .ambiguous: Wording("读法不唯一", "several readings")
    case .missing: Wording("原文没有", "not in the document")
    case .unreadable: Wording("不是数字", "no number")
    }
  }
}
