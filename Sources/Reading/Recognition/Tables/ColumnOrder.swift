import Reports

/// Holds tables to the order in which the heads of their columns are printed.
///
/// Whoever makes a form of his own may put columns elsewhere. The rows tell nothing of that and sums
/// seldom do, so that no number under such heads is believed.
enum ColumnOrder {
  /// A table, the columns left without values whose heads stand in another order than the form's.
  static func checked(_ found: FoundTable?, _ document: Document) -> FoundTable? {
    guard let found, !found.isScattered, !found.runs.isEmpty else { return found }
    var moved: [Heads] = []
    for heads in heads[found.table.form.kind] ?? [] {
      guard let run = run(under: heads, of: found) else { continue }
      let text = document.stream.characters[document.runs[run].before].suffix(heads.reach)
      if let places = heads.disorder(in: text),
        areInOrderOfPage(places, atLeast: heads.together, over: document.runs[run], document)
      {
        moved.append(heads)
      }
    }
    if moved.isEmpty { return found }
    let cells = zip(found.table.form.cells, found.table.cells).map { key, cell in
      cell.value != nil && moved.contains { $0.contains(key) }
        ? StatCell.ambiguous([], at: cell.source) : cell
    }
    return found.with(cells, because: diagnostic(found.table.line))
  }

  /// The first run of numbers under some heads.
  private static func run(under heads: Heads, of found: FoundTable) -> Int? {
    guard let alignment = found.alignment else {
      return found.table.form.kind == .review ? found.runs.lowerBound : nil
    }
    return zip(alignment.rows, alignment.runs).first { row, _ in
      row.cells.contains(where: heads.contains)
    }?.1
  }

  /// Whether the order in which heads were met is the order in which the page has them: they stand
  /// beside one another with nothing between, as the numbers do, or each of both in a row by itself.
  ///
  /// Else it may be the order in which lines of cells were met.
  private static func areInOrderOfPage(
    _ places: [Int], atLeast together: Int, over run: NumberRun, _ document: Document
  ) -> Bool {
    let pieces = document.marked.pieces
    func row(_ piece: Int) -> Range<Int> {
      let row = document.marked.rows[Int(pieces[piece].row)]
      return Int(row.first)..<Int(row.end)
    }
    let numbers = Set(run.numbers.map { row(Int(document.stream.numbers[$0].piece)) })
    let heads = places.map { Int(document.stream.characterPieces[$0]) }
    let rows = Dictionary(grouping: heads, by: row)
    if numbers.count == 1 {
      return rows.values.allSatisfy { own in
        own.count >= together
          && zip(own, own.dropFirst()).allSatisfy { left, right in
            left < right
              && pieces[left + 1..<right].allSatisfy {
                $0.isEmpty || $0.index == pieces[left].index
              }
          }
      }
    }
    return numbers.count == run.count
      && rows.allSatisfy { row, own in own.count == 1 && pieces[row].count { !$0.isEmpty } == 1 }
  }

  private static func diagnostic(_ line: Int) -> Diagnostic {
    Diagnostic(
      .warning, line: line,
      Wording(
        "表头各列的次序与统一格式不同，这些列的数字未读取",
        "the heads of columns stand in another order than the form's; the numbers under them are not "
          + "read"))
  }

  /// Heads that stand side by side in a form, with the columns under them.
  private struct Heads: Sendable {
    /// Words that each of the heads has, some of them more than once.
    let words: [[UInt16]]
    private let kinds: [[UInt16]]
    /// Characters with which one of the words begins, or the end of a heading.
    private let leads: HanSet
    /// The rows under them; none for all.
    let rows: Set<RowID>
    let columns: Set<ColumnID>
    /// How many of the heads the form has in one row.
    let together: Int
    /// Characters before the first number in which they are sought.
    let reach: Int

    init(
      _ words: [String], _ columns: Set<ColumnID>, over rows: Set<RowID> = [], reach: Int,
      together: Int? = nil
    ) {
      self.words = words.map(HanText.characters)
      kinds = Array(Set(self.words))
      leads = HanSet((self.words + [Self.headingEnd]).compactMap(\.first))
      self.rows = rows
      self.columns = columns
      self.reach = reach
      self.together = together ?? words.count
    }

    func contains(_ key: CellKey) -> Bool {
      (rows.isEmpty || rows.contains(key.row)) && columns.contains(key.column)
    }

    /// Where the words stand in a text in which each comes as often as here and their order is
    /// another.
    func disorder(in text: ArraySlice<UInt16>) -> [Int]? {
      var places: [Int] = []
      var order: [[UInt16]] = []
      var place = text.endIndex
      // From the end on: the heads stand right above the first row.
      while place > text.startIndex, order.count < words.count {
        place -= 1
        guard leads.contains(text[place]) else { continue }
        if HanText.has(Self.headingEnd, at: place, in: text) { break }
        guard let word = kinds.first(where: { HanText.has($0, at: place, in: text) }) else {
          continue
        }
        places.append(place)
        order.append(word)
      }
      order.reverse()
      return order != words && Self.sorted(order) == Self.sorted(words) ? places.reversed() : nil
    }

    private static func sorted(_ words: [[UInt16]]) -> [[UInt16]] {
      words.sorted { $0.lexicographicallyPrecedes($1) }
    }

    /// Headings of sections name some of the heads, too: `…行政复议、行政诉讼情况`.
    private static let headingEnd = HanText.characters("情况")
  }

  private static let heads: [TableKind: [Heads]] = [
    .proactive: [
      Heads(
        ["制发", "废止", "现行有效"], [.issued, .repealed, .inForce],
        over: [.regulations, .normativeDocuments], reach: 40),
      Heads(
        ["新制作", "新公开", "对外公开"], [.produced, .disclosed, .totalDisclosed],
        over: [.regulations, .normativeDocuments], reach: 40),
      Heads(
        items, [.previousItems, .change, .decisions], over: [.licensing, .otherServices], reach: 40),
      Heads(
        items, [.previousItems, .change, .decisions], over: [.penalties, .coercion], reach: 40),
      Heads(items.dropLast(), [.previousItems, .change], over: [.fees], reach: 40),
      Heads(["采购项目", "采购总金额"], [.projects, .amount], over: [.procurement], reach: 30),
    ],
    .requests: [
      Heads(
        ["商业企", "科研", "社会公", "法律服"],
        [.business, .research, .publicWelfare, .legalService, .otherOrganization], reach: 90)
    ],
    .review: [
      Heads(["行政复议", "行政诉讼"], Set(results), reach: 160),
      Heads(
        ["未经复议直接起诉", "复议后起诉"], Set(results), over: [.litigationDirect, .litigationAfterReview],
        reach: 160),
      Heads(
        outcomes + outcomes + outcomes, Set(results), reach: 160, together: outcomes.count),
    ],
  ]

  private static let items = ["上一年项目", "本年增减", "处理决定"]
  private static let results: [ColumnID] = [.upheld, .corrected, .otherResult, .pending, .total]
  private static let outcomes = ["结果维持", "结果纠正", "其他结果", "尚未审结", "总计"]
}
