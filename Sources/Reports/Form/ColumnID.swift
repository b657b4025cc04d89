/// The columns of the statutory tables; raw values are the last part of a cell key.
public enum ColumnID: String, Sendable, CaseIterable {
  // 第二部分, 2021
  case issued, repealed, inForce, decisions, amount
  // 第二部分, 2019
  case produced, disclosed, totalDisclosed, previousItems, change, projects
  // 第三部分
  case naturalPerson, business, research, publicWelfare, legalService, otherOrganization
  // 第四部分
  case upheld, corrected, otherResult, pending
  // 第三、四部分
  case total

  /// Hashes the case and not its name: cells are looked up by the hundred in every report.
  public func hash(into hasher: inout Hasher) { hasher.combine(UInt8(truncatingIfNeeded: ordinal)) }

  /// Its place among all cases.
  var ordinal: Int { withUnsafeBytes(of: self) { Int($0[0]) } }
}
