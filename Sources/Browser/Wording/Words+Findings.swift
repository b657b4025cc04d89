import Audit
import Reports

extension Words {
  /// - Parameters:
  ///   - name: the report whose problems they are; nil for those of all.
  ///   - filter: what all of these have passed.
  static func findingsTitle(_ name: String?, filter: String?) -> Wording {
    guard let name else {
      return filter.map { Wording("问题  筛选 \($0)", "Problems under the filter \($0)") }
        ?? Wording("问题  全部机关", "Problems of all agencies")
    }
    return Wording("问题  \(name)", "Problems  \(name)")
  }

  /// Problems, that is causes; under a filter, of how many.
  static func problemCount(
    _ count: Int, of all: Int, waived: Int, isFiltered: Bool
  ) -> Wording {
    let rest = waived == 0 ? Wording("", "") : Wording("  已豁免 \(waived)", "  \(waived) waived")
    return isFiltered
      ? Wording("\(count)/\(all) 个问题" + rest.zh, "\(count) of \(many(all, "problem"))" + rest.en)
      : Wording(
        "\(count) 个问题" + rest.zh, many(count, "problem") + rest.en)
  }

  static func findingGrouping(_ grouping: FindingGrouping) -> Wording {
    let names = FindingGrouping.allCases.map { (name: $0.title, isOn: $0 == grouping) }
    return Wording(
      "分组 " + names.map { $0.isOn ? "[\($0.name.zh)]" : $0.name.zh }.joined(separator: " "),
      "by " + names.map { $0.isOn ? "[\($0.name.en)]" : $0.name.en }.joined(separator: " "))
  }

  static func filter(_ chosen: [String]) -> Wording {
    chosen.isEmpty
      ? Wording("筛选 无", "filter none")
      : Wording(
        "筛选 " + chosen.joined(separator: "、"), "filter " + chosen.joined(separator: ", "))
  }

  /// How much stands under a heading: under a rule what is found of it, else problems, that is
  /// causes.
  static func groupCount(_ count: Int, _ group: FindingGroup) -> Wording {
    switch group {
    case .rule: Wording("\(count) 处", many(count, "finding"))
    case .outcome(.unknown): Wording("\(count) 处", many(count, "finding"))
    default: Wording("\(count) 个问题", many(count, "problem"))
    }
  }

  /// What choosing a filter would show; what nobody can tell is no problem.
  static func choiceCount(_ count: Int, _ group: FindingGroup) -> Wording {
    if case .outcome(.unknown) = group { return Wording("\(count) 处", "\(count) undecided") }
    return Wording("\(count) 个问题", many(count, "problem"))
  }

  static let filterTitle = Wording("筛选问题", "Which problems to list")
  static let filterFoot = Wording(
    "↑↓选择 空格勾选 Enter勾选并关闭 打字查找 退格全部取消 Esc关闭",
    "↑↓ select  Space choose  Enter choose, close  type to find  Backspace none  Esc close")

  static func filterHeading(_ group: FindingGroup) -> Wording {
    switch group {
    case .rule: FindingGrouping.rule.title
    case .agency: FindingGrouping.agency.title
    case .year: FindingGrouping.year.title
    case .severity: FindingGrouping.severity.title
    case .outcome: Wording("结论", "outcome")
    }
  }

  static func outcome(_ outcome: FindingOutcome) -> Wording {
    switch outcome {
    case .failure: Wording("不成立", "fails")
    case .unknown: Wording("不能判断", "cannot be told")
    case .waived: waivedTitle
    }
  }

  static let unknownYear = Wording("年份不明", "year unknown")
  static let filteredOut = Wording(
    "没有符合筛选的问题；Esc 取消筛选", "no problem passes the filter; Esc takes it off")
  static let filterEnded = Wording("已取消筛选", "the filter is off")
  static let enterGroup = Wording("Enter 只看这一组", "Enter lists only these")
  static let oneFinding = Wording("这个问题只涉及一条规则", "this problem is about one rule only")

