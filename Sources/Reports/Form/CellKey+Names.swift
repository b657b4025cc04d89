extension CellKey {
  /// The name of the row in a few words: `（七）总计`, `行政复议`.
  public var rowName: Wording {
    switch row {
    case .review: Wording("行政复议", "review")
    case .litigationDirect: Wording("未经复议直接起诉", "litigation without review")
    case .litigationAfterReview: Wording("复议后起诉", "litigation after review")
    default: Self.rowNames[self] ?? Wording(row.rawValue, row.rawValue)
    }
  }

  /// As the older form calls the row of a cell that both have.
  private static let rowNames: [CellKey: Wording] = {
    var names: [CellKey: Wording] = [:]
    for table in TableKind.allCases {
      for edition in FormEdition.allCases {
        for line in TableForm.form(table, edition).lines {
          for cell in line.cells where names[cell] == nil {
            names[cell] = Wording(line.short, line.gloss)
          }
        }
      }
    }
    return names
  }()

  /// The name of the column in a few words: `自然人`, `现行有效`.
  public var columnName: Wording {
    // The one column of the form whose numbers are no counts has its unit in the head.
    row == .fees && column == .amount ? Wording("金额（万元）", "10,000 yuan") : column.name
  }

  /// Row and column: `办理总计·自然人`.
  public var name: Wording {
    Wording("\(rowName.zh)·\(columnName.zh)", "\(rowName.en), \(columnName.en)")
  }
}

extension ColumnID {
  /// The name of the column in a few words.
  public var name: Wording {
    switch self {
    case .issued: Wording("制发", "issued")
    case .repealed: Wording("废止", "repealed")
    case .inForce: Wording("现行有效", "in force")
    case .decisions: Wording("处理决定", "decisions")
    case .amount: Wording("金额", "amount")
    case .produced: Wording("新制作", "produced")
    case .disclosed: Wording("新公开", "disclosed")
    case .totalDisclosed: Wording("公开总数", "disclosed in all")
    case .previousItems: Wording("上年项目", "items last year")
    case .change: Wording("增减", "change")
    case .projects: Wording("采购项目", "projects")
    case .naturalPerson: Wording("自然人", "natural persons")
    case .business: Wording("商业企业", "business")
    case .research: Wording("科研机构", "research")
    case .publicWelfare: Wording("社会公益组织", "public welfare")
    case .legalService: Wording("法律服务机构", "legal service")
    case .otherOrganization: Wording("其他", "other organizations")
    case .upheld: Wording("结果维持", "upheld")
    case .corrected: Wording("结果纠正", "corrected")
    case .otherResult: Wording("其他结果", "other result")
    case .pending: Wording("尚未审结", "pending")
    case .total: Wording("总计", "total")
    }
  }
}
