import Reports

extension Words {
  static let nothingPasses = Wording(
    "没有符合筛选的年报；按 f 改，Esc 取消", "no report passes the filter; f changes it, Esc takes it off")
  static let sortTitle = Wording(
    "排序（再选同一项换方向；先选的留作次序）", "Sort by (choose again to reverse; earlier keys decide ties)")
  static let legend = [
    Wording("✓通过", "✓ holds"), Wording("数字=问题数", "12 problems"), Wording("!警告", "! warnings"),
    Wording("i提示", "i notices"), Wording("-缺", "- none"), Wording("?不能判断", "? unknown"),
    Wording("+两份", "+ two files"),
  ]
  static let outSign = Wording("空=不合筛选", "blank: filtered out")
  static let reviewedSign = Wording("后加✓已核", "…✓ reviewed")
  static let changedSign = Wording("后加≠已核后有变", "…≠ changed since")
  static let reviewedRow = Wording("行首✓已核", "✓ before a name: reviewed")
  static let changedRow = Wording("≠已核后有变", "≠ changed since")
  static let listLegend = [
    Wording("12~切出或推得", "12~ worked out"), Wording("?读法不一", "? unknown"),
    Wording("▫空白", "▫ blank"),
  ]
  static let countsLegend = [
    Wording("本年新收·总计", "received this year"), Wording("-缺报", "- none"),
    Wording("?读法不一", "? unknown"), Wording("▫空白", "▫ blank"),
  ]
  static let rateLegend = [
    Wording("公开率=（予以公开+部分公开）÷办理总计", "disclosed = (granted + partially) / results"),
    Wording("-缺报", "- none"), Wording("?算不出", "? unknown"),
  ]
  static let all = Wording("合计", "all")
  static let filterNone = Wording("筛选 无", "no filter")

  static func totalOf(_ count: Int) -> Wording { Wording("合计 \(count) 份", many(count, "report")) }

  static func tickedCount(_ count: Int) -> Wording {
    Wording("已勾选 \(count) 份；= 对比时按 B 可选作基准", "\(count) ticked; B chooses one to compare with")
  }

  static func sortPlace(_ place: Int, _ isDescending: Bool) -> Wording {
    Wording(
      "第 \(place) 位，\(isDescending ? "从大到小" : "从小到大")",
      "key \(place), \(isDescending ? "greatest" : "least") first")
  }

  static func sortedBy(_ sorting: [Sorting], _ language: Wording.Language) -> String {
    let keys =
      sorting.isEmpty
      ? SortKey.folder.title(language)
      : sorting.map { $0.text(language) }.joined(separator: ",")
    return Wording("排序 ", "by ")(language) + keys
  }

  static func sortedAt(_ sorting: [Sorting], _ row: Int, of count: Int) -> Wording {
    Wording(
      "\(sortedBy(sorting, .chinese))；光标仍在原处，现为第 \(row)/\(count) 行，Home 到第一行",
      "\(sortedBy(sorting, .english)); the cursor stayed, now row \(row)/\(count); Home goes first"
    )
  }

  static func changedFiles(read: Int, gone: Int) -> Wording {
    if read == 0 { return Wording("文件夹有变化：少了 \(gone) 个文件", "the folder has changed: \(gone) gone") }
    let less = gone > 0 ? Wording("，少了 \(gone) 个", ", \(gone) gone") : Wording("", "")
    return Wording(
      "文件夹有变化：新增或修改 \(read) 个文件\(less.zh)",
      "the folder has changed: \(read) new or changed\(less.en)")
  }
}
