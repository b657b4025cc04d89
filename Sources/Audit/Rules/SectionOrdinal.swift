import Reports

/// The headings are numbered 一 to 六; one without number or with another's is worth a look.
///
/// What a section is, its words say: one that stands out of place counts by its kind.
enum SectionOrdinal {
  static func apply(to report: Report, _ assessment: inout Assessment) {
    guard !report.sections.isEmpty else {
      assessment.add(
        Finding(
          .sectionOrdinal, scope: nil, outcome: .unknown(.noSections), suspect: .extraction))
      return
    }
    for kind in SectionKind.allCases {
      guard let section = report.section(kind) else { continue }
      if section.number == kind.number {
        assessment.addPass(.sectionOrdinal)
      } else {
        assessment.add(
          Finding(
            .sectionOrdinal, scope: String(kind.number), outcome: .fail, line: section.line,
            subject: .section(kind, heading: section.heading)))
      }
    }
  }
}
