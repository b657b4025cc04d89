import Reports

/// What the browser says, Chinese and English side by side; commands have their words in the
/// command table.
enum Words {
  static let title = Wording("年报浏览", "Annual reports")
  static let agency = Wording("机关", "agency")
  static let problems = Wording("问题", "problems")
  static let sum = Wording("问题", "probs")
  static let waiting = Wording("尚未读到", "not read yet")
  static let emptyFolder = Wording(
    "这个文件夹里没有文件。按 q 退出，再用 nianbao 文件夹 打开别处。",
    "There is no file in this folder. Press q and open another one: nianbao DIR")
  static let noReport = Wording(
    "这一年没有年报（文件夹里没有，不等于没有公开）", "no report of this year in the folder; it may exist elsewhere")
  static let missingReports = Wording("缺报", "missing")
  static let faultyReports = Wording("有问题的年报", "faulty")
  static let received = Wording("新收件数合计", "requests received")
  static let lookFirst = Wording("最该先看", "Look here first")
  static let nothingWrong = Wording("没有错误或警告", "no errors or warnings")

  /// `1 error`, `2 errors`, in English.
  static func many(_ count: Int, _ one: String, _ more: String? = nil) -> String {
    count == 1 ? "1 \(one)" : "\(count) \(more ?? one + "s")"
  }

  /// Files that could not be read are counted where there are any: nobody knows what they hold.
  static func counts(
    agencies: Int, reports: Int, duplicates: Int, problems: Int, unreadable: Int, isShort: Bool
  ) -> Wording {
    let twice =
      duplicates == 0
      ? Wording("", "") : Wording("+\(duplicates) 重复", " +\(duplicates) dup")
    let unread =
      unreadable == 0
      ? Wording("", "") : Wording("  读不出 \(unreadable)", "  \(unreadable) unreadable")
    return isShort
      ? Wording("\(reports) 份\(twice.zh) 问题 \(problems)", "\(many(reports, "report")), \(problems)")
      : Wording(
        "\(agencies) 机关  \(reports) 份\(twice.zh)  问题 \(problems)" + unread.zh,
        "\(many(agencies, "agency", "agencies"))  \(many(reports, "report"))\(twice.en)  "
          + many(problems, "problem") + unread.en)
  }

  static func verdict(_ verdict: Verdict) -> Wording {
    if verdict.problems == 0 {
      if verdict.waived > 0, verdict.unknown == 0 {
        return Wording("✓ 问题均已豁免（\(verdict.waived)）", "✓ all problems waived (\(verdict.waived))")
      }
      return verdict.unknown == 0
        ? Wording("✓ 各条规则都成立", "✓ all rules hold")
        : Wording(
          "? \(verdict.unknown) 条规则不能判断", "? \(many(verdict.unknown, "rule")) cannot be judged")
    }
    let parts: [(Int, Wording)] = [
      (verdict.errors, Wording("✗ \(verdict.errors) 个错误", "✗ \(many(verdict.errors, "error"))")),
      (
        verdict.warnings,
        Wording("! \(verdict.warnings) 个警告", "! \(many(verdict.warnings, "warning"))")
      ),
      (
        verdict.notices, Wording("i \(verdict.notices) 个提示", "i \(many(verdict.notices, "notice"))")
      ),
    ]
    let present = parts.filter { $0.0 > 0 }.map(\.1)
    return Wording(
      present.map(\.zh).joined(separator: "  "), present.map(\.en).joined(separator: "  "))
  }

  static func parts(sections: Int, tables: Int) -> Wording {
    Wording("\(sections)/6 节  \(tables)/3 表", "\(sections)/6 sections  \(tables)/3 tables")
  }

  static func duplicate(of path: String) -> Wording {
    Wording("与 \(path) 同一机关同一年，以该文件为准", "same agency and year as \(path), which counts")
  }

  static func done(_ count: Int) -> Wording {
    Wording("已读完 \(count)", "\(many(count, "file")) read")
  }

  static func tooSmall(_ rows: Int, _ columns: Int) -> Wording {
    Wording(
      "窗口太小 40×10（现 \(columns)×\(rows)），放大或按 q",
      "Window too small, 40×10 needed (now \(columns)×\(rows)); q quits")
  }
}
