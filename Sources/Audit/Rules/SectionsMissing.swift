import Reports

/// A report has six sections (条例第五十条; 国办公开办函〔2021〕30号).
///
/// Where not one heading was recognised, reading is more likely at fault than six omissions.
enum SectionsMissing {
  static func apply(to report: Report, _ assessment: inout Assessment) {
    guard !report.sections.isEmpty else {
      assessment.add(
        Finding(
          .sectionsMissing, scope: nil, outcome: .unknown(.noSections), suspect: .extraction))
      return
    }
    for kind in SectionKind.allCases {
      if report.section(kind) != nil {
        assessment.addPass(.sectionsMissing)
      } else {
        assessment.add(
          Finding(
            .sectionsMissing, scope: String(kind.number), outcome: .fail,
            subject: .section(kind, heading: nil)))
      }
    }
  }
}
