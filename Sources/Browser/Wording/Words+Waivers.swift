import Audit
import Reports

extension Words {
  static func waiverPrompt(_ title: String) -> Wording {
    Wording("豁免“\(title)”的理由：", "reason to waive \(title): ")
  }

  static let waiving = Wording("正在记入豁免清单……", "writing the waiver …")
  static let waived = Wording(
    "已豁免，记入 nianbao-waivers.txt；数值变了即失效",
    "waived, in nianbao-waivers.txt; it ends when the numbers change")
  static let notWaived = Wording("没有豁免", "nothing was waived")
  static let reasonFirst = Wording("豁免必须写明理由", "a waiver must give a reason")
  static let nothingToWaive = Wording(
    "这里没有不成立的规则可豁免；不能判断的不能豁免", "nothing fails here; what cannot be told cannot be waived")
  static let noWaiverFile = Wording(
    "豁免清单还没有读到，请稍后再试", "the file of waivers has not been read yet; try again")
  static let waivedTitle = Wording("已豁免", "waived")

  static func alreadyWaived(_ waiver: Waiver) -> Wording {
    Wording(
      "已豁免：\(waiver.reason)（\(waiver.date)）；要撤销请删去 nianbao-waivers.txt 里的那一行",
      "waived: \(waiver.reason) (\(waiver.date)); to undo, remove its line from nianbao-waivers.txt"
    )
  }

  static func waiver(_ waiver: Waiver) -> Wording {
    let who = waiver.who.map { " \($0)" } ?? ""
    return Wording(
      "~ 已豁免：\(waiver.reason)（\(waiver.date)\(who)）",
      "~ waived: \(waiver.reason) (\(waiver.date)\(who))")
  }

  static func waivedCount(_ count: Int) -> Wording {
    Wording("已豁免 \(count)", "\(count) waived")
  }

  static func malformedWaivers(_ count: Int) -> Wording {
    Wording(
      "nianbao-waivers.txt 有 \(count) 行写错，未采用；nianbao check 会列出",
      "nianbao-waivers.txt: lines that are no waivers: \(count); nianbao check lists them")
  }
}
