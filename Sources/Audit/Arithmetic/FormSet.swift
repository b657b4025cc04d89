import Reports

/// The forms of a report's three tables, which need not be of one generation.
struct FormSet: Hashable, Sendable {
  let proactive: FormEdition
  let requests: FormEdition

  /// All that there are.
  static let all = FormEdition.allCases.flatMap { proactive in
    FormEdition.allCases.map { FormSet(proactive: proactive, requests: $0) }
  }

  /// A number for it, from 0 to 3.
  var index: Int { (proactive == .form2019 ? 0 : 2) + (requests == .form2019 ? 0 : 1) }

  init(proactive: FormEdition, requests: FormEdition) {
    self.proactive = proactive
    self.requests = requests
  }

  /// The forms of a report: of a table that is not there, as its year or the other table suggests.
  init(_ report: Report) {
    let printed = (
      report.table(.proactive)?.form.edition, report.table(.requests)?.form.edition
    )
    let guess: FormEdition = (report.year ?? 2021) <= 2020 ? .form2019 : .form2021
    proactive = printed.0 ?? printed.1 ?? guess
    requests = printed.1 ?? printed.0 ?? guess
  }

  subscript(kind: TableKind) -> TableForm {
    switch kind {
    case .proactive: .form(.proactive, proactive)
    case .requests: .form(.requests, requests)
    case .review: .reviewAndLitigation
    }
  }
}
