import Audit
import Reports

/// What is said of a cause: never more than is proved.
extension Words {
  /// - Parameters:
  ///   - key: the cell under the cursor.
  ///   - status: how that cell was read.
  static func cause(_ cause: Cause, at key: CellKey, read status: CellStatus) -> Wording {
    guard let first = cause.repairs.first else {
      return Wording(
        "至少要改 4 格才能全部成立，更像是读表错位，请看原文",
        "at least 4 cells would have to change: more likely the table was read wrong; see the source"
      )
    }
    if let change = cause.located {
      return located(change, cause.instances.count, isHere: change.cell == key, status)
    }
    if cause.repairs.count == 1 {
      let list = first.changes.map { ($0.cell.name, changed($0)) }
      return Wording(
        "改这 \(list.count) 格即可全部成立：" + list.map { "\($0.0.zh) \($0.1)" }.joined(separator: "；")
          + "；只改 1 格做不到",
        "changing these \(list.count) cells settles all: "
          + list.map { "\($0.0.en) \($0.1)" }.joined(separator: "; ") + "; no single cell does")
    }
    return tie(cause)
  }

  private static func located(
    _ change: Repair.Change, _ count: Int, isHere: Bool, _ status: CellStatus
  ) -> Wording {
    let name = change.cell.name
    var zh = "改这一格即可使 \(count) 条不符的规则全部成立：\(name.zh) \(changed(change))；别的改法至少要动 3 格"
    var en =
      "this cell alone settles all \(count) failing rules: \(name.en) \(changed(change)); any other way "
      + "changes 3 cells or more"
    if isHere, status == .split || status == .inferred {
      zh += "。这一格是程序拆出来的，可能是拆分有误，不一定是原文错"
      en += ". The program cut this number out of digits run together; the cut may be wrong"
    }
    return Wording(zh, en)
  }

  private static func tie(_ cause: Cause) -> Wording {
    let count = cause.repairs.count
    let isSingle = cause.repairs.allSatisfy { $0.changes.count == 1 }
    if isSingle {
      let ways = cause.repairs.compactMap(\.changes.first)
      return Wording(
        "有 \(count) 种改法，程序无法判断是哪一格："
          + ways.map { "\($0.cell.columnName.zh) \(changed($0))" }.joined(separator: " 或 "),
        "\(count) ways to settle it, and no telling which: "
          + ways.map { "\($0.cell.columnName.en) \(changed($0))" }.joined(separator: " or "))
    }
    let certain = cause.implicated
    let cells = cause.repairs.first?.changes.count ?? 0
    return Wording(
      "有 \(count) 种改法（各动 \(cells) 格），程序无法判断是哪一种"
        + (certain.isEmpty ? "" : "；每种都要改：" + certain.map(\.name.zh).joined(separator: "、")),
      "\(count) ways of \(cells) cells each, and no telling which"
        + (certain.isEmpty
          ? "" : "; each changes " + certain.map(\.name.en).joined(separator: ", ")))
  }

  private static func changed(_ change: Repair.Change) -> String {
    "\(change.from.grouped)→\(change.to.grouped)"
  }
}
