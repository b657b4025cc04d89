import ArgumentParser
import Reports

/// The manual's pages, as man(1) knows them.
enum ManualTopic: String, ExpressibleByArgument, CaseIterable {
  case program, settings, findings

  /// The page's name.
  var name: String {
    switch self {
    case .program: "nianbao"
    case .settings: "nianbaorc"
    case .findings: "nianbao-findings"
    }
  }

  /// The section of the manual that it belongs to.
  var section: Int {
    switch self {
    case .program: 1
    case .settings: 5
    case .findings: 7
    }
  }

  /// What the page is about, as apropos(1) shows it.
  var summary: Wording {
    switch self {
    case .program:
      Wording("浏览和核对政府信息公开工作年度报告", "browse and check Chinese agencies' annual reports")
    case .settings: Wording("nianbao 的设置", "settings of nianbao")
    case .findings:
      Wording("nianbao 的规则、问题和豁免", "rules, findings and waivers of nianbao")
    }
  }

  /// The page in the language of man(7), line by line.
  func lines(_ language: Wording.Language, version: String) -> [String] {
    var page = Troff(
      name, section: section, version: version,
      heading: Wording("年报", "nianbao manual")(language))
    page.section(Wording("名称", "NAME")(language))
    page.paragraph(name + " - " + summary(language))
    switch self {
    case .program: ProgramManual(language: language).write(to: &page)
    case .settings: SettingsManual(language: language).write(to: &page)
    case .findings: FindingsManual(language: language).write(to: &page)
    }
    return page.lines
  }
}
