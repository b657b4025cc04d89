import Reports
import Testing

@testable import Reading

@Suite("Numbers of tables and other digits")
struct NumberScannerTests {
  /// The numbers of a line, as values or as raw text where they have none.
  static func numbers(_ line: String) -> [String] {
    let marked = PlainText.mark(Array(line.utf8))
    return AtomStream(marked).numbers.map { number in
      number.value?.description
        ?? ByteText.string(marked.text, Int(number.start)..<Int(number.end))
    }
  }

  @Test(
    "Counts are numbers",
    arguments: [
      ("行政许可 1,204 0 6", ["1204", "0", "6"]),
      ("行政事业性收费 | 1130\\.1 |", ["1130.1"]),
      ("行政许可\t１２\t３", ["12", "3"]),
      ("本年增/减 | -37 | +3 | 2", ["-37", "3", "2"]),
      ("行政强制 52 \u{2011}11 \u{2010}2", ["52", "-11", "-2"]),
      ("规章 | \u{2010} | \u{2011} | \u{2012}", ["0", "0", "0"]),
      ("行政许可 无", ["0"]),
      ("无 零 7 2 9 无 11", ["7", "2", "9", "0", "11"]),
      ("无 无 7 2 9 无 11", ["0", "0", "7", "2", "9", "0", "11"]),
      ("行政事业性收费 66.4866", ["66.4866"]),
      ("采购 | 6 | 251000元", ["6", "251000"]),
      ("规章 | - | — | /", ["0", "0", "0"]),
      ("规章 | 0件 | 12 件", ["0", "12"]),
      ("2.重复申请 5 0 0", ["5", "0", "0"]),
      ("3. 其他 7", ["7"]),
      ("行政许可 | 12 | ↓3 | 9", ["12", "-3", "9"]),
      ("行政许可 | 12 | ⁻3 | 9", ["12", "-3", "9"]),
      ("行政许可 | 12 | ——3 | 9", ["12", "-3", "9"]),
      ("行政许可 | 12 | 减少3 | 9", ["12", "-3", "9"]),
      ("行政许可 | 12 | 增3件 | 9", ["12", "3", "9"]),
      ("行政许可 | 12 | —3 | 9", ["12", "-3", "9"]),
      ("行政许可 | 12（5%） | 3（上年8） | 9", ["12", "3", "9"]),
      ("2.重复申请 | 5 | 无 | 零 | 十二", ["5", "0", "0", "12"]),
      ("规章 | 无 | 无 | 无", ["0", "0", "0"]),
      ("2.重复申请 〇 〇 〇 〇 〇 〇 〇", Array(repeating: "0", count: 7)),
      ("2.重复申请 | 5 (+2) | 3 （-1）", ["5", "3"]),
      ("2.重复申请 | 0家 | 3户 | 2人次", ["0", "3", "2"]),
      ("2.重复申请 | 107。 | 3； | 2¹", ["107", "3", "2"]),
    ])
  func counts(line: String, expected: [String]) {
    #expect(Self.numbers(line) == expected)
  }

  @Test(
    "Digits beside a mark or letter that nobody can tell have no value",
    arguments: [
      "规章 | 107、 | 3", "规章 | l,520 | 3", "规章 | 1- | 3", "规章 | 250 64. | 3", "规章 | 120+ | 3",
      "规章 | 5至12 | 3",
    ])
  func unknown(line: String) throws {
    let values = AtomStream(PlainText.mark(Array(line.utf8))).numbers.map(\.value)
    #expect(values.contains(nil))
    #expect(values.last == Amount(3))
  }

  @Test(
    "Digits of other kinds are none",
    arguments: [
      "2021年1月28日", "本年(2022)新收申请数量", "国办公开办函〔2021〕30号", "第711号", "办结率100%",
      "共收到申请13件，答复12件。", "发布时间:2021-01-28", "电话：0357-2091234", "5G 网络和 A4 纸",
      "1、落实要求", "1. 属于国家秘密", "- 列表中的一项", "第1页共3页", "表1 统计表", "一、 无",
      "存在问题 无 无", "2.重复申请 | 无 | 无",
    ])
  func others(line: String) {
    #expect(Self.numbers(line) == [])
  }

  @Test(
    "A number with a mark before it that is no sign of a change has no value",
    arguments: ["～", "＜", "＞", "≈", "➖", "≥ ", "△"])
  func marked(mark: String) {
    for line in ["行政许可 | 12 | \(mark)73 | 9", "行政许可\t12\t\(mark)73\t9", "行政许可 | \(mark)73"] {
      let marked = PlainText.mark(Array(line.utf8))
      let values = AtomStream(marked).numbers.compactMap(\.value)
      #expect(!values.contains { $0 == Amount(73) || $0 == Amount(-73) }, "\(line)")
    }
  }

  @Test(
    "What may mean more than one number is none",
    arguments: [
      ("行政许可 | 12 | ▲3 | 9", ["12", "▲3", "9"]),
      ("行政许可 | 12 | ±3 | 9", ["12", "±3", "9"]),
      ("行政许可 | 12 | ー3 | 9", ["12", "ー3", "9"]),
      ("行政许可 | 88:— | 3 | 9", ["88:—", "3", "9"]),
      ("行政许可 | 12/— | 3 | 9", ["12/—", "3", "9"]),
      ("行政许可 | 12/—— | 3 | 9", ["12/——", "3", "9"]),
      ("行政许可 | 12 | （254） | 9", ["12", "（254）", "9"]),
      ("采购 | 6 | 5, 080.12元", ["6", "5, 080.12元"]),
      ("采购 6 158028,61元", ["6", "158028,61"]),
      ("总计 ６４８， １２０，", ["６４８，", "１２０，"]),
      ("行政事业性收费 080.12", ["080.12"]),
      ("政府集中采购 | 6 | 3.456.080.25元", ["6", "3"]),
    ])
  func unread(line: String, expected: [String]) {
    #expect(Self.numbers(line) == expected)
  }

  @Test("The last digit before a label's point is the label's ordinal")
  func gluedOrdinal() {
    #expect(Self.numbers("重复申请00000003.要求提供公开出版物") == ["0000000"])
  }

  @Test(
    "A number with one sign twice before it or a circle in it has no value",
    arguments: ["--253", "++7", "−−4", "1〇", "○5", "2零"])
  func unsure(cell: String) throws {
    let line = "行政处罚 | 20 | \(cell) | 9"
    let marked = PlainText.mark(Array(line.utf8))
    let values = AtomStream(marked).numbers.map(\.value)
    #expect(values == [Amount(20), nil, Amount(9)])
  }

  @Test("A minus belongs to a number only where nothing else stands before it")
  func minus() {
    #expect(Self.numbers("<table><tr><td>-</td><td>2</td></tr></table>".page) == ["0", "2"])
  }
}

extension String {
  /// The rows that a page's markup gives, one cell a word.
  fileprivate var page: String {
    guard let marked = HTMLText.mark(Array(utf8)) else { return "" }
    return marked.pieces.map {
      ByteText.string(marked.text, Int($0.start)..<Int($0.end))
    }.joined(separator: " | ")
  }
}
