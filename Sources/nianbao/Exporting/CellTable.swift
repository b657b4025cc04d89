import Audit
import Library
import Reports

/// Reports as one table with a row for each cell, for spreadsheets and statistics.
///
/// A cell without a value has an empty one and the status that says why; it never becomes 0.
struct CellTable: RecordFormat {
  let language: Wording.Language
  let hasByteOrderMark: Bool

  /// Rows are cells: check writes the table of findings.
  let hasFindings = false
  let end: [UInt8] = []

  var beginning: [UInt8] {
    (hasByteOrderMark ? [0xEF, 0xBB, 0xBF] : []) + CSVRow(Self.columns.map { $0(language) }).bytes
  }

  private static let columns = [
    Wording("文件", "path"), Wording("机关", "agency"), Wording("年度", "year"),
    Wording("表式", "form"), Wording("单元格", "cell"), Wording("行", "row"),
    Wording("列", "column"), Wording("值", "value"), Wording("状态", "status"),
    Wording("可能值", "candidates"), Wording("推算值", "implied"), Wording("行号", "line"),
    Wording("列号", "position"), Wording("原文", "text"),
  ]

  func parts(of report: Report, number: Int) -> RecordParts {
    var start: [UInt8] = []
    CSVRow.append(report.path, to: &start)
    CSVRow.append(report.agency ?? "", to: &start)
    CSVRow.append(report.year.map(String.init) ?? "", to: &start)
    CSVRow.append(report.form?.rawValue ?? "", to: &start)
    let implied = ImpliedValues.of(report)
    var bytes: [UInt8] = []
    for (key, cell) in report.formCells {
      bytes += start
      bytes += Self.names[language]?[key] ?? []
      Self.append(cell, implied[key], to: &bytes)
      CSVRow.end(&bytes)
    }
    return RecordParts(before: bytes)
  }

  private static func append(_ cell: StatCell, _ implied: Amount?, to bytes: inout [UInt8]) {
    CSVRow.append(cell.value?.description ?? "", to: &bytes)
    CSVRow.append(cell.status.rawValue, to: &bytes)
    CSVRow.append(cell.candidates.map(\.description).joined(separator: " "), to: &bytes)
    CSVRow.append(implied?.description ?? "", to: &bytes)
    CSVRow.append(cell.sourceLine.map { String($0) } ?? "", to: &bytes)
    CSVRow.append(cell.source.map { String($0.column) } ?? "", to: &bytes)
    CSVRow.append(cell.source?.text ?? "", to: &bytes)
  }

  func record(_ parts: RecordParts, _ assessment: Assessment, number: Int) -> [UInt8] {
    parts.before
  }

  func other(_ path: String, _ reason: Wording, isUnreadable: Bool) -> [UInt8] { [] }

  /// The fields that say which cell it is; the same for all reports.
  private static let names: [Wording.Language: [CellKey: [UInt8]]] = Dictionary(
    uniqueKeysWithValues: Wording.Language.allCases.map { language in
      let keys = FormEdition.allCases.flatMap { edition in
        TableKind.allCases.flatMap { TableForm.form($0, edition).cells }
      }
      return (
        language, Dictionary(uniqueKeysWithValues: Set(keys).map { ($0, names($0, language)) })
      )
    })

  private static func names(_ key: CellKey, _ language: Wording.Language) -> [UInt8] {
    var bytes: [UInt8] = []
    for field in [key.description, key.rowName(language), key.columnName(language)] {
      CSVRow.append(field, to: &bytes)
    }
    return bytes
  }
}
