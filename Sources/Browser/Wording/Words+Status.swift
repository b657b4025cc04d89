import Reports

extension Words {
  static func rowOf(_ row: Int, _ count: Int) -> Wording {
    Wording("行 \(row)/\(count)", "row \(row)/\(count)")
  }

  static func findingOf(_ number: Int, _ count: Int) -> Wording {
    Wording("问题 \(number)/\(count)", "finding \(number)/\(count)")
  }

  static func cellOf(_ row: Int, _ rows: Int, _ column: Int, _ columns: Int) -> Wording {
    Wording(
      "行 \(row)/\(rows) 列 \(column)/\(columns)", "row \(row)/\(rows) column \(column)/\(columns)")
  }

  static func tableLegend(showsZeros: Bool, hasSuspect: Bool) -> Wording {
    Wording(
      "+分项 =合计" + (hasSuspect ? " ◂可疑" : "") + " ✗不符 ▫空白" + (showsZeros ? "" : " -为0"),
      "+ part = total" + (hasSuspect ? " ◂ suspect" : "") + " ✗ fails ▫ blank"
        + (showsZeros ? "" : " - zero"))
  }

  static func linesOf(_ first: Int, _ last: Int, _ count: Int, _ percent: Int) -> Wording {
    Wording(
      "第 \(first)-\(last) 行 / \(count) 行  \(percent)%",
      "lines \(first)-\(last) of \(count)  \(percent)%")
  }
}
