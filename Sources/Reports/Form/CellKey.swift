/// The name of one cell of the statutory form, such as `requests.newReceived.naturalPerson`.
///
/// Keys are a published contract: a key keeps its meaning for ever.
public struct CellKey: Hashable, Sendable {
  /// The row.
  public let row: RowID
  /// The column.
  public let column: ColumnID

  /// Names the cell where `row` and `column` meet.
  public init(_ row: RowID, _ column: ColumnID) {
    self.row = row
    self.column = column
  }

  /// A number of its own, below `ordinals`.
  var ordinal: Int { row.ordinal * Self.rowStride + column.ordinal }

  /// More than there are columns.
  static let rowStride = 32
  static let ordinals = RowID.allCases.count * rowStride

  /// The table that has the cell.
  public var table: TableKind { row.table }
}

extension CellKey: LosslessStringConvertible {
  /// `table.row.column`; in the review table, whose rows name themselves, `row.column`.
  public var description: String { Self.descriptions[ordinal] }

  /// By ordinal: every cell of every record has its name.
  private static let descriptions = RowID.allCases.flatMap { row in
    (0..<rowStride).map { column in
      ColumnID.allCases.indices.contains(column)
        ? CellKey(row, ColumnID.allCases[column]).written : ""
    }
  }

  private var written: String {
    let place = "\(row.rawValue).\(column.rawValue)"
    return table == .review ? place : "\(table.rawValue).\(place)"
  }

  /// Reads a key back; nil for anything that is not one.
  public init?(_ description: String) {
    guard let dot = description.lastIndex(of: "."),
      let column = ColumnID(rawValue: String(description[description.index(after: dot)...]))
    else { return nil }
    var row = description[..<dot]
    for table in [TableKind.proactive, .requests] where row.hasPrefix(table.rawValue + ".") {
      row = row.dropFirst(table.rawValue.count + 1)
    }
    guard let row = RowID(rawValue: String(row)) else { return nil }
    self.init(row, column)
    guard self.description == description else { return nil }
  }
}
