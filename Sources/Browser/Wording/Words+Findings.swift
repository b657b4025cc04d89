import Reports

extension Words {
  static func findingsTitle(_ name: String?) -> Wording {
    guard let name else { return Wording("问题  全部机关", "Findings of all agencies") }
    return Wording("问题  \(name)", "Findings  \(name)")
  }

  static func failureCount(_ count: Int) -> Wording {
    Wording("\(count) 条", count == 1 ? "1 finding" : "\(count) findings")
  }

  static func findingOrder(_ order: FindingsState.Order) -> Wording {
    switch order {
    case .rule: Wording("分组 [规则] 机关 轻重", "by [rule] agency weight")
    case .agency: Wording("分组 规则 [机关] 轻重", "by rule [agency] weight")
    case .severity: Wording("分组 规则 机关 [轻重]", "by rule agency [weight]")
    }
  }

  static let oneReportFirst = Wording(
    "先打开一份年报，再看它的问题", "open a report first to see its findings")
  static let noFindings = Wording("没有问题", "there are no findings")
  static let lastFinding = Wording("已是最后一个问题", "this is the last finding")
  static let firstFinding = Wording("已是第一个问题", "this is the first finding")

  static func announce(_ name: String) -> Wording {
    Wording("本报告问题看完，再按 n 去 \(name)", "last finding here; n again goes to \(name)")
  }

  static func findingJump(_ number: Int?, _ count: Int) -> Wording {
    guard let number else { return Wording("n: 问题 \(count) 条", "n: \(count) findings") }
    return Wording("n: 问题 \(number)/\(count)", "n: finding \(number)/\(count)")
  }

  static func hitJump(_ query: String, _ number: Int, _ count: Int) -> Wording {
    Wording("n: “\(query)” \(number)/\(count)", "n: \"\(query)\" \(number)/\(count)")
  }

  static let searchEnded = Wording("查找结束；n 到下个问题", "search ended; n goes to findings")

  static func notFound(_ query: String) -> Wording {
    Wording("没有找到“\(query)”", "\"\(query)\" was not found")
  }
}
