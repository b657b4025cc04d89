import Reports

/// What is wrong with a line that should be a waiver.
public enum MalformedWaiver: Error, Hashable, Sendable {
  /// So many fields where there should be five to seven.
  case fieldCount(Int)
  /// No id of a rule, nor the beginning of one with a star.
  case rule(String)
  /// No agency with a year, nor a file.
  case report(String)
  /// No fingerprint.
  case fingerprint(String)
  /// No day.
  case date(String)
  /// Without a reason nothing is waived.
  case noReason
  /// Bytes that are no UTF-8.
  case encoding

  /// What is wrong, and what it should be.
  public var message: Wording {
    switch self {
    case .fieldCount(let count):
      Wording(
        "应有 5 至 7 栏（规则 | 机关 年度 | 指纹 | 理由 | 日期 | 豁免人 | 有效期至），现有 \(count) 栏",
        "5 to 7 fields expected (rule | agency year | fingerprint | reason | date | who | until), "
          + "not \(count)")
    case .rule(let text): Wording("不是规则名：\(text)", "no rule is called \(text)")
    case .report(let text):
      Wording("应为“机关 年度”或“./文件名”：\(text)", "\"agency year\" or \"./file\" expected: \(text)")
    case .fingerprint(let text):
      Wording(
        "不是指纹（check --fingerprint 会列出）：\(text)",
        "no fingerprint (check --fingerprint lists them): \(text)")
    case .date(let text):
      Wording("日期应写作 2026-01-31：\(text)", "a date reads 2026-01-31: \(text)")
    case .noReason: Wording("没有理由：豁免必须写明理由", "there is no reason: a waiver must give one")
    case .encoding: Wording("不是 UTF-8 文字", "not UTF-8 text")
    }
  }
}
