import Reports

extension RuleID {
  /// 模板残留.
  public static let templateResidue: RuleID = "template-residue"
}

extension Rule {
  static let templateResidue = Rule(
    .templateResidue, .notice, .structure, per: .report,
    title: Wording("模板残留", "Left over from a template"),
    explanation: Wording(
      "不应留有填表说明和占位符：“以表格形式报告”、××、20XX",
      "No instructions and no placeholders are left: 以表格形式报告, ××, 20XX"),
    source: Wording("照抄模板的痕迹", "traces of a template that was copied"),
    exceptions: Wording(
      "××可能是隐去的姓名；网址中的字母不算", "×× may stand for a name left out; letters of addresses do not count"),
    example: Wording("残留模板文字“以表格形式报告”", "left over from a template: 以表格形式报告"),
    check: .report(TemplateResidue.apply))
}

/// Words of the template that nobody took out; one finding a report.
enum TemplateResidue {
  static func apply(to examination: Examination, _ run: inout RuleRun) {
    let text = examination.text
    if text.parts.isEmpty { return run.unknown(noText) }
    let places =
      text.places(of: .residue)
      + text.places(of: .placeholder).filter {
        isPlaceholder($0, text)
      }
    guard let place = places.min(), let part = text.part(at: place) else { return run.pass() }
    let end = min(place + 8, part.range.upperBound)
    run.fail(left, .text(text.string(place..<end)), line: part.line, section: part.section)
  }

  /// Whether `XX` stands by itself and not in an address.
  private static func isPlaceholder(_ place: Int, _ text: ReportText) -> Bool {
    let around = [place - 1, place + 2].filter(text.units.indices.contains).map { text.units[$0] }
    return !around.contains {
      ($0 >= 0x41 && $0 <= 0x5A) || ($0 >= 0x61 && $0 <= 0x7A) || $0 == 0x2E
    }
  }

  private static let noText = Wording("没有认出正文", "no text was recognised")
  private static let left = Wording("残留模板文字“{1}”", "left over from a template: {1}")
}
