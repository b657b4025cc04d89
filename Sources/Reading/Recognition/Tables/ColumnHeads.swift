import Reports

/// Holds the first rows of 第二部分 to the heads of their columns.
///
/// Offices go on with the table of an older form: under `对外公开总数量` stands no number of documents
/// in force, whatever form the other rows are of.
enum ColumnHeads {
  /// A table, the rows of documents left without values where their columns are the other form's.
  static func checked(_ found: FoundTable?, _ document: Document) -> FoundTable? {
    guard let found, let alignment = found.alignment, let edition = found.table.form.edition,
      let run = alignment.runs.prefix(rows).compactMap({ $0 }).first
    else { return found }
    let end = document.runs[run].charIndex
    let start = max(0, end - reach, run > 0 ? document.runs[run - 1].charIndex : 0)
    let head = document.stream.characters[min(start, end)..<end]
    let others = FormEdition.allCases.filter { $0 != edition }
    guard !HanText.has(words[edition] ?? [], in: head),
      others.contains(where: { HanText.has(words[$0] ?? [], in: head) })
    else { return found }
    let count = alignment.rows.prefix(rows).reduce(0) { $0 + $1.cells.count }
    let cells = found.table.cells.enumerated().map { index, cell in
      index < count && cell.value != nil ? StatCell.ambiguous([], at: cell.source) : cell
    }
    return found.with(cells, because: diagnostic(found.table.line))
  }

  /// The rows of 规章 and of documents, and characters that their heads take at most.
  private static let rows = 2
  private static let reach = 60

  /// What only the heads of one edition have over these rows.
  private static let words: [FormEdition: [[UInt16]]] = [
    .form2019: ["新制作", "新公开", "制作数量", "对外公开"].map(HanText.characters),
    .form2021: ["制发", "发件", "废止", "现行", "有效"].map(HanText.characters),
  ]

  private static func diagnostic(_ line: Int) -> Diagnostic {
    Diagnostic(
      .warning, line: line,
      Wording(
        "规章、规范性文件两行的表头是另一版格式的，数字未读取",
        "the heads over the rows of documents are another form's; their numbers are not read"))
  }
}
