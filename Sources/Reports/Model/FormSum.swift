/// A sum that a table of the form keeps: what the reader may decode by, and what rules check.
public enum FormSum: Hashable, Sendable {
  /// The six kinds of applicants of a row of the requests table add up to its 总计.
  case applicants(RowID)
  /// The result rows of a column of the requests table add up to （七）总计.
  case results(ColumnID)
  /// 本年新收 + 上年结转 = （七）总计 + 结转下年 in a column of the requests table.
  case balance(ColumnID)
  /// The four outcomes of a group of the review table add up to its 总计.
  case cases(RowID)
}
