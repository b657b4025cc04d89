import Audit
import Reports

extension Words {
  static let trendPane = Wording("历年", "years")
  static let textSays = Wording("正文", "text")
  static let trendTitle = Wording("走势与排名", "Trend and rank")
  static let thisCell = Wording("这一格", "this cell")
  static let year = Wording("年份", "year")
  static let value = Wording("数值", "value")
  static let measure = Wording("指标", "measure")
  static let median = Wording("各机关中位", "median")
  static let noYearBefore = Wording("没有更早的年份", "there is no earlier year")
  static let noYearAfter = Wording("没有更晚的年份", "there is no later year")
  static let noYearShort = Wording("年份不明", "year unknown")

  /// - Parameter isFiltered: agencies that do not pass the filter are not among them.
  static func rankTitle(
    _ year: Int, _ count: Int, without: Int, absent: Int, isFiltered: Bool
  ) -> Wording {
    let zh = [
      "\(year) 年各机关", isFiltered ? "（限筛选内）" : "", "，\(count) 份",
      without > 0 ? "，\(without) 份无值" : "", absent > 0 ? "；缺 \(absent) 个机关" : "",
    ]
    let en = [
      "agencies in \(year)", isFiltered ? " within the filter" : "", ", \(many(count, "report"))",
      without > 0 ? ", \(without) without" : "", absent > 0 ? "; \(absent) missing" : "",
    ]
    return Wording(zh.joined(), en.joined())
  }

  static func rankOf(_ place: Int?, _ count: Int) -> Wording {
    guard let place else { return Wording("无排名/\(count)", "no rank/\(count)") }
    return Wording("排名 \(place)/\(count)", "rank \(place)/\(count)")
  }

  /// A measured value as text; where there is none, a mark and the reason.
  static func measured(
    _ value: MeasuredValue?, _ language: Wording.Language
  ) -> (text: String, isNumber: Bool, reason: String) {
    switch value {
    case .amount(let amount, _)?: (amount.grouped, true, "")
    case .share(let share, _)?: (share.percent, true, "")
    case .absent(let absence)?: ("?", false, reason(absence)(language))
    case nil: ("", false, missingYear(language))
    }
  }

  private static let missingYear = Wording("（缺这一年的年报）", "(no report of this year)")

  private static func reason(_ absence: MeasuredValue.Absence) -> Wording {
    switch absence {
    case .noTable(let table): return noTable(table)
    case .notInForm:
      return Wording("（这一年的表式没有这一格）", "(the form of this year has no such cell)")
    case .cell(let key, let status):
      return Wording(
        "（\(key.name.zh)：\(status.title.zh)）", "(\(key.name.en): \(status.title.en))")
    case .noBase: return Wording("（分母为零，无从计算）", "(nothing to take a share of)")
    }
  }

  /// The change against the year before; nothing where one of the two is not known.
  static func growth(
    of value: MeasuredValue?, over before: MeasuredValue?, _ language: Wording.Language
  ) -> String {
    switch (value, before) {
    case (.amount(let now, _)?, .amount(let then, _)?):
      guard let difference = now.subtracting(then) else { return "" }
      if difference == .zero { return "0" }
      if then == .zero { return fromNothing(language) }
      guard now.isWhole, then.isWhole, let share = Share(difference.units, of: then.units) else {
        return CompareCells.signed(difference.grouped)
      }
      return CompareCells.signed(share.percent)
    case (.share(let now, _)?, .share(let then, _)?):
      let tenths = now.tenthsOfPercent - then.tenthsOfPercent
      let text = "\(tenths.magnitude / 10).\(tenths.magnitude % 10)"
      return (tenths < 0 ? "-" : "+") + text + Wording("点", "pt")(language)
    default: return ""
    }
  }

  /// A median: it may lie between two numbers.
  static func rounded(_ number: Double, _ measure: Measure) -> String {
    let isRatio = if case .ratio = measure { true } else { false }
    let scaled = (number * (isRatio ? 1000 : 10)).rounded()
    guard scaled.magnitude < 1e15 else { return "" }
    let tenths = Int64(scaled)
    let text =
      "\(tenths / 10)" + (tenths % 10 == 0 && !isRatio ? "" : ".\((tenths % 10).magnitude)")
    return text + (isRatio ? "%" : "")
  }

  static func formula(_ ratio: Ratio, _ year: Int, _ value: MeasuredValue?) -> Wording {
    var zh = "\(ratio.title.zh) = \(ratio.formula.zh)"
    var en = "\(ratio.title.en) = \(ratio.formula.en)"
    switch value {
    case .share(let share, _)?:
      zh += "；\(year) 年 \(share.part)÷\(share.whole) = \(share.percent)"
      en += "; \(year): \(share.part) / \(share.whole) = \(share.percent)"
    case .absent(let absence)?:
      zh += "；\(year) 年算不出" + reason(absence).zh
      en += "; \(year): no number " + reason(absence).en
    case .amount?, nil: break
    }
    return Wording(zh, en)
  }

  static func cellNote(_ measure: Measure, _ value: MeasuredValue?) -> Wording {
    if case .absent(let absence)? = value { return reason(absence) }
    let key = measure.leading
    return Wording(
      "格的编号 \(key)  ~由程序切出或推得 ✗规则不符",
      "cell id \(key)  ~ worked out  ✗ a rule fails")
  }
}
