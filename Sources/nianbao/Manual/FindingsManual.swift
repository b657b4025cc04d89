import Audit
import Library
import Reports

/// The page nianbao-findings(7): what is found and how it is said, with a part for each rule.
struct FindingsManual {
  let language: Wording.Language

  /// Writes all but the name.
  func write(to page: inout Troff) {
    describe(&page)
    listOutcomes(&page)
    listSuspects(&page)
    describeWaivers(&page)
    for family in Rule.Family.allCases {
      page.section(family.name(language))
      for rule in RuleCatalogue.rules where rule.family == family { describe(rule, &page) }
    }
    page.section(Wording("参见", "SEE ALSO")(language))
    page.paragraph("nianbao(1)")
  }

  private func describe(_ page: inout Troff) {
    page.section(Wording("说明", "DESCRIPTION")(language))
    page.paragraph(
      Wording(
        "一条规则在一个地方的结论是一个问题：哪一格、印的是什么、算式两边各是多少、差多少。"
          + "改同一格就能一起消除的几条问题算一个原因；能推出是哪一格、应为多少时就写明，推不出时列出全部可能。",
        "What comes of a rule at one place is a finding: which cells, what is printed there, both sides "
          + "of the sum and their difference. Findings that one correction would settle are one cause; "
          + "where the sums tell which cell is wrong and what it should be, it says so, and where they "
          + "cannot, all possibilities are listed.")(language))
  }

  private func listOutcomes(_ page: inout Troff) {
    page.section(Wording("结论", "OUTCOMES")(language))
    let reasons: [(Outcome, Wording)] = [
      (.pass, Wording("两边相符。", "Both sides agree.")),
      (.fail, Wording("两边不符。", "They do not.")),
      (
        .unknown(.openCells(differenceIfZero: nil)),
        Wording(
          "有一格缺失、空白、读不了或不止一种读法，且各种读法的结论不同。缺失从不当作零。",
          "A cell is missing, blank, unreadable or can be read in several ways that do not all lead to "
            + "the same answer. What is missing never counts as zero.")
      ),
      (
        .consumed,
        Wording(
          "连写的数字是靠这个算式拆开的，所以不能再算它成立。",
          "Digits that ran together were taken apart by this very sum, so it proves nothing any more."
        )
      ),
    ]
    for (outcome, reason) in reasons {
      page.item("\(outcome.title(language)) (\(outcome.name))", reason(language))
    }
  }

  private func listSuspects(_ page: inout Troff) {
    page.section(Wording("先查哪里", "WHERE TO LOOK FIRST")(language))
    page.item(
      Suspect.extraction.title(language),
      Wording(
        "数字可能是读错的：错列、断行、连写。先对照原文。",
        "The number may have been read wrongly: a shifted column, a broken line, digits run together. "
          + "Look at the file first.")(language))
    page.item(
      Suspect.agency.title(language),
      Wording(
        "数字读得可靠，原件本身自相矛盾。", "The numbers are read reliably; the report contradicts itself.")(
          language))
  }

  private func describeWaivers(_ page: inout Troff) {
    page.section(Wording("豁免", "WAIVERS")(language))
    page.paragraph(
      Wording(
        "可以保留的问题写进年报旁的 \(WaiverFile.name)，一行一条，各项用 | 隔开：规则、机关和年度、指纹、理由、日期、经办人、截止日期；后两项可省。"
          + "nianbao waive 会写这一行，nianbao check --fingerprint 列出指纹。印的数字一变，问题重新计入，并提示豁免已失效。无法判断的不能豁免。",
        "A finding that may stand is written into \(WaiverFile.name) beside the reports, a line each, its "
          + "parts set off by |: rule, agency and year, fingerprint, reason, date, who, last day; the last "
          + "two may be left out. nianbao waive writes the line, nianbao check --fingerprint lists "
          + "fingerprints. Once the numbers are printed otherwise the finding counts again and the waiver "
          + "is told to be stale. What cannot be told is never waived.")(language))
    page.literal(
      Wording(
        "request-balance | 某局 2022 | 1c08a010-764ac430 | 原件如此，已函询 | 2026-03-02 | 王某",
        "request-balance | 某局 2022 | 1c08a010-764ac430 | printed so, asked | 2026-03-02 | Wang")(
          language))
  }

  private func describe(_ rule: Rule, _ page: inout Troff) {
    page.subsection("\(rule.id.rawValue)  \(rule.title(language))")
    for (heading, text) in RulePage(rule, language).parts { page.item(heading(language), text) }
  }
}
