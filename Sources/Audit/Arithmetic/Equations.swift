import Reports

/// The equations that hold in a table, made from its form.
///
/// 39 for the requests of 2021 (7 + 25 + 7), 37 for those of 2019, 3 for review and litigation.
public struct Equations: Sendable {
  /// All of them, rule by rule.
  public let all: [Equation]
  /// Those over the kinds of applicants of a row.
  let applicantSums: [Equation]
  /// Those over the results of a column.
  let resultSums: [Equation]
  private let places: [CellKey: [Int]]

  private init(_ all: [Equation]) {
    self.all = all
    applicantSums = all.filter { $0.rule == .applicantSum }
    resultSums = all.filter { $0.rule == .resultSum }
    var places: [CellKey: [Int]] = [:]
    for (place, equation) in all.enumerated() {
      for term in equation.terms { places[term.cell, default: []].append(place) }
    }
    self.places = places
  }

  /// Those that a cell takes part in.
  public func on(_ cell: CellKey) -> [Equation] { (places[cell] ?? []).map { all[$0] } }

  /// The equations of a form; none for the proactive table, which has no totals.
  public static func of(_ form: TableForm) -> Equations {
    switch form.kind {
    case .proactive: none
    case .requests: form.edition == .form2019 ? requests2019 : requests2021
    case .review: review
    }
  }

  private static let none = Equations([])
  private static let requests2019 = requests(.form2019)
  private static let requests2021 = requests(.form2021)
  private static let review = Equations([Rule.caseSum].flatMap { of($0, .form2021) })

  private static func requests(_ edition: FormEdition) -> Equations {
    Equations([Rule.requestBalance, .applicantSum, .resultSum].flatMap { of($0, edition) })
  }

  private static func of(_ rule: Rule, _ edition: FormEdition) -> [Equation] {
    guard let formula = rule.check.formula else { return [] }
    return formula.equations(
      rule.id, rule.severity, forms: FormSet(proactive: edition, requests: edition))
  }
}

extension Equation {
  /// What the form calls the sum; nil for one that the form does not have.
  var formSum: FormSum? {
    switch rule {
    case .applicantSum: RowID(rawValue: scope).map { .applicants($0) }
    case .resultSum: ColumnID(rawValue: scope).map { .results($0) }
    case .requestBalance: ColumnID(rawValue: scope).map { .balance($0) }
    case .caseSum: RowID(rawValue: scope).map { .cases($0) }
    default: nil
    }
  }
}
