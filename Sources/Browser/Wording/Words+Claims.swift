import Audit
import Reports

extension Words {
  static let noClaims = Wording(
    "正文里没有与表格有关的数字", "no number of the text is one that the tables hold")
  static let lastClaim = Wording("已是最后一个核对的数字；Esc 结束", "the last checked number; Esc ends it")
  static let firstClaim = Wording("已是第一个核对的数字；Esc 结束", "the first checked number; Esc ends it")
  static let claimWithoutCell = Wording(
    "这个数字不对应单独一格", "this number is not that of a single cell")
  static let claimsEnded = Wording("不再逐个看数字；n 到下个问题", "done with numbers; n goes to problems")

  static func claimJump(_ number: Int, _ count: Int) -> Wording {
    Wording("n: 数字 \(number)/\(count)", "n: number \(number)/\(count)")
  }

  /// Below a paragraph: how many of its numbers the tables confirm, and those that they do not.
  static func checked(_ claims: [Claim]) -> Wording {
    let agreeing = claims.count { $0.verdict == .agrees }
    let others = claims.filter { $0.verdict != .agrees }.map(\.inShort)
    let zh = (agreeing > 0 ? ["\(agreeing) 处一致 ✓"] : []) + others
    let en = (agreeing > 0 ? ["\(agreeing) \(agreeing == 1 ? "agrees" : "agree") ✓"] : []) + others
    return Wording(
      "^ 与表核对：" + zh.joined(separator: "，"), "^ against the tables: " + en.joined(separator: ", "))
  }

  /// The number one is at: what the text says, what the tables say, of which cells.
  static func claim(_ claim: Claim, _ language: Wording.Language) -> String {
    let said = claim.isDenial ? claim.quote : claim.value.grouped
    let table: Wording =
      switch (claim.verdict, claim.expected) {
      case (.tableIsEmpty, _): Wording("表格全空", "the table is empty")
      case (_, let expected?): Wording("表 \(expected.grouped)", "table \(expected.grouped)")
      case (_, nil): Wording("表中无法判断", "the tables do not tell")
      }
    let cells = claim.cells.prefix(2).map { $0.name(language) }.joined(separator: "+")
    let rest = claim.cells.count > 2 ? "+⋯" : ""
    return Wording(
      "正文 \(said)，\(table.zh)", "text \(said), \(table.en)")(language)
      + (cells.isEmpty ? "" : "  \(cells)\(rest)")
  }
}
