/// Names of files or rows in an order, without a copy of them.
public struct IDs<ID: LibraryID>: RandomAccessCollection, Sendable {
  let column: Column<UInt32>

  /// The first place.
  public var startIndex: Int { 0 }
  /// The place behind the last.
  public var endIndex: Int { column.count }
  /// The name at a place.
  public subscript(index: Int) -> ID { ID(index: Int(column[index])) }
}

/// What a library calls a file or a row.
public protocol LibraryID: Hashable, Sendable {
  /// The name of a number.
  init(index: Int)
}
