import Glyphs
import Reading
import Reports

/// What a report has in a cell and how it came to be read, line by line.
struct CellStory {
  private let key: CellKey
  private let cell: StatCell
  private let table: StatTable
  private let origin: CellOrigin?

  /// - Parameter origin: how the cell was read; nil where no row of the document was taken for it.
  init(_ key: CellKey, _ cell: StatCell, in table: StatTable, _ origin: CellOrigin?) {
    self.key = key
    self.cell = cell
    self.table = table
    self.origin = origin
  }

  /// The lines in a language, what the document says made harmless.
  func lines(_ language: Wording.Language) -> [String] {
    let parts: [Wording?] =
      [name, value, place] + (origin.map(story) ?? [nothing]) + [candidates, sums]
    return parts.compactMap { $0 }.map { Sanitizer.clean($0(language)).text }
  }

  private var name: Wording {
    Wording("\(key)　\(key.name.zh)", "\(key)  \(key.name.en)")
  }

  private var value: Wording {
    let status = cell.status.title
    guard let value = cell.value else {
      return Wording("值：无（\(status.zh)）", "value: none (\(status.en))")
    }
    return Wording("值：\(value)（\(status.zh)）", "value: \(value) (\(status.en))")
  }

  private var place: Wording? {
    cell.source.map {
      $0.text.isEmpty
        ? Wording("原文：第 \($0.line) 行，空", "printed: line \($0.line), empty")
        : Wording(
          "原文：第 \($0.line) 行第 \($0.column) 列「\($0.text)」",
          "printed: line \($0.line), column \($0.column), \"\($0.text)\"")
    }
  }

  private var nothing: Wording {
    Wording("行：原文中没有找到这一行的数", "row: no numbers of the document were taken for this row")
  }

  private func story(_ origin: CellOrigin) -> [Wording] {
    // Neither the row nor its numbers have told anything of the cell.
    if [.names, .torn].contains(origin.standing) { return [standing(origin.standing)] }
    var lines = [row(origin)]
    let numbers = origin.numbers.prefix(24).map(\.text).joined(separator: " ")
    lines.append(
      Wording(
        "数：这一行有 \(origin.numbers.count) 个，表中应有 \(width) 格：\(numbers)",
        "numbers: \(origin.numbers.count) in the row, \(width) cells in the form: \(numbers)"))
    if let header = origin.header {
      lines.append(Wording("列：原文此列上方是「\(header)」", "column: \"\(header)\" stands over it"))
    }
    lines.append(standing(origin.standing))
    return lines
  }

  /// Cells of the row that the key belongs to.
  private var width: Int {
    table.form.lines.first { $0.cells.contains(key) }?.cells.count ?? table.form.cells.count
  }

  private func row(_ origin: CellOrigin) -> Wording {
    if origin.label.isEmpty {
      return Wording("行：由表头和数的个数认出", "row: told by the header and the count of numbers")
    }
    let percent = (origin.evidence + 5) / 10
    let doubt =
      origin.isDoubtful ? Wording("；也可能属于另一行", "; it may be another row's") : Wording("", "")
    return Wording(
      "行：数旁的标签「\(origin.label)」，与样式相符 \(percent)%\(doubt.zh)",
      "row: the label \"\(origin.label)\" by the numbers, \(percent) % of the form's\(doubt.en)")
  }

  private func standing(_ standing: CellOrigin.Standing) -> Wording {
    switch standing {
    case .cells: Wording("位置：原文有单元格，按格对应", "place: by the document's own cells")
    case .count:
      Wording("位置：数与格一样多，依次对应", "place: in order, there being as many numbers as cells")
    case .screen:
      Wording("位置：按上下对齐的列对应", "place: by what stands under one another")
    case .digits:
      Wording("位置：数字连写，按可能的切法求得", "place: digits run together, by all ways to cut them")
    case .names:
      Wording("位置：由数前的名称认出，不按行列", "place: by the names before the number, not by rows")
    case .nothing: Wording("位置：无法确定", "place: cannot be told")
    case .torn:
      Wording(
        "位置：表中各行的名目都在，数字却另成一片，无法确定",
        "place: cannot be told; the labels of the table are here, its numbers stand apart from them"
      )
    }
  }

  private var candidates: Wording? {
    guard !cell.candidates.isEmpty else { return nil }
    let values = cell.candidates.map(\.description)
    return Wording(
      "候选：\(values.joined(separator: "、"))", "candidates: \(values.joined(separator: ", "))")
  }

  /// The sums over the cell that served to read it.
  private var sums: Wording? {
    let names = table.decodedBy.filter(isOver).map(name).sorted { $0.en < $1.en }
    guard !names.isEmpty else { return nil }
    return Wording(
      "用去的合计（不再用来核对）：\(names.map(\.zh).joined(separator: "、"))",
      "sums used up, no check any more: \(names.map(\.en).joined(separator: ", "))")
  }

  private func isOver(_ sum: FormSum) -> Bool {
    switch sum {
    case .applicants(let row), .cases(let row): row == key.row
    case .results(let column), .balance(let column): column == key.column
    }
  }

  private func name(_ sum: FormSum) -> Wording {
    switch sum {
    case .applicants: Wording("本行申请人合计", "applicants of the row")
    case .cases: Wording("本组案件合计", "cases of the group")
    case .results: Wording("本列办理结果合计", "results of the column")
    case .balance: Wording("本列收办平衡", "intake and outcome of the column")
    }
  }
}
