import Audit
import Reports

extension Words {
  static func item(_ kind: TableKind) -> Wording {
    kind == .proactive ? Wording("信息内容", "content") : Wording("项目", "item")
  }

  static let outline = Wording("目录", "contents")
  static let reported = Wording("报告", "reported")
  static let expected = Wording("推算", "implied")
  static let lastYear = Wording("上年", "last year")
  static let status = Wording("状态", "status")
  static let asPrinted = Wording("原格式", "as printed")
  static let tidy = Wording("整齐", "tidy")
  static func openQuestions(_ count: Int) -> Wording {
    Wording("不能判断 \(count)", "\(count) cannot be told")
  }

  static let allHolds = Wording("没有发现问题", "no problems")
  static let noRules = Wording("没有规则管到这一格", "no rule is about this cell")

  static func noTable(_ kind: TableKind) -> Wording {
    let name = kind.name
    return Wording("这份年报没有\(name.zh)", "this report has no \(name.en)")
  }

  static func rule(_ rule: Rule) -> Wording {
    Wording(
      "规则 \(rule.explanation.zh)。依据 \(rule.source.zh)",
      "Rule: \(rule.explanation.en). Basis: \(rule.source.en)")
  }

  static func noYear(_ name: String, after: Bool) -> Wording {
    Wording(
      after ? "\(name)没有更晚年份的年报" : "\(name)没有更早年份的年报",
      after ? "\(name) has no later report" : "\(name) has no earlier report")
  }

  static func skipped(_ years: [Int], to year: Int) -> Wording {
    let list = years.map(String.init)
    return Wording(
      "缺 \(list.joined(separator: "、")) 年年报，到 \(year) 年",
      "no report for \(list.joined(separator: ", ")); now at \(year)")
  }

  static func otherYear(_ name: String, _ wanted: Int, _ year: Int) -> Wording {
    Wording(
      "\(name)没有 \(wanted) 年年报，显示 \(year) 年", "\(name) has no report of \(wanted); this is \(year)")
  }

  /// The form of this report lacks the cell that was chosen, and the cursor is at the one nearest to it.
  static func otherCell(_ wanted: CellKey, _ cell: CellKey) -> Wording {
    let isRow = wanted.row != cell.row
    let (lacking, here) =
      isRow ? (wanted.rowName, cell.rowName) : (wanted.columnName, cell.columnName)
    return Wording(
      "这份年报的表式没有“\(lacking.zh)”，光标在“\(here.zh)”",
      "this report's form has no \(lacking.en); the cursor is on \(here.en)")
  }

  static let noAgencyAbove = Wording("已是第一个机关", "this is the first agency")
  static let noAgencyBelow = Wording("已是最后一个机关", "this is the last agency")
  static let aloneReport = Wording(
    "这份年报的机关或年份不明，不能换年", "agency or year of this report are not known")
}
