import Reports

extension RuleID {
  /// 正文他年表述.
  public static let textOtherYear: RuleID = "text-other-year"
}

extension Rule {
  static let textOtherYear = Rule(
    .textOtherYear, .notice, .identity, per: .claim,
    title: Wording("正文写作他年", "Another year in the text"),
    explanation: Wording(
      "第一至四部分不应以上一年或下一年开头报告收到、受理、公开的数量",
      "In sections 1 to 4 no sentence reports figures under the year before or after"),
    source: Wording("沿用旧稿的痕迹", "traces of an older report"),
    exceptions: Wording(
      "与上年比较、计划、结转、累计的句子不算；第五、六部分不查",
      "sentences that compare, plan, carry over or sum up do not count; nor do sections 5 and 6"),
    example: Wording(
      "2021 年度年报写作“2020年，我局收到申请…”", "a report of 2021 says 2020年，我局收到申请…"),
    check: .report(TextOtherYear.apply))
}

/// Sentences that report figures under another year; one finding a sentence.
enum TextOtherYear {
  static func apply(to examination: Examination, _ run: inout RuleRun) {
    guard let year = examination.report.year else { return run.unknown(noYear) }
    let text = examination.text
    let sections: Set<SectionKind> = [.overview, .proactive, .requests, .litigation]
    var found = false
    for part in text.parts {
      guard let section = part.section, sections.contains(section) else { continue }
      for date in text.dates(in: part.range) where abs(date.year - year) == 1 {
        let sentence = text.sentence(around: date.range.lowerBound)
        guard date.month == nil, date.range.lowerBound - sentence.lowerBound <= 8,
          isReport(sentence, year, text)
        else { continue }
        found = true
        run.fail(
          other, .year(year), .text(text.string(sentence.prefix(24))), scope: "\(part.line)",
          line: part.line, section: section)
      }
    }
    if !found { run.pass() }
  }

  /// Whether a sentence reports a figure, and neither compares nor plans nor names the year.
  private static func isReport(_ sentence: Range<Int>, _ year: Int, _ text: ReportText) -> Bool {
    func has(_ phrase: Phrase) -> Bool {
      text.places(of: phrase).contains(where: sentence.contains)
    }
    guard has(.receives), !has(.compares), !has(.plans) else { return false }
    // 2022年收到申请31件；2023年收到93件: two years are set side by side.
    let joined = text.dates(in: text.joinedSentence(around: sentence.lowerBound))
    guard !joined.contains(where: { $0.year == year }), let first = text.dates(in: sentence).first
    else { return false }
    return text.hasDigit(first.range.upperBound..<max(first.range.upperBound, sentence.upperBound))
  }

  private static let other = Wording("{1} 年度年报写作“{2}…”", "a report of {1} says {2}…")
  private static let noYear = Wording("报告的年度不明", "the year reported on is open")
}

extension Range<Int> {
  /// At most so many of the first.
  fileprivate func prefix(_ count: Int) -> Range<Int> {
    lowerBound..<Swift.min(upperBound, lowerBound + count)
  }
}
