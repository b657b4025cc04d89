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

  /// Signs of a table with what they mean; where room is short the last go.
  ///
  /// - Parameters:
  ///   - signs: the statuses that cells of the table have.
  ///   - hasOperands: a sum is in focus.
  static func tableLegend(
    showsZeros: Bool, signs: Set<CellStatus>, hasOperands: Bool, hasSuspect: Bool
  ) -> [Wording] {
    let odd: [(CellStatus, Wording)] = [
      (.ambiguous, Wording("?读法不一", "? several readings")), (.blank, Wording("▫空白", "▫ blank")),
      (.missing, Wording("⋯无此格", "⋯ not there")), (.unreadable, Wording("#非数字", "# no number")),
    ]
    let isDerived = signs.contains(.split) || signs.contains(.inferred)
    return (hasSuspect ? [Wording("◂可疑", "◂ suspect")] : [])
      + [Wording("✗不符", "✗ fails")]
      + (showsZeros ? [] : [Wording("-为0", "- zero")])
      + (isDerived ? [Wording("~切出或推得", "~ worked out")] : [])
      + odd.filter { signs.contains($0.0) }.map(\.1)
      + (hasOperands ? [Wording("+分项", "+ part"), Wording("=合计", "= total")] : [])
  }

  /// Columns out of sight at either side of those that are shown.
  static func hiddenColumns(_ left: Int, _ right: Int) -> Wording {
    let parts = [
      left > 0 ? Wording("‹左 \(left) 列", "‹\(left) left") : nil,
      right > 0 ? Wording("右 \(right) 列›", "\(right) right›") : nil,
    ].compactMap { $0 }
    return Wording(
      parts.map(\.zh).joined(separator: " "), parts.map(\.en).joined(separator: " "))
  }

  static func linesOf(_ first: Int, _ last: Int, _ count: Int, _ percent: Int) -> Wording {
    Wording(
      "第 \(first)-\(last) 行 / \(count) 行  \(percent)%",
      "lines \(first)-\(last) of \(count)  \(percent)%")
  }
}
