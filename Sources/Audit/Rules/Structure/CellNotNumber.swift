import Reports

extension RuleID {
  /// 非数字.
  public static let cellNotNumber: RuleID = "cell-not-number"
}

extension Rule {
  static let cellNotNumber = Rule(
    .cellNotNumber, .notice, .structure, per: .table,
    title: Wording("格内应只有数字", "Cells hold numbers only"),
    explanation: Wording(
      "格内不写“件”“元”“万”等字，不用全角数字和千位分隔符",
      "No 件, 元 or 万 in cells, no full-width digits, no separators of thousands"),
    source: Wording("表头已给出单位；便于汇总", "the head gives the unit; numbers are to be summed up"),
    exceptions: Wording(
      "2019 年格式的采购金额须写单位；- 与 / 按 0 读，不算非数字",
      "the procurement amount of 2019 needs its unit; - and / read as 0 and are fine"),
    example: Wording(
      "1 格不只有数字，如行政许可·处理决定写作“1,286件”",
      "cells with more than digits: 1, such as licensing, decisions, written 1,286件"),
    check: .report(CellNotNumber.apply))
}

/// Cells with something other than digits, one finding a table.
enum CellNotNumber {
  static func apply(to examination: Examination, _ run: inout RuleRun) {
    for table in examination.report.tables where table.isPresent {
      if table.summary.isPlainlyPrinted {
        run.pass()
        continue
      }
      let cells = zip(table.form.cells, table.cells).filter { key, cell in
        key != CellKey(.procurement, .amount) && isOdd(cell)
      }
      // What could not be read at all is told rather than what was.
      guard let (key, cell) = cells.first(where: { $0.1.status == .unreadable }) ?? cells.first,
        let source = cell.source
      else {
        run.pass()
        continue
      }
      let isUnreadable = cell.status == .unreadable
      run.fail(
        isUnreadable ? unreadable : decorated, .count(cells.count), .cell(key),
        .text(String(source.text.prefix(20))), scope: table.form.kind.rawValue, line: source.line,
        cells: cells.map(\.0), suspect: isUnreadable ? .extraction : .agency)
    }
  }

  private static func isOdd(_ cell: StatCell) -> Bool {
    guard cell.status == .read || cell.status == .unreadable, !cell.isPlainlyPrinted,
      let source = cell.source
    else { return false }
    return !isPlain(source.text)
  }

  /// Whether a text is a number as forms want it, or one of the marks for nothing; `|` and spaces
  /// are of the layout.
  private static func isPlain(_ text: String) -> Bool {
    var hasDigit = false
    for scalar in text.unicodeScalars {
      switch scalar {
      case "0"..."9": hasDigit = true
      case ".", "-", "+", "−", " ", "\t", "\u{A0}", "\u{3000}", "|", "*": continue
      default:
        guard !hasDigit, marksForNothing.contains(scalar) else { return false }
      }
    }
    return true
  }

  private static let marksForNothing = Set("—–/／－\\".unicodeScalars)
  private static let decorated = Wording(
    "{1} 格不只有数字，如{2}写作“{3}”", "cells with more than digits: {1}, such as {2}, written {3}")
  private static let unreadable = Wording(
    "{1} 格不只有数字，其中{2}写作“{3}”，不是数字",
    "cells with more than digits: {1}; {2} is written {3}, which is no number")
}
