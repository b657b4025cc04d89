import Reports

/// Finds the units that heads of amounts have: `采购总金额（万元）`.
enum LabelUnits {
  static func all(_ document: Document) -> [LabelUnit] {
    let text = document.marked.text
    var found: [LabelUnit] = []
    for (row, head) in heads {
      var next = ByteSearch.first(head, in: text)
      while let at = next, found.count < most {
        next = ByteSearch.first(head, in: text, from: at + head.count)
        guard let isYuan = isYuan(text, at + head.count),
          let line = document.marked.line(ofByte: at)
        else { continue }
        found.append(LabelUnit(row: row, isYuan: isYuan, line: line + 1))
      }
    }
    return found
  }

  /// Whether the unit in brackets behind a head is 元, or a multiple of it; nil where none is there.
  private static func isYuan(_ text: [UInt8], _ start: Int) -> Bool? {
    var at = start
    func skip(_ words: [[UInt8]]) -> Bool {
      guard let word = words.first(where: { text[at...].starts(with: $0) }) else { return false }
      at += word.count
      return true
    }
    while at < text.count, text[at] <= 0x20, at < start + mostSpace { at += 1 }
    guard skip(opening) else { return nil }
    if skip(units) { _ = skip(colons) }
    let isMultiple = skip(multiples)
    return skip(yuan) ? !isMultiple : nil
  }

  /// More than forms have.
  private static let most = 16
  /// Spaces and line ends between a head and its unit.
  private static let mostSpace = 8

  private static let heads =
    words("收费金额", "收費金額").map { (RowID.fees, $0) }
    + words("采购总金额", "采购金额", "採購總金額", "採購金額").map { (RowID.procurement, $0) }
  private static let opening = words("（", "(", "【", "[", "/")
  private static let units = words("单位", "計量單位", "單位", "计量单位")
  private static let colons = words("：", ":", "为", "為")
  private static let multiples = words("万", "萬", "亿", "億")
  private static let yuan = words("元", "圆", "圓")

  private static func words(_ words: String...) -> [[UInt8]] { words.map { Array($0.utf8) } }
}
