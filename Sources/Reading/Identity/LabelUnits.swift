import Reports

/// Finds the units that heads of amounts have: `采购总金额（万元）`.
enum LabelUnits {
  static func all(_ document: Document) -> [LabelUnit] {
    let text = document.marked.text
    var found: [LabelUnit] = []
    for amount in amounts {
      var next = ByteSearch.first(amount, in: text)
      while let at = next, found.count < most {
        let end = at + amount.count
        next = ByteSearch.first(amount, in: text, from: end)
        guard let isYuan = isYuan(text, end),
          let row = heads.first(where: { text[..<at].suffix($0.head.count).elementsEqual($0.head) }
          )?.row,
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

  private static let amounts = words("金额", "金額")
  /// What stands before 金额 in the head of which row.
  private static let heads: [(row: RowID, head: [UInt8])] =
    words("收费", "收費").map { (.fees, $0) }
    + words("采购总", "采购", "採購總", "採購").map { (.procurement, $0) }
  private static let opening = words("（", "(", "【", "[", "/")
  private static let units = words("单位", "計量單位", "單位", "计量单位")
  private static let colons = words("：", ":", "为", "為")
  private static let multiples = words("万", "萬", "亿", "億")
  private static let yuan = words("元", "圆", "圓")

  private static func words(_ words: String...) -> [[UInt8]] { words.map { Array($0.utf8) } }
}
