import Reports

/// A report under examination, with what several rules want to know of it.
struct Examination {
  /// The report.
  let report: Report
  /// The forms of its tables.
  let forms: FormSet

  init(_ report: Report) {
    self.report = report
    forms = FormSet(report)
  }

  /// The generation that the report is of: that of its tables, else of its year; nil before 2019.
  var edition: FormEdition? {
    if let edition = report.form { return edition }
    guard let year = report.year, year >= 2019 else { return nil }
    return year <= 2020 ? .form2019 : .form2021
  }
}
