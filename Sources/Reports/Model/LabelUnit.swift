/// The unit that the head of an amount has: `采购总金额（万元）`, `本年收费金额（单位：元）`.
public struct LabelUnit: Hashable, Sendable {
  /// What is paid: fees or procurement.
  public let row: RowID
  /// Whether the amounts are in 元, not in 万元 or 亿元.
  public let isYuan: Bool
  /// Line of the document, from 1.
  public let line: Int

  /// Makes a mention.
  public init(row: RowID, isYuan: Bool, line: Int) {
    self.row = row
    self.isYuan = isYuan
    self.line = line
  }
}
