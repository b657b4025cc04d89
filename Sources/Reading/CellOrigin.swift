import Reports

/// How a cell came to be read: what of the document its row and its column were told by.
public struct CellOrigin: Sendable {
  /// The document's own words for the row, as far as they stand around its numbers; empty where
  /// they do not.
  public let label: String
  /// How much of the form's label that is, in thousandths.
  public let evidence: Int
  /// Whether another row of the form fits the numbers about as well.
  public let isDoubtful: Bool
  /// The numbers that were taken for the row's, in order.
  public let numbers: [SourcePlace]
  /// The words over the cell in the document's own columns; nil where it has no such columns.
  public let header: String?
  /// What tells which number belongs to which cell.
  public let standing: Standing

  /// What tells a number's cell.
  public enum Standing: Sendable {
    /// The cells that the document itself has.
    case cells
    /// There are as many numbers as cells.
    case count
    /// What stands under one another.
    case screen
    /// Digits that run together, cut apart.
    case digits
    /// The names before the number, whatever row it stands in: then there is no label to tell.
    case names
    /// Nothing.
    case nothing
    /// Nothing: the labels of the table are there, and its numbers stand apart from them.
    case torn
  }
}

extension ReportReader {
  /// How a cell was read; nil where no row of the document was taken for the cell's.
  public func origin(of key: CellKey, in bytes: [UInt8], path: String) -> CellOrigin? {
    guard case .success(let marked) = FormatReader.mark(bytes) else { return nil }
    let (document, outcome) = best(marked, of: bytes, path: path)
    guard case .report = outcome else { return nil }
    return tables(of: document, path: path)
      .first { $0.table.form.kind == key.table }
      .flatMap { OriginFinder(document, $0).origin(of: key) }
  }
}
