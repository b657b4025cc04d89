/// The names of all cells as bytes: a record writes two hundred of them, and a text taken from a
/// table that all threads share would be counted each time.
public struct CellNames: Sendable {
  /// Those of all reports.
  public static let all = CellNames()

  private let bytes: [UInt8]
  private let ends: [Int32]

  private init() {
    var bytes: [UInt8] = []
    var ends: [Int32] = []
    for row in RowID.allCases {
      for column in 0..<CellKey.rowStride {
        if ColumnID.allCases.indices.contains(column) {
          bytes += CellKey(row, ColumnID.allCases[column]).description.utf8
        }
        ends.append(Int32(bytes.count))
      }
    }
    self.bytes = bytes
    self.ends = ends
  }

  /// Lends the UTF-8 of `CellKey.description`.
  @inline(__always)
  public func withName<Result>(
    of key: CellKey, _ body: (UnsafeBufferPointer<UInt8>) -> Result
  ) -> Result {
    let start = key.ordinal == 0 ? 0 : Int(ends[key.ordinal - 1])
    let end = Int(ends[key.ordinal])
    return bytes.withUnsafeBufferPointer { body(UnsafeBufferPointer(rebasing: $0[start..<end])) }
  }
}
