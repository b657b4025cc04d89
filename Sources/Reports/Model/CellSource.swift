/// What has cells by their names: a report, or its packed figures.
public protocol CellSource {
  /// The cell under a key; nil when no table has it.
  subscript(key: CellKey) -> StatCell? { get }

  /// Whether there is a table of a kind.
  func has(_ table: TableKind) -> Bool
}

extension Report: CellSource {
  /// Whether the document has a table of a kind.
  public func has(_ table: TableKind) -> Bool { self.table(table) != nil }
}

extension Figures: CellSource {}
