import Glyphs
import Reports

/// A row of a form with the words by which a document that has no table names it and its cells.
struct NamedRow: Sendable {
  /// The wordings of its label, Chinese characters only, simplified.
  let labels: [[UInt16]]
  /// The words that name each of its cells in the row.
  let cells: [(key: CellKey, words: [[UInt16]])]

  private init(_ labels: [[UInt16]], _ cells: [CellKey]) {
    self.labels = labels
    self.cells = cells.map { ($0, Self.words[$0.column] ?? []) }
  }

  /// The words for the columns of some rows, each once, longer ones first.
  static func columnWords(of rows: [NamedRow]) -> [[UInt16]] {
    Set(rows.flatMap { $0.cells.flatMap(\.words) }).sorted { $0.count > $1.count }
  }

  /// The rows of a form; those of the review table, which prints none, by its groups.
  static func rows(of form: TableForm) -> [NamedRow] { known[form] ?? [] }

  private static let known: [TableForm: [NamedRow]] = {
    var result: [TableForm: [NamedRow]] = [:]
    for kind in TableKind.allCases {
      for form in FormEdition.allCases.map({ TableForm.form(kind, $0) }) {
        result[form] =
          kind == .review
          ? groups.map { group in
            NamedRow([HanText.characters(group.label)], form.cells.filter { $0.row == group.row })
          } : TargetRow.rows(of: form).map { NamedRow($0.labels, $0.cells) }
      }
    }
    return result
  }()

  /// The word for a row's total.
  static let total = HanText.characters("总计")

  private static let groups: [(label: String, row: RowID)] = [
    ("行政复议", .review), ("未经复议直接起诉", .litigationDirect), ("复议后起诉", .litigationAfterReview),
  ]

  /// The header's words for a column, and what is left of them in a sentence; longer ones first.
  private static let words: [ColumnID: [[UInt16]]] = [
    ColumnID.issued: "制发件数 制发", .repealed: "废止件数 废止", .inForce: "现行有效件数 现行有效",
    .decisions: "处理决定数量 处理决定", .amount: "收费金额单位万元 收费金额 采购总金额",
    .produced: "新制作数量", .disclosed: "新公开数量", .totalDisclosed: "对外公开总数量",
    .previousItems: "上一年项目数量", .change: "本年增减", .projects: "采购项目数量",
    .naturalPerson: "自然人", .business: "商业企业", .research: "科研机构", .publicWelfare: "社会公益组织",
    .legalService: "法律服务机构", .otherOrganization: "其他", .upheld: "结果维持",
    .corrected: "结果纠正", .otherResult: "其他结果", .pending: "尚未审结", .total: "总计 合计",
  ].mapValues { $0.split(separator: " ").map { HanText.characters(String($0)) } }
}
