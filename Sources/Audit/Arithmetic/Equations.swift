import Reports

/// The equations that hold in a table, made from its form.
///
/// 39 for the requests of 2021 (7 + 25 + 7), 37 for those of 2019, 3 for review and litigation.
public struct Equations: Sendable {
  /// All of them, rule by rule.
  public let all: [Equation]
  private let places: [CellKey: [Int]]

  private init(_ all: [Equation]) {
    self.all = all
    var places: [CellKey: [Int]] = [:]
    for (place, equation) in all.enumerated() {
      for term in equation.terms { places[term.cell, default: []].append(place) }
    }
    self.places = places
  }

  /// Those that a cell takes part in.
  public func on(_ cell: CellKey) -> [Equation] { (places[cell] ?? []).map { all[$0] } }

  /// The rules that have equations in a kind of table.
  public static func rules(of kind: TableKind) -> [RuleID] {
    switch kind {
    case .proactive: []
    case .requests: [.requestBalance, .applicantSum, .resultSum]
    case .review: [.caseSum]
    }
  }

  /// The equations of a form; none for the proactive table, which has no totals.
  public static func of(_ form: TableForm) -> Equations {
    switch form.kind {
    case .proactive: none
    case .requests: form.edition == .form2019 ? requests2019 : requests2021
    case .review: review
    }
  }

  private static let none = Equations([])
  private static let requests2019 = Equations(requests(.requests2019))
  private static let requests2021 = Equations(requests(.requests2021))
  private static let review = Equations(groups(.reviewAndLitigation))

  private static func requests(_ form: TableForm) -> [Equation] {
    let columns = form.blocks.flatMap(\.columns)
    let rows = form.lines.compactMap(\.cells.first?.row)
    let frame: Set<RowID> = [.newReceived, .carriedIn, .total, .carriedOut]
    let results = rows.filter { !frame.contains($0) }
    let balances = columns.map { column in
      Equation(
        .requestBalance, scope: column.rawValue,
        left: [CellKey(.newReceived, column), CellKey(.carriedIn, column)],
        right: [CellKey(.total, column), CellKey(.carriedOut, column)], form: form)
    }
    let sumsOfRows = rows.map { row in
      Equation(
        .applicantSum, scope: row.rawValue, left: columns.dropLast().map { CellKey(row, $0) },
        right: [CellKey(row, .total)], form: form)
    }
    let sumsOfColumns = columns.map { column in
      Equation(
        .resultSum, scope: column.rawValue, left: results.map { CellKey($0, column) },
        right: [CellKey(.total, column)], form: form)
    }
    return balances + sumsOfRows + sumsOfColumns
  }

  private static func groups(_ form: TableForm) -> [Equation] {
    [RowID.review, .litigationDirect, .litigationAfterReview].map { group in
      let cells = form.cells.filter { $0.row == group }
      return Equation(
        .caseSum, scope: group.rawValue, left: cells.filter { $0.column != .total },
        right: [CellKey(group, .total)], form: form)
    }
  }
}
