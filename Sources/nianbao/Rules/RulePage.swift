import Audit
import Glyphs
import Reports

/// What there is to know about a rule: what it demands, by what law, when it errs, how to waive it.
struct RulePage {
  private let rule: Rule
  private let language: Wording.Language

  init(_ rule: Rule, _ language: Wording.Language) {
    self.rule = rule
    self.language = language
  }

  /// The parts in order, each with its heading.
  var parts: [(Wording, String)] {
    let editions = rule.editions.map(\.years).map { $0(language) }
    let parts: [(Wording, String)] = [
      (Wording("要求", "Demands"), rule.explanation(language)),
      (Wording("公式", "Formula"), rule.formula ?? ""),
      (Wording("依据", "Source"), rule.source(language)),
      (Wording("程度", "Weight"), weight),
      (
        Wording("对象", "Applied to"),
        rule.unit.name(language)
          + Wording("（\(rule.family.name.zh)）", " (\(rule.family.name.en))")(
            language)
      ),
      (Wording("适用", "Forms"), editions.joined(separator: Wording("；", "; ")(language))),
      (Wording("例外", "Exceptions"), rule.exceptions(language)),
      (Wording("举例", "Example"), rule.example(language)),
      (Wording("豁免", "To waive"), waiving),
    ]
    return parts.filter { !$0.1.isEmpty }
  }

  /// The page as one paragraph a part, for other programs.
  var text: String {
    parts.map { heading, text in
      heading(language) + Wording("：", ": ")(language) + text
    }.joined(separator: "\n")
  }

  /// The page, set in columns.
  func lines(columns: Int) -> [String] {
    let title = "\(rule.id.rawValue)  \(rule.title(language))"
    let width = parts.map { CellWidth.columns(of: $0.0(language)) }.max() ?? 0
    let room = max(20, columns - width - 2)
    return [title, ""]
      + parts.flatMap { heading, text in
        LineBreak.lines(of: text, columns: room).enumerated().map { index, line in
          Clip.pad(index == 0 ? heading(language) : "", to: width + 2)
            + line.prefix(
              upTo: line.lastIndex { $0 != " " }.map(line.index(after:)) ?? line.endIndex)
        }
      }
  }

  private var weight: String {
    let meaning =
      switch rule.severity {
      case .error: Wording("印出的数字自相矛盾", "printed numbers contradict each other")
      case .warning: Wording("很可能有误，也有正当的例外", "very likely wrong; there are legitimate exceptions")
      case .notice: Wording("值得一看", "worth a look")
      }
    return rule.severity.title(language) + Wording("：", ": ")(language) + meaning(language)
  }

  private var waiving: String {
    Wording(
      "nianbao waive 文件夹 指纹 --reason 理由（指纹由 nianbao check --fingerprint --rule "
        + "\(rule.id.rawValue) 列出）",
      "nianbao waive DIR FINGERPRINT --reason WHY (nianbao check --fingerprint --rule "
        + "\(rule.id.rawValue) lists fingerprints)")(language)
  }
}

extension FormEdition {
  /// The form and the years that it is for.
  var years: Wording {
    switch self {
    case .form2019:
      Wording("2019 年格式（2019、2020 年度）", "the form of 2019 (years 2019 and 2020)")
    case .form2021: Wording("2021 年格式（2021 年度起）", "the form of 2021 (from 2021 on)")
    }
  }
}
