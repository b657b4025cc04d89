/// The statutory tables, named for the section that holds them.
public enum TableKind: String, Sendable, CaseIterable {
  /// 第二部分: documents, decisions and fees of the year (条例第二十条).
  case proactive
  /// 第三部分: requests received and how they were dealt with.
  case requests
  /// 第四部分: administrative review and litigation.
  case review

  /// The section that the table belongs to, 2 to 4.
  public var section: Int {
    switch self {
    case .proactive: 2
    case .requests: 3
    case .review: 4
    }
  }
}
