import Reports

/// A report under examination, with what several rules want to know of it.
struct Examination {
  /// The report.
  let report: Report
  /// The forms of its tables.
  let forms: FormSet
  /// Its text, folded for searching.
  let text: ReportText
  /// Who reports, taken apart; nil where nobody says.
  let agency: AgencyProfile?
  /// Whether it speaks for other agencies as well: 涵盖…, 汇总….
  let isAggregate: Bool
  /// What its text states about its tables.
  let claims: Claims

  init(_ report: Report) {
    self.report = report
    forms = FormSet(report)
    text = ReportText(report)
    agency = report.agency.map { AgencyProfile($0) }
    isAggregate = text.speaksForOthers
    claims = Claims(report, isAggregate: isAggregate)
  }

  /// Whether what stands before the first section of a report says that it speaks for others.
  static func isAggregate(_ report: Report) -> Bool {
    if report.preamble.isEmpty { return false }
    var head = Report(path: "")
    head.preamble = report.preamble
    return ReportText(head).speaksForOthers
  }

  /// The generation that the report is of: that of its tables, else of its year; nil before 2019.
  var edition: FormEdition? { Self.edition(of: report) }

  /// Whether the report is older than the form: then it has sections and headings of its own.
  var precedesForm: Bool { report.form == nil && report.year.map { $0 <= 2018 } ?? false }

  /// The generation that a report is of.
  static func edition(of report: Report) -> FormEdition? {
    if let form = report.form { return form }
    guard let year = report.year, year >= 2019 else { return nil }
    return year <= 2020 ? .form2019 : .form2021
  }

  /// Whether it is a department's and no government's.
  var isDepartment: Bool {
    switch agency?.kind {
    case .department, .subdistrict: true
    case .government, .office, .zone, nil: false
    }
  }
}
