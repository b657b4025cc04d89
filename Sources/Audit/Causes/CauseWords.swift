import Reports

/// Says in one language what stands behind failing sums, and never more than is proved.
///
/// Nothing is called wrong and nothing is called right: a correction is told by what it would
/// settle, a tie by what all its ways have in common.
struct CauseWords {
  let cause: Cause
  /// How the located cell was read, where that is known.
  let status: CellStatus?
  let language: Wording.Language

  var sentence: String {
    guard let first = cause.repairs.first else {
      return word(
        "至少要改 4 格才能全部成立，更像是读表错位，请看原文",
        "at least 4 cells would have to change: more likely the table was read wrong; see the source"
      )
    }
    if let change = cause.located { return located(change) }
    if cause.repairs.count == 1 { return several(first.changes) }
    return tie(first)
  }

  private func located(_ change: Repair.Change) -> String {
    let count = cause.instances.count
    let settled = word(
      "改这一格，\(count) 条不符的规则都成立：",
      count == 1
        ? "this cell alone settles the failing rule: "
        : "this cell alone settles all \(count) failing rules: ")
    let least = cause.leastOtherwise
    let others = word(
      "；别的改法至少动 \(least) 格", "; any other way changes \(least) cells or more")
    return settled + changed(change) + others + doubt
  }

  /// First suspect extraction, then the agency.
  private var doubt: String {
    switch status {
    case .split, .inferred:
      word(
        "。这一格是程序拆出来的，可能是拆分有误，不一定是原文错",
        ". The program cut this number out of digits run together; the cut may be wrong")
    default: ""
    }
  }

  private func several(_ changes: [Repair.Change]) -> String {
    let list = changes.map(changed).joined(separator: word("；", "; "))
    return word(
      "改这 \(changes.count) 格即可全部成立：\(list)；只改 1 格做不到",
      "changing these \(changes.count) cells settles all: \(list); no single cell does")
  }

  private func tie(_ first: Repair) -> String {
    let count = cause.repairs.count
    if cause.repairs.allSatisfy({ $0.changes.count == 1 }) {
      let changes = cause.repairs.compactMap(\.changes.first)
      let ways = changes.map { name($0.cell, among: changes.map(\.cell)) + " " + step($0) }
      return word(
        "有 \(count) 种改法，程序无法判断是哪一格：", "\(count) ways to settle it, and no telling which: ")
        + ways.joined(separator: word(" 或 ", " or "))
    }
    let cells = first.changes.count
    return word(
      "有 \(count) 种改法（各动 \(cells) 格），程序无法判断是哪一种",
      "\(count) ways of \(cells) cells each, and no telling which") + common
  }

  /// A cell by what tells it from the others: its column where they share a row, else in full.
  private func name(_ cell: CellKey, among cells: [CellKey]) -> String {
    let isRow = cells.allSatisfy { $0.row == cell.row }
    return isRow ? cell.columnName(language) : cell.name(language)
  }

  /// What all ways of a tie have in common: cells, else columns, else rows.
  private var common: String {
    let separator = word("、", ", ")
    let certain = cause.implicated
    if !certain.isEmpty {
      return word("；每种都要改：", "; each changes ")
        + certain.map { $0.name(language) }.joined(separator: separator)
    }
    if let columns = shared(\.column, named: \.columnName) {
      let names = columns.joined(separator: separator)
      return word(
        "；可以确定：问题在\(names)列；不能确定：哪一行", "; certain: the columns \(names); not certain: the row")
    }
    if let rows = shared(\.row, named: \.rowName) {
      let names = rows.joined(separator: separator)
      return word(
        "；可以确定：问题在\(names)行；不能确定：哪一列", "; certain: the rows \(names); not certain: the column")
    }
    return ""
  }

  /// The names of the rows or columns that every way changes, where all change the same.
  private func shared<Line: Hashable>(
    _ line: KeyPath<CellKey, Line>, named name: KeyPath<CellKey, Wording>
  ) -> [String]? {
    let sets = cause.repairs.map { Set($0.changes.map { $0.cell[keyPath: line] }) }
    guard let first = sets.first, sets.allSatisfy({ $0 == first }) else { return nil }
    var told: Set<Line> = []
    return cause.repairs[0].changes.map(\.cell).filter { told.insert($0[keyPath: line]).inserted }
      .map { $0[keyPath: name](language) }
  }

  private func changed(_ change: Repair.Change) -> String {
    change.cell.name(language) + " " + step(change)
  }

  private func step(_ change: Repair.Change) -> String {
    "\(change.from.grouped)→\(change.to.grouped)"
  }

  private func word(_ chinese: String, _ english: String) -> String {
    language == .chinese ? chinese : english
  }
}

extension Cause {
  /// What it comes to: `改这一格，3 条不符的规则都成立：办理总计·自然人 110→101；…`.
  ///
  /// - Parameter status: how the located cell was read, where that is known; a number that the
  ///   program cut out of others is suspected before the agency.
  public func message(read status: CellStatus? = nil) -> Wording {
    Wording(text(in: .chinese, read: status), text(in: .english, read: status))
  }

  /// The message in one language.
  public func text(in language: Wording.Language, read status: CellStatus? = nil) -> String {
    CauseWords(cause: self, status: status, language: language).sentence
  }
}