  /// Of rules: how many instances hold, fail, cannot be judged.
  static func standing(_ tally: Tally) -> Wording {
    Wording(
      "规则 成立 \(tally.passed) 不成立 \(tally.failed) 不能判断 \(tally.unknown)"
        + (tally.consumed > 0 ? " 用于拆分 \(tally.consumed)" : ""),
      "rules: \(tally.passed) hold, \(tally.failed) fail, \(tally.unknown) cannot be told"
        + (tally.consumed > 0 ? ", \(tally.consumed) spent on cutting digits" : ""))
  }

  static func andMore(_ count: Int) -> String { "+\(count - 1)" }

  static func difference(_ amount: String) -> Wording {
    Wording("，差 \(amount)", ", off by \(amount)")
  }

  static func source(_ rule: Rule) -> Wording {
    Wording("依据 \(rule.source.zh)", "basis: \(rule.source.en)")
  }

  /// A problem in a sentence: what would settle it where one cell does, else its first finding.
  static func problem(_ problem: Problem, _ language: Wording.Language) -> String {
    guard let change = problem.cause?.located else { return problem.lead.text(in: language) }
    let count = problem.findings.count
    return Wording(
      "\(change.cell.name.zh) \(change.from.grouped)，改为 \(change.to.grouped) 则 \(count) 条规则全部成立",
      "\(change.cell.name.en) \(change.from.grouped); "
        + "\(change.to.grouped) would settle "
        + (count == 1 ? "the failing rule" : "all \(count) failing rules"))(language)
  }

  /// A problem in a few words: `办理总计·自然人（3 条规则）；另 4 个`, the last for those of its report.
  static func inShort(_ problem: Problem, more: Int, _ words: FindingWords) -> String {
    let place = problem.placeName
    let count = problem.findings.count
    let what: Wording =
      problem.located != nil && count > 1
      ? Wording("\(place.zh)（\(count) 条规则）", "\(place.en) (\(count) rules)")
      : Wording(
        "\(words.title(problem.lead.rule))：\(place.zh)",
        "\(words.title(problem.lead.rule)): \(place.en)")
    let rest = more > 0 ? Wording("；另 \(more) 个", "; \(more) more") : Wording("", "")
    return what(words.language) + rest(words.language)
  }

  static let oneReportFirst = Wording(
    "先打开一份年报，再看它的问题", "open a report first to see its problems")
  static let noFindings = Wording("没有问题", "there are no problems")
  static let lastFinding = Wording("已是最后一个问题", "this is the last problem")
  static let firstFinding = Wording("已是第一个问题", "this is the first problem")

  static func announce(_ name: String) -> Wording {
    Wording("本报告问题看完，再按 n 去 \(name)", "last problem here; n again goes to \(name)")
  }

  /// What `n` goes through, or which of these one is at and of what kind it is.
  static func findingJump(_ index: Int?, in dossier: Dossier) -> Wording {
    let problems = dossier.problems
    guard let index, let problem = problems[checked: index] else {
      let waived = problems.count { $0.isWaived(dossier.waivers) }
      let unknown = problems.count - dossier.failures - waived
      let parts = [
        dossier.failures > 0
          ? Wording("问题 \(dossier.failures)", many(dossier.failures, "problem")) : nil,
        unknown > 0 ? Wording("不能判断 \(unknown)", "\(unknown) unknown") : nil,
        waived > 0 ? waivedCount(waived) : nil,
      ].compactMap { $0 }
      return Wording(
        "n: " + parts.map(\.zh).joined(separator: "，"),
        "n: " + parts.map(\.en).joined(separator: ", "))
    }
    let kind =
      problem.isWaived(dossier.waivers)
      ? waivedTitle
      : problem.isFailure ? Wording("问题", "problem") : Wording("不能判断", "unknown")
    let place = " \(index + 1)/\(problems.count)"
    return Wording("n: " + kind.zh + place, "n: " + kind.en + place)
  }

  static func hitJump(_ query: String, _ number: Int, _ count: Int) -> Wording {
    Wording("n: “\(query)” \(number)/\(count)", "n: \"\(query)\" \(number)/\(count)")
  }

  static let searchEnded = Wording("查找结束；n 到下个问题", "search ended; n goes to problems")

  static func notFound(_ query: String) -> Wording {
    Wording("没有找到“\(query)”", "\"\(query)\" was not found")
  }
}
